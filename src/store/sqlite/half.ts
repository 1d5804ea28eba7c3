import { rmSync } from 'node:fs'
import { open } from 'node:fs/promises'

/** What a file is called until it is whole. */
export const halfOf = (path: string) => `${path}.half`

/** Removes a database and what SQLite and the lock put beside it; none of it need be there. */
export function removeDatabase(path: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal', '-lock']) rmSync(`${path}${ending}`, { force: true })
}

/** Makes a rename last through a power cut. Windows has no such call and keeps its folders itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
