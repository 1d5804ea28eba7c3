import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isFull } from '../../../disk/full.ts'
import { CliError } from '../../errors.ts'
import type { Answers } from './answers.ts'

/** Writes the settings into a file that only this user can read, never over another, and wholly or not at all. Returns its path. */
export function writeSettings(answers: Answers): string {
  const { folder } = answers
  const file = join(folder, 'settings')
  const text = settingsText(answers)
  const made: string[] = []
  try {
    for (const missing of missingFolders(folder)) {
      mkdirSync(missing, { mode: 0o700 })
      made.unshift(missing)
    }
    writeNew(file, text)
  } catch (error) {
    for (const each of made) rmdirSync(each)
    throw new CliError(sentence(error as NodeJS.ErrnoException, folder, file))
  }
  return file
}

/** The outermost first. Node makes them in one call too, which never returns where the system says that there is no such place. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) || dirname(folder) === folder ? [] : [...missingFolders(dirname(folder)), folder]
}

function writeNew(file: string, text: string): void {
  const made = openSync(file, 'wx', 0o600)
  try {
    writeSync(made, text)
    // Some disks say only now that they are full.
    fsyncSync(made)
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  } finally {
    closeSync(made)
  }
}

function settingsText({ folder, behind, origin, keepDays }: Answers): string {
  const lines = [
    '# What each of these is, and what else can be set: docs/operators.md.',
    ...(origin === undefined ? [] : [`PARASOL_ORIGIN=${origin}`]),
    `PARASOL_TRUST_PROXY=${behind === 'proxy' ? 1 : 0}`,
    `PARASOL_DATABASE=${quoted(join(folder, 'parasol.sqlite'))}`,
    `PARASOL_KEEP_DAYS=${keepDays}`,
  ]
  return `${lines.join('\n')}\n`
}

/** A # begins a comment unless it stands in quotes. */
function quoted(path: string): string {
  if (/^[\w./-]+$/.test(path)) return path
  const mark = ['"', "'", '`'].find((each) => !path.includes(each))
  if (mark === undefined || path.includes('\n'))
    throw new CliError('The name of that folder cannot be written into settings: choose a plainer one.')
  return `${mark}${path}${mark}`
}

function sentence(error: NodeJS.ErrnoException, folder: string, file: string): string {
  const { code } = error
  if (code === 'EEXIST')
    return `There are settings in ${file} already: change them there, or name another folder.`
  if (isFull(error)) return `There is no room in ${folder}: free some on its disk, or name another folder.`
  if (code === 'EROFS')
    return `The disk of ${folder} can be read only: mount it so that it can be written, or name another folder.`
  if (code === 'ENOTDIR') return `${folder} is no folder: name another.`
  return `The settings cannot be written into ${folder} (${code ?? 'unknown'}): name a folder that belongs to you.`
}
