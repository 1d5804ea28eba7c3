import { type BriefFigures, briefFigures } from '../../../publication/brief/figures.ts'
import type { Quote } from '../../../publication/brief/compose.ts'
import { spanOf, within } from '../../../publication/brief/span.ts'
import { fixedTables } from '../../../publication/fixed-tables.ts'
import { publishedTables } from '../../../publication/published-tables.ts'
import { standing } from '../../../release/ledger.ts'
import type { Unopened } from '../../../vault/open.ts'
import { releasedQuotes } from '../../../vault/quotes/released.ts'
import { exitCodes } from '../../errors.ts'
import { published } from '../countable.ts'
import { readNotes } from '../notes.ts'
import { openReports } from '../reports.ts'
import { openDesk, ownLedger } from '../release/desk.ts'
import type { Session } from '../session.ts'
import { Trouble } from '../trouble.ts'

/** What a brief may say: the figures of a time as they were released, and the quotes that were. */
export interface Published {
  readonly figures: BriefFigures
  readonly quotes: readonly Quote[]
  readonly unopened: readonly Unopened[]
  /** Nothing of it is released, or it was asked for before it is. */
  readonly draft: boolean
}

/**
 * The releases that stand, and nothing else; before the first one, or with `draft`, what could be released, as a draft.
 * Throws Trouble for a period that is none, or of which nothing is published; PublicationError `too-few`.
 */
export async function publishedFigures(
  session: Session<object>,
  period: string | undefined,
  { draft: asked = false }: { readonly draft?: boolean | undefined } = {},
): Promise<Published> {
  const span = period === undefined ? undefined : spanOf(period)
  if (period !== undefined && span === undefined)
    throw new Trouble('brief-period', { option: '--period', text: period }, exitCodes.usage)
  const desk = await openDesk(session)
  const { vault } = desk
  const organisation = desk.channel.document
  const today = new Date().toISOString().slice(0, 10)
  const released = standing((await ownLedger(desk)).ledger)
  const draft = asked || released.length === 0
  const { reports, unopened } = draft
    ? await openReports(session, vault, 'facts')
    : { reports: [], unopened: [] }
  const tables = draft
    ? fixedTables(published(reports, await readNotes(vault, session.wording)), { organisation, today })
    : publishedTables(released, organisation)
  if (span !== undefined && tables.periods.length > 0 && within(tables, span).periods.length === 0)
    throw new Trouble('unpublished', { period: period ?? '', periods: tables.periods.join(', ') })
  return { figures: briefFigures(tables, span), quotes: await releasedQuotes(vault, today), unopened, draft }
}
