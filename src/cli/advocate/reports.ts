import { amount } from '../../publication/wording.ts'
import type { Account } from '../../report/schema.ts'
import type { Depth, OpenedReport, Unopened } from '../../vault/open.ts'
import { type Opened, type OpeningOptions, openVaulted } from '../../vault/opening/opening.ts'
import type { BatchName } from '../../vault/shelf.ts'
import type { Vault } from '../../vault/vault.ts'
import { exitCodes } from '../errors.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { withProgress } from '../terminal/progress.ts'
import { tell } from '../terminal/prose.ts'
import type { Session } from './session.ts'
import type { Wording } from './wording.ts'

export interface OpenedVault {
  readonly reports: readonly OpenedReport[]
  readonly unopened: readonly Unopened[]
  /** Reports whose account was to be destroyed by a run that was stopped: their envelopes are still here. */
  readonly undestroyed: readonly string[]
}

/** As much of a session as opening needs. */
export type Opener = Pick<Session<object>, 'sodium' | 'wording'>

/**
 * Every report of the vault, or of `only` these batches, with a progress bar over what has to be opened: what was opened
 * once is in the index. The account is there only with `account`; every envelope is opened for it.
 */
export function openReports(
  session: Opener,
  vault: Vault,
  depth: Depth,
  only?: readonly BatchName[],
): Promise<OpenedVault> {
  return opening(session, vault, { depth, only })
}

/** The same out of the sealed reports themselves, whatever the index knows: for who will delete other copies of them. */
export function openSealed(session: Opener, vault: Vault, only: readonly BatchName[]): Promise<OpenedVault> {
  return opening(session, vault, { depth: 'facts', only, afresh: true })
}

/** The accounts of these reports, by identifiers, and which of them do not open. They are in memory and nowhere else. */
export async function openAccounts(
  session: Opener,
  vault: Vault,
  ids: ReadonlySet<string>,
): Promise<{ readonly accounts: ReadonlyMap<string, Account>; readonly unopened: readonly Unopened[] }> {
  const { reports, unopened } = await opened(session, vault, { depth: 'account', ids })
  const accounts = reports.flatMap(({ id, account }): [string, Account][] => (account ? [[id, account]] : []))
  return { accounts: new Map(accounts), unopened }
}

function opened({ sodium, wording }: Opener, vault: Vault, options: OpeningOptions): Promise<Opened> {
  return withProgress(wording.answers.work.opening, wording.terminal, (progress) =>
    openVaulted(sodium, vault, { ...options, progress, waits: waiting(wording) }),
  )
}

async function opening(session: Opener, vault: Vault, options: OpeningOptions): Promise<OpenedVault> {
  const { notKept, ...rest } = await opened(session, vault, options)
  if (notKept !== undefined) tell(session.wording.answers.vault.notKept)
  return withForgotten(vault, rest, options.only, session.wording)
}

/** Says what it is that takes so long. */
export function waiting({ answers }: Wording): () => void {
  return () => tell(answers.vault.waits)
}

/** Facts that were kept of destroyed reports, beside the others; never twice, and never with an account. */
async function withForgotten(
  vault: Vault,
  { reports, unopened }: Pick<OpenedVault, 'reports' | 'unopened'>,
  only: readonly BatchName[] | undefined,
  wording: Wording,
): Promise<OpenedVault> {
  const words = wording.answers.vault
  const forgotten = await vault.forgotten.read()
  if (forgotten.damaged.length > 0) {
    tell(sentenceWith(words.factsDamaged, { count: forgotten.damaged.length }))
    process.exitCode = exitCodes.damaged
  }
  if (forgotten.reports.size === 0) return { reports, unopened, undestroyed: [] }
  const undestroyed = reports.filter(({ id }) => forgotten.reports.has(id)).map(({ id }) => id)
  if (undestroyed.length > 0)
    tell(
      sentenceWith(words.undestroyed, {
        count: amount(wording, undestroyed.length),
        command: 'parasol forget',
      }),
    )
  const others = reports.filter(({ id }) => !forgotten.reports.has(id))
  const kept = only === undefined ? [...forgotten.reports.values()] : []
  return { reports: [...others, ...kept], unopened, undestroyed }
}

/**
 * Names on the error output what could not be opened, and makes the program end with 3 where something was damaged.
 * Reports from before the advocate was listed are counted, for they are not damaged.
 */
export function tellUnopened(unopened: readonly Unopened[], wording: Wording): void {
  const { vault: words } = wording.answers
  const earlier = unopened.filter(({ code }) => code === 'not-recipient')
  const damaged = unopened.filter(({ code }) => code !== 'not-recipient')
  if (earlier.length > 0) tell(sentenceWith(words.notYours, { count: amount(wording, earlier.length) }))
  if (damaged.length === 0) return
  tell(sentenceWith(words.skipped, { count: amount(wording, damaged.length) }))
  for (const { id, code } of damaged) tell(`  ${id}  ${code}: ${wording.troubles.damage[code]}`)
  process.exitCode = exitCodes.damaged
}
