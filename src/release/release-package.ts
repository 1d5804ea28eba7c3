import type { ChannelDocument } from '../channel/schema.ts'
import { verifyChannel } from '../channel/verify.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { checkFiles } from './checksums.ts'
import { ReleaseError } from './errors.ts'
import type { ReleaseEntry } from './ledger-entry.ts'
import { type Ledger, readLedger } from './ledger.ts'
import { checksumsPath, type PackageFiles } from './package-paths.ts'
import { listHash, publisherBy, sealingFiles } from './sealed-files.ts'
import { readSeal, seal, type Seal } from './seal.ts'

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
  const sealing = sealingFiles(files)
  const read = readSeal(sealing.seal, seal)
  const { document, fingerprint } = publisherBy(() => verifyChannel(sodium, read.publisher.channel))
  const key = sodium.from_base64(document.signingKey, sodium.base64_variants.ORIGINAL)
  const ledger = readLedger(sodium, document.slug, read.ledger, key)
  const entry = releaseWith(ledger, listHash(sodium, sealing.list))
  return { document, fingerprint, seal: read, ledger, list: sealing.list, entry }
}

function releaseWith({ entries }: Ledger, package_: string): ReleaseEntry | undefined {
  return entries.find(
    (entry): entry is ReleaseEntry => entry.kind === 'release' && entry.package === package_,
  )
}
