import { Command } from 'commander'
import { listCommand } from './quote/list.ts'
import { newCommand } from './quote/new.ts'
import { releaseCommand } from './quote/release.ts'
import { takeCommand } from './quote/take.ts'
import { withdrawCommand } from './quote/withdraw.ts'

export function quoteCommand(): Command {
  return new Command('quote')
    .description(
      'Choose words of an account to be printed. A second advocate releases them; only then can they reach a brief.',
    )
    .addHelpText('after', examples)
    .addCommand(newCommand())
    .addCommand(releaseCommand())
    .addCommand(takeCommand())
    .addCommand(listCommand())
    .addCommand(withdrawCommand())
}

const examples = `
Only accounts whose sender allowed it. Words are printed without place and month, at
the earliest in the quarter after they were received.

Examples:
  parasol quote new 3f9a61c2 --out for-mei.quote         you choose words
  parasol quote release for-mei.quote --out back.quote   Mei releases them
  parasol quote take back.quote                          you take the release in
  parasol quote list
`
