/** Every sentence of a brief in English, which is the type of all other languages. Names in braces are filled in. */
export const brief = {
  kind: 'Figures from anonymous reports',
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
  series: {
    heading: 'Reports received in each quarter',
    caption: 'Reports received, by quarter',
    quarter: 'Quarter',
    reports: 'Reports, rounded to 5',
    range: 'The true number lies in',
    leftOut: 'left out: fewer than 30',
    missing: 'No quarter has enough reports yet to be shown by itself, so there is no chart by quarter.',
  },
  ranking: {
    heading: 'Who did it',
    caption: 'Reports that name this group, {period}',
    group: 'Group',
    reports: 'Reports',
    range: 'The true number lies in',
    share: 'Of reports that say who did it',
    note: 'One report can name several groups, so the shares add up to more than 100%.',
    noShares:
      'One report can name several groups, so the numbers add up to more than the reports. No shares are given: the published numbers are too rough for them.',
    thinLine: 'The dark line shows where the true number can lie.',
    missing: 'Too few groups have enough reports to be shown, so there is no chart of who did it.',
  },
  limits: {
    heading: 'What these figures can and cannot say',
    points: [
      'They count reports received. They do not say how often something happens: people choose whether to report, and many cannot.',
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
    begun: 'Reports began to come in during {period}: it was not a whole quarter and is in no average.',
    unfinished: '{period} is not over yet and is left out.',
    small: 'Left out, because fewer than 30 reports were received: {periods}.',
    version: 'Codes: Parasol taxonomy, version {taxonomy}. Tables: list {tables}. Organisations: 1.',
  },
}

export type Brief = typeof brief
