import type { FixedTables } from '../../src/publication/fixed-tables.ts'
import { editionOf, type Issue } from '../../src/publication/package/issue.ts'
import { tableFiles } from '../../src/publication/package/package-files.ts'
import { releaseOf } from '../../src/publication/public-knowledge.ts'
import { type LedgerEntry, shownOf } from '../../src/release/ledger-entry.ts'

/** These tables, or those of some periods, as the next release after what was published before. */
export function issueOf(
  tables: FixedTables,
  { periods = tables.periods, before = [] }: { periods?: readonly string[]; before?: LedgerEntry[] } = {},
): Issue {
  const { organisation, taxonomyVersion, tableListVersion } = tables
  const entry = {
    number: before.length + 1,
    day: '2027-01-05',
    area: '_T',
    taxonomyVersion,
    tableListVersion,
    tables: releaseOf(tables, '1', periods).tables.map(shownOf),
  }
  return { organisation, before, entry }
}

/** What a release's entry is in the ledger, but for its signature. */
export function entryOf({ organisation, entry }: Issue): LedgerEntry {
  return { format: 1, kind: 'release', slug: organisation.slug, package: '0'.repeat(64), ...entry }
}

/** The CSV files of a release, by their paths. */
export function numberFiles(tables: FixedTables): Map<string, string> {
  return new Map(tableFiles(editionOf(issueOf(tables))).map(({ path, content }) => [path, content]))
}
