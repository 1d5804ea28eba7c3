import type { Sodium } from '../../envelope/sodium.ts'
import type { Account } from '../../report/schema.ts'
import type { Depth, OpenedReport, Unopened } from '../../vault/open.ts'
import { type Opened, type OpeningOptions, openVaulted } from '../../vault/opening/opening.ts'
import type { BatchName } from '../../vault/shelf.ts'
import type { Vault } from '../../vault/vault.ts'
import { exitCodes } from '../errors.ts'
import { withProgress } from '../terminal/progress.ts'
import { damageIn } from './wording.ts'
import { tell } from '../terminal/prose.ts'

export interface OpenedVault {
  readonly reports: readonly OpenedReport[]
  readonly unopened: readonly Unopened[]
  /** Reports whose account was to be destroyed by a run that was stopped: their envelopes are still here. */
  readonly undestroyed: readonly string[]
}

/**
 * Every report of the vault, or of `only` these batches, with a progress bar over what has to be opened: what was opened
 * once is in the index. The account is there only with `account`; every envelope is opened for it.
 */
export function openReports(
  sodium: Sodium,
  vault: Vault,
  depth: Depth,
  only?: readonly BatchName[],
): Promise<OpenedVault> {
  return opening(sodium, vault, { depth, only })
}

/** The same out of the sealed reports themselves, whatever the index knows: for who will delete other copies of them. */
export function openSealed(sodium: Sodium, vault: Vault, only: readonly BatchName[]): Promise<OpenedVault> {
  return opening(sodium, vault, { depth: 'facts', only, afresh: true })
}

/** The accounts of these reports, by identifiers, and which of them do not open. They are in memory and nowhere else. */
export async function openAccounts(
  sodium: Sodium,
  vault: Vault,
  ids: ReadonlySet<string>,
): Promise<{ readonly accounts: ReadonlyMap<string, Account>; readonly unopened: readonly Unopened[] }> {
  const { reports, unopened } = await opened(sodium, vault, { depth: 'account', ids })
  const accounts = reports.flatMap(({ id, account }): [string, Account][] => (account ? [[id, account]] : []))
  return { accounts: new Map(accounts), unopened }
}

function opened(sodium: Sodium, vault: Vault, options: OpeningOptions): Promise<Opened> {
  return withProgress(
    'Opening',
    (progress) => openVaulted(sodium, vault, { ...options, progress, waits: waiting }),
    'reports',
  )
}

async function opening(sodium: Sodium, vault: Vault, options: OpeningOptions): Promise<OpenedVault> {
  const { notKept, ...rest } = await opened(sodium, vault, options)
  if (notKept !== undefined)
    tell(
      'What was opened could not be kept for next time: the disk is full, or your folder cannot be written.',
    )
  return withForgotten(vault, rest, options.only)
}

/** Says what it is that takes so long. */
export function waiting(): void {
  tell('Another parasol is opening reports in this folder: waiting for it.')
}

/** Facts that were kept of destroyed reports, beside the others; never twice, and never with an account. */
async function withForgotten(
  vault: Vault,
  { reports, unopened }: Pick<OpenedVault, 'reports' | 'unopened'>,
  only: readonly BatchName[] | undefined,
): Promise<OpenedVault> {
  const forgotten = await vault.forgotten.read()
  if (forgotten.damaged.length > 0) {
    tell(
      `Some facts of destroyed reports are damaged and left out (${forgotten.damaged.length}): your copy of the folder may have them.`,
    )
    process.exitCode = exitCodes.damaged
  }
  if (forgotten.reports.size === 0) return { reports, unopened, undestroyed: [] }
  const undestroyed = reports.filter(({ id }) => forgotten.reports.has(id)).map(({ id }) => id)
  if (undestroyed.length > 0)
    tell(
      `Still here: ${reportsOf(undestroyed.length)} whose account was to be destroyed. parasol forget goes on with it.`,
    )
  const others = reports.filter(({ id }) => !forgotten.reports.has(id))
  const kept = only === undefined ? [...forgotten.reports.values()] : []
  return { reports: [...others, ...kept], unopened, undestroyed }
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
