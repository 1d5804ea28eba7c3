import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function take(path: string) {
  // A link appears with its content in it, so that nobody ever reads a lock that names no process yet.
  const mine = `${path}.${process.pid}`
  await writeFile(mine, String(process.pid), { mode: 0o600 })
  try {
    if (await linked(mine, path)) return
    const holder = await holderOf(path)
    if (holder !== undefined && running(holder)) throw new VaultError('busy', String(holder))
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

function running(holder: number): boolean {
  try {
    process.kill(holder, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
