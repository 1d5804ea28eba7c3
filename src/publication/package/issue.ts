import type { LedgerEntry, ReleaseEntry } from '../../release/ledger-entry.ts'
import { standing, takenBack } from '../../release/ledger.ts'
import { type AbsentPeriod, absentPeriods, withdrawnPeriods } from '../absent-periods.ts'
import { type FixedTables } from '../fixed-tables.ts'
import { nameIn, type Organisation } from '../organisation.ts'
import { publishedTables } from '../published-tables.ts'
import { fill, spanName } from '../wording.ts'
import type { PackageWording } from './package-wording.ts'

/** The entry of a release as far as its files show it. The hash of the files is none of it, for they come first. */
export type Issued = Pick<
  ReleaseEntry,
  'number' | 'day' | 'area' | 'taxonomyVersion' | 'tableListVersion' | 'tables'
>

/** All that the files of a release are made of, every bit of it signed: so anybody can make them again and compare. */
export interface Issue {
  /** Of the channel document of the time. */
  readonly organisation: Organisation
  /** The ledger up to the release, without it. */
  readonly before: readonly LedgerEntry[]
  readonly entry: Issued
}

/** One release, looked at for its files. */
export interface Edition {
  readonly organisation: Organisation
  readonly entry: Issued
  /** What this release publishes. */
  readonly tables: FixedTables
  /** That, and what stood of earlier ones. */
  readonly standing: FixedTables
  /** Quarters and years that neither has tables of. */
  readonly absent: readonly AbsentPeriod[]
}

export function editionOf({ organisation, before, entry }: Issue): Edition {
  const earlier = standing({ entries: before })
  return {
    organisation,
    entry,
    tables: publishedTables([entry], organisation),
    standing: publishedTables([...earlier, entry], organisation, takenBack({ entries: before })),
    absent: absentPeriods(
      [...earlier, entry].flatMap(({ tables }) => tables),
      withdrawnPeriods(before),
    ),
  }
}

/** Who publishes, as people know it. */
export function publisherName({ organisation }: Edition, { language }: PackageWording): string {
  return nameIn(language, organisation.names) ?? organisation.slug
}

/** From when to when, in words. */
export function editionSpan({ tables }: Edition, wording: PackageWording): string {
  return spanName(wording, tables.periods, wording.package.span)
}

export function editionTitle(edition: Edition, wording: PackageWording): string {
  const [organisation, span] = [publisherName(edition, wording), editionSpan(edition, wording)]
  return fill(wording.package.title, { organisation, span })
}
