import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { SettingsError } from './errors.ts'

/** What a file in env-file syntax sets. Throws SettingsError `file` and `line`. */
export function readSettingsFile(file: string): NodeJS.Dict<string> {
  let content: string
  try {
    content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new SettingsError('file', unreadable(file, (error as NodeJS.ErrnoException).code))
  }
  checkLines(file, content.split('\n'))
  return parseEnv(content)
}

function unreadable(file: string, code: string | undefined): string {
  if (code === 'EISDIR') return `The settings file ${file} is a folder: name the file in it.`
  if (code === 'EACCES' || code === 'EPERM')
    return `The settings file ${file} may not be read by this user: check whom it and its folders belong to.`
  return `The settings file ${file} cannot be read: check that it is there.`
}

/** parseEnv passes over what it does not understand, which would hide a slip of the pen. */
function checkLines(file: string, lines: readonly string[]): void {
  const seen = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const number = index + 1
    const refuse = (sentence: string) => new SettingsError('line', `Line ${number} of ${file} ${sentence}`)
    const written = line.trim()
    if (written === '' || written.startsWith('#')) continue
    const [, name, value = ''] = /^(?:export\s+)?(\w+)\s*=\s*(.*)$/.exec(written) ?? []
    if (name === undefined) throw refuse('is not NAME=value: correct it or put # before it.')
    // An open quote would swallow the lines down to the next one.
    if (/^["'`]/.test(value) && !/^(["'`])(?:(?!\1).)*\1\s*(#.*)?$/.test(value))
      throw refuse(`begins the value of ${name} with a quote and does not end it with the same: add it.`)
    const earlier = seen.get(name)
    if (earlier !== undefined)
      throw refuse(`sets ${name}, which line ${earlier} sets already: take one of them out.`)
    seen.set(name, number)
  }
}
