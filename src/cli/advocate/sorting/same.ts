import { Command } from 'commander'
import { CliError, exitCodes } from '../../errors.ts'
import { namedReports } from '../named-reports.ts'
import { reportsOf } from '../reports.ts'
import { sort } from './sort.ts'

export function sameCommand(): Command {
  return new Command('same')
    .description('Note that reports are the same one again, sent twice: only the first that you name counts.')
    .argument('<report>', 'the one that counts: its name, or the first digits')
    .argument('<others...>', 'those that repeat it')
    .addHelpText(
      'after',
      `
One person telling one thing twice is the same report. Twelve people telling of
one raid are twelve reports of one event: parasol event.

Examples:
  parasol same 3f9a61c2 0ff52bfa
  parasol list --same
  parasol apart 0ff52bfa
`,
    )
    .action(async (name: string, others: string[], _options, command: Command) => {
      await sort(command, ({ reports, notes }) => {
        const [kept, ...repeats] = namedReports(reports, [name, ...others])
        if (kept === undefined || repeats.length === 0)
          throw new CliError('Name two different reports at least.', exitCodes.usage)
        const original = notes.of(kept.id).sameAs ?? kept.id
        const fresh = repeats.filter(({ id }) => id !== original && notes.of(id).sameAs !== original)
        if (fresh.length === 0) return { sentence: 'That is noted already: nothing was changed.' }
        const silent = !kept.facts.countable && fresh.some(({ facts }) => facts.countable)
        return {
          step: { kind: 'same', as: kept.id, reports: fresh.map(({ id }) => id) },
          sentence: [
            `${reportsOf(fresh.length)} noted as ${kept.id.slice(0, 8)} once more: from now on only that one counts. parasol undo takes it back.`,
            ...(silent
              ? [
                  'Its sender did not agree to be counted, so now none of them is: if that is not what you want, undo it and name another one first.',
                ]
              : []),
          ].join('\n'),
        }
      })
    })
}

export function apartCommand(): Command {
  return new Command('apart')
    .description('Note that reports are not the same one again after all.')
    .argument('<reports...>', 'their names, or the first digits')
    .addHelpText('after', `\nExample:\n  parasol apart 0ff52bfa\n`)
    .action(async (names: string[], _options, command: Command) => {
      await sort(command, ({ reports, notes }) => {
        const originals = new Set(reports.map(({ id }) => notes.of(id).sameAs))
        const ids = namedReports(reports, names).map(({ id }) => id)
        const paired = ids.filter((id) => notes.of(id).sameAs !== undefined || originals.has(id))
        if (paired.length === 0) return { sentence: 'None of them repeats another: nothing was changed.' }
        return {
          step: { kind: 'not-same', reports: paired },
          sentence: `${reportsOf(paired.length)} stand by themselves again and count.`,
        }
      })
    })
}
