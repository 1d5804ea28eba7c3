import type { ChannelDocument } from '../../channel/schema.ts'
import type { NetworkDocument } from '../../network/schema.ts'
import type { LedgerEntry } from '../../release/ledger-entry.ts'
import type { NetworkRelease } from '../../release/network-entry.ts'
import type { PackageFiles } from '../../release/package-paths.ts'
import type { Issued } from '../package/issue.ts'
import { differingFiles } from '../remade.ts'
import type { Finding } from './finding.ts'

/** Makes the files of releases anew from what was signed. */
export interface Program {
  /** As entries name it: `0.1`. With the same one, words and drawings are the same. */
  readonly version: string
  readonly release: (
    document: ChannelDocument,
    before: readonly LedgerEntry[],
    entry: Issued,
  ) => Promise<PackageFiles>
  readonly networkRelease: (
    document: NetworkDocument,
    fingerprint: string,
    entry: NetworkRelease,
  ) => Promise<PackageFiles>
}

/**
 * What is not as this program makes it. Where another version signed (`made`), nothing is told of single files: that they
 * differ shows nothing, and that they are alike is as good as ever.
 */
export function remadeOtherwise(
  { version }: Program,
  made: string | undefined,
  remade: PackageFiles,
  files: PackageFiles,
): Finding[] {
  const differing = differingFiles(files, remade)
  if (differing.length === 0 || made === undefined || made === version)
    return differing.map((file) => ({ weight: 'partly-checked', code: 'remade-differs', file }))
  const values = { made, ours: version, count: differing.length }
  return [{ weight: 'partly-checked', code: 'made-by', values }]
}

/** Of a release made with other codes or tables, no file can be made anew. */
export function unknownVersion({
  taxonomyVersion: taxonomy,
  tableListVersion: tables,
}: Pick<Issued, 'taxonomyVersion' | 'tableListVersion'>): Finding {
  return { weight: 'partly-checked', code: 'version', values: { taxonomy, tables } }
}
