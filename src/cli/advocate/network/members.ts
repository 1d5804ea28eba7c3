import type { Sodium } from '../../../envelope/sodium.ts'
import type { Collected } from '../../../release/network-merge.ts'
import { type Ledger, readLedger } from '../../../release/ledger.ts'
import { taxonomyVersion } from '../../../report/taxonomy.ts'
import { tableListVersion } from '../../../publication/table-list.ts'
import { taxonomyMaps } from '../../../statistics/merge/taxonomy-map.ts'
import type { Book, Member } from './book.ts'

/** By which codes and tables this program adds up. */
export const standard = { taxonomyVersion, tableListVersion, maps: taxonomyMaps }

/** What a member published by the last that was collected; an empty ledger where nothing was. */
export function ledgerOf(sodium: Sodium, { slug, key, collected }: Member): Ledger {
  return readLedger(
    sodium,
    slug,
    collected?.ledger ?? [],
    sodium.from_base64(key, sodium.base64_variants.ORIGINAL),
  )
}

/** All members of which something was collected. */
export function collectedIn(sodium: Sodium, { members }: Book): Collected[] {
  return members.flatMap((one) =>
    one.collected === undefined
      ? []
      : [{ key: one.key, publishes: one.publishes, ledger: ledgerOf(sodium, one) }],
  )
}

/** What the network calls whoever has this key. */
export const nameOfKey = ({ members }: Book, key: string): string =>
  members.find((one) => one.key === key)?.name ?? 'a former member'
