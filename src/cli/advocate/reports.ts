import type { Sodium } from '../../envelope/sodium.ts'
import { type Depth, openAll, type OpenedReport, type PulledReport, type Unopened } from '../../vault/open.ts'
import type { BatchName } from '../../vault/shelf.ts'
import type { Vault } from '../../vault/vault.ts'
import { exitCodes } from '../errors.ts'
import { type Progress, withProgress } from '../terminal/progress.ts'
import { damageIn } from './wording.ts'
import { tell } from '../terminal/prose.ts'

export interface OpenedVault {
  readonly reports: readonly OpenedReport[]
  readonly unopened: readonly Unopened[]
}

/** Opens everything in the vault, or `only` these batches, with a progress bar. */
export function openReports(
  sodium: Sodium,
  vault: Vault,
  depth: Depth,
  only?: readonly BatchName[],
): Promise<OpenedVault> {
  return withProgress('Opening', async (progress) => {
    const reports: OpenedReport[] = []
    const unopened: Unopened[] = []
    progress.total(await vault.shelf.size(only))
    for await (const opening of openAll(
      sodium,
      vault.keyring,
      counted(vault.reports(only), progress),
      depth,
    )) {
      if ('report' in opening) reports.push(opening.report)
      else unopened.push(opening.unopened)
    }
    return { reports, unopened }
  })
}

async function* counted(
  reports: AsyncIterable<PulledReport>,
  progress: Progress,
): AsyncGenerator<PulledReport, void> {
  for await (const report of reports) {
    progress.advance(report.bytes.length)
    yield report
  }
}

/**
 * Names on the error output what could not be opened, and makes the program end with 3 where something was damaged.
 * Reports from before the advocate was listed are counted, for they are not damaged.
 */
export function tellUnopened(unopened: readonly Unopened[]): void {
  const earlier = unopened.filter(({ code }) => code === 'not-recipient')
  const damaged = unopened.filter(({ code }) => code !== 'not-recipient')
  if (earlier.length > 0)
    tell(`Not yours to open: ${reportsOf(earlier.length)} sealed when your key was not listed.`)
  if (damaged.length === 0) return
  tell(`Skipped, because they cannot be opened: ${reportsOf(damaged.length)}.`)
  for (const { id, code } of damaged) tell(`  ${id}  ${code}: ${damageIn(code)}`)
  process.exitCode = exitCodes.damaged
}

/** `1 report`, `12 reports`. */
export function reportsOf(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'report' : 'reports'}`
}
