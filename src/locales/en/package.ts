import type { Words } from '../words.ts'

/** Every sentence of a statistics package in English, which is the type of all other languages. */
export const statisticsPackage = {
  title: 'Figures from anonymous reports to {organisation}, {span}',
  span: '{first} to {last}',
  description:
    'Reports received from people in sex work about what was done to them, counted by quarter and year. Small counts are hidden and all others rounded, so that nobody can be singled out.',
  table: {
    reports: 'Reports by whether they may be counted',
    one: '{first}',
    crossed: '{first}, by: {second}',
    description:
      'Reports, not mentions: a report that names two categories counts once in each, and once in the total.',
  },
  columns: {
    REF_AREA: 'Area that the number is about; _T is all areas that the organisation works in.',
    TIME_PERIOD: 'Quarter or year in which the reports were received; not when things happened.',
    OBS_VALUE:
      'Number of reports, rounded to 5. Rounded one by one, so that totals need not be the sum of their parts.',
    LOWER: 'The least that the true number can be, going by this number alone.',
    UPPER: 'The most that the true number can be, going by this number alone.',
    CONF_STATUS: 'Why a number is shown as it is (SDMX code list CL_CONF_STATUS).',
    ORG_COUNT: 'How many organisations the number comes from.',
    TAXONOMY_VERSION: 'Version of the codes.',
    METHOD: 'How numbers in this table are protected.',
  },
  category: 'Category of “{dimension}”; _T is all reports that answered.',
  missing: {
    '<5': 'Hidden: 0 to 4',
    '<10': 'Hidden: 0 to 9',
    x: 'A total that is withheld, because it would tell a hidden number',
    '': 'Not given, because the total is withheld',
  },
  status: {
    F: 'Free: shown, rounded to 5',
    A: 'Hidden because it is small; it may be none',
    D: 'A total withheld to protect a hidden number',
  },
  methods: {
    'LT5-R5': 'Counts below 5 are hidden, all others rounded to 5, totals as well',
    'LT10-R5': 'A category is sensitive: counts below 10 are hidden, all others rounded to 5, totals as well',
  },
  readme: {
    what: [
      'These tables count reports that people in sex work sent to {organisation} without saying who they are. They count only reports received whose senders said that they may be counted. They do not say how often something happens: people choose whether to report, and many cannot.',
      'They say what people told. No number here states a crime or a legal finding, and none says how many people are trafficked or work unwillingly.',
    ],
    release: 'Release {number} of {day}, signed by {organisation}.',
    tablesHeading: 'Tables',
    readingHeading: 'How to read them',
    reading: [
      '`<5` means 0 to 4 reports, `<10` means 0 to 9; all other numbers are rounded to 5, totals as well. Tables in which one category is sensitive use `<10`. A total written `x` is withheld, because with it one could work out a hidden number.',
      '`LOWER` and `UPPER` are the least and the most that the true number can be, going by that number alone.',
      'A report can name several categories, so categories add up to more than the total. Totals and shares are of the reports that answered.',
      'Only reports whose senders said that they may be counted are in the tables; `reports.csv` says how many others there were. Reports that were found to repeat another one, and reports found to be no true ones, are in no table. Several reports of one event count as several.',
      'A report belongs to the quarter in which it was received. A quarter with fewer than 30 reports has no table of its own.',
    ],
    absent: 'Left out, because a small number could be worked out from it: {things}.',
    totalless: 'Without totals, because a small number could be worked out from them: {things}.',
    merged: 'Put together, because a small number could be worked out otherwise: {things}.',
    files:
      '`tables.xlsx` holds the same tables as a spreadsheet, `charts` drawings of them, `page` the words of the public page, `SHA256SUMS` and `release.json` the signature.',
    auditHeading: 'Checked together',
    audit:
      'Before this release was signed, all its tables were checked together with everything that this organisation published before: each number that is hidden because it is small can still be none, and can still be three or more. Do not combine it with unprotected numbers, and do not publish other tables of the same reports beside it.',
    versions:
      'Codes: Parasol taxonomy, version {taxonomy}. List of tables: version {tables}. What each column and code means stands in `{codebook}`, and for programs in `datapackage.json` (Data Package, version 2).',
  },
  codebook: {
    title: 'Codebook',
    columns: 'Columns',
    column: 'Column',
    meaning: 'Meaning',
    code: 'Code',
    sensitive: 'sensitive',
    merged: 'put together: reports that name any of them',
  },
  noChart: 'Too few of these numbers can be read to draw them.',
  /** On the public page, each where its sign first stands. */
  signs: {
    '<5': '“<5” stands for 0 to 4 reports: the number is hidden because it is small, and may be none.',
    '<10': '“<10” stands for 0 to 9 reports: the number is hidden because it is small, and may be none.',
    x: '“x” stands for a total that is withheld: with it, somebody could work out a hidden number.',
    '–': '“–” stands where there is no number.',
    range:
      'The dark line on each bar shows from where to where the true number can lie: numbers are rounded, and small ones hidden.',
    ring: 'Each circle is a number of reports, the larger the more. A small empty ring is a hidden number, and may be none.',
    band: 'The grey band is what is usual: chance alone keeps most numbers within it. The dashed line is the average.',
  },
  /** On the public page, where a drawing shows more periods than the file beneath it. */
  series:
    'The file below holds {periods} alone. The numbers of other periods are in the files of their own releases, listed at the end of this page.',
  /** What stands around the figures on the public page. */
  page: {
    downloads: 'Download',
    wholePackage: 'Everything in one ZIP file',
    spreadsheet: 'All tables as a spreadsheet (XLSX)',
    csv: 'This table as CSV: {periods}',
    readme: 'What is in the files',
    table: 'The numbers as a table',
    method: 'How to read these figures',
    verify: 'How to check these figures',
    verifyText: [
      'These figures are signed. A number that somebody changes afterwards is found out, even if it is the computer that shows you this page.',
      'Download everything in one ZIP file and check it with the free program Parasol: parasol audit FILE. It needs no key and no password. It checks the signature and the sums, and says how closely a hidden number can be guessed.',
      'Compare the fingerprint with one that you have from the organisation in another way: on paper, by telephone, or in what it publishes elsewhere.',
    ],
    signedBy: 'Published and signed by {organisation}',
    fingerprint: 'Fingerprint of the signing key: {fingerprint}',
    published: 'Release {number}, published on {day}',
    otherReleases: 'All releases',
    release: '{periods} (release {number}, {day})',
    withdrawn: 'Withdrawn on {day}: {reason}',
    /** Of a number in a series that also shows earlier releases. */
    takenBack:
      'The number of {period} was withdrawn on {day}, after this release was signed. A drawing that has it is no longer shown here.',
    gone: 'The organisation has withdrawn this release. Its figures are no longer shown; please do not use them.',
    nothing: 'No figures are published at the moment.',
    otherLanguages: 'In other languages',
  },
} as const

export type StatisticsPackage = Words<typeof statisticsPackage>
