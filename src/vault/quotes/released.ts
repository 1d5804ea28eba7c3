import { isOver, periodOf } from '../../report/period.ts'
import type { Vault } from '../vault.ts'

/** Words of a reporter that two advocates let go, as they may be printed. */
export interface ReleasedQuote {
  /** What was taken out stands as `[…]`. */
  readonly text: string
  /** The language that it is in: `km`. */
  readonly language: string
}

/**
 * The quotes that may be printed on this day (`YYYY-MM-DD`): released by a second advocate, not withdrawn, of a report
 * that is not excluded, and received in a quarter that is over. Sorted by their words, which says nothing of when they
 * came; nothing else of a report goes along. Throws VaultError `journal-newer`, `journal`.
 */
export async function releasedQuotes(vault: Vault, today: string): Promise<readonly ReleasedQuote[]> {
  const [{ quotes }, { notes }] = await Promise.all([vault.quotes.read(), vault.notebook.read()])
  return quotes
    .filter(({ state }) => state === 'released')
    .filter(({ quote }) => isOver(periodOf('quarter', quote.received), today))
    .filter(({ quote }) => notes.of(quote.report).excluded === undefined)
    .map(({ quote: { text, language } }) => ({ text, language }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
}
