import type { Words } from '../words.ts'

/**
 * What `parasol audit` says to anybody who checks a published package, in English, which is the type of all other
 * languages. Names in braces are filled in. Counts stand behind a colon, so that no language needs plural forms.
 */
export const audit = {
  progress: 'Asking what the numbers tell together',
  /** About one package, under the name of its file. */
  package: {
    release: 'Release {number} of {organisation}, published on {day}: {periods}.',
    files: 'Files: {count}. All are as they were signed, and all say what the signed numbers give.',
  },
  /** About one key and all that it signed. */
  publisher: {
    key: '{organisation} ({slug}): the key that signed has the number',
    compare:
      'Compare it with the organisation’s number, by voice or on paper: anybody can make a key and give it any name.',
    same: 'It is the number that you gave.',
    vouched: '{network}, the network whose number you gave, names this key as that of its member {member}.',
    ledger: 'Releases and notices that it signed: {count}, up to {day}. All of them follow one another.',
    numbers: 'Small numbers that were looked at: {count}.',
    narrowest:
      'The narrowest range found: {width}. Each small number can be none, and it can be {width} or more; with less than {least} the figures would tell too much.',
    none: 'No small number was published.',
    years: 'Years that were judged: {years}.',
    more: 'and more of these: {count}',
    sums: 'Added up once more from the packages of its members: the same numbers come out.',
  },
  /** How it all ends, the worst that was found. */
  verdict: {
    sound: 'SOUND: nothing was altered, and from these figures nobody can work out a small number.',
    'not-as-signed':
      'NOT AS SIGNED: do not use these figures. Fetch them from the organisation itself, and tell it what you found.',
    'another-key':
      'ANOTHER KEY: these figures are signed, but not with the key whose number you gave. Ask for the number once more, by voice or on paper, and use these figures only if it is this one.',
    unreadable: 'UNREADABLE: this is no package of figures, or it is damaged. Fetch it again.',
    'tells-too-much':
      'TELLS TOO MUCH: the figures are genuine, but somebody could be found by them. Do not spread them, and tell the organisation, and nobody else, what you found.',
    'does-not-add-up':
      'DOES NOT ADD UP: the organisation signed these figures, but they contradict each other or break their own rules. Do not use them, and ask the organisation.',
    'partly-checked':
      'NOT WHOLLY CHECKED: the numbers are as they were signed. What could not be checked, and why, stands above.',
    withdrawn:
      'WITHDRAWN: the figures are genuine, but the organisation has taken them back. Do not use them any more.',
  },
  cannot:
    'What no check can say: whether what people reported was counted rightly, and whether there is a newer release or notice that you were not given.',
  /** Each thing that can be found, as a whole sentence. `{file}` and `{line}` are of the package. */
  found: {
    'archive-format': 'This is no ZIP file, or it was cut off.',
    'archive-large': 'This is larger than any release can be, so it was not opened. {file}',
    'archive-path': 'It holds something that no release has, so it was not opened: {file}',
    'archive-link': 'It holds a link or a device in the place of a file, so it was not opened: {file}',
    'archive-repeated': 'It holds a file twice, so that two readers could see two things: {file}',
    'seal-format':
      '{file} is not written as the seal of a release: it was changed, or a newer version wrote it.',
    'seal-publisher': '{file} names no organisation whose signature holds.',
    'ledger-format':
      'Entry {entry} of the list of releases is not written as one: it was changed, or a newer version wrote it.',
    'ledger-signature': 'Entry {entry} of the list of releases was not signed by this organisation.',
    'ledger-chain':
      'Entry {entry} of the list of releases does not follow the one before it: the list was cut, reordered or mixed with another.',
    'ledger-overlap':
      'Entry {entry} of the list of releases publishes a table and period that was published before: the two could be subtracted.',
    'ledger-withdrawal': 'Entry {entry} of the list of releases takes back a release that there is not.',
    'ledger-fork':
      '{package} has another history from entry {entry} of the list of releases on: two versions of it were signed. Ask the organisation which one is true.',
    'ledger-short':
      '{place} shows less than it showed before, or showed others: {shown} releases and notices, although {known} were signed. Something was hidden, or did not get there. Ask the organisation.',
    'nothing-published': 'Nothing was published here: there are no figures to check.',
    'not-fetched': 'It could not be fetched: {reason}',
    'checksums-format': '{file} is not written as a list of files.',
    'checksums-unsigned': '{file} was not signed: these files are not those of any release.',
    'file-missing': '{file} is missing.',
    'file-changed': '{file} is not the file that was signed.',
    'file-unlisted': '{file} was added: it was not signed.',
    'table-unsigned': '{file} holds a table of which no number was signed.',
    'table-encoding': '{file} is no text in UTF-8.',
    'table-columns': '{file}, line {line}: the columns should be {expected}.',
    'table-cells': '{file}, line {line}: cells found: {found}, but there should be: {expected}.',
    'table-code': '{file}, line {line}: “{found}” is no code of the column {column}.',
    'table-extra': '{file}, line {line}: no such row was signed ({row}).',
    'table-repeated': '{file}, line {line}: this row stands in line {first} already ({row}).',
    'table-number': '{file}, line {line}: {column} is {found}, but {expected} was signed ({row}).',
    'table-order': '{file}, line {line}: this row does not belong here ({row}).',
    'table-missing': '{file}, line {line}: a row that was signed is missing here ({row}).',
    'table-written': '{file}: the numbers are those that were signed, but the lines are written otherwise.',
    'rule-area': 'This release is about one area only ({area}), for which there are no tables.',
    'rule-table': '{file}, line {line}: no such table is published for {period}.',
    'rule-axes': '{file}, line {line}: this table does not count by what its name says.',
    'rule-code': '{file}, line {line}: “{code}” is no code of this table.',
    'rule-codes': '{file}, line {line}: codes are left out or out of order ({period}).',
    'rule-threshold':
      '{file}, line {line}: a category of this table is sensitive, so that numbers below 10 must be hidden, and they are not ({period}).',
    'rule-early': '{file}, line {line}: {period} was not over yet on {day}.',
    'rule-few':
      '{file}, line {line}: with fewer than {least} reports, {period} is too small to have tables of its own.',
    sum: '{file}, line {line}: this total cannot be that of its parts, whatever the reports were ({period}).',
    version:
      'It was made with other codes or tables (codes {taxonomy}, tables {tables}) than this version knows. Its tables say what was signed; more cannot be checked.',
    'made-by':
      'Version {made} of Parasol made it, and this is version {ours}: words and drawings cannot be compared. Signatures, hashes, numbers and rules were checked. Files that differ: {count}.',
    'remade-differs':
      '{file} is not what this version makes of the signed numbers: another version made it, or somebody changed it before it was signed. Trust the tables instead.',
    fingerprint:
      'The number of the key that signed, {found}, is not the one that you gave, {given}: they differ in group {groups}. Compare them once more; a slip of the pen looks the same as another key.',
    withdrawn: '{package} was taken back on {day}. The reason given: {reason}',
    'gate-skipped':
      '{year} was not judged, since release {release} breaks the rules or is of another version.',
    'gate-contradicts':
      'The numbers published about {year} contradict each other: no reports could give all of them.',
    'gate-some': '{what}: from what was published, this small number is certainly not none.',
    'gate-well': '{what}: from what was published, this small number can be told too closely.',
    'gate-unshown': '{what}: nobody could show that this small number stays unknown.',
    'network-sum': '{file}, {period}: this table is not the sum of what its members published.',
    'network-members':
      'Not added up once more, since packages of members are missing here: {names}. Give them along.',
    'network-closed':
      'Members that handed in without publishing: {count}. What they put in, only the network can see.',
  },
}

export type Audit = Words<typeof audit>
