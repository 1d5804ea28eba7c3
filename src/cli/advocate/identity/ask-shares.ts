import { readFile } from 'node:fs/promises'
import { IdentityError } from '../../../identity/errors.ts'
import { checkBeside } from '../../../identity/recovery-key.ts'
import type { Share } from '../../../identity/share.ts'
import { lineCount, readLine, readShare } from '../../../identity/share-text.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { askLine, atTerminal } from '../../terminal/prompt.ts'
import { tell } from '../../terminal/prose.ts'
import { safeLine } from '../../terminal/safe-text.ts'

/**
 * The shares in these files, or typed line by line until there are enough. What is typed is checked at once, and asked
 * again where it cannot be right. Throws IdentityError or CliError for what a file holds.
 */
export async function askShares(files: readonly string[] | undefined): Promise<Share[]> {
  if (files !== undefined) return Promise.all(files.map(shareIn))
  if (!atTerminal())
    throw new CliError(
      'There is no terminal to type shares at: name files that hold them with --share.',
      exitCodes.usage,
    )
  const shares: Share[] = []
  do shares.push(await typedShare(shares))
  while (shares.length < (shares[0]?.need ?? 0))
  return shares
}

async function shareIn(path: string): Promise<Share> {
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/)
  // As they are printed: the number of the line, then its characters.
  const numbered = lines
    .map((line) => /^\s*([1-8])\s{2,}(\S.*)$/.exec(line)?.[2])
    .filter((line) => line !== undefined)
  try {
    return readShare(numbered)
  } catch (error) {
    if (error instanceof IdentityError) throw new CliError(`${safeLine(path)}: ${error.message}`)
    throw error
  }
}

async function typedShare(earlier: readonly Share[]): Promise<Share> {
  const need = earlier[0]?.need
  tell(
    `Share ${earlier.length + 1}${need === undefined ? '' : ` of the ${need} that are needed`}, line by line as on the paper:`,
  )
  for (;;) {
    const lines: string[] = []
    while (lines.length < lineCount) lines.push(await typedLine(lines.length))
    try {
      const share = readShare(lines)
      checkBeside(share, earlier)
      return share
    } catch (error) {
      if (!(error instanceof IdentityError)) throw error
      tell(`${error.message} Now another share:`)
    }
  }
}

async function typedLine(index: number): Promise<string> {
  for (;;) {
    const line = await askLine(`  line ${index + 1}: `)
    try {
      readLine(line, index)
      return line
    } catch (error) {
      if (!(error instanceof IdentityError)) throw error
      tell(error.message)
    }
  }
}
