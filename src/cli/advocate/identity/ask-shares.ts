import { readFile } from 'node:fs/promises'
import { IdentityError } from '../../../identity/errors.ts'
import { checkBeside } from '../../../identity/recovery-key.ts'
import type { Share } from '../../../identity/share.ts'
import { lineCount, readLine, readShare } from '../../../identity/share-text.ts'
import { joined } from '../../../publication/wording.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { askLine, atTerminal } from '../../terminal/prompt.ts'
import { tell } from '../../terminal/prose.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { sentenceFor } from '../sentences.ts'
import type { Wording } from '../wording.ts'

/**
 * The shares in these files, or typed line by line until there are enough. What is typed is checked at once, and asked
 * again where it cannot be right. Throws IdentityError or CliError for what a file holds.
 */
export async function askShares(files: readonly string[] | undefined, wording: Wording): Promise<Share[]> {
  if (files !== undefined) return Promise.all(files.map((file) => shareIn(file, wording)))
  if (!atTerminal())
    throw new CliError(
      'There is no terminal to type shares at: name files that hold them with --share.',
      exitCodes.usage,
    )
  const shares: Share[] = []
  do shares.push(await typedShare(shares, wording))
  while (shares.length < (shares[0]?.need ?? 0))
  return shares
}

async function shareIn(path: string, wording: Wording): Promise<Share> {
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/)
  // As they are printed: the number of the line, then its characters.
  const numbered = lines
    .map((line) => /^\s*([1-8])\s{2,}(\S.*)$/.exec(line)?.[2])
    .filter((line) => line !== undefined)
  try {
    return readShare(numbered)
  } catch (error) {
    if (error instanceof IdentityError)
      throw new CliError(`${safeLine(path)}: ${sentenceFor(error, wording).message}`)
    throw error
  }
}

async function typedShare(earlier: readonly Share[], wording: Wording): Promise<Share> {
  const need = earlier[0]?.need
  const { shares: words } = wording.life
  const number = earlier.length + 1
  tell(
    need === undefined ? sentenceWith(words.type, { number }) : sentenceWith(words.typeOf, { number, need }),
  )
  for (;;) {
    const lines: string[] = []
    while (lines.length < lineCount) lines.push(await typedLine(lines.length, wording))
    try {
      const share = readShare(lines)
      checkBeside(share, earlier)
      return share
    } catch (error) {
      if (!(error instanceof IdentityError)) throw error
      tell(joined(wording, [sentenceFor(error, wording).message, words.another]))
    }
  }
}

async function typedLine(index: number, wording: Wording): Promise<string> {
  for (;;) {
    const line = await askLine(`  ${sentenceWith(wording.life.shares.line, { line: index + 1 })} `)
    try {
      readLine(line, index)
      return line
    } catch (error) {
      if (!(error instanceof IdentityError)) throw error
      tell(sentenceFor(error, wording).message)
    }
  }
}
