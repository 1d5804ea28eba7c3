import type { LedgerEntry, ReleaseEntry } from '../../../release/ledger-entry.ts'
import { type Ledger, standing } from '../../../release/ledger.ts'
import type { SignedEntry } from '../../../release/seal.ts'
import { VaultError } from '../../../vault/errors.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { outdated, ownLedger, type ReleaseDesk, settledState } from '../release/desk.ts'
import { catchUp } from '../release/keeping.ts'
import { preparedIn } from '../release/shelf.ts'
import { Trouble } from '../trouble.ts'

export interface SourceOptions {
  /** What is prepared, too, and not released yet. */
  readonly draft?: boolean | undefined
  /** The own copy of the ledger, without asking the service. */
  readonly offline?: boolean | undefined
}

/** What a brief is made of. */
export interface Source {
  /** Those that stand; last, in a draft, the one that is prepared. */
  readonly releases: readonly ReleaseEntry[]
  readonly draft: boolean
  /** The whole ledger, and as it was signed. */
  readonly entries: readonly LedgerEntry[]
  readonly signed: readonly SignedEntry[]
  /** Entries of the ledger that the service has; `undefined` where it was not asked. */
  readonly served: number | undefined
}

/**
 * The releases as they stand now: a colleague may have taken one back since this computer last asked. Throws Trouble
 * `brief-unreachable`, `brief-none`, `brief-withdrawn`; CliError where the ledgers differ, or a draft has nothing to show
 * or was judged against another ledger or channel document.
 */
export async function sourceOf(
  desk: ReleaseDesk,
  { draft = false, offline = false }: SourceOptions,
): Promise<Source> {
  const served = offline ? undefined : await asked(desk)
  const { ledger, signed } = await ownLedger(desk)
  const { entries } = ledger
  const stand = standing(ledger)
  const more = { draft, served, entries, signed }
  if (draft) return { ...more, releases: [...stand, await preparedAfter(desk, ledger)] }
  if (stand.length > 0) return { ...more, releases: stand }
  if (entries.length > 0) throw new Trouble('brief-withdrawn', { list: 'parasol release list' })
  throw new Trouble('brief-none', {
    prepare: 'parasol release prepare',
    publish: 'parasol release publish',
    option: '--draft',
  })
}

async function asked(desk: ReleaseDesk): Promise<number> {
  try {
    return await alone(desk.session.home.folder, async () => (await catchUp(desk)).served)
  } catch (error) {
    if (!(error instanceof VaultError) || (error.code !== 'unreachable' && error.code !== 'broken-off'))
      throw error
    throw new Trouble('brief-unreachable', { server: desk.origin, option: '--offline' })
  }
}

/** The release that is prepared, if the gate judged it together with just this ledger. */
async function preparedAfter(desk: ReleaseDesk, ledger: Ledger): Promise<ReleaseEntry> {
  const prepared = preparedIn(await settledState(desk))
  if (prepared === undefined) throw new CliError(desk.session.wording.release.nothingPrepared)
  const why = outdated(desk, prepared, ledger)
  if (why !== undefined) throw new CliError(why)
  return prepared.entry
}
