import { Command } from 'commander'
import { amount } from '../../../publication/wording.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { namedReports } from '../named-reports.ts'
import { sort } from './sort.ts'
import { longestReason, unchanged, undoably, wordOf } from './words.ts'

export function excludeCommand(): Command {
  return new Command('exclude')
    .description('Leave reports out of every figure, for a reason that stands under each of them.')
    .argument('<reports...>', 'their names, or the first digits')
    .requiredOption('--reason <words>', 'why: a line, without a name in it')
    .addHelpText(
      'after',
      `
They stay in your folder, in lists and to be read. Figures in your terminal say how
many were left out and why; what is published says how many. Colleagues have to
exclude them too: compare numbers before you publish.

Examples:
  parasol exclude 3f9a61c2 --reason "a test of ours"
  parasol list --excluded
  parasol include 3f9a61c2
`,
    )
    .action(async (names: string[], { reason: words }: { reason: string }, command: Command) => {
      const reason = wordOf(words, longestReason)
      await sort(command, ({ reports, wording }) => {
        const excluded = namedReports(reports, names).map(({ id }) => id)
        return {
          step: { kind: 'exclude', reports: excluded, reason },
          sentence: undoably(
            sentenceWith(wording.answers.sort.excluded, {
              reason: safeLine(reason),
              count: amount(wording, excluded.length),
            }),
            wording,
          ),
        }
      })
    })
}

export function includeCommand(): Command {
  return new Command('include')
    .description('Let reports count again that you excluded.')
    .argument('<reports...>', 'their names, or the first digits')
    .addHelpText('after', `\nExample:\n  parasol include 3f9a61c2\n`)
    .action(async (names: string[], _options, command: Command) => {
      await sort(command, ({ reports, notes, wording }) => {
        const excluded = namedReports(reports, names)
          .map(({ id }) => id)
          .filter((id) => notes.of(id).excluded !== undefined)
        const { sort: words } = wording.answers
        if (excluded.length === 0) return unchanged(words.notExcluded, wording)
        return {
          step: { kind: 'include', reports: excluded },
          sentence: sentenceWith(words.included, { count: amount(wording, excluded.length) }),
        }
      })
    })
}
