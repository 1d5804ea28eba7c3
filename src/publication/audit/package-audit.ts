import type { Sodium } from '../../envelope/sodium.ts'
import { differences } from '../../release/checksums.ts'
import { ReleaseError } from '../../release/errors.ts'
import type { ReleaseEntry } from '../../release/ledger-entry.ts'
import { checksumsPath, type PackageFiles } from '../../release/package-paths.ts'
import { readSealed, type Sealed } from '../../release/release-package.ts'
import type { AuditedPackage } from './audited-package.ts'
import type { Finding, Weight } from './finding.ts'
import { auditNetworkPackage, isOfNetwork } from './network-audit.ts'
import { type Program, remadeOtherwise, unknownVersion } from './program.ts'
import { refusal, unreadable } from './refusal.ts'
import { ruleFaults, sumFaults } from './rules.ts'
import { signedTables } from './signed-table.ts'
import { tableFaults } from './table-file.ts'
import { isOfThisVersion } from './versions.ts'

/**
 * Looks at one package: who signed it, whether its files are those that were signed, whether its tables say what the signed
 * numbers say, whether these keep the rules, and whether every other file is what they give. What cannot be trusted is not
 * looked at further. Throws nothing that a stranger could bring about.
 */
export async function auditPackage(
  sodium: Sodium,
  place: string,
  files: PackageFiles,
  program: Program,
): Promise<AuditedPackage> {
  try {
    if (isOfNetwork(files)) return await auditNetworkPackage(sodium, place, files, program)
    const sealed = readSealed(sodium, files)
    const entry = sealed.entry ?? lastRelease(sealed)
    if (entry === undefined) return { place, files: files.size, sealed, findings: [unsigned] }
    const altered = filesAsSigned(sealed, files)
    const numbers = numbersAsSigned(sealed, entry, files)
    if (altered.length > 0)
      return { place, files: files.size, sealed, entry, findings: togetherWith(altered, numbers) }
    const rest = await whatTheyGive(sealed, entry, files, program)
    return { place, files: files.size, sealed, entry, findings: [...numbers, ...rest] }
  } catch (error) {
    if (error instanceof ReleaseError) return unreadable(place, error)
    throw error
  }
}

const unsigned: Finding = { weight: 'not-as-signed', code: 'checksums-unsigned', file: checksumsPath }

function filesAsSigned({ entry, list }: Sealed, files: PackageFiles): Finding[] {
  if (entry === undefined) return [unsigned]
  return [...differences(list, files)].map(refusal)
}

/** Tables row by row, so that somebody who reads "changed" also reads where. */
function numbersAsSigned({ entry: signed }: Sealed, entry: ReleaseEntry, files: PackageFiles): Finding[] {
  const weight: Weight = signed === undefined ? 'not-as-signed' : 'does-not-add-up'
  return tableFaults(signedTables(entry), files).map((fault): Finding => ({ weight, ...fault }))
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
  program: Program,
): Promise<Finding[]> {
  if (!isOfThisVersion(entry)) return [unknownVersion(entry)]
  const rules = ruleFaults(entry, sealed.document)
  const faults = rules.length > 0 ? rules : sumFaults(entry)
  const broken = faults.map((fault): Finding => ({ weight: 'does-not-add-up', ...fault }))
  if (broken.length > 0) return broken
  const before = sealed.ledger.entries.slice(0, entry.number - 1)
  const remade = await program.release(sealed.document, before, entry)
  return remadeOtherwise(program, entry.programVersion, remade, files)
}

function lastRelease({ ledger }: Sealed): ReleaseEntry | undefined {
  return ledger.entries.findLast((entry): entry is ReleaseEntry => entry.kind === 'release')
}
