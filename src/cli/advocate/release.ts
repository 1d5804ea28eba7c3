import { Command } from 'commander'
import { abandonCommand } from './release/abandon.ts'
import { listCommand } from './release/list.ts'
import { prepareCommand } from './release/prepare.ts'
import { publishCommand } from './release/publish.ts'
import { showCommand } from './release/show.ts'
import { withdrawCommand } from './release/withdraw.ts'

export function releaseCommand(): Command {
  return new Command('release')
    .description(
      'Publish figures: look at what would go out, sign it, publish it, and take it back if need be.',
    )
    .addHelpText('after', examples)
    .addCommand(prepareCommand())
    .addCommand(publishCommand())
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(withdrawCommand())
    .addCommand(abandonCommand())
}

const examples = `
What was published can be withdrawn, but nobody can unread it, so no table of a
quarter or a year is ever published twice. What is hidden and why, and what to say
to a journalist: docs/statistics.md.

Examples:
  parasol release prepare --period 2026-Q1   shows what would go out
  parasol release publish                    signs just that, and publishes it
  parasol release list
`
