/** The files of a package that are not listed in the other: the list itself, and what signs it. */
export const sealPath = 'release.json'
export const checksumsPath = 'SHA256SUMS'

const paths = [
  /^(release\.json|SHA256SUMS|datapackage\.json|tables\.xlsx)$/,
  /^(README|codebook)(\.[a-z]{2,3})?\.md$/,
  /^tables\/[a-z0-9-]{1,64}\.csv$/,
  /^charts\/[a-z0-9-]{1,64}\.[a-z]{2,3}\.svg$/,
  /^page\/[a-z]{2,3}\.json$/,
]

/** Whether a package may hold a file of this name. The list is closed, so that no path can lead out of the package. */
export const isPackagePath = (path: string): boolean => paths.some((one) => one.test(path))

/** The folders in it, which some programs name in a ZIP file. */
export const isPackageFolder = (path: string): boolean => /^(tables|charts|page)\/$/.test(path)

/** A package's files by path, as they lie in its folder or its ZIP file. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** More than any release needs: so much at most is read of a package that somebody sends. */
export const largest = { files: 400, packed: 4 * 1024 * 1024, unpacked: 16 * 1024 * 1024 } as const

/** In the order of their bytes, which no computer's language changes. */
export const inOrder = (files: PackageFiles): [path: string, content: Uint8Array][] =>
  [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
