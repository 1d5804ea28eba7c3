import { readFile } from 'node:fs/promises'
import type { Terminal } from '../../locales/en/terminal.ts'
import { fill } from '../../publication/wording.ts'
import { CliError, exitCodes } from '../errors.ts'
import { tell } from '../terminal/prose.ts'
import { atTerminal, typeUnseen } from '../terminal/prompt.ts'

/** Short enough to type every day, long enough that Argon2id makes guessing hopeless. */
const leastCharacters = 12

/** The passphrase that opens a key file: from `file` if one is given, else typed unseen. Never from an argument. */
export async function askPassphrase(question: string, file: string | undefined): Promise<Uint8Array> {
  return bytesOf(file === undefined ? await typed(question) : await firstLine(file))
}

/** A passphrase for a new key file, typed twice; asks again until it will do. One from a file must do at once. */
export async function askNewPassphrase(
  file: string | undefined,
  words: Terminal,
  question: string = words.newPassphrase,
): Promise<Uint8Array> {
  const advice = fill(words.tooShort, { least: leastCharacters })
  if (file !== undefined) {
    const passphrase = await firstLine(file)
    if (tooShort(passphrase)) throw new CliError(advice)
    return bytesOf(passphrase)
  }
  for (;;) {
    const passphrase = await typed(question)
    if (tooShort(passphrase)) tell(advice)
    else if ((await typed(words.onceMore)) === passphrase) return bytesOf(passphrase)
    else tell(words.differ)
  }
}

function tooShort(passphrase: string): boolean {
  return passphrase.length < leastCharacters
}

/** Keyboards write one letter with an accent in two ways; a passphrase must not depend on the machine. */
function bytesOf(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize('NFC'))
}

async function typed(question: string): Promise<string> {
  if (!atTerminal())
    throw new CliError(
      'There is no terminal to ask for the passphrase: give a file that holds it with --passphrase-file.',
      exitCodes.usage,
    )
  return typeUnseen(question)
}

async function firstLine(file: string): Promise<string> {
  const [line = ''] = (await readFile(file, 'utf8')).split(/\r?\n/, 1)
  if (line === '') throw new CliError(`${file} is empty: write the passphrase on its first line.`)
  return line
}
