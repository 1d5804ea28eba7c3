import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from '../disk/sync-folder.ts'

/** Makes a folder, and those above it, that only this user can enter (0700; Windows gives a profile's folders that). */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
}

/**
 * Writes a file that only this user can read (0600), whole or not at all: a stop at any moment, or a full disk, leaves
 * the file that was there before.
 */
export async function writePrivateFile(path: string, content: Uint8Array | string): Promise<void> {
  const half = `${path}.${randomBytes(4).toString('hex')}.half`
  unfinished.add(half)
  try {
    const file = await open(half, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true })
    throw error
  } finally {
    unfinished.delete(half)
  }
  await syncFolder(dirname(path))
}

/** Removes what runs that were killed left of this file half written. Only for the one who alone may write it. */
export async function removeHalves(path: string): Promise<void> {
  const [folder, own] = [dirname(path), `${basename(path)}.`]
  for (const name of await readdir(folder))
    if (name.startsWith(own) && name.endsWith('.half')) await rm(join(folder, name), { force: true })
}

/** What is half written. Where Ctrl-C ends the program, nothing but this runs. */
const unfinished = new Set<string>()
process.once('exit', () => {
  for (const half of unfinished) rmSync(half, { force: true })
})
