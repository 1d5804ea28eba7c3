import { inTurn } from '../lock.ts'
import type { OpenedReport } from '../open.ts'
import type { ForgottenQuotes } from '../quotes/quote-book.ts'
import type { Vault } from '../vault.ts'

/**
 * Destroys the envelopes of these reports, and with them the accounts; their facts stay. The facts are on the disk before
 * the first envelope goes: a run that is killed in between leaves both, and the next one goes on, whatever it is asked to
 * forget. `waits` is called where another run is opening reports: none is taken away while it is read. To be called by one
 * run at a time (`alone`).
 */
export async function forget(
  vault: Vault,
  reports: readonly OpenedReport[],
  progress: { advance(count?: number): void },
  waits?: () => void,
): Promise<ForgottenQuotes> {
  const before = await vault.forgotten.read()
  await vault.forgotten.keep(reports.filter(({ id }) => !before.reports.has(id)))
  const ids = new Set([...before.reports.keys(), ...reports.map(({ id }) => id)])
  const quotes = await vault.quotes.forget(ids)
  await inTurn(vault.index.folder, waits, () => vault.shelf.destroy(ids, progress))
  return quotes
}
