import { Command } from 'commander'
import { namedReports } from '../named-reports.ts'
import { reportsOf } from '../reports.ts'
import { sort } from './sort.ts'
import { longestReason, wordOf } from './words.ts'

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
      const reason = wordOf('A reason', words, longestReason)
      await sort(command, ({ reports }) => {
        const excluded = namedReports(reports, names).map(({ id }) => id)
        return {
          step: { kind: 'exclude', reports: excluded, reason },
          sentence: `${reportsOf(excluded.length)} in no figure from now on (${reason}). parasol undo takes it back.`,
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
      await sort(command, ({ reports, notes }) => {
        const excluded = namedReports(reports, names)
          .map(({ id }) => id)
          .filter((id) => notes.of(id).excluded !== undefined)
        if (excluded.length === 0) return { sentence: 'None of them was excluded: nothing was changed.' }
        return {
          step: { kind: 'include', reports: excluded },
          sentence: `${reportsOf(excluded.length)} count again, where the sender agreed to it.`,
        }
      })
    })
}
