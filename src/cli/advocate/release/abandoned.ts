import { isDeepStrictEqual } from 'node:util'
import {
  type LedgerEntry,
  ledgerEntry,
  type ReleaseEntry,
  shownOf,
  tableOf,
} from '../../../release/ledger-entry.ts'
import type { Ledger } from '../../../release/ledger.ts'
import type { SignedEntry } from '../../../release/seal.ts'
import type { Release } from '../../../statistics/gate/release.ts'
import type { State } from './shelf.ts'

/**
 * What was signed once and left the ledger, in the order in which it did. One that is in the ledger again is left out: the
 * service had it all the same.
 */
export function abandonedIn({ abandoned = [] }: State, signed: readonly SignedEntry[]): LedgerEntry[] {
  const back = new Set(signed.map(({ entry }) => entry))
  return abandoned.flatMap(({ entry }) => (back.has(entry) ? [] : [entryIn(entry)]))
}

export const releasesAmong = (entries: readonly LedgerEntry[]): ReleaseEntry[] =>
  entries.filter((entry) => entry.kind === 'release')

/** Each once, as a person reads them. */
export const numbersOf = (entries: readonly LedgerEntry[]): string =>
  [...new Set(entries.map(({ number }) => number))].join(', ')

/**
 * Abandoned tables as the gate counts them, beside the ledger and a release to come: somebody may have read them. What one
 * of those says in the same words tells nothing more, and is left out.
 */
export function countedBeside(
  abandoned: readonly ReleaseEntry[],
  { slug, entries }: Ledger,
  fine: Release,
): Release[] {
  const said = [...releasesAmong(entries).flatMap(({ tables }) => tables), ...fine.tables.map(shownOf)]
  return abandoned.flatMap(({ number, tables }) => {
    const other = tables.filter((one) => !said.some((same) => isDeepStrictEqual(same, one)))
    if (other.length === 0) return []
    return [{ id: `abandoned ${number}`, publishers: [slug], tables: other.map(tableOf) }]
  })
}

function entryIn(entry: string): LedgerEntry {
  return ledgerEntry.parse(JSON.parse(Buffer.from(entry, 'base64').toString('utf8')))
}
