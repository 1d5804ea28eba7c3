import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CliError } from '../../errors.ts'
import type { Answers } from './answers.ts'

/** Writes the settings into a file that only this user can read, and never over another. Returns its path. */
export function writeSettings(answers: Answers): string {
  const { folder } = answers
  const file = join(folder, 'settings')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(file, settingsText(answers), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    throw new CliError(sentence((error as NodeJS.ErrnoException).code, folder, file))
  }
  return file
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

function sentence(code: string | undefined, folder: string, file: string): string {
  if (code === 'EEXIST')
    return `There are settings in ${file} already: change them there, or name another folder.`
  if (code === 'ENOTDIR') return `${folder} is no folder: name another.`
  return `The settings cannot be written into ${folder} (${code ?? 'unknown'}): name a folder that belongs to you.`
}
