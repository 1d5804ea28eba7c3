import { Command } from 'commander'
import { amount } from '../../../publication/wording.ts'
import { exitCodes } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { namedReports, shortId } from '../named-reports.ts'
import { Trouble } from '../trouble.ts'
import { sort } from './sort.ts'
import { unchanged, undoably } from './words.ts'

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
      await sort(command, ({ reports, notes, wording }) => {
        const { sort: words } = wording.answers
        const [kept, ...repeats] = namedReports(reports, [name, ...others])
        if (kept === undefined || repeats.length === 0) throw new Trouble('two-reports', {}, exitCodes.usage)
        const original = notes.of(kept.id).sameAs ?? kept.id
        const fresh = repeats.filter(({ id }) => id !== original && notes.of(id).sameAs !== original)
        if (fresh.length === 0) return unchanged(words.sameKnown, wording)
        const silent = !kept.facts.countable && fresh.some(({ facts }) => facts.countable)
        return {
          step: { kind: 'same', as: kept.id, reports: fresh.map(({ id }) => id) },
          sentence: [
            undoably(
              sentenceWith(words.same, {
                report: kept.id.slice(0, shortId),
                count: amount(wording, fresh.length),
              }),
              wording,
            ),
            ...(silent ? [words.sameSilent] : []),
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
      await sort(command, ({ reports, notes, wording }) => {
        const { sort: words } = wording.answers
        const originals = new Set(reports.map(({ id }) => notes.of(id).sameAs))
        const ids = namedReports(reports, names).map(({ id }) => id)
        const paired = ids.filter((id) => notes.of(id).sameAs !== undefined || originals.has(id))
        if (paired.length === 0) return unchanged(words.notSame, wording)
        return {
          step: { kind: 'not-same', reports: paired },
          sentence: sentenceWith(words.apart, { count: amount(wording, paired.length) }),
        }
      })
    })
}
