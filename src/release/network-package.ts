import { z } from 'zod'
import { hash } from '../envelope/hash.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { type VerifiedNetwork, verifyNetwork } from '../network/network-document.ts'
import { type NetworkDocument, signedNetwork } from '../network/schema.ts'
import { checkFiles, checksums } from './checksums.ts'
import { ReleaseError } from './errors.ts'
import type { NetworkRelease } from './network-entry.ts'
import { type NetworkLedger, networkReleases, readNetworkLedger } from './network-ledger.ts'
import { checksumsPath, type PackageFiles, sealPath } from './package-paths.ts'
import { signedLedger } from './seal.ts'

/** What makes a folder of files a network's release. */
const networkSeal = z.strictObject({
  format: z.literal(1),
  publisher: z.strictObject({ network: signedNetwork }),
  ledger: signedLedger.min(1),
})

export type NetworkSeal = z.infer<typeof networkSeal>

/** A network's release that was checked. */
export interface NetworkPackage {
  readonly document: NetworkDocument
  /** Of the key that signed. Whether it is the right network's is for a person to compare. */
  readonly fingerprint: string
  readonly ledger: NetworkLedger
  readonly entry: NetworkRelease
  readonly files: PackageFiles
}

/** The files of a network's release with what makes them one, in `SHA256SUMS` and `release.json`. */
export function sealedByNetwork(
  files: PackageFiles,
  { publisher, ledger }: Omit<NetworkSeal, 'format'>,
): PackageFiles {
  const content: NetworkSeal = { format: 1, publisher, ledger }
  const encoder = new TextEncoder()
  return new Map([
    ...files,
    [checksumsPath, encoder.encode(checksums(files))],
    [sealPath, encoder.encode(`${JSON.stringify(content, null, 1)}\n`)],
  ])
}

/** Checks a network's package from its files alone, in the same order and with the same errors as `readReleasePackage`. */
export function readNetworkPackage(sodium: Sodium, files: PackageFiles): NetworkPackage {
  const list = need(files, checksumsPath)
  const seal = readNetworkSeal(need(files, sealPath))
  const { document, fingerprint } = publisherOf(sodium, seal)
  const key = sodium.from_base64(document.signingKey, sodium.base64_variants.ORIGINAL)
  const ledger = readNetworkLedger(sodium, document.slug, seal.ledger, key)
  const listed = sodium.to_hex(hash(sodium, list))
  const entry = networkReleases(ledger).find((one) => one.package === listed)
  if (entry === undefined) throw new ReleaseError('checksums-unsigned', checksumsPath)
  checkFiles(list, files)
  return { document, fingerprint, ledger, entry, files }
}

function readNetworkSeal(bytes: Uint8Array): NetworkSeal {
  try {
    return networkSeal.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    throw new ReleaseError('seal-format', sealPath, { cause: error })
  }
}

function publisherOf(sodium: Sodium, { publisher }: NetworkSeal): VerifiedNetwork {
  try {
    return verifyNetwork(sodium, publisher.network)
  } catch (error) {
    throw new ReleaseError('seal-publisher', sealPath, { cause: error })
  }
}

function need(files: PackageFiles, path: string): Uint8Array {
  const content = files.get(path)
  if (content === undefined) throw new ReleaseError('file-missing', path)
  return content
}
