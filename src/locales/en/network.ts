import type { Words } from '../words.ts'

/** Every sentence that a network publishes in English, which is the type of all other languages. Names in braces are filled in. */
export const network = {
  title: 'Figures of {network}, {span}',
  kind: 'Figures of several organisations, added up: {count}',
  intro:
    '{network} adds up what its members counted and protected. It never sees a report, and no exact number. So each number here is a range: the true one lies within it for certain.',
  members: {
    heading: 'Whose figures these are',
    publishes: '{name} ({country}), release {releases}',
    handsIn: '{name} ({country}): handed in to the network, not published by itself',
    unnamed: 'a member in this region, which is not named: {region}',
  },
  tables: {
    caption: 'Reports: {table}, {period}',
    organisations: 'Organisations that were added up: {count}.',
    chart: 'The bars end at the middle of each range; the dark lines show the whole range.',
    leftOut: 'left out',
    why: 'Left out: one organisation may hold more than 80% of this number, and it would be told too closely.',
    noChart: 'Too few numbers can be given to draw them.',
  },
  method: {
    heading: 'How the numbers were made',
    points: [
      'Each organisation hides its small counts and rounds all others to 5. Only those numbers were added up: the least that each can be, and the most. Ranges therefore grow with every organisation, and totals need not be the sum of their parts.',
      'A number is given only where at least three organisations were added up and none may hold more than 80% of it. Areas are each organisation’s own and are not added up.',
      'Two members may hold reports of one event, or of one person. Such reports are counted twice.',
      'Before these numbers were published, a program tried to work out small numbers of each member from them and from everything that the members published or handed in: as somebody outside could, and as each member could who knows its own reports. It found none.',
    ],
    closed:
      'Some members hand in their numbers without publishing them. Where these are fewer than three, their numbers went in roughly, in steps of 25.',
    notAdded:
      'Not added up, because fewer than three organisations have it or no number could be given: {tables}.',
    takenBack:
      '{member} took back its release {release} after it had become part of release {network} of the network.',
    verify:
      'Signed by {network}. Compare this number with the one that the network gives you in another way: {fingerprint}',
  },
  page: {
    contents: 'On this page',
  },
  package: {
    files: 'Files',
    empty: 'Always empty: a sum of protected numbers is a range.',
    method: 'Protected numbers of organisations, added up as ranges',
    status: {
      F: 'Given as a range',
      O: 'Left out: one organisation may hold nearly all of it',
      N: 'Left out: too little is known of it',
    },
  },
  brief: {
    intro:
      'What {organisation} published, beside the sum of {network}. Do not subtract one from the other: the numbers of {organisation} can be in the sum as well.',
    own: '{organisation} (rounded to 5)',
    sum: '{network} (range)',
    none: 'There is no table that both have.',
    citations: 'How to cite these figures',
    citation:
      '{organisation}: release {release} of {day}. Tables: {tables}. Hash of the signed entry: {hash}',
    ranges:
      'Numbers of {network} are ranges: the true sum lies within them for certain. The number in front of a range is its middle.',
    chart:
      'The drawings have two sides, each with a scale of its own: compare lengths on one side only. Dark lines show where the true number can lie.',
    references:
      'A number in square brackets, as [1], names the release that a figure comes from: see “{heading}”.',
  },
} as const

export type Network = Words<typeof network>
