import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Command } from 'commander'
import { offeredText } from '../../../publication/brief/offered.ts'
import { writeTextFile } from '../../../publication/brief/text-file.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { asTyped } from '../../terminal/typed-path.ts'
import { refuseToReplace } from '../refuse-to-replace.ts'
import { tellUnopened } from '../reports.ts'
import { startSession } from '../session.ts'
import { Trouble } from '../trouble.ts'
import { publishedFigures } from './published.ts'

interface Options {
  readonly period?: string
  readonly out?: string
}

export function newTextCommand(): Command {
  return new Command('new')
    .description(
      'Begin the text of a brief: a file with a headline and sentences that the figures carry, and places for your demands.',
    )
    .option('--period <period>', 'the time it is about: 2026, 2026-Q1 or 2026-Q1..2026-Q3 (all published)')
    .option('--out <file>', 'a new text file')
    .addHelpText(
      'after',
      `
Change the file in any editor, Notepad too; notes in it explain how. Then make
the brief of it with parasol brief --text.

Example:
  parasol brief new --period 2026 --lang nl --out brief.txt
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { out, period, json } = session.options
      if (out === undefined)
        throw new CliError('Say where to write the text: --out brief.txt.', exitCodes.usage)
      await refuseToReplace(out, new Trouble('text-taken', { path: out }))
      const { wording, screen } = session
      const { figures, unopened } = await publishedFigures({ ...session, wording: screen }, period)
      const text = writeTextFile(offeredText(figures, wording), wording, {
        file: basename(out),
        ...(period !== undefined && { period }),
      })
      await writeFile(out, text, { flag: 'wx' })
      say(
        json === true
          ? safeJson({ text: out })
          : sentenceWith(screen.answers.brief.text, {
              file: safeLine(out),
              command: asTyped(['parasol', 'brief', '--text', safeLine(out), '--out', 'brief.html']),
            }),
      )
      tellUnopened(unopened, screen)
    })
}
