import type { Words } from '../words.ts'

/** Every sentence of a brief in English, which is the type of all other languages. Names in braces are filled in. */
export const brief = {
  kind: 'Figures from anonymous reports',
  draft: {
    kind: 'DRAFT',
    note: 'This is a draft. It holds figures that are not published and may still change: it must not leave the organisation.',
    mark: 'DRAFT – must not leave the organisation',
  },
  period: '{first} to {last}',
  headline: {
    share: 'Named most often: {group}, in about {share}% of the reports that say who did it',
    group: 'Named most often: {group}',
    count: 'About {count} reports of abuse received, {period}',
  },
  lead: {
    counted: '{organisation} received about {count} reports from people in sex work that may be counted.',
    notCounted:
      'Not in any figure: {count} reports from people who did not say that they may be counted. They are read all the same.',
  },
  about: 'about {count}',
  fewer: 'fewer than {count}',
  between: '{lower} to {upper}',
  /** Between the entries of a list, which may hold commas themselves. */
  separator: '; ',
  /** An entry of a list: a name and its number. */
  named: '{name} ({count})',
  mostNamed: 'Named most often: {list}.',
  noneLeads: 'None is named clearly more often than the others.',
  hidden: '{sign} means 0 to {most} reports: the number is hidden because it is small, and may be none.',
  series: {
    heading: 'Reports received in each quarter',
    caption: 'Reports received, by quarter',
    quarter: 'Quarter',
    reports: 'Reports, rounded to 5',
    range: 'The true number lies in',
    missing: 'No figures of a single quarter are published, so there is no chart by quarter.',
  },
  ranking: {
    heading: 'Who did it',
    caption: 'Reports that name this group, {period}',
    group: 'Group',
    reports: 'Reports',
    range: 'The true number lies in',
    share: 'Of reports that say who did it',
    note: 'One report can name several groups, so the shares can add up to more than 100%.',
    noShares:
      'One report can name several groups, so the numbers can add up to more than the reports. No shares are given: the published numbers are too rough for them.',
    thinLine: 'The dark line shows where the true number can lie.',
    missing: 'Too few groups have enough reports to be shown, so there is no chart of who did it.',
  },
  crossed: {
    heading: 'What happened, and who did it',
    caption: 'Reports by what happened and who did it, {period}',
    pair: '{what} – {who}',
    note: 'The larger the circle, the more reports. An empty ring is a number that is hidden because it is small; it may be none.',
    withheld: 'A total written x is withheld, because it would tell a hidden number.',
    /** For those who do not see the chart. */
    spoken: 'The largest numbers: {values}. All numbers stand in the table.',
    missing:
      'Too few numbers are large enough to be shown, so there is no chart of what happened by who did it.',
  },
  /** Of the three charts that follow. */
  answers: {
    reports: 'Reports',
    range: 'The true number lies in',
    share: 'Of reports that answer this',
    note: 'One report can give several answers, so they can add up to more than the reports.',
  },
  told: {
    heading: 'Who was told before',
    caption: 'Reports that say who was told before, {period}',
    nobody: 'Nobody was told before in about {share}% of the reports that answer this.',
    missing: 'Too few answers are given often enough to be shown, so there is no chart of who was told.',
  },
  why: {
    heading: 'Why nobody was told',
    caption: 'Reports that say why nobody was told, {period}',
    missing:
      'Too few answers are given often enough to be shown, so there is no chart of why nobody was told.',
  },
  authority: {
    heading: 'What the authorities did',
    caption: 'Reports that say what the authorities did, {period}',
    missing:
      'Too few answers are given often enough to be shown, so there is no chart of what the authorities did.',
  },
  leftOut: {
    heading: 'What is not shown',
    noYear:
      'Made for whole years only, and no figures of a whole year are published for this time: {charts}.',
    noQuarter: 'Made for quarters, and no figures of a quarter are published for this time: {charts}.',
    dropped: 'Left out, so that no small number can be worked out: {charts}.',
  },
  quotes: {
    heading: 'In their own words',
    consent:
      'Printed with the consent of the people who wrote this. What could show who they are was taken out.',
  },
  demands: { heading: 'What we demand' },
  signatories: { heading: 'Signed by' },
  contact: { heading: 'Contact' },
  limits: {
    heading: 'What these figures can and cannot say',
    points: [
      'They count reports received. They do not say how often something happens: people choose whether to report, and many cannot. Several reports of one event count as several; reports found to repeat another one, or to be no true reports, are left out.',
      'More reports can mean more harm, or that more people trust the form.',
      'They say what people told. No figure here states a crime or a legal finding.',
      'These reports say nothing about how many people are trafficked or work unwillingly.',
    ],
  },
  method: {
    heading: 'Method',
    protection:
      'So that nobody can be singled out, counts below 5 are hidden and all others are rounded to 5, totals as well; where a sensitive category is in the table, counts below 10 are hidden. Totals therefore need not add up. Shares and charts come from the rounded numbers.',
    received:
      'A report belongs to the quarter in which it was received, not to the one in which it happened.',
    range:
      'The average and the usual range come from a control chart: with nothing changed, about one quarter in 370 would fall outside by chance.',
    begun:
      '{period} is the first quarter shown: reports may have begun to come in only during it, so it is in no average.',
    version: 'Codes: Parasol taxonomy, version {taxonomy}. Tables: list {tables}. Organisations: 1.',
  },
  check: {
    heading: 'How to check these figures',
    signed:
      'The charts and tables of this brief are made of figures that {organisation} signed. Whoever changes one of those afterwards is found out.',
    page: 'The signed files: {address}',
    ask: 'The organisation has the signed files: ask it for them.',
    audit:
      'The free program Parasol checks them, without a key or a password. It says whether they are genuine and whether they were altered, and how closely a hidden number could be guessed.',
    fingerprint:
      'Number of the key that signed: {fingerprint}. Somebody who forges a brief forges this number, too: compare it with the one that you have from the organisation in another way, on paper or by telephone.',
    citation:
      '{organisation}: release {number}, signed on {day} ({periods}). Hash of the signed entry: {hash}',
    draft: 'Not all of these figures are signed, so nobody can check them yet.',
  },
  /** The text file that an advocate edits: its headings are those above and these two, its comments these. */
  text: {
    headline: 'Headline',
    summary: 'Summary',
    /** {file} is the file's own name. The command stays as it is in every language. */
    how: [
      'This is the text of your brief. Change it, save it, then make the brief with: parasol brief --text {file} --out brief.html',
      'Lines that begin with # are notes for you: they are never printed.',
      'Lines in [square brackets] are headings: leave them as they are. An empty line begins a new paragraph.',
      'Where you delete the text under a heading, nothing is printed there.',
      'Use numbers only as they stand in the tables of the brief, never exact ones.',
    ],
    forHeadline: 'The title of the brief, on one line.',
    forDemands: 'What you demand, each on a line that begins with a hyphen (-).',
    forSignatories: 'Who signs, each on a line of its own.',
    forContact:
      'How to reach your organisation, each on a line of its own. Not your own name, number or address, unless you want it printed.',
  },
} as const

export type Brief = Words<typeof brief>
