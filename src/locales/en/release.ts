import type { Words } from '../words.ts'

/** What an advocate reads who publishes figures, in English, which is the type of all other languages. */
export const release = {
  badPeriod: '--period takes a quarter or a year: 2026-Q1 or 2026.',
  notOver: '{period} is not over yet: figures go out when it is.',
  noReports: 'There are no reports of {period}.',
  tooFew:
    'Fewer than {least} reports of {period} may be counted, which is too few for tables of their own: they go out with the year {year}, when it is over.',
  tooFewYear: 'Fewer than {least} reports of {period} may be counted: too few to publish figures.',
  already: '{period} was published in release {number}: no table of a period is ever published twice.',
  yearWaits:
    'The tables of {year} are not among these, because {missing} would be left without any. parasol release prepare --period {year} makes all that is left of the year.',
  checking: 'Checking {count} tables together with everything published before. This can take a minute.',
  attempt: 'Looking for the least that has to be left out, attempt {attempt}.',
  contradicts:
    'The numbers of {years} fit no reports together with what was published before: since then reports were set aside, or came in. Bring them back (parasol undo, parasol include), or publish nothing more of that time.',
  refused: 'This cannot go out as it is. Small numbers that somebody could work out: {count}',
  reasons: {
    'known-to-be-some': '{what}: it is certainly not none ({range})',
    'known-too-well': '{what}: it can be told too closely ({range})',
    unshown: '{what}: nothing shows that it stays hidden ({range})',
  },
  more: '… and others: {count}',
  proposal: 'The least that has to be left out. Numbers that can then no longer be read: {lost}',
  coarser: {
    dropped: '{table}: the whole table',
    merged: '{table}: these are put together: {names}',
    totals: '{table}: its totals',
  },
  applyIt: 'To look at it like this: {command}',
  noProposal: 'Nothing that was tried makes it safe: publish nothing of this time.',
  goesOut: 'What goes out as release {number}:',
  counted:
    'Numbers: {all}. To be read: {shown}. Hidden because small: {hidden}. Totals withheld because they would tell a hidden number: {withheld}.',
  countedLeftOut:
    'Numbers: {all}. To be read: {shown}. Hidden because small: {hidden}. All totals are left out: {withheld}.',
  passed:
    'Checked together with everything published: nobody can tell any of the small numbers ({cells}) more closely than “0 to {narrowest}”.',
  nothingSmall: 'Checked together with everything published: there is no small number in it.',
  kept: 'It is kept sealed in your folder. Read it through; parasol release publish then publishes just this.',
  unfinished:
    'Release {number} is signed, but not yet with the server: parasol release publish goes on with it.',
  nothingPrepared: 'Nothing is prepared: begin with parasol release prepare --period 2026-Q1.',
  outdated: 'Something else was published meanwhile, against which this was not checked: prepare it again.',
  goesOn: 'Going on with release {number}, which was signed before.',
  ask: 'Publish release {number} ({periods}) for good? It can be withdrawn, but nobody can unread it.',
  askWithdraw: 'Withdraw release {number}, and tell everybody: “{reason}”?',
  noSigningKey: 'There is no signing key in {file}: whoever signs the channel document publishes, too.',
  wrongKey: 'The key in {file} is not the one that your channel document is signed with.',
  pullFirst:
    'Reports of that time are still on the server and not in your folder, and would never be counted: parasol pull first.',
  documentChanged: 'Your channel document changed since this was prepared: prepare it again.',
  onlyHere: 'Only in your folder so far, not on the server: {numbers}',
  askBring: 'Bring this to the server? Everybody can then read it on your organisation’s page.',
  withdrawnHere:
    'The withdrawal of release {number} is signed and in your folder. The server never had that release, and was told nothing.',
  isWithdrawn: 'Release {number} was withdrawn on {day}: {reason}',
  badPage:
    'The server could not show one of the package’s pages, so nothing was signed: check the languages of your channel document, and tell whoever makes Parasol.',
  noFolder: 'Nothing can be written in {folder}: choose a folder that is there and is yours.',
  folderOrZip: '--out takes a folder, or a file that ends with .zip; {place} is neither.',
  discarded:
    'What was prepared ({periods}) was checked before this withdrawal, and is discarded: prepare it again.',
  published: 'Release {number} is published: {page}',
  signedOffline:
    'Release {number} is signed and in your folder. The server gets it from the next parasol release publish.',
  written: 'The package is in {place}.',
  took: 'Taken over from the server, published by colleagues: {count}',
  keptPackages:
    'Kept in your folder, too, so that more than one computer has them: packages of releases {numbers}',
  packagesLeft:
    'Packages that could not be fetched yet: {count}. The next command about releases goes on with them.',
  otherPackage:
    'What the server hands out as the package of release {number} is not what your organisation signed, and was not kept. Tell whoever looks after the server.',
  brought: 'Brought to the server: number {number}',
  forked:
    'Number {number} on the server is not what is in your folder: two people published at once, or the server was broken into. Publish nothing, and ask your colleagues who signed what. If yours is to give way: {command}',
  orAbandon:
    'The server does not take number {number}. If that stays so, {command} gives it up, and publishing goes on.',
  abandons: 'You give up: {entries}',
  abandonsCounted:
    'Somebody may hold a file of it with your organisation’s signature: tell whoever got one. Its figures count as published from now on, but only in this folder: prepare here whatever is about the same year. Its time goes out with just the same numbers or not at all.',
  abandonsUnsent: 'It was never sent and no file of it was written, so nothing of it is counted or kept.',
  askAbandon: 'Give it up for good? There is no way back, because its number is used again.',
  abandoned: 'Given up, and out of your ledger: {numbers}. parasol release prepare goes on from there.',
  servedNotAbandoned:
    'The server has number {number}, so nothing was given up. parasol release withdraw takes a release back.',
  seenNotAbandoned:
    'The server had number {number} and lost it, so nothing was given up: parasol release publish brings it again.',
  withdrawalOf: 'withdrawal of {number}',
  isAbandoned: 'given up; counts as published',
  asAbandoned:
    '{period}: the numbers are those of release {number} that was given up, just as it was signed. Others of the same time could be subtracted from them.',
  countsAbandoned: 'Counted as published, since somebody may have seen it: release {numbers}, given up',
  none: 'Nothing has been published yet.',
  columns: { number: 'No.', day: 'Day', periods: 'About', state: 'State' },
  stands: 'stands',
  withdrawnOn: 'withdrawn on {day}: {reason}',
  prepared: 'Prepared, and not published: {periods}.',
  noSuch: 'There is no release {number}: parasol release list shows those that there are.',
  signedOn: 'Release {number}, signed on {day}. Fingerprint of the key: {fingerprint}',
  noPackage:
    'The package of release {number} is neither in your folder nor on the server: take it from your backup.',
  reasonLength: 'Say why with --reason, in 1 to 1,000 characters.',
  withdrawn: 'Release {number} is withdrawn. The server says so, with your reason.',
  withdrawnOffline:
    'The withdrawal of release {number} is signed. The server gets it from the next parasol release publish.',
  menu: {
    look: 'Look at figures before they go out',
    period: 'Which quarter or year? 2026-Q1 or 2026: ',
    coarsen: 'The same, leaving out the least that has to be',
    publish: 'Publish what was looked at',
    list: 'What was published',
    show: 'The numbers of a release',
    takeBack: 'Take a release back',
    which: 'Which release?',
    reason: 'Why? Everybody will be able to read it: ',
    noneStands: 'No release stands any more.',
    giveUp: 'Give up what can no longer be sent',
    giveUpFrom: 'From which number on? ',
  },
} as const

export type ReleaseWords = Words<typeof release>
