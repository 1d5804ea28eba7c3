import { writeFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import type { ChannelDocument } from '../../channel/schema.ts'
import { compareGroups, type GroupComparison } from '../../publication/group-comparison.ts'
import { csv } from '../../publication/package/csv.ts'
import { trend, type Trend } from '../../publication/trend.ts'
import type { Dimension } from '../../report/dimensions.ts'
import type { PeriodKind } from '../../report/period.ts'
import { CliError, exitCodes } from '../errors.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { safeJson, safeLine } from '../terminal/safe-text.ts'
import { type Aside, countable, published } from './countable.ts'
import { dimensionsNamed, filterOf, type FilterOptions, withFilters } from './filters.ts'
import { groupText } from './group-text.ts'
import { noteFilterOf, type NoteFilterOptions, withNoteFilters } from './note-filters.ts'
import { readNotes } from './notes.ts'
import { openReports, tellUnopened } from './reports.ts'
import { type Session, startSession, unlockVault } from './session.ts'
import { trendPicture } from './trend-picture.ts'
import { trendText } from './trend-text.ts'
import type { Wording } from './wording.ts'
import type { OpenedReport } from '../../vault/open.ts'
import { say, tell, terminalWidth } from '../terminal/prose.ts'

interface Options extends FilterOptions, NoteFilterOptions {
  readonly by: PeriodKind
  readonly each?: string
  readonly svg?: string
  readonly csv?: true
}

export function trendsCommand(): Command {
  return withNoteFilters(withFilters(new Command('trends')))
    .description('Reports received over time, with what stands out and what is chance.')
    .addOption(
      new Option('--by <period>', 'what one line is about')
        .choices(['month', 'quarter', 'year'])
        .default('quarter'),
    )
    .option('--each <name>', 'each group of this beside the year before, corrected for how many are compared')
    .option('--svg <file>', 'write the chart as a picture')
    .option('--csv', 'print CSV, for a spreadsheet')
    .addHelpText(
      'after',
      `
A rise counts as one only beyond the limits, or when seven periods in a row lie
on one side of the mean; fewer than 20 reports in a period are not compared. From
three whole years on, each season is held against itself where seasons differ.

Examples:
  parasol trends
  parasol trends --each perpetrator-group
  parasol trends --each violation-group --csv > changes.csv
  parasol trends --where perpetrator-group=state
  parasol trends --tag "old bridge"
  parasol trends --by month --from 2026-01 --svg months.svg
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, wording } = session
      const filter = filterOf(options)
      const each = options.each === undefined ? undefined : oneNamed(options.each, options)
      const { vault } = await unlockVault(session)
      const { reports, unopened } = await openReports(session, vault, 'facts')
      const notes = await readNotes(vault, wording)
      const noted = noteFilterOf(options, notes)
      const { counted, aside } = countable(
        reports.filter((report) => filter(report) && noted(report)),
        notes,
      )
      const channel = vault.history.newest.document
      const today = new Date().toISOString().slice(0, 10)
      const asked = { by: options.by, today, ...collecting(reports, options) }
      if (each !== undefined) showGroups(compareGroups(counted, each, asked), each, channel, aside, session)
      else await showSeries(trend(counted, asked), published(reports, notes), channel, aside, session, today)
      tellUnopened(unopened, wording)
    })
}

function oneNamed(name: string, { svg }: Options): Dimension {
  const [named, another] = dimensionsNamed(name)
  if (named === undefined || another !== undefined)
    throw new CliError('--each takes one thing, for instance perpetrator-group.', exitCodes.usage)
  if (svg !== undefined)
    throw new CliError(
      '--each has no picture: leave --svg away, or ask for one group with --where.',
      exitCodes.usage,
    )
  return named
}

function showGroups(
  found: GroupComparison | undefined,
  each: Dimension,
  channel: ChannelDocument,
  aside: Aside,
  { options, wording }: Session<Options>,
) {
  if (options.json) console.log(safeJson({ each: each.name, ...found, groups: found?.groups ?? [] }))
  else if (options.csv) process.stdout.write(csv(groupRows(found)))
  else say(groupText(found, each, channel, aside, wording, terminalWidth()))
}

async function showSeries(
  series: Trend,
  reports: readonly OpenedReport[],
  channel: ChannelDocument,
  aside: Aside,
  { options, wording }: Session<Options>,
  today: string,
) {
  if (options.svg !== undefined)
    await writeChart(options.svg, trendPicture(options, series, reports, channel, today, wording), wording)
  if (options.json) console.log(safeJson(series))
  else if (options.csv) process.stdout.write(csv(trendRows(series)))
  else say(trendText(series, aside, wording, terminalWidth()))
}

async function writeChart(path: string, picture: Promise<string>, { answers }: Wording): Promise<void> {
  await writeFile(path, await picture)
  tell(sentenceWith(answers.picture.written, { file: safeLine(path) }))
}

/** The first report in the time that was asked for: from then on, periods in which none fits are noughts and not gaps. */
function collecting(reports: readonly OpenedReport[], { from, to }: FilterOptions): { since?: string } {
  const inTime = filterOf({ ...(from && { from }), ...(to && { to }) })
  const days = reports.filter(inTime).map(({ received }) => received)
  const [since] = days.sort()
  return since === undefined ? {} : { since }
}

function trendRows({ points, chart }: Trend): string[][] {
  const titles = [
    'period',
    'reports',
    'lower95',
    'upper95',
    'usualLower',
    'usualUpper',
    'unfinished',
    'signals',
  ]
  const judged = new Map(chart?.points.map((point) => [point.period, point]))
  const rows = points.map(({ period, count, interval, unfinished }) => [
    period,
    String(count),
    interval.lower.toFixed(1),
    interval.upper.toFixed(1),
    judged.get(period)?.limits.lower.toFixed(1) ?? '',
    judged.get(period)?.limits.upper.toFixed(1) ?? '',
    unfinished ? 'yes' : 'no',
    judged.get(period)?.signals.join(' ') ?? '',
  ])
  return [titles, ...rows]
}

function groupRows(found: GroupComparison | undefined): string[][] {
  const titles = ['group', 'before', 'now', 'ratio', 'lower95', 'upper95', 'p', 'pHolm']
  const rows = (found?.groups ?? []).map(({ code, before, now, comparison }) => [
    code,
    String(before),
    String(now),
    ...(comparison.kind === 'too-few'
      ? ['', '', '', '', '']
      : [
          comparison.ratio.toFixed(3),
          comparison.interval.lower.toFixed(3),
          comparison.interval.upper.toFixed(3),
          comparison.p.toPrecision(3),
          comparison.adjusted.toPrecision(3),
        ]),
  ])
  return [titles, ...rows]
}
