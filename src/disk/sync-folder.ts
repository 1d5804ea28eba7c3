import { open } from 'node:fs/promises'

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
