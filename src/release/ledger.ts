import type { Sodium } from '../envelope/sodium.ts'
import { keyOf, type Release, type ReleasedTable } from '../statistics/gate/release.ts'
import { type Chain, nextPlace, readChain, type Rules, signInto, withdrawalsIn } from './chain.ts'
import { ReleaseError } from './errors.ts'
import type { SignedEntry } from './seal.ts'
import { type LedgerEntry, ledgerEntry, type ReleaseEntry, shownOf, tableOf } from './ledger-entry.ts'

/** A ledger that holds: every entry signed by one key, in order, each naming the one before. */
export type Ledger = Chain<LedgerEntry>

/** What is to be published, or taken back: all but its place in the ledger. */
export type Draft =
  | (Pick<
      ReleaseEntry,
      'day' | 'area' | 'taxonomyVersion' | 'tableListVersion' | 'programVersion' | 'package'
    > & {
      readonly tables: readonly ReleasedTable[]
    })
  | { readonly day: string; readonly withdraws: number; readonly reason: string }

/**
 * Reads a ledger from its first entry to its last. `publicKey` (32 bytes) is the organisation's signing key. Throws
 * ReleaseError, checked entry by entry in this order: ledger-format, ledger-signature, ledger-chain (an entry is
 * missing, moved or another's), ledger-overlap (a table of a period was published twice, or an area beside one that holds
 * it), ledger-withdrawal; its `row` says which entry. An entry that was cut off at the end cannot be told from one that was never written: compare the
 * head with one that you know.
 */
export function readLedger(
  sodium: Sodium,
  slug: string,
  signed: readonly SignedEntry[],
  publicKey: Uint8Array,
): Ledger {
  return readChain(sodium, slug, signed, publicKey, rules)
}

/**
 * The next entry, signed with the organisation's signing seed (32 bytes). Throws ReleaseError ledger-overlap,
 * ledger-withdrawal, or ledger-chain for a day before the last entry's, so that nothing is signed that `readLedger` would refuse. Whether the gate lets it out is asked before.
 */
export function signEntry(
  sodium: Sodium,
  ledger: Ledger,
  draft: Draft,
  signingSeed: Uint8Array,
): SignedEntry {
  const place = nextPlace(ledger)
  const entry: LedgerEntry =
    'tables' in draft
      ? { ...place, kind: 'release', ...draft, tables: draft.tables.map(shownOf) }
      : { ...place, kind: 'withdrawal', ...draft }
  return signInto(sodium, ledger, entry, signingSeed, rules)
}

/** Everything that was ever published, for the gate: what was withdrawn has been read all the same. */
export function releasesIn({ slug, entries }: Ledger): Release[] {
  return entries.flatMap((entry) =>
    entry.kind === 'release'
      ? [{ id: String(entry.number), publishers: [slug], tables: entry.tables.map(tableOf) }]
      : [],
  )
}

/** The releases that stand, with their numbers. */
export const standing = (ledger: Pick<Ledger, 'entries'>): ReleaseEntry[] => releasesOf(ledger, false)

/** The releases that were taken back. */
export const takenBack = (ledger: Pick<Ledger, 'entries'>): ReleaseEntry[] => releasesOf(ledger, true)

function releasesOf({ entries }: Pick<Ledger, 'entries'>, withdrawn: boolean): ReleaseEntry[] {
  const gone = withdrawalsIn(entries)
  return entries.flatMap((entry) =>
    entry.kind === 'release' && gone.has(entry.number) === withdrawn ? [entry] : [],
  )
}

const rules: Rules<LedgerEntry> = {
  parse: (json) => {
    const parsed = ledgerEntry.safeParse(json)
    if (!parsed.success) throw new ReleaseError('ledger-format')
    return parsed.data
  },
  follow: (entry, ledger) => {
    if (entry.kind === 'release') refuseOverlap(entry, ledger.entries)
    else if (!standing(ledger).some(({ number }) => number === entry.withdraws))
      throw new ReleaseError('ledger-withdrawal')
  },
}

/**
 * A number that was published can be withdrawn but not unread, so that no table of a period is ever published again, not
 * even after a withdrawal: two roundings of one number would be subtracted. An area's tables beside those of all areas would
 * be a difference, too.
 */
function refuseOverlap({ area, tables }: ReleaseEntry, entries: readonly LedgerEntry[]): void {
  const taken = new Map<string, Set<string>>()
  const take = (key: string, one: string) => taken.set(key, (taken.get(key) ?? new Set()).add(one))
  for (const before of entries)
    if (before.kind === 'release') for (const table of before.tables) take(keyOf(table), before.area)
  for (const table of tables) {
    const areas = taken.get(keyOf(table)) ?? new Set<string>()
    if (areas.has(area) || areas.has('_T') || (area === '_T' && areas.size > 0))
      throw new ReleaseError('ledger-overlap')
    take(keyOf(table), area)
  }
}
