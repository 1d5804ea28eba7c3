import { constants } from 'node:fs'
import { lstat, open, opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { unpack } from './archive.ts'
import { ReleaseError } from './errors.ts'
import { isPackageFolder, isPackagePath, largest, type PackageFiles } from './package-paths.ts'

/**
 * A package as it lies on a disk, a folder or a ZIP file that anybody may have made. Names and sizes are looked at before
 * anything is read, no link is followed, and no more is held in memory than a release may have. Throws ReleaseError:
 * archive-large, archive-format, archive-path, archive-link, archive-repeated.
 */
export async function packageAt(place: string): Promise<PackageFiles> {
  const found = await stat(place)
  if (found.isDirectory()) return folderAt(place)
  if (!found.isFile()) throw new ReleaseError('archive-format')
  if (found.size > largest.packed) throw new ReleaseError('archive-large')
  return unpack(await content(place, largest.packed))
}

async function folderAt(folder: string): Promise<PackageFiles> {
  const paths: string[] = []
  for await (const path of pathsIn(folder)) {
    if (paths.length === largest.files) throw new ReleaseError('archive-large')
    paths.push(path)
  }
  let room: number = largest.unpacked
  for (const path of paths) {
    room -= (await lstat(join(folder, path))).size
    if (room < 0) throw new ReleaseError('archive-large', path)
  }
  const files = new Map<string, Uint8Array>()
  room = largest.unpacked
  for (const path of paths) {
    const bytes = await content(join(folder, path), room, path)
    room -= bytes.length
    files.set(path, bytes)
  }
  return files
}

/** Entry by entry: a folder of a million files is left at the first that no package has. */
async function* pathsIn(folder: string, inside = ''): AsyncGenerator<string> {
  for await (const entry of await opendir(join(folder, inside))) {
    const path = `${inside}${entry.name}`
    if (entry.isDirectory()) {
      if (!isPackageFolder(`${path}/`)) throw new ReleaseError('archive-path', path)
      yield* pathsIn(folder, `${path}/`)
    } else if (!isPackagePath(path)) throw new ReleaseError('archive-path', path)
    else if (!entry.isFile()) throw new ReleaseError('archive-link', path)
    else yield path
  }
}

/** A file's bytes. What was put in its place in the meantime, or grows while it is read, is not read on. */
async function content(file: string, most: number, path?: string): Promise<Uint8Array> {
  // What a person names may be a link; what lies in a package may not.
  const links = path === undefined ? 0 : constants.O_NOFOLLOW
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | links)
  try {
    const found = await handle.stat()
    if (!found.isFile()) throw new ReleaseError('archive-link', path)
    if (found.size > most) throw new ReleaseError('archive-large', path)
    const bytes = new Uint8Array(found.size)
    let length = 0
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return bytes.subarray(0, length)
  } finally {
    await handle.close()
  }
}
