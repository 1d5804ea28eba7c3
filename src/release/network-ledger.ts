import type { Sodium } from '../envelope/sodium.ts'
import { keyOf } from '../statistics/gate/release.ts'
import { type Chain, nextPlace, readChain, type Rules, signInto, withdrawalsIn } from './chain.ts'
import { ReleaseError } from './errors.ts'
import { type NetworkEntry, networkEntry, type NetworkRelease } from './network-entry.ts'
import type { SignedEntry } from './seal.ts'

/** What a network published, and took back. */
export type NetworkLedger = Chain<NetworkEntry>

export type NetworkDraft =
  | Omit<NetworkRelease, 'format' | 'kind' | 'slug' | 'number' | 'previous'>
  | { readonly day: string; readonly withdraws: number; readonly reason: string }

/** Throws ReleaseError as `readLedger`; ledger-overlap where a table of a period was published twice, withdrawn or not. */
export function readNetworkLedger(
  sodium: Sodium,
  slug: string,
  signed: readonly SignedEntry[],
  publicKey: Uint8Array,
): NetworkLedger {
  return readChain(sodium, slug, signed, publicKey, rules)
}

/** The next entry, signed with the network's signing seed (32 bytes). Throws what `readNetworkLedger` would. */
export function signNetworkEntry(
  sodium: Sodium,
  ledger: NetworkLedger,
  draft: NetworkDraft,
  signingSeed: Uint8Array,
): SignedEntry {
  const place = nextPlace(ledger)
  const entry: NetworkEntry =
    'tables' in draft
      ? { ...place, kind: 'network-release', ...draft }
      : { ...place, kind: 'withdrawal', ...draft }
  return signInto(sodium, ledger, entry, signingSeed, rules)
}

/** Every release, also those that were taken back. */
export const networkReleases = ({ entries }: Pick<NetworkLedger, 'entries'>): NetworkRelease[] =>
  entries.flatMap((entry) => (entry.kind === 'network-release' ? [entry] : []))

export function standingNetworkReleases({ entries }: Pick<NetworkLedger, 'entries'>): NetworkRelease[] {
  const gone = withdrawalsIn(entries)
  return networkReleases({ entries }).filter(({ number }) => !gone.has(number))
}

const rules: Rules<NetworkEntry> = {
  parse: (json) => {
    const parsed = networkEntry.safeParse(json)
    if (!parsed.success) throw new ReleaseError('ledger-format')
    return parsed.data
  },
  follow: (entry, before) => {
    if (entry.kind === 'withdrawal') {
      if (!standingNetworkReleases(before).some(({ number }) => number === entry.withdraws))
        throw new ReleaseError('ledger-withdrawal')
      return
    }
    const tables = [...networkReleases(before), entry].flatMap((one) => one.tables.map(keyOf))
    if (new Set(tables).size < tables.length) throw new ReleaseError('ledger-overlap')
  },
}
