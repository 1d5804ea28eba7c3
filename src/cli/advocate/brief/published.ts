import { type BriefFigures, briefFigures } from '../../../publication/brief/figures.ts'
import type { Evidence } from '../../../publication/brief/check-section.ts'
import type { Quote } from '../../../publication/brief/compose.ts'
import { spanOf, within } from '../../../publication/brief/span.ts'
import { absentPeriods, withdrawnPeriods } from '../../../publication/absent-periods.ts'
import { publishedTables } from '../../../publication/published-tables.ts'
import { takenBack } from '../../../release/ledger.ts'
import { releasedQuotes } from '../../../vault/quotes/released.ts'
import { exitCodes } from '../../errors.ts'
import { lastMonth, lastMonthIn } from '../../../report/period.ts'
import { entryHash } from '../../../release/chain.ts'
import { openDesk, type ReleaseDesk } from '../release/desk.ts'
import type { Session } from '../session.ts'
import { Trouble } from '../trouble.ts'
import { type Source, sourceOf, type SourceOptions } from './source.ts'

/** What a brief may say: the figures of a time as they were released, and the quotes that were. */
export interface Published extends Source {
  readonly figures: BriefFigures
  readonly quotes: readonly Quote[]
  readonly evidence: Evidence | 'draft'
}

/**
 * The releases that stand, and nothing else; with `draft`, what is prepared besides. No report is opened for it, so that
 * no number can be in a brief that the gate did not let out. Throws Trouble for a period that is none, or of which nothing
 * is published, and whatever `sourceOf` throws; PublicationError `too-few`.
 */
export async function publishedFigures(
  session: Session<object>,
  period: string | undefined,
  options: SourceOptions = {},
): Promise<Published> {
  const span = period === undefined ? undefined : spanOf(period)
  if (period !== undefined && span === undefined)
    throw new Trouble('brief-period', { option: '--period', text: period }, exitCodes.usage)
  const desk = await openDesk(session)
  const source = await sourceOf(desk, options)
  const tables = publishedTables(source.releases, desk.channel.document, takenBack(source))
  if (span !== undefined && within(tables, span).periods.length === 0)
    throw new Trouble('unpublished', { period: period ?? '', periods: tables.periods.join(', ') })
  const today = new Date().toISOString().slice(0, 10)
  const released = source.releases.flatMap(({ tables }) => tables)
  const absent = absentPeriods(released, withdrawnPeriods(source.entries), span)
  const figures = briefFigures(tables, span, absent)
  const quotes = await releasedQuotes(desk.vault, today)
  return { ...source, figures, quotes, evidence: evidenceOf(desk, source, figures) }
}

/** The releases that its figures come from. The address only where each of them can be fetched. */
export function evidenceOf(
  { session: { sodium }, channel, origin }: Signing,
  { releases, signed, served, draft }: Omit<Source, 'entries'>,
  { tables }: Pick<BriefFigures, 'tables'>,
): Evidence | 'draft' {
  if (draft) return 'draft'
  // Its series begins with the first quarter of all.
  const end = lastMonthIn(tables.periods) ?? ''
  const cited = releases.flatMap(({ number, day, tables }) => {
    const before = tables.filter(({ period }) => lastMonth(period) <= end)
    const entry = signed[number - 1]
    if (entry === undefined || before.length === 0) return []
    return [{ number, day, tables: before, hash: entryHash(sodium, entry) }]
  })
  const there = served !== undefined && cited.every(({ number }) => number <= served)
  return {
    fingerprint: channel.fingerprint,
    releases: cited,
    ...(there && { address: `${origin}/statistics` }),
  }
}

/** Whose releases they are, and where they are served. */
interface Signing {
  readonly session: Pick<ReleaseDesk['session'], 'sodium'>
  readonly channel: Pick<ReleaseDesk['channel'], 'fingerprint'>
  readonly origin: string
}
