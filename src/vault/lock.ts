import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { link, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { VaultError } from './errors.ts'
import { makePrivateFolder } from '../identity/private-file.ts'

/**
 * Runs `work` while no other run of the program changes the same folder. A second run gets VaultError `busy` at once.
 * The lock of a run that was killed is taken over, for it names a process that is no more.
 */
export async function alone<T>(home: string, work: () => Promise<T>): Promise<T> {
  await makePrivateFolder(home)
  return held(await take(join(home, 'lock')), work)
}

/** The same, but a second run waits for the first; `waits` is called once when it does. */
export async function inTurn<T>(
  home: string,
  waits: (() => void) | undefined,
  work: () => Promise<T>,
): Promise<T> {
  await makePrivateFolder(home)
  for (let first = true; ; first = false) {
    const lock = await taken(join(home, 'lock'))
    if (lock !== undefined) return held(lock, work)
    if (first) waits?.()
    await setTimeout(200)
  }
}

async function taken(path: string): Promise<Lock | undefined> {
  try {
    return await take(path)
  } catch (error) {
    if (error instanceof VaultError && error.code === 'busy') return undefined
    throw error
  }
}

/** A lock is touched while it is held: after a restart of the machine, its number may be another program's. */
async function held<T>(lock: Lock, work: () => Promise<T>): Promise<T> {
  const touch = () => void utimes(lock.own, new Date(), new Date()).catch(() => undefined)
  const heart = setInterval(touch, beat)
  // Where Ctrl-C ends the program, nothing else runs.
  const release = () => {
    letGo(lock)
  }
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(heart)
    release()
    process.off('exit', release)
  }
}

/** Milliseconds between touches, and after which a lock that nobody touched is nobody's. */
const beat = 5_000
const silence = 120_000

// A lock names its process and a word of chance: `4711 0badcafe0badcafe`. Who finds the lock of a dead one does not remove
// it, for two could do so at once, the slower one removing the faster one's. It makes the file `lock.WORD`, which only one
// can make, and which is from then on the lock; that one's death is survived in the same way. Letting go, the first file
// goes first: so whoever made a file after it, and still finds the first as it was, made it in time.

interface Lock {
  /** The files from the first one to the own one. */
  readonly files: readonly string[]
  readonly own: string
  /** What the first file says, and what the own one. */
  readonly first: string
  readonly name: string
}

async function take(path: string): Promise<Lock> {
  const word = randomBytes(8).toString('hex')
  const name = `${process.pid} ${word}`
  // A link appears with its content in it, so that nobody reads a lock that names no process yet.
  const draft = `${path}.${word}.half`
  await writeFile(draft, name, { mode: 0o600 })
  try {
    for (;;) {
      const lock = await takenBehind(path, { draft, name })
      if (lock !== undefined) return lock
    }
  } finally {
    await rm(draft, { force: true })
  }
}

/** `undefined` where somebody else was faster, or let go meanwhile: it is to be looked at anew. */
async function takenBehind(path: string, own: { draft: string; name: string }): Promise<Lock | undefined> {
  const files = [path]
  let [last, first] = [path, own.name]
  while (!(await made(own, last))) {
    const holder = await readFile(last, 'utf8').catch(() => undefined)
    if (holder === undefined) return undefined
    if (await living(holder, last)) throw new VaultError('busy', String(Number.parseInt(holder, 10)))
    if (files.length === 1) first = holder
    files.push((last = `${path}.${holder.split(' ')[1] ?? holder}`))
  }
  const lock = { files, own: last, first, name: own.name }
  if ((await readFile(path, 'utf8').catch(() => undefined)) === first) return lock
  await rm(last, { force: true })
  return undefined
}

async function made({ draft, name }: { draft: string; name: string }, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (isTaken(error)) return false
    return created(path, name)
  }
}

/** For disks that know no links, as sticks do. */
async function created(path: string, name: string): Promise<boolean> {
  try {
    await writeFile(path, name, { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST'
}

/** A lock that names nobody is being written, unless it has been so for long. */
async function living(holder: string, path: string): Promise<boolean> {
  const number = Number.parseInt(holder, 10)
  if (!Number.isNaN(number) && !running(number)) return false
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }))
  return Date.now() - mtimeMs < silence
}

function running(holder: number): boolean {
  try {
    process.kill(holder, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Not where it was taken over, as from a machine that slept for long: it is somebody else's then. */
function letGo({ files, own, first, name }: Lock): void {
  const [head = own] = files
  const next = `${head}.${name.split(' ')[1] ?? ''}`
  if (contentOf(head) !== first || contentOf(own) !== name || contentOf(next) !== undefined) return
  for (const file of files) rmSync(file, { force: true })
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
