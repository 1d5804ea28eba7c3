import { type BriefFigures, briefFigures } from '../../../publication/brief/figures.ts'
import type { Quote } from '../../../publication/brief/compose.ts'
import { spanOf, within } from '../../../publication/brief/span.ts'
import { fixedTables } from '../../../publication/fixed-tables.ts'
import type { Unopened } from '../../../vault/open.ts'
import { releasedQuotes } from '../../../vault/quotes/released.ts'
import { exitCodes } from '../../errors.ts'
import { published } from '../countable.ts'
import { readNotes } from '../notes.ts'
import { openReports } from '../reports.ts'
import { type Session, unlockVault } from '../session.ts'
import { Trouble } from '../trouble.ts'

/** What a brief may say: the protected figures of a time, and the quotes that were released. */
export interface Published {
  readonly figures: BriefFigures
  readonly quotes: readonly Quote[]
  readonly unopened: readonly Unopened[]
}

/** Throws Trouble for a period that is none, or of which nothing is published; PublicationError `too-few`. */
export async function publishedFigures(
  session: Session<object>,
  period: string | undefined,
): Promise<Published> {
  const span = period === undefined ? undefined : spanOf(period)
  if (period !== undefined && span === undefined)
    throw new Trouble('brief-period', { option: '--period', text: period }, exitCodes.usage)
  const { vault } = await unlockVault(session)
  const { reports, unopened } = await openReports(session, vault, 'facts')
  const today = new Date().toISOString().slice(0, 10)
  const tables = fixedTables(published(reports, await readNotes(vault, session.wording)), {
    organisation: vault.history.newest.document,
    today,
  })
  if (span !== undefined && tables.periods.length > 0 && within(tables, span).periods.length === 0)
    throw new Trouble('unpublished', { period: period ?? '', periods: tables.periods.join(', ') })
  return { figures: briefFigures(tables, span), quotes: await releasedQuotes(vault, today), unopened }
}
