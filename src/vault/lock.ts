import { rmSync } from 'node:fs'
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
  const path = join(home, 'lock')
  await take(path)
  return held(path, work)
}

/** The same, but a second run waits for the first; `waits` is called once when it does. */
export async function inTurn<T>(
  home: string,
  waits: (() => void) | undefined,
  work: () => Promise<T>,
): Promise<T> {
  await makePrivateFolder(home)
  const path = join(home, 'lock')
  for (let first = true; !(await taken(path)); first = false) {
    if (first) waits?.()
    await setTimeout(200)
  }
  return held(path, work)
}

async function taken(path: string): Promise<boolean> {
  try {
    await take(path)
    return true
  } catch (error) {
    if (error instanceof VaultError && error.code === 'busy') return false
    throw error
  }
}

/** A lock is touched while it is held: after a restart of the machine, its number may be another program's. */
async function held<T>(path: string, work: () => Promise<T>): Promise<T> {
  const touch = () => void utimes(path, new Date(), new Date()).catch(() => undefined)
  const heart = setInterval(touch, beat)
  // Where Ctrl-C ends the program, nothing else runs.
  const release = () => rmSync(path, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(heart)
    await rm(path, { force: true })
    process.off('exit', release)
  }
}

/** Milliseconds between touches, and after which a lock that nobody touched is nobody's. */
const beat = 5_000
const silence = 120_000

async function take(path: string) {
  // A link appears with its content in it, so that nobody ever reads a lock that names no process yet.
  const mine = `${path}.${process.pid}`
  await writeFile(mine, String(process.pid), { mode: 0o600 })
  try {
    if (await linked(mine, path)) return
    const holder = await holderOf(path)
    if (holder !== undefined && running(holder) && (await touched(path)))
      throw new VaultError('busy', String(holder))
    await rm(path, { force: true })
    if (!(await linked(mine, path))) throw new VaultError('busy')
  } finally {
    await rm(mine, { force: true })
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (isTaken(error)) return false
    return created(to)
  }
}

/** For disks that know no links, as sticks do. */
async function created(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST'
}

async function holderOf(path: string): Promise<number | undefined> {
  const process = Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10)
  return Number.isNaN(process) ? undefined : process
}

async function touched(path: string): Promise<boolean> {
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
