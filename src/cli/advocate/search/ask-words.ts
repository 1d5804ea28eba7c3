import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { CliError, exitCodes } from '../../errors.ts'
import { atTerminal, typeUnseen } from '../../terminal/prompt.ts'
import { Trouble } from '../trouble.ts'
import type { Wording } from '../wording.ts'

/** Words to look for that stand in no command line: out of a file, the input, or typed unseen. */
export async function askWords(file: string | undefined, wording: Wording): Promise<string[]> {
  const typed =
    file === undefined
      ? await unseen(wording)
      : file === '-'
        ? await text(process.stdin)
        : await readFile(file, 'utf8')
  const words = typed.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) throw new Trouble('no-words', {}, exitCodes.usage)
  return words
}

function unseen({ answers }: Wording): Promise<string> {
  if (atTerminal()) return typeUnseen(answers.search.ask)
  throw new CliError(
    'Give the words to look for, or a file that holds them with --words-file.',
    exitCodes.usage,
  )
}
