import type { ReleaseEntry } from '../../release/ledger-entry.ts'
import { taxonomyVersion } from '../../report/taxonomy.ts'
import { tableListVersion } from '../table-list.ts'

/** Whether this program knows the codes and tables that a release is made of. */
export const isOfThisVersion = (entry: Pick<ReleaseEntry, 'taxonomyVersion' | 'tableListVersion'>): boolean =>
  entry.taxonomyVersion === taxonomyVersion && entry.tableListVersion === tableListVersion
