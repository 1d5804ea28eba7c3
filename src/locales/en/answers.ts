import type { Words } from '../words.ts'

/**
 * What commands answer in whole sentences in an advocate's daily work, in English, which is the type of all other
 * languages. Names in braces are filled in. Counts stand behind a colon, so that no language needs plural forms.
 */
export const answers = {
  work: {
    opening: 'Opening',
    fetching: 'Fetching',
    deleting: 'Deleting at the server',
    destroying: 'Destroying',
    sharing: 'Sharing',
  },
  vault: {
    waits: 'Another parasol is opening reports in this folder: waiting for it.',
    notKept:
      'What was opened could not be kept for next time: the disk is full, or your folder cannot be written.',
    factsDamaged:
      'Some facts of destroyed reports are damaged and left out ({count}): your copy of the folder may have them.',
    undestroyed:
      'Still here, though their accounts were to be destroyed: {count}. {command} goes on with it.',
    notYours: 'Not yours to open, because your key was not listed when they were sealed: {count}.',
    skipped: 'Skipped, because they cannot be opened: {count}.',
    notesDamaged:
      'Some of your notes are damaged and left out ({count}, at {places}): the others are used. Your copy of the folder may have them whole.',
    quotesDamaged: 'Some quotes are damaged and left out ({count}): your copy of the folder may have them.',
    expired:
      'This channel document was meant to last until {day}. It still works; ask the colleague who signs it for a new one.',
  },
  pull: {
    nothing: 'Nothing new.',
    fetched: 'Reports fetched: {count}. Next: {command}',
    removed:
      'Deleted at the server: {count}. Your folder is where these reports are now, so copy it to a safe place.',
    changed: 'The channel document has number {serial} now, and lists people otherwise:',
    unexpected:
      'If nobody told you of this, ask the colleague who signs, by voice, before you go on: a stolen signing key shows in this way ({guide}).',
  },
  /** Where a server shows a document that contradicts what was seen; `what` is one of the sentences after it. */
  alarm: {
    alarm:
      'ALARM: do not trust this server now. {what} Nothing was fetched, and what you hold is as it was. Tell the colleague who signs the channel document, by voice.',
    older: 'It shows an older channel document than number {serial}, which you have seen.',
    conflict: 'It shows another channel document than the one that you have seen under the same number.',
    signer: 'Its channel document is signed with another key than your organisation’s.',
    slug: 'Its channel document belongs to another channel.',
  },
  import: {
    none: '{file}: no sealed report in it. Check that it is the file that was handed over.',
    known: '{file}: {found} found, all here already.',
    some: '{file}: {found} found, {added} new.',
    damaged: 'Bytes that belong to no whole report: {bytes}. The file is damaged, so ask for it again.',
  },
  search: {
    ask: 'Words to look for (you will not see them): ',
    nothing: 'Nothing found. Accounts searched: {accounts}.',
    found: 'Found in reports: {count}. Accounts searched: {accounts}. Read one: {command}',
    more: 'and more of them: {count}',
  },
  read: {
    forgotten: 'The account was destroyed ({command}). These facts are all that is left of it.',
    notMarked: 'Not marked as read, because another parasol is at work in this folder.',
  },
  /** What is noted about a report, in a few words, at the end of a line of a list. */
  noted: {
    event: 'event: {event}',
    same: 'same as {report}',
    excluded: 'excluded: {reason}',
  },
  sort: {
    takesBack: '{command} takes it back.',
    unchanged: 'Nothing was changed.',
    tagged: 'Tagged “{tag}”: {count}. Find them: {command}',
    tagKnown: 'Every one of them has the tag “{tag}” already.',
    untagged: 'The tag “{tag}” was taken off: {count}.',
    tagUnknown: 'None of them has the tag “{tag}”.',
    tags: 'There are these tags: {tags}.',
    noTags: 'There are no tags yet.',
    same: 'Noted as {report} once more: {count}. From now on only that one counts.',
    sameSilent:
      'Its sender did not agree to be counted, so now none of them is: if that is not what you want, take it back and name another one first.',
    sameKnown: 'That is noted already.',
    apart: 'They stand by themselves again and count: {count}.',
    notSame: 'None of them repeats another.',
    joined: 'Reports of “{event}” now: {count}. Each counts as a report, together as one event.',
    joinedKnown: 'They are all of “{event}” already.',
    parted: 'Taken out of their event: {count}.',
    notJoined: 'None of them is of an event.',
    excluded: 'In no figure from now on ({reason}): {count}.',
    included: 'They count again, where the sender agreed to it: {count}.',
    notExcluded: 'None of them was excluded.',
  },
  events: {
    none: 'No events yet: {command} shows what may belong together.',
    line: '{event}. Reports: {count}',
    noProposals:
      'No reports look like one event: none share a month, an area, what happened, and who did it or in what kind of place.',
    proposal: '{number}. Reports that say the same: {count}',
    usual: 'So many in another month, on average: {usual}',
    joinThem: 'Nothing was joined: read them first ({read}), then join them ({join}).',
    more: 'More of them: {count}. {command} shows them.',
  },
  undo: {
    nothing: 'There is nothing to take back.',
    latest: 'The latest first:',
    done: 'Taken back:',
    deeds: {
      tag: 'tagged “{tag}”: {count}',
      untag: 'took off the tag “{tag}”: {count}',
      same: 'noted as {report} once more: {count}',
      'not-same': 'noted that they stand by themselves: {count}',
      join: 'joined to the event “{event}”: {count}',
      part: 'taken out of their event: {count}',
      exclude: 'excluded from figures ({reason}): {count}',
      include: 'let count again: {count}',
    },
  },
  forget: {
    plan: 'Received before {day}: {count}. Their accounts would be destroyed for good, in this folder. Facts stay and are counted as before. Nobody can undo it.',
    nothing: 'Nothing to destroy: no report with an account was received before {day}.',
    question: 'Destroy these accounts for good?',
    destroyed:
      'Accounts destroyed: {count}. Their facts are counted as before. Now destroy old copies of this folder, and see that your colleagues do the same.',
    quotesGone:
      'Some quotes were damaged and went with them, for they may have held words of these accounts ({count}): your copy of the folder may have them.',
    left: 'Still here, because you cannot open them and no facts would be left: {count}.',
  },
  figures: {
    events: 'Events',
    times: 'Times',
    nothingToCount: 'Nothing to count: no report answers this, or none fits.',
    nothingToShow: 'Nothing to show: no report fits, or none may be counted.',
    nothingToCompare:
      'Nothing to compare: there is no whole period yet whose year before was a whole one too.',
    crossed: 'Down: {down}. Across: {across}. Counted: {what}.',
    answered: 'Reports with an answer: {count}.',
    silent: 'Without one: {count}.',
    several: 'One report can name several, so that lines may add up to more than all.',
    mentions: 'Each thing that a report names counts, so that there are more mentions than reports.',
    repeats: 'Among them, told before by what the sender says: {count}.',
    inEvents: 'Among them, of events that you joined ({events}): {count}. Each counts as a report.',
    notCounted: 'Left out, because the sender did not agree to be counted: {count}.',
    duplicates: 'Left out, because they repeat another report: {count}.',
    excluded: 'Left out, because you excluded them ({reason}): {count}.',
    exact: 'Exact numbers, for your own eyes: publish with {release} or {brief}.',
    received: 'These are reports received: people choose to report, so this is not how often things happen.',
    byChance: '“{column}” is how far a number could have come out with nothing having changed ({level}).',
    seasonal:
      'Seasons differ by more than chance over the years, so each period is held against its season ({option} has the ranges).',
    unfinished: 'not over yet',
    begun: 'perhaps not whole',
    above: 'more than chance',
    below: 'fewer than chance',
    runAbove: 'seventh above average',
    runBelow: 'seventh below average',
    tooFew: 'fewer than {least}: not compared',
    chance: 'no more than chance',
    timesMeans: '“{column}” is how many times as many reports a day as in the year before.',
    together:
      'Groups compared at once: {count}. So each had to differ more to count (Holm, {level} together).',
  },
  picture: {
    reports: 'Reports received, rounded to 5',
    mentions: 'Mentions in reports received, rounded to 5',
    series: {
      month: 'Reports received, by month',
      quarter: 'Reports received, by quarter',
      year: 'Reports received, by year',
    },
    from: 'from {period}',
    to: 'to {period}',
    happenedFrom: 'happened from {period}',
    happenedTo: 'happened to {period}',
    noted: 'only some, chosen by our own notes',
    written: 'The chart is in {file}; its numbers are rounded and small ones hidden.',
    inHouse:
      'This chart is none of those that are published: keep it in the house, for beside them it could tell a small number.',
  },
  quote: {
    paste: 'Paste the passage to be printed. An empty line ends it.',
    cuts: 'Words to take out, one or several a line, as they stand there. An empty line ends.',
    printed: 'The words as they would be printed:',
    numbers: 'Numbers are left in it, which can show a person: {numbers}.',
    right: 'Are these the words to be printed?',
    sealed:
      'Sealed for the case advocates, in {file}. One of them releases it ({release}) and sends you a file back, which you take in ({take}).',
    notHeld:
      'You do not hold this report, so that you cannot compare: the words are your colleague’s to vouch for.',
    chosen: 'The words that {name} chose to be printed:',
    release: 'Do you release these words to be printed?',
    released: 'Released. Send {file} back to {name}, who takes it in: {command}',
    taken:
      '{releaser} released the words that {proposer} chose. A brief can print them from the quarter after they were received.',
    withdrawn: 'Withdrawn: your briefs print these words no more.',
    none: 'No words were chosen yet: {command}',
    states: {
      proposed: 'waits for a second advocate',
      withdrawn: 'withdrawn',
      printable: 'released: briefs can print it',
      later: 'released: briefs can print it from the next quarter on',
    },
  },
  /** Older reports that a case advocate shares with a new one. */
  history: {
    lets: '{file} lets {name} open older reports: {count}. With the account: {accounts}, the others only as facts.',
    own: 'These they open by themselves: {count}.',
    nothing: 'There is nothing to share with {name}.',
    handOver:
      'Hand it to them by any way: it opens with their keys only. They take it in ({take}), and then the reports ({then}).',
    shared: '{name} shared older reports with you: {count}. You can open from now on: {here}.',
    away: 'Not in your folder yet: {count}. {pull} fetches them, or {import} takes them from a file.',
  },
  brief: {
    made: 'The brief is in {files}: open it, read it through, then print or send it.',
    text: 'The text is in {file}: change it in any editor. Next: {command}',
    asked:
      'The server was asked first: what colleagues published or withdrew until now is taken into account.',
    ownCopy:
      'The server was not asked ({option}): this is made of the copy in your folder. A release that a colleague withdrew since may be in it, so ask before you hand it out.',
    doubtful:
      'Look at line {line} of {file}: {number} stands in no published table. An exact number can show who reported: write a rounded one, or leave it out. (The number of a law or of a demand may stay.)',
    khmer:
      'The charts in the Word file are right in Word 2016 and newer. Programs that draw no SVG, such as LibreOffice, will write the Khmer in them badly: with Chrome, Chromium or Edge installed it comes right for all.',
    package: 'The package is in {folder}. Files: {count}. Read its {readme} before you publish it.',
  },
} as const

export type Answers = Words<typeof answers>
