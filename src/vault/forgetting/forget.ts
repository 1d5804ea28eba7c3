import type { OpenedReport } from '../open.ts'
import type { Vault } from '../vault.ts'

export interface Forgot {
  /** Quotes that were chosen from them and never released, destroyed as well. */
  readonly quotes: number
}

/**
 * Destroys the envelopes of these reports, and with them the accounts; their facts stay. The facts are on the disk before
 * the first envelope goes: a run that is killed in between leaves both, and the next one goes on, whatever it is asked to forget. To be called by one run
 * at a time (`alone`).
 */
export async function forget(
  vault: Vault,
  reports: readonly OpenedReport[],
  progress: { advance(count?: number): void },
): Promise<Forgot> {
  const before = await vault.forgotten.read()
  await vault.forgotten.keep(reports.filter(({ id }) => !before.reports.has(id)))
  const ids = new Set([...before.reports.keys(), ...reports.map(({ id }) => id)])
  const quotes = await vault.quotes.forget(ids)
  await vault.shelf.destroy(ids, progress)
  return { quotes }
}
