import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { StoreError } from '../errors.ts'

// backup = SQLite database ‖ mark
// mark   = "\nparasol-server backup 1 " ‖ SHA-256 of the database in hex ‖ "\n"

const prefix = '\nparasol-server backup 1 '
const markLength = prefix.length + 64 + 1
const mark = new RegExp(`^${prefix}([0-9a-f]{64})\n$`)

/** Ends a file with the mark by which a whole backup is known. SQLite passes over it. */
export async function markWhole(path: string): Promise<void> {
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer)
  const file = await open(path, 'a')
  try {
    await file.appendFile(`${prefix}${digest.digest('hex')}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Copies the database out of a backup into a new file that only this user may read. Throws StoreError `no-backup` if
 * the mark is not there, and `altered` if the database is not the one that was marked.
 */
export async function takeOut(backup: string, to: string): Promise<void> {
  const { length, digest: wanted } = await readMark(backup)
  const digest = createHash('sha256')
  const file = await open(to, 'wx', 0o600)
  try {
    for await (const chunk of createReadStream(backup, { end: length - 1 })) {
      digest.update(chunk as Buffer)
      await file.appendFile(chunk as Buffer)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  if (digest.digest('hex') !== wanted) throw new StoreError('altered')
}

async function readMark(backup: string): Promise<{ length: number; digest: string }> {
  const file = await open(backup, 'r').catch((error: unknown) => {
    throw new StoreError('no-file', { cause: error })
  })
  try {
    const found = await file.stat()
    if (!found.isFile()) throw new StoreError('no-file')
    const length = found.size - markLength
    if (length <= 0) throw new StoreError('no-backup')
    const { buffer } = await file.read(Buffer.alloc(markLength), 0, markLength, length)
    const digest = mark.exec(buffer.toString('latin1'))?.[1]
    if (digest === undefined) throw new StoreError('no-backup')
    return { length, digest }
  } finally {
    await file.close()
  }
}
