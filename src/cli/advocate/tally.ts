import { Command, Option } from 'commander'
import type { ChannelDocument } from '../../channel/schema.ts'
import { csv } from '../../publication/package/csv.ts'
import { codesOf, type Dimension } from '../../report/dimensions.ts'
import { periodsBetween, type PeriodKind } from '../../report/period.ts'
import { Combinations } from '../../statistics/combinations.ts'
import { type Cell, type Counted, type Crosstab, crosstabOf, percentage } from '../../statistics/crosstab.ts'
import type { Interval } from '../../statistics/interval.ts'
import type { OpenedReport } from '../../vault/open.ts'
import { poissonInterval } from '../../statistics/poisson.ts'
import { CliError, exitCodes } from '../errors.ts'
import { say, terminalWidth } from '../terminal/prose.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { type Aside, countable, eventsAmong } from './countable.ts'
import { type EventCounts, eventCounts } from './event-counts.ts'
import { dimensionNames, dimensionsNamed, filterOf, type FilterOptions, withFilters } from './filters.ts'
import { noteFilterOf, type NoteFilterOptions, withNoteFilters } from './note-filters.ts'
import { readNotes } from './notes.ts'
import { openReports, tellUnopened } from './reports.ts'
import { questionOf } from './own-questions.ts'
import { startSession, unlockVault } from './session.ts'
import { writeTallyPicture } from './tally-picture.ts'
import { tallyText } from './tally-text.ts'

interface Options extends FilterOptions, NoteFilterOptions {
  readonly by: string
  readonly count: Counted
  readonly csv?: true
  readonly svg?: string
}

export function tallyCommand(): Command {
  return withNoteFilters(withFilters(new Command('tally')))
    .description('Count reports in a table by one thing, or by several crossed.')
    .requiredOption('--by <names>', 'what to count by, with commas between')
    .addOption(
      new Option(
        '--count <what>',
        'reports, or mentions: a report that names two perpetrators is two mentions',
      )
        .choices(['reports', 'mentions'])
        .default('reports'),
    )
    .option('--csv', 'print CSV, for a spreadsheet')
    .option('--svg <file>', 'write a chart as a picture: bars for one thing, a grid for two')
    .addHelpText('after', help)
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, wording } = session
      const by = dimensionsNamed(options.by)
      const filter = filterOf(options)
      if (options.svg !== undefined && by.length > 2)
        throw new CliError(
          'A chart shows one thing or two crossed: name fewer in --by, or leave --svg away.',
          exitCodes.usage,
        )
      const { vault } = await unlockVault(session)
      const { reports, unopened } = await openReports(session, vault, 'facts')
      const notes = await readNotes(vault, wording)
      const noted = noteFilterOf(options, notes)
      const { counted, aside } = countable(
        reports.filter((report) => filter(report) && noted(report)),
        notes,
      )
      const channel = vault.history.newest.document
      const count = (some: readonly OpenedReport[]) => tally(some, by, channel, options.count)
      const table = count(counted)
      if (options.svg !== undefined)
        await writeTallyPicture(options.svg, table, by, channel, options, wording)
      const events =
        options.count === 'reports' ? eventCounts(table, eventsAmong(counted, notes), count) : undefined
      if (options.json) console.log(safeJson(tallyJson(table, aside, events)))
      else if (options.csv) process.stdout.write(csv(tallyRows(table, events)))
      else say(tallyText(table, by, channel, aside, wording, terminalWidth(), events))
      tellUnopened(unopened, wording)
    })
}

const help = `
These are exact numbers, for your own eyes. What goes out of the house is made
by parasol release and parasol brief, which protect small numbers.

Things to count by:
${wrapped([...dimensionNames, 'local:CODE (a question of your own)'])}

Examples:
  parasol tally --by violation-group
  parasol tally --by violation-group,perpetrator-group --from 2026
  parasol tally --by quarter --where perpetrator-group=state
  parasol tally --by authority-response --csv > responses.csv
  parasol tally --by violation-group --svg violations.svg
`

/** Counts reports that may be counted. Categories that nobody named are shown with nought where they are known. */
export function tally(
  reports: readonly OpenedReport[],
  by: readonly Dimension[],
  channel: ChannelDocument,
  counted: Counted,
): Crosstab {
  const axes = by.map((one) => ({
    name: one.name,
    single: one.single,
    categories: categoriesOf(one, reports, channel),
  }))
  const combinations = new Combinations()
  for (const report of reports) combinations.add(by.map((one) => one.values(report)))
  return crosstabOf(combinations, axes, counted)
}

function categoriesOf(
  one: Dimension,
  reports: readonly OpenedReport[],
  channel: ChannelDocument,
): readonly string[] {
  const own = questionOf(one, channel)
  if (own !== undefined) return own.choices.map(({ code }) => code)
  if (one.name === 'area') return channel.areas.map(({ code }) => code)
  if (!isPeriod(one.name)) return codesOf(one)
  const days = reports.map(({ received }) => received).sort()
  const [first, last] = [days.at(0), days.at(-1)]
  return first === undefined || last === undefined ? [] : periodsBetween(one.name, first, last)
}

function isPeriod(name: string): name is PeriodKind {
  return name === 'year' || name === 'quarter' || name === 'month'
}

function tallyJson(table: Crosstab, aside: Aside, events: EventCounts | undefined) {
  return {
    by: table.axes.map(({ name }) => name),
    counted: table.counted,
    reports: table.observed,
    answered: table.answered,
    notToBeCounted: aside.notCounted,
    excluded: Object.fromEntries(aside.excluded),
    duplicates: aside.duplicates,
    saidBefore: aside.repeats,
    cells: table.cells.map((cell, i) => ({
      at: cell.at,
      count: cell.count,
      percent: percentage(table, cell),
      byChance: byChance(table, cell),
      events: events?.[i],
    })),
  }
}

// Mentions come several to a report and so not by themselves: they have no Poisson interval.
function byChance({ counted }: Crosstab, { count }: Cell): Interval | undefined {
  return counted === 'reports' ? poissonInterval(count) : undefined
}

function tallyRows(table: Crosstab, events: EventCounts | undefined): string[][] {
  const titles = [
    ...table.axes.map(({ name }) => name),
    table.counted,
    'percent',
    'lower95',
    'upper95',
    'events',
  ]
  const rows = table.cells.map((cell, i) => {
    const chance = byChance(table, cell)
    return [
      ...cell.at,
      String(cell.count),
      percentage(table, cell)?.toFixed(1) ?? '',
      chance?.lower.toFixed(1) ?? '',
      chance?.upper.toFixed(1) ?? '',
      String(events?.[i] ?? ''),
    ]
  })
  return [titles, ...rows]
}

function wrapped(names: readonly string[]): string {
  const lines = ['']
  for (const name of names) {
    if (`${lines.at(-1) ?? ''} ${name},`.length > 78) lines.push('')
    lines.push(`${lines.pop() ?? ''} ${name},`)
  }
  return lines
    .map((line) => ` ${line}`)
    .join('\n')
    .replace(/,$/, '')
}
