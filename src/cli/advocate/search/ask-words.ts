import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { CliError, exitCodes } from '../../errors.ts'
import { atTerminal, typeUnseen } from '../../terminal/prompt.ts'

/** Words to look for that stand in no command line: out of a file, the input, or typed unseen. */
export async function askWords(file: string | undefined): Promise<string[]> {
  const typed =
    file === undefined
      ? await unseen()
      : file === '-'
        ? await text(process.stdin)
        : await readFile(file, 'utf8')
  const words = typed.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) throw new CliError('Give the words to look for.', exitCodes.usage)
  return words
}

function unseen(): Promise<string> {
  if (atTerminal()) return typeUnseen('Words to look for (you will not see them): ')
  throw new CliError(
    'Give the words to look for, or a file that holds them with --words-file.',
    exitCodes.usage,
  )
}
