import { Command, InvalidArgumentError } from 'commander'
import { sentenceWith } from '../../terminal/direction.ts'
import { sort } from './sort.ts'
import { deed } from './words.ts'

export function undoCommand(): Command {
  return new Command('undo')
    .description('Take back the last thing that you noted: a tag, the same, an event, an exclusion.')
    .option('--steps <number>', 'take back so many', wholeNumber, 1)
    .option('--list', 'only show what would be taken back')
    .addHelpText(
      'after',
      `
What you read stays marked as read (parasol read --keep-unread leaves no mark).
Destroyed accounts cannot be brought back.

Examples:
  parasol undo --list --steps 10
  parasol undo
  parasol undo --steps 3
`,
    )
    .action(async ({ steps, list }: { steps: number; list?: true }, command: Command) => {
      await sort(command, ({ notes, wording }) => {
        const { undo: words, sort: sorting } = wording.answers
        const last = notes.last(steps)
        const deeds = last.map(({ step }) => deed(step, wording))
        if (last.length === 0) return { sentence: words.nothing, facts: { deeds } }
        const lines = deeds.map((each) => `  ${each}`).join('\n')
        if (list) {
          const how = sentenceWith(sorting.takesBack, { command: 'parasol undo' })
          return { sentence: `${words.latest}\n\n${lines}\n\n${how}`, facts: { deeds } }
        }
        return {
          step: { kind: 'undo', steps: last.map(({ at }) => at) },
          sentence: `${words.done}\n\n${lines}`,
          facts: { deeds },
        }
      })
    })
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('give a number, 1 or more.')
}
