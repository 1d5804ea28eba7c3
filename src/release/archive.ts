import { buffer } from 'node:stream/consumers'
import { zipSync } from 'fflate'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { ReleaseError } from './errors.ts'
import { inOrder, isPackageFolder, isPackagePath, largest, type PackageFiles } from './package-paths.ts'

/** A package as one ZIP file: the same files give the same bytes, and no date says when it was made. */
export function pack(files: PackageFiles): Uint8Array {
  // The earliest day that the format knows; it has no time zones, and neither has this.
  return zipSync(Object.fromEntries(inOrder(files)), { level: 9, mtime: new Date(1980, 0, 1) })
}

/**
 * The files of a ZIP file that anybody may have made. Names and sizes are looked at before anything is unpacked, and no
 * entry may become larger than it says. Throws ReleaseError: archive-large, archive-format, archive-path,
 * archive-link, archive-repeated.
 */
export async function unpack(zip: Uint8Array): Promise<PackageFiles> {
  if (zip.length > largest.packed) throw new ReleaseError('archive-large')
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.length)
  // Names are compared as bytes with a list of ours; what else they could mean is then no question.
  const archive = await reading(fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false }))
  const entries = await entriesOf(archive)
  refuseLarge(entries, zip.length)
  const files = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const path = pathOf(entry)
    if (isPackageFolder(path) && entry.uncompressedSize === 0) continue
    if (!isPackagePath(path)) throw new ReleaseError('archive-path', path)
    if (isLink(entry)) throw new ReleaseError('archive-link', path)
    if (files.has(path)) throw new ReleaseError('archive-repeated', path)
    // One after the other: no two are half unpacked at once.
    files.set(path, await reading(archive.openReadStreamPromise(entry).then(buffer)))
  }
  return files
}

async function entriesOf(archive: ZipFile): Promise<Entry[]> {
  if (archive.entryCount > largest.files) throw new ReleaseError('archive-large')
  const entries: Entry[] = []
  await reading(
    (async () => {
      for await (const entry of archive.eachEntry()) entries.push(entry)
    })(),
  )
  return entries
}

/** Entries that share their bytes with others would make much of little. */
function refuseLarge(entries: readonly Entry[], packed: number): void {
  const sum = (of: 'compressedSize' | 'uncompressedSize') =>
    entries.reduce((all, entry) => all + entry[of], 0)
  const alone = entries.find(({ uncompressedSize }) => uncompressedSize > largest.unpacked)
  if (alone !== undefined) throw new ReleaseError('archive-large', pathOf(alone))
  if (sum('compressedSize') > packed || sum('uncompressedSize') > largest.unpacked)
    throw new ReleaseError('archive-large')
}

/** What Unix programs would make a link of, which could lead out of the folder. */
const isLink = ({ externalFileAttributes }: Entry) => externalFileAttributes >>> 28 === 0xa

const pathOf = ({ fileNameRaw }: Entry) => fileNameRaw.toString('latin1')

async function reading<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw new ReleaseError('archive-format', undefined, { cause: error })
  }
}
