import { same } from '../envelope/bytes.ts'
import { checksumsPath, type PackageFiles, sealPath } from '../release/package-paths.ts'

/** Paths at which a package is not what was made anew of its signed numbers, sorted. What seals it is no part of that. */
export function differingFiles(files: PackageFiles, remade: PackageFiles): string[] {
  const sealing = new Set([sealPath, checksumsPath])
  const paths = [...new Set([...remade.keys(), ...files.keys()])].filter((path) => !sealing.has(path))
  const differs = (path: string) => {
    const [is, should] = [files.get(path), remade.get(path)]
    return is === undefined || should === undefined || !same(is, should)
  }
  return paths.filter(differs).sort()
}
