import { unpack } from '../../release/archive.ts'
import { ReleaseError } from '../../release/errors.ts'
import { largest, type PackageFiles } from '../../release/package-paths.ts'
import { exchange } from '../../vault/exchange.ts'
import { packageMediaType } from '../../wire/media-types.ts'

/** A package at an address; no more of it is read than a release may have. */
export async function packageFrom(url: URL): Promise<PackageFiles> {
  const answer = await exchange(url, {}, packageMediaType)
  const zip = await answer.whole(largest.packed)
  if (zip === undefined) throw new ReleaseError('archive-large')
  return unpack(zip)
}
