import { hash } from '../envelope/hash.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { checksums } from './checksums.ts'
import { ReleaseError } from './errors.ts'
import { checksumsPath, type PackageFiles, sealPath } from './package-paths.ts'
import { type NetworkSeal, type Seal, writeSeal } from './seal.ts'

/** H of the list of hashes of these files, in hex: what a ledger's entry names a package by. */
export const packageHash = (sodium: Sodium, files: PackageFiles): string =>
  listHash(sodium, new TextEncoder().encode(checksums(files)))

/** H of a list of hashes as it lies in `SHA256SUMS`, in hex. */
export const listHash = (sodium: Sodium, list: Uint8Array): string => sodium.to_hex(hash(sodium, list))

/** The files of a release with what makes them one, in `SHA256SUMS` and `release.json`. */
export function sealed(
  files: PackageFiles,
  seal: Omit<Seal, 'format'> | Omit<NetworkSeal, 'format'>,
): PackageFiles {
  return new Map([
    ...files,
    [checksumsPath, new TextEncoder().encode(checksums(files))],
    [sealPath, writeSeal(seal)],
  ])
}

/** The two files that every package has. Throws ReleaseError file-missing. */
export function sealingFiles(files: PackageFiles): { readonly list: Uint8Array; readonly seal: Uint8Array } {
  return { list: need(files, checksumsPath), seal: need(files, sealPath) }
}

/** Who signed, as `verify` finds it. Throws ReleaseError seal-publisher, whose cause says why it does not hold. */
export function publisherBy<Publisher>(verify: () => Publisher): Publisher {
  try {
    return verify()
  } catch (error) {
    throw new ReleaseError('seal-publisher', sealPath, { cause: error })
  }
}

function need(files: PackageFiles, path: string): Uint8Array {
  const content = files.get(path)
  if (content === undefined) throw new ReleaseError('file-missing', path)
  return content
}
