import { Command } from 'commander'
import type { ChannelDocument } from '../../channel/schema.ts'
import { csv } from '../../publication/package/csv.ts'
import { fill } from '../../publication/wording.ts'
import { dimension, type Dimension } from '../../report/dimensions.ts'
import type { Notes } from '../../vault/notebook/notes.ts'
import type { OpenedReport } from '../../vault/open.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { terminalWidth } from '../terminal/prose.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { type Column, table } from '../terminal/table.ts'
import { filterOf, type FilterOptions, withFilters } from './filters.ts'
import { shortId } from './named-reports.ts'
import { noteFilterOf, type NoteFilterOptions, withNoteFilters } from './note-filters.ts'
import { noteWords } from './note-words.ts'
import { readNotes } from './notes.ts'
import { type OpenedVault, openReports, tellUnopened } from './reports.ts'
import { type Session, startSession, unlockVault } from './session.ts'
import { wordFor, type Wording } from './wording.ts'

interface Options extends FilterOptions, NoteFilterOptions {
  readonly csv?: true
}

export function listCommand(): Command {
  return withNoteFilters(withFilters(new Command('list')))
    .description('List the reports that you have, oldest first, by their facts.')
    .option('--csv', 'print CSV, for a spreadsheet (it is in the clear: delete it when you are done)')
    .addHelpText(
      'after',
      `
Received is the day on which the server mixed a batch; nobody knows a report's
own day. A report that was sealed also to somebody who has been removed from the
channel since says so at the end, and so does what you noted: tags, an event, that
it repeats another or is excluded. A dot marks what you have not read.

Examples:
  parasol list
  parasol list --from 2026-01 --where perpetrator-group=state
  parasol list --where violation-group=police --where area=capital --json
  parasol list --unread --happened-from 2026-03
  parasol list --tag "night raid" --where local:fine-paper=no-paper
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, wording } = session
      const { reports, unopened, channel, notes } = await listed(session)
      if (options.json)
        console.log(safeJson(reports.map((report) => ({ ...report, note: notes.of(report.id) }))))
      else if (options.csv)
        process.stdout.write(
          csv([
            [...columnsOf(wording).map(({ title }) => title), wording.workbench.columns.note],
            ...reports.map((report) => [...row(report, channel, wording), remarks(report, notes, wording)]),
          ]),
        )
      else console.log(listing(reports, channel, notes, wording))
      tellUnopened(unopened, wording)
    })
}

export interface Listed extends Pick<OpenedVault, 'reports' | 'unopened'> {
  readonly channel: ChannelDocument
  readonly notes: Notes
}

/** The reports that fit, oldest first. */
export async function listed(session: Session<FilterOptions & NoteFilterOptions>): Promise<Listed> {
  const filter = filterOf(session.options)
  const { vault } = await unlockVault(session)
  const { reports, unopened } = await openReports(session, vault, 'facts')
  const notes = await readNotes(vault, session.wording)
  const noted = noteFilterOf(session.options, notes)
  const fitting = reports
    .filter((report) => filter(report) && noted(report))
    .sort((a, b) => (a.received < b.received ? -1 : 1))
  return { reports: fitting, unopened, channel: vault.history.newest.document, notes }
}

const shown = ['happened', 'violation-group', 'perpetrator-group', 'setting-group', 'area']
  .map(dimension)
  .filter((one): one is Dimension => one !== undefined)

export function columnsOf({ workbench: { columns } }: Wording): Column[] {
  const { report, received, happened, what, who, where, area } = columns
  const whole = [report, received, happened].map((title) => ({ title, whole: true }))
  return [...whole, ...[what, who, where, area].map((title) => ({ title }))]
}

function listing(
  reports: readonly OpenedReport[],
  channel: ChannelDocument,
  notes: Notes,
  wording: Wording,
): string {
  const { list, columns: named } = wording.workbench
  if (reports.length === 0) return sentenceWith(list.none, { command: 'parasol pull' })
  const ends = reports.map((report) => remarks(report, notes, wording))
  const flagged = ends.some((end) => end !== '')
  const rows = reports.map((report, at) => {
    const [name = '', ...cells] = row(report, channel, wording)
    const marked = notes.of(report.id).read ? name : `${name} ${unreadMark}`
    return [marked, ...cells, ...(flagged ? [ends[at] ?? ''] : [])]
  })
  const columns = [...columnsOf(wording), ...(flagged ? [{ title: named.note }] : [])]
  const first = reports[0]?.id.slice(0, shortId) ?? ''
  const count = sentenceWith(list.count, { count: reports.length, command: `parasol read ${first}` })
  return `${table(columns, rows, terminalWidth())}\n\n${count}`
}

const unreadMark = '•'

function remarks({ id, flags }: OpenedReport, notes: Notes, wording: Wording): string {
  const removed = flags.removedRecipients
  const warning =
    removed.length === 0 ? [] : [fill(wording.workbench.list.sealedToRemoved, { names: removed.join(', ') })]
  return [...warning, ...noteWords(notes.of(id), wording)].join('; ')
}

export function row(report: OpenedReport, channel: ChannelDocument, wording: Wording): string[] {
  const cells = shown.map((one) =>
    one
      .values(report)
      .map((code) => wordFor(one, code, channel, wording))
      .join('; '),
  )
  return [report.id.slice(0, shortId), report.received, ...cells]
}
