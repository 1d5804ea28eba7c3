import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { isPackagePath, type PackageFiles } from '../../release/package-paths.ts'
import { PublicationError } from '../errors.ts'

/**
 * Writes a package as a folder; an earlier package in it is replaced as a whole, and what was there stays until all is
 * written. Returns the paths written, inside the folder. Throws PublicationError `folder-taken` where the folder holds
 * anything else than a package.
 */
export async function writePackage(folder: string, files: PackageFiles): Promise<string[]> {
  const target = resolve(folder)
  await refuseTaken(target)
  await mkdir(dirname(target), { recursive: true })
  const draft = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  try {
    await writeFiles(draft, files)
    await rm(target, { recursive: true, force: true })
    await rename(draft, target)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return [...files.keys()]
}

/** Writes the files of a package into a folder that is there. */
export async function writeFiles(folder: string, files: PackageFiles): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

async function refuseTaken(folder: string): Promise<void> {
  const present = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  const own = (path: string) => ['charts', 'page', 'tables'].includes(path) || isPackagePath(path)
  if (!present.every((path) => own(path.split(sep).join('/')))) throw new PublicationError('folder-taken')
}
