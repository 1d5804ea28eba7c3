import { Command } from 'commander'
import { amount, joined } from '../../../publication/wording.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { asTyped } from '../../terminal/typed-path.ts'
import { commands } from '../commands.ts'
import { filterOf, type FilterOptions, withFilters } from '../filters.ts'
import { namedReports } from '../named-reports.ts'
import { Trouble } from '../trouble.ts'
import { type Desk, sort } from './sort.ts'
import { longestWord, undoably, wordOf } from './words.ts'

export function tagCommand(): Command {
  return withFilters(new Command('tag'))
    .description('Give reports a tag of your own, to find them again and to count them.')
    .argument('<word>', 'the tag')
    .argument('[reports...]', 'their names, or the first digits; or choose them with --where, --from, --to')
    .addHelpText(
      'after',
      `
Tags lie sealed in your folder: colleagues do not see them, nor does the server.

Examples:
  parasol tag "night raid" 3f9a61c2 0ff52bfa
  parasol tag hospital --where setting-group=care --from 2026-03
  parasol list --tag "night raid"
  parasol tally --by area --tag "night raid"
`,
    )
    .action(async (word: string, names: string[], options: FilterOptions, command: Command) => {
      const tag = wordOf(word, longestWord)
      await sort(command, (desk) => {
        const { sort: words } = desk.wording.answers
        const reports = chosen(desk, names, options)
          .map(({ id }) => id)
          .filter((id) => !desk.notes.of(id).tags.includes(tag))
        if (reports.length === 0) return { sentence: sentenceWith(words.tagKnown, { tag: safeLine(tag) }) }
        const sentence = sentenceWith(words.tagged, {
          tag: safeLine(tag),
          count: amount(desk.wording, reports.length),
          command: asTyped(['parasol', 'list', '--tag', safeLine(tag)]),
        })
        return { step: { kind: 'tag', reports, tag }, sentence }
      })
    })
}

export function untagCommand(): Command {
  return new Command('untag')
    .description('Take a tag off reports; off all that have it where none is named.')
    .argument('<word>', 'the tag')
    .argument('[reports...]', 'their names, or the first digits')
    .addHelpText('after', `\nExamples:\n  parasol untag "night raid" 3f9a61c2\n  parasol untag hospital\n`)
    .action(async (word: string, names: string[], _options, command: Command) => {
      const tag = wordOf(word, longestWord)
      await sort(command, ({ reports, notes, wording }) => {
        const { sort: words } = wording.answers
        const some = names.length === 0 ? reports : namedReports(reports, names)
        const tagged = some.map(({ id }) => id).filter((id) => notes.of(id).tags.includes(tag))
        const told = { tag: safeLine(tag), count: amount(wording, tagged.length) }
        if (tagged.length === 0) {
          const tags = safeLine([...notes.tags.keys()].join(', '))
          const there = tags === '' ? words.noTags : sentenceWith(words.tags, { tags })
          return { sentence: joined(wording, [sentenceWith(words.tagUnknown, told), there]) }
        }
        return {
          step: { kind: 'untag', reports: tagged, tag },
          sentence: undoably(sentenceWith(words.untagged, told), wording),
        }
      })
    })
}

function chosen({ reports }: Desk, names: readonly string[], options: FilterOptions) {
  const { from, to, happenedFrom, happenedTo, where } = options
  const filtered = [from, to, happenedFrom, happenedTo, where].some((option) => option !== undefined)
  if (names.length > 0 && filtered)
    throw new CliError(
      'Name the reports, or choose them with --where, --from, --to; not both.',
      exitCodes.usage,
    )
  if (names.length > 0) return namedReports(reports, names)
  if (!filtered)
    throw new CliError('Name the reports to tag, or choose them with --where, --from, --to.', exitCodes.usage)
  const fitting = reports.filter(filterOf(options))
  if (fitting.length === 0) throw new Trouble('none-fits', { command: commands.list })
  return fitting
}
