import type { Words } from '../words.ts'

/** Words that tables, charts, packages and briefs share. Names in braces are filled in. */
export const figures = {
  all: 'All',
  withheld: 'withheld',
  quarter: 'Q{quarter} {year}',
  dimensions: {
    consent: 'May be counted',
    'violation-group': 'What happened',
    'perpetrator-group': 'Who did it',
    'setting-group': 'Where it happened',
    told: 'Who was told before',
    area: 'Area',
    consequence: 'What came of it',
    'health-care-denial': 'How care was denied',
    'why-not-reported': 'Why nobody was told',
    'authority-response': 'What the authorities did',
    'help-needed': 'Help needed',
  },
  consent: {
    counted: 'May be counted',
    'not-counted': 'May not be counted: in no other table',
  },
  chart: {
    title: 'Reports received that may be counted, by quarter',
    axis: 'Reports',
    mean: 'average',
    range: 'usual range',
    leftOut: 'left out',
    /** In the place of a number whose release was taken back. */
    withdrawn: 'withdrawn',
    above: 'more than usual',
    below: 'fewer than usual',
    /** Under a chart that stands alone. */
    note: 'Rounded to 5. Reports received, not how often it happens: people choose to report.',
    description: '{count} periods from {first} to {last}: {values}.',
    about: 'about {count}',
    fewer: 'fewer than {count}',
    /** For those who do not see the chart. */
    ranking: 'From most to least named: {values}.',
  },
  trend: {
    tooShort: 'Fewer than four whole periods: too early to say what is usual.',
    usual: 'On average {mean} reports a period; between {lower} and {upper} is usual. No period stands out.',
    outside: 'On average {mean} reports a period; between {lower} and {upper} is usual.',
    above: '{period} is above that: more reports than chance explains.',
    below: '{period} is below that: fewer reports than chance explains.',
    runAbove: 'Up to {period}, seven periods in a row lie above the average: the level has probably risen.',
    runBelow: 'Up to {period}, seven periods in a row lie below the average: the level has probably fallen.',
    bunched: 'Reports come in bunches, so the usual range was widened.',
    tooFew: '{period} and {before} are not compared: one of them has fewer than 20 reports.',
    same: '{period} and {before} do not differ by more than chance explains.',
    more: '{period} has {ratio} times as many reports a day as {before} (95% interval {lower} to {upper}).',
  },
  absent: {
    few: 'Counted in their year only, because each had fewer than 30 reports that may be counted: {periods}.',
    'in-year':
      'Counted in their year only, because they had fewer than 30 reports or because a small number could have been worked out: {periods}.',
    unpublished: 'Not published, and therefore not shown here: {periods}.',
    withdrawn: 'Withdrawn by the organisation on {day}, and therefore not shown here: {periods}.',
  },
  absentHere: {
    few: 'fewer than 30',
    'in-year': 'only within the year',
    unpublished: 'not published',
    withdrawn: 'withdrawn on {day}',
  },
} as const

export type Figures = Words<typeof figures>
