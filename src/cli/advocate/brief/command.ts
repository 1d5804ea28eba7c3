import { readFile, writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { briefDocument } from '../../../publication/brief/brief.ts'
import type { BriefDocument } from '../../../publication/brief/document.ts'
import { briefPage } from '../../../publication/brief/page.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say, tell } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { startSession } from '../session.ts'
import { Trouble } from '../trouble.ts'
import type { Wording } from '../wording.ts'
import { readBriefText } from './brief-text.ts'
import { findChromium } from './chromium.ts'
import { newTextCommand } from './new-text.ts'
import { drawWith, printPdf } from './headless.ts'
import { publishedFigures } from './published.ts'
import { sourceJson, tellSource } from './tell-source.ts'

interface Options {
  readonly period?: string
  readonly text?: string
  readonly out?: string
  readonly docx?: string
  readonly pdf?: string
  readonly draft?: true
  readonly offline?: true
}

export function briefCommand(): Command {
  return new Command('brief')
    .description(
      'Make a document for people who decide: what the reports say, with charts, tables and their limits.',
    )
    .option('--period <period>', 'the time it is about: 2026, 2026-Q1 or 2026-Q1..2026-Q3 (all published)')
    .option('--text <file>', 'your own words, demands and signatories, from parasol brief new')
    .option('--out <file>', 'write it as one HTML file, which any browser opens and prints')
    .option('--docx <file>', 'write it for Word, to be edited or sent to those who take nothing else')
    .option('--pdf <file>', 'print it to PDF, where Chrome, Chromium or Edge is installed')
    .option('--offline', 'do not ask the server what colleagues published or withdrew since')
    .option('--draft', 'show what is prepared and not released yet, too: a draft for your own eyes')
    .addCommand(newTextCommand())
    .addHelpText(
      'after',
      `
It is made of what your organisation released (parasol release) and of nothing else,
after asking the server whether a colleague published or withdrew something since.
Quotes are in it once a second advocate has released them. --draft adds what parasol
release prepare keeps, which the gate let through; every page then says that it is a
draft and must not leave the organisation.

Examples:
  parasol brief --out brief.html
  parasol brief new --period 2026 --lang nl --out brief.txt
  (change brief.txt in any editor: headline, sentences, demands, signatories)
  parasol brief --text brief.txt --out brief.html --docx brief.docx
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, screen } = session
      const { out, docx, pdf } = options
      if (out === undefined && docx === undefined && pdf === undefined)
        throw new CliError(
          'Say where to write it: --out brief.html, --docx brief.docx or --pdf brief.pdf.',
          exitCodes.usage,
        )
      const chromium = pdf === undefined ? undefined : browser()
      const words =
        options.text === undefined ? undefined : await readBriefText(await readFile(options.text), session)
      const published = await publishedFigures(
        { ...session, wording: screen },
        options.period ?? words?.period,
        options,
      )
      const { figures, quotes, evidence } = published
      const wording = words?.wording ?? session.wording
      const document = await briefDocument({ figures, quotes, evidence, text: words?.text ?? {} }, wording)
      if (out !== undefined) await writeFile(out, briefPage(document))
      if (docx !== undefined) await writeFile(docx, await word(document, docx, screen))
      if (pdf !== undefined && chromium !== undefined)
        await writeFile(pdf, await printPdf(chromium, briefPage(document), pdf))
      const doubtful = words?.doubtful(figures) ?? []
      if (options.json === true)
        say(safeJson({ html: out, word: docx, pdf, doubtful, ...sourceJson(published) }))
      else sayWhere([out, docx, pdf], screen)
      tellSource(published, screen)
      for (const { line, number } of doubtful)
        tell(
          sentenceWith(screen.answers.brief.doubtful, {
            line,
            number,
            file: safeLine(options.text ?? ''),
          }),
        )
    })
}

function sayWhere(files: readonly (string | undefined)[], { answers }: Wording) {
  const written = files.filter((file) => file !== undefined).map(safeLine)
  say(sentenceWith(answers.brief.made, { files: written.join(', ') }))
}

/** A document for Word. The module is loaded only when asked for: it takes longer than all else. */
export async function word(document: BriefDocument, docx: string, { answers }: Wording): Promise<Uint8Array> {
  const { wordFile } = await import('../../../publication/brief/word-file.ts')
  if (document.language !== 'km') return wordFile(document)
  const chromium = findChromium()
  if (chromium !== undefined) return wordFile(document, drawWith(chromium, docx))
  tell(answers.brief.khmer)
  return wordFile(document)
}

/** Throws Trouble where no browser is installed that prints. */
export function browser(): string {
  const found = findChromium()
  if (found !== undefined) return found
  throw new Trouble('no-browser', { option: '--out brief.html' })
}
