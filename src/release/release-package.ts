import type { ChannelDocument } from '../channel/schema.ts'
import { type VerifiedChannel, verifyChannel } from '../channel/verify.ts'
import { hash } from '../envelope/hash.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { checkFiles, checksums } from './checksums.ts'
import { ReleaseError } from './errors.ts'
import type { ReleaseEntry } from './ledger-entry.ts'
import { type Ledger, readLedger } from './ledger.ts'
import { checksumsPath, type PackageFiles, sealPath } from './package-paths.ts'
import { readSeal, type Seal, writeSeal } from './seal.ts'

/** What a package's seal holds, checked. */
export interface Sealed {
  readonly document: ChannelDocument
  /** Of the key that signed. Whether it is the right organisation's is for a person to compare. */
  readonly fingerprint: string
  readonly seal: Seal
  /** Everything that the organisation had published by then, this release among it. */
  readonly ledger: Ledger
  /** `SHA256SUMS`, and the release that has it; `undefined` where none was signed with this list. */
  readonly list: Uint8Array
  readonly entry: ReleaseEntry | undefined
}

/** A release that was checked: what its publisher signed, and the files that it is made of. */
export interface ReleasePackage extends Sealed {
  readonly entry: ReleaseEntry
  /** All files, `SHA256SUMS` and `release.json` among them. */
  readonly files: PackageFiles
}

/** H of the list of hashes of these files, in hex: what a ledger's entry names a package by. */
export const packageHash = (sodium: Sodium, files: PackageFiles): string =>
  hashOf(sodium, new TextEncoder().encode(checksums(files)))

/** The files of a release with what makes them one, in `SHA256SUMS` and `release.json`. */
export function sealed(files: PackageFiles, seal: Omit<Seal, 'format'>): PackageFiles {
  return new Map([
    ...files,
    [checksumsPath, new TextEncoder().encode(checksums(files))],
    [sealPath, writeSeal(seal)],
  ])
}

/**
 * Checks a package from its files alone. Throws ReleaseError, in this order: file-missing (`release.json`,
 * `SHA256SUMS`), seal-format, seal-publisher (the channel document does not hold; the cause says why), those of
 * `readLedger`, checksums-unsigned (no release of the ledger has this list of hashes), those of `checkFiles`.
 *
 * That the files are those that were signed is all that this shows: `parasol audit` looks at what they say.
 */
export function readReleasePackage(sodium: Sodium, files: PackageFiles): ReleasePackage {
  const { entry, ...rest } = readSealed(sodium, files)
  if (entry === undefined) throw new ReleaseError('checksums-unsigned', checksumsPath)
  checkFiles(rest.list, files)
  return { ...rest, entry, files }
}

/** The first half of `readReleasePackage`: who signed what, without a look at the files. */
export function readSealed(sodium: Sodium, files: PackageFiles): Sealed {
  const list = need(files, checksumsPath)
  const seal = readSeal(need(files, sealPath))
  const { document, fingerprint } = publisherOf(sodium, seal)
  const key = sodium.from_base64(document.signingKey, sodium.base64_variants.ORIGINAL)
  const ledger = readLedger(sodium, document.slug, seal.ledger, key)
  return { document, fingerprint, seal, ledger, list, entry: releaseWith(ledger, hashOf(sodium, list)) }
}

function releaseWith({ entries }: Ledger, package_: string): ReleaseEntry | undefined {
  return entries.find(
    (entry): entry is ReleaseEntry => entry.kind === 'release' && entry.package === package_,
  )
}

function publisherOf(sodium: Sodium, { publisher }: Seal): VerifiedChannel {
  try {
    return verifyChannel(sodium, publisher.channel)
  } catch (error) {
    throw new ReleaseError('seal-publisher', sealPath, { cause: error })
  }
}

function need(files: PackageFiles, path: string): Uint8Array {
  const content = files.get(path)
  if (content === undefined) throw new ReleaseError('file-missing', path)
  return content
}

const hashOf = (sodium: Sodium, bytes: Uint8Array) => sodium.to_hex(hash(sodium, bytes))
