import type { Sodium } from '../envelope/sodium.ts'
import { verifyNetwork } from '../network/network-document.ts'
import type { NetworkDocument } from '../network/schema.ts'
import { checkFiles } from './checksums.ts'
import { ReleaseError } from './errors.ts'
import type { NetworkRelease } from './network-entry.ts'
import { type NetworkLedger, networkReleases, readNetworkLedger } from './network-ledger.ts'
import { checksumsPath, type PackageFiles } from './package-paths.ts'
import { listHash, publisherBy, sealingFiles } from './sealed-files.ts'
import { networkSeal, readSeal } from './seal.ts'

/** A network's release that was checked. */
export interface NetworkPackage {
  readonly document: NetworkDocument
  /** Of the key that signed. Whether it is the right network's is for a person to compare. */
  readonly fingerprint: string
  readonly ledger: NetworkLedger
  readonly entry: NetworkRelease
  readonly files: PackageFiles
}

/** Checks a network's package from its files alone, in the same order and with the same errors as `readReleasePackage`. */
export function readNetworkPackage(sodium: Sodium, files: PackageFiles): NetworkPackage {
  const sealing = sealingFiles(files)
  const { publisher, ledger: signed } = readSeal(sealing.seal, networkSeal)
  const { document, fingerprint } = publisherBy(() => verifyNetwork(sodium, publisher.network))
  const key = sodium.from_base64(document.signingKey, sodium.base64_variants.ORIGINAL)
  const ledger = readNetworkLedger(sodium, document.slug, signed, key)
  const listed = listHash(sodium, sealing.list)
  const entry = networkReleases(ledger).find((one) => one.package === listed)
  if (entry === undefined) throw new ReleaseError('checksums-unsigned', checksumsPath)
  checkFiles(sealing.list, files)
  return { document, fingerprint, ledger, entry, files }
}
