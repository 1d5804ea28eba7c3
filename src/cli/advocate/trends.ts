import { writeFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { csv } from '../../publication/package/csv.ts'
import { trend, type Trend } from '../../publication/trend.ts'
import type { PeriodKind } from '../../report/period.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { countable } from './countable.ts'
import { filterOf, type FilterOptions, withFilters } from './filters.ts'
import { openReports, tellUnopened } from './reports.ts'
import { startSession, unlockVault } from './session.ts'
import { trendPicture } from './trend-picture.ts'
import { trendText } from './trend-text.ts'
import type { OpenedReport } from '../../vault/open.ts'
import { say, tell, terminalWidth } from '../terminal/prose.ts'

interface Options extends FilterOptions {
  readonly by: PeriodKind
  readonly svg?: string
  readonly csv?: true
}

export function trendsCommand(): Command {
  return withFilters(new Command('trends'))
    .description('Reports received over time, with what stands out and what is chance.')
    .addOption(
      new Option('--by <period>', 'what one line is about')
        .choices(['month', 'quarter', 'year'])
        .default('quarter'),
    )
    .option('--svg <file>', 'write the chart as a picture')
    .option('--csv', 'print CSV, for a spreadsheet')
    .addHelpText(
      'after',
      `
A rise counts as one only beyond the limits, or when seven periods in a row lie
on one side of the mean; fewer than 20 reports in a period are not compared.

Examples:
  parasol trends
  parasol trends --where perpetrator-group=state
  parasol trends --by month --from 2026-01 --svg months.svg
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, sodium, wording } = session
      const filter = filterOf(options)
      const { vault } = await unlockVault(session)
      const { reports, unopened } = await openReports(sodium, vault, 'facts')
      const { counted, aside } = countable(reports.filter(filter))
      const today = new Date().toISOString().slice(0, 10)
      const series = trend(counted, { by: options.by, today, ...collecting(reports, options) })
      if (options.svg !== undefined)
        await writeChart(
          options.svg,
          trendPicture(options, series, reports, vault.history.newest.document, today, wording),
        )
      if (options.json) console.log(safeJson(series))
      else if (options.csv) process.stdout.write(csv(trendRows(series)))
      else say(trendText(series, aside, wording, terminalWidth()))
      tellUnopened(unopened)
    })
}

async function writeChart(path: string, picture: Promise<string>): Promise<void> {
  await writeFile(path, await picture)
  tell(`The chart is in ${path}; its numbers are rounded and small ones hidden.`)
}

/** The first report in the time that was asked for: from then on, periods in which none fits are noughts and not gaps. */
function collecting(reports: readonly OpenedReport[], { from, to }: FilterOptions): { since?: string } {
  const inTime = filterOf({ ...(from && { from }), ...(to && { to }) })
  const days = reports.filter(inTime).map(({ received }) => received)
  const [since] = days.sort()
  return since === undefined ? {} : { since }
}

function trendRows({ points, chart }: Trend): string[][] {
  const titles = ['period', 'reports', 'lower95', 'upper95', 'unfinished', 'signals']
  const signals = new Map(chart?.points.map((point) => [point.period, point.signals.join(' ')]))
  const rows = points.map(({ period, count, interval, unfinished }) => [
    period,
    String(count),
    interval.lower.toFixed(1),
    interval.upper.toFixed(1),
    unfinished ? 'yes' : 'no',
    signals.get(period) ?? '',
  ])
  return [titles, ...rows]
}
