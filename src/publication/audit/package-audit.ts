import type { ChannelDocument } from '../../channel/schema.ts'
import { same } from '../../envelope/bytes.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { differences } from '../../release/checksums.ts'
import { ReleaseError } from '../../release/errors.ts'
import type { LedgerEntry, ReleaseEntry } from '../../release/ledger-entry.ts'
import { checksumsPath, type PackageFiles, sealPath } from '../../release/package-paths.ts'
import { readSealed, type Sealed } from '../../release/release-package.ts'
import { taxonomyVersion } from '../../report/taxonomy.ts'
import { tableListVersion } from '../table-list.ts'
import type { Issued } from '../package/issue.ts'
import type { Finding, Weight } from './finding.ts'
import { ruleFaults, sumFaults } from './rules.ts'
import { signedTables } from './signed-table.ts'
import { tableFault } from './table-file.ts'

/** What a package turned out to be, by itself. */
export interface AuditedPackage {
  /** As the person named it. */
  readonly place: string
  /** How many there are; none where it is the ledger alone that a service shows. */
  readonly files: number
  /** Absent where not even that could be read. */
  readonly sealed?: Sealed
  /** The release that the package is, or, where its list of hashes was not signed, the latest that it says it knows. */
  readonly entry?: ReleaseEntry
  readonly findings: readonly Finding[]
}

/** Makes the files of a release anew from what was signed. */
export type Remake = (
  document: ChannelDocument,
  before: readonly LedgerEntry[],
  entry: Issued,
) => Promise<PackageFiles>

/** A package that nobody could get; `reason` in words. */
export function unfetched(place: string, reason: string): AuditedPackage {
  return { place, files: 0, findings: [{ weight: 'unreadable', code: 'not-fetched', values: { reason } }] }
}

/** A package that could not even be read. */
export function unreadable(place: string, error: ReleaseError): AuditedPackage {
  return { place, files: 0, findings: [found(error)] }
}

/**
 * Looks at one package: who signed it, whether its files are those that were signed, whether its tables say what the signed
 * numbers say, whether these keep the rules, and whether every other file is what they give. What cannot be trusted is not
 * looked at further. Throws nothing that a stranger could bring about.
 */
export async function auditPackage(
  sodium: Sodium,
  place: string,
  files: PackageFiles,
  remake: Remake,
): Promise<AuditedPackage> {
  try {
    const sealed = readSealed(sodium, files)
    const entry = sealed.entry ?? lastRelease(sealed)
    if (entry === undefined) return { place, files: files.size, sealed, findings: [unsigned] }
    const altered = filesAsSigned(sealed, files)
    const numbers = numbersAsSigned(sealed, entry, files)
    if (altered.length > 0)
      return { place, files: files.size, sealed, entry, findings: togetherWith(altered, numbers) }
    const rest = await whatTheyGive(sealed, entry, files, remake)
    return { place, files: files.size, sealed, entry, findings: [...numbers, ...rest] }
  } catch (error) {
    if (error instanceof ReleaseError) return unreadable(place, error)
    throw error
  }
}

/** Whether this program knows the codes and tables that a release is made of. */
export const isOfThisVersion = (entry: ReleaseEntry): boolean =>
  entry.taxonomyVersion === taxonomyVersion && entry.tableListVersion === tableListVersion

const unsigned: Finding = { weight: 'not-as-signed', code: 'checksums-unsigned', file: checksumsPath }

function filesAsSigned({ entry, list }: Sealed, files: PackageFiles): Finding[] {
  if (entry === undefined) return [unsigned]
  return [...differences(list, files)].map(found)
}

/** Tables row by row, so that somebody who reads "changed" also reads where. */
function numbersAsSigned({ entry: signed }: Sealed, entry: ReleaseEntry, files: PackageFiles): Finding[] {
  const weight: Weight = signed === undefined ? 'not-as-signed' : 'does-not-add-up'
  const tables = signedTables(entry)
  const known = new Set(tables.map(({ path }) => path))
  const others = [...files.keys()].filter((path) => path.startsWith('tables/') && !known.has(path))
  return [
    ...tables.flatMap((table): Finding[] => {
      const content = files.get(table.path)
      if (content === undefined) return [{ weight, code: 'file-missing', file: table.path }]
      const fault = tableFault(content, table)
      return fault === undefined ? [] : [{ weight, ...fault }]
    }),
    ...others.map((file): Finding => ({ weight, code: 'table-unsigned', file })),
  ]
}

/** What was altered, with the row of a table in the place of its name alone. */
function togetherWith(altered: readonly Finding[], numbers: readonly Finding[]): Finding[] {
  const rows = new Map(numbers.map((one) => [one.file, one]))
  const listed = new Set(altered.map(({ file }) => file))
  const unsignedList = altered.includes(unsigned)
  return [
    ...altered.map((one): Finding => {
      const row = rows.get(one.file)
      return one.code === 'file-changed' && row !== undefined ? { ...row, weight: one.weight } : one
    }),
    ...(unsignedList ? numbers.filter(({ file }) => !listed.has(file)) : []),
  ]
}

async function whatTheyGive(
  sealed: Sealed,
  entry: ReleaseEntry,
  files: PackageFiles,
  remake: Remake,
): Promise<Finding[]> {
  if (!isOfThisVersion(entry)) {
    const { taxonomyVersion: taxonomy, tableListVersion: tables } = entry
    return [{ weight: 'partly-checked', code: 'version', values: { taxonomy, tables } }]
  }
  const rules = ruleFaults(entry, sealed.document)
  const faults = rules.length > 0 ? rules : sumFaults(entry)
  const broken = faults.map((fault): Finding => ({ weight: 'does-not-add-up', ...fault }))
  if (broken.length > 0) return broken
  return remadeAlike(
    await remake(sealed.document, sealed.ledger.entries.slice(0, entry.number - 1), entry),
    files,
  )
}

function remadeAlike(remade: PackageFiles, files: PackageFiles): Finding[] {
  const own = new Set([sealPath, checksumsPath])
  const paths = [...new Set([...remade.keys(), ...files.keys()])].filter((path) => !own.has(path)).sort()
  return paths.flatMap((file): Finding[] => {
    const [theirs, ours] = [files.get(file), remade.get(file)]
    if (theirs !== undefined && ours !== undefined && same(theirs, ours)) return []
    return [{ weight: 'partly-checked', code: 'remade-differs', file }]
  })
}

function lastRelease({ ledger }: Sealed): ReleaseEntry | undefined {
  return ledger.entries.findLast((entry): entry is ReleaseEntry => entry.kind === 'release')
}

/** Whatever makes a ZIP file or a seal no package; all else is a signature that does not hold. */
const shapes = /^(archive-|seal-format|ledger-format|checksums-format)/

export const weightOf = ({ code }: ReleaseError): Weight =>
  shapes.test(code) ? 'unreadable' : 'not-as-signed'

function found(error: ReleaseError): Finding {
  const { code, file, row } = error
  return {
    weight: weightOf(error),
    code,
    ...(file !== undefined && { file }),
    ...(row !== undefined && { values: { entry: row } }),
  }
}
