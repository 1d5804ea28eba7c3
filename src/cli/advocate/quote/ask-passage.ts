import { createInterface } from 'node:readline/promises'
import { tell } from '../../terminal/prose.ts'
import { safeText } from '../../terminal/safe-text.ts'
import type { Wording } from '../wording.ts'

/** Shows an account and has a passage of it typed or pasted, which an empty line ends; then what to take out of it. */
export async function askPassage(account: string, { answers, workbench }: Wording): Promise<string> {
  const { quote: words } = answers
  tell(`${workbench.read.account}\n\n${safeText(account)}\n`)
  tell(words.paste)
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  lines.setPrompt('> ')
  // Line by line out of one stream: what is pasted comes at once, and none of it may be dropped between two questions.
  const typed = lines[Symbol.asyncIterator]()
  const asked = async () => {
    lines.prompt()
    const { done, value } = (await typed.next()) as IteratorResult<string, undefined>
    return done === true ? '' : value.trim()
  }
  try {
    const passage = await untilEmpty(asked)
    tell(words.cuts)
    return bracketed(passage.join('\n'), await untilEmpty(asked))
  } finally {
    lines.close()
  }
}

/** Every place where these words stand, in double brackets; longer ones first, and nothing within brackets again. */
export function bracketed(passage: string, cuts: readonly string[]): string {
  const longestFirst = [...cuts].sort((a, b) => b.length - a.length)
  return longestFirst.reduce(
    (text, cut) =>
      text
        .split(/(\[\[.*?\]\])/s)
        .map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(cut, () => `[[${cut}]]`)))
        .join(''),
    passage,
  )
}

async function untilEmpty(asked: () => Promise<string>): Promise<string[]> {
  const lines: string[] = []
  for (let line = await asked(); line !== ''; line = await asked()) lines.push(line)
  return lines
}
