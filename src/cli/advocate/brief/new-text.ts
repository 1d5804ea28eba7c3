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
import { startSession } from '../session.ts'
import { Trouble } from '../trouble.ts'
import { publishedFigures } from './published.ts'
import { sourceJson, tellSource } from './tell-source.ts'

interface Options {
  readonly period?: string
  readonly out?: string
  readonly draft?: true
  readonly offline?: true
}

export function newTextCommand(): Command {
  return new Command('new')
    .description(
      'Begin the text of a brief: a file with a headline and sentences that the figures carry, and places for your demands.',
    )
    .option('--period <period>', 'the time it is about: 2026, 2026-Q1 or 2026-Q1..2026-Q3 (all published)')
    .option('--out <file>', 'a new text file')
    .option('--offline', 'do not ask the server what colleagues published or withdrew since')
    .option('--draft', 'show what is prepared and not released yet, too: a draft for your own eyes')
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
      const published = await publishedFigures({ ...session, wording: screen }, period, session.options)
      const text = writeTextFile(offeredText(published.figures, wording), wording, {
        file: basename(out),
        ...(period !== undefined && { period }),
      })
      await writeFile(out, text, { flag: 'wx' })
      say(
        json === true
          ? safeJson({ text: out, ...sourceJson(published) })
          : sentenceWith(screen.answers.brief.text, {
              file: safeLine(out),
              command: asTyped(['parasol', 'brief', '--text', safeLine(out), '--out', 'brief.html']),
            }),
      )
      tellSource(published, screen)
    })
}
