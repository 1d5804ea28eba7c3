import { unpack } from '../../release/archive.ts'
import { ReleaseError } from '../../release/errors.ts'
import { largest, type PackageFiles } from '../../release/package-paths.ts'
import { exchange } from '../../vault/exchange.ts'
import { packageMediaType } from '../../wire/media-types.ts'

/** A package at an address; no more of it is read than a release may have. */
export async function packageFrom(url: URL): Promise<PackageFiles> {
  const answer = await exchange(url, {}, packageMediaType)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of answer.bytes()) {
    length += chunk.length
    if (length > largest.packed) throw new ReleaseError('archive-large')
    chunks.push(chunk)
  }
  return unpack(Buffer.concat(chunks))
}
