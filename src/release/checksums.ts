import { createHash } from 'node:crypto'
import { ReleaseError } from './errors.ts'
import { checksumsPath, inOrder, isPackagePath, type PackageFiles, sealPath } from './package-paths.ts'

const line = /^([0-9a-f]{64}) {2}(\S+)$/

/** `SHA256SUMS`, as sha256sum writes and checks it, of all files of a package but itself and `release.json`. */
export function checksums(files: PackageFiles): string {
  return inOrder(files)
    .filter(([path]) => isListed(path))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join('')
}

/**
 * Whether the files are those that `list` (the bytes of `SHA256SUMS`) names, all and no others. Throws ReleaseError:
 * checksums-format, file-missing, file-changed, file-unlisted.
 */
export function checkFiles(list: Uint8Array, files: PackageFiles): void {
  for (const difference of differences(list, files)) throw difference
}

/** Everything that `checkFiles` would throw, one after the other: file-missing, file-changed, file-unlisted. Throws ReleaseError checksums-format. */
export function* differences(list: Uint8Array, files: PackageFiles): Generator<ReleaseError, void> {
  const listed = parse(list)
  for (const [path, hash] of listed) {
    const content = files.get(path)
    if (content === undefined) yield new ReleaseError('file-missing', path)
    else if (sha256(content) !== hash) yield new ReleaseError('file-changed', path)
  }
  for (const path of files.keys())
    if (isListed(path) && !listed.has(path)) yield new ReleaseError('file-unlisted', path)
}

/** One text for one list: sorted, none twice, a line feed after each. */
function parse(list: Uint8Array): ReadonlyMap<string, string> {
  const text = Buffer.from(list).toString('latin1')
  const listed = new Map<string, string>()
  let last = ''
  for (const one of text.split('\n').slice(0, -1)) {
    const [, hash = '', path = ''] = line.exec(one) ?? []
    if (path <= last || !isPackagePath(path) || !isListed(path))
      throw new ReleaseError('checksums-format', checksumsPath)
    listed.set(path, hash)
    last = path
  }
  if (listed.size === 0 || !text.endsWith('\n')) throw new ReleaseError('checksums-format', checksumsPath)
  return listed
}

const isListed = (path: string) => path !== checksumsPath && path !== sealPath

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
