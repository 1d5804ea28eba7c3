import type { ChannelDocument } from '../../../channel/schema.ts'
import type { Note } from '../../../vault/notebook/notes.ts'
import type { OpenedReport } from '../../../vault/open.ts'
import { tell, terminalWidth } from '../../terminal/prose.ts'
import { table } from '../../terminal/table.ts'
import type { FilterOptions } from '../filters.ts'
import { columnsOf, listed, row } from '../list.ts'
import type { NoteFilterOptions } from '../note-filters.ts'
import { tellUnopened } from '../reports.ts'
import type { Wording } from '../wording.ts'
import { type Desk, onePage } from './desk.ts'

/** Which reports are offered: by the options of `parasol list`, and by what is noted where those do not say it. */
export interface Wanted extends FilterOptions, NoteFilterOptions {
  readonly noted?: (note: Note) => boolean
  readonly only?: ReadonlySet<string>
}

/** Cells before a choice: three for its number, two between. */
const margin = 5

/** The reports that are wanted, newest first; says so where there is none. */
export async function newestFirst(desk: Desk, { noted, only, ...options }: Wanted = {}) {
  const session = await desk.session(options)
  const { reports, unopened, channel, notes } = await listed(session)
  tellUnopened(unopened, session.wording)
  const newest = reports
    .filter(({ id }) => (only?.has(id) ?? true) && (noted?.(notes.of(id)) ?? true))
    .reverse()
  if (newest.length === 0) tell(`\n${desk.words.read.none}`)
  return { newest, channel, notes, wording: session.wording }
}

/** One line a report, as wide as the terminal, under the titles of its columns. */
export function linesOf(
  reports: readonly OpenedReport[],
  channel: ChannelDocument,
  wording: Wording,
): { readonly head: string; readonly lines: readonly string[] } {
  const [head = '', , ...lines] = table(
    columnsOf(wording).slice(1),
    reports.map((report) => row(report, channel, wording).slice(1)),
    terminalWidth() - margin,
  ).split('\n')
  return { head: `${' '.repeat(margin)}${head}`, lines }
}

/** Lets one report be picked, a page at a time, and gives its name. `act` is called for each pick instead, where given. */
export async function pickReport(
  desk: Desk,
  wanted: Wanted = {},
  act?: (ids: readonly string[], at: number) => Promise<void>,
): Promise<string | undefined> {
  const { newest, channel, wording } = await newestFirst(desk, wanted)
  const ids = newest.map(({ id }) => id)
  for (let first = 0; first < newest.length;) {
    const page = newest.slice(first, first + onePage)
    const more = first + onePage < newest.length
    const { head, lines } = linesOf(page, channel, wording)
    const picked = await desk.pick(head, [...lines, ...(more ? [`${desk.words.more} …`] : [])])
    if (picked === undefined) return undefined
    if (picked === page.length) first += onePage
    else if (act === undefined) return ids[first + picked]
    else await act(ids, first + picked)
  }
  return undefined
}
