import { Command } from 'commander'
import { csv } from '../../../publication/package/csv.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { startSession } from '../session.ts'
import { speakerIn, toRecord } from './to-record.ts'

interface Options {
  readonly csv?: true
}

export function recordingsCommand(): Command {
  return new Command('recordings')
    .description(
      'List what to record so that the form can be listened to: file by file, in the order of the form.',
    )
    .option('--csv', 'print CSV, to print out or to fill in')
    .addHelpText(
      'after',
      `
Names and areas are those of the draft (channel.json), where there is one.
docs/listen.md says how to record all of it in an afternoon.

Examples:
  parasol channel recordings --lang km
  parasol channel recordings --lang km --csv > km.csv
`,
    )
    .action(async (_options, command: Command) => {
      const { home, options } = await startSession<Options>(command)
      // The program's own option, wherever it stands: one of this command's own would never see it.
      const { lang } = options
      if (lang === undefined)
        throw new CliError('Name the language to record with --lang, such as --lang km.', exitCodes.usage)
      const list = toRecord(lang, await speakerIn(home.draft)).map(({ key, sentence }) => ({
        file: `${lang}/${key}.opus`,
        sentence,
      }))
      if (options.json) console.log(safeJson(list))
      // Without the mark in front, the commonest spreadsheet takes every script for Latin.
      else if (options.csv)
        process.stdout.write(
          `\ufeff${csv([['file', 'sentence'], ...list.map((one) => [one.file, one.sentence])])}`,
        )
      else for (const { file, sentence } of list) console.log(`${file}\n    ${safeLine(sentence)}`)
    })
}
