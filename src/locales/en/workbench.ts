/**
 * What lists, tables and single reports say in an advocate's terminal, in English, which is the type of all other
 * languages. Names in braces are filled in.
 */
export const workbench = {
  /** Titles of columns: short, for a terminal has eighty characters. */
  columns: {
    report: 'Report',
    received: 'Received',
    happened: 'Happened',
    what: 'What',
    who: 'Who',
    where: 'Where',
    area: 'Area',
    note: 'Note',
    reports: 'Reports',
    mentions: 'Mentions',
    receivedIn: 'Received in',
    byChance: 'By chance',
  },
  /** What can be counted by, where it stands in no published table. */
  titles: {
    year: 'Received in',
    quarter: 'Received in',
    month: 'Received in',
    happened: 'Happened in',
    violation: 'What happened, exactly',
    'reason-given': 'Reason they gave',
    perpetrator: 'Who did it, exactly',
    setting: 'Where, exactly',
    'work-abuse': 'Trouble at work',
    gender: 'Gender',
    'age-band': 'Age',
    migration: 'Migration',
    frequency: 'How often',
    'people-affected': 'People affected',
    'earlier-report': 'Reported before',
    reporter: 'Who reports',
    'filled-by': 'Who filled it in',
    language: 'Language',
  },
  happened: { 'longer-ago': 'Longer ago', unknown: 'Not known' },
  yes: 'yes',
  no: 'no',
  list: {
    none: 'No report, or none that fits. {command} fetches what is new.',
    /** `{command}` is `parasol read 3f9a61c2`. */
    count: 'Reports: {count}. Read one: {command}',
    sealedToRemoved: '! sealed also to {names}, since removed',
  },
  read: {
    report: 'Report {id}',
    received: 'Received',
    countable: 'May be counted',
    sealedToRemoved: '! Sealed also to {name}, who has been removed from the channel since.',
    accountNotYours:
      'The account is not yours to open: your role is tally, which opens the facts above. A case advocate can read it.',
    noAccount: 'No account: the person wrote none.',
    account: 'In their own words:',
    quotable: 'Some of these words may be quoted, without what shows who it was.',
    notQuotable: 'These words may not be quoted.',
  },
}

export type Workbench = typeof workbench
