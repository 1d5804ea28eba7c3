import type { ChannelDocument } from '../channel/schema.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { unpack } from './archive.ts'
import { readReleasePackage, type ReleasePackage } from './release-package.ts'

/** Which release a package should be: the organisation's newest document, and the entry's number in its ledger. */
export interface PublishedAs extends Pick<ChannelDocument, 'slug' | 'signingKey'> {
  readonly number: number
}

/**
 * Checks what a service keeps as this release. `undefined` where it is a good package, but of another organisation or
 * another number. Throws ReleaseError: those of `unpack` and `readReleasePackage`.
 */
export async function readPublished(
  sodium: Sodium,
  zip: Uint8Array,
  { slug, signingKey, number }: PublishedAs,
): Promise<ReleasePackage | undefined> {
  const release = readReleasePackage(sodium, await unpack(zip))
  const { document, entry } = release
  const is = document.slug === slug && document.signingKey === signingKey && entry.number === number
  return is ? release : undefined
}
