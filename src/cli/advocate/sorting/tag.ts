import { Command } from 'commander'
import { CliError, exitCodes } from '../../errors.ts'
import { filterOf, type FilterOptions, withFilters } from '../filters.ts'
import { namedReports } from '../named-reports.ts'
import { reportsOf } from '../reports.ts'
import { type Desk, sort, type Sorted } from './sort.ts'
import { longestWord, wordOf } from './words.ts'

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
      const tag = wordOf('A tag', word, longestWord)
      await sort(command, (desk) => {
        const reports = chosen(desk, names, options)
          .map(({ id }) => id)
          .filter((id) => !desk.notes.of(id).tags.includes(tag))
        if (reports.length === 0) return nothing(`Every one of them has the tag "${tag}" already.`)
        const sentence = `${reportsOf(reports.length)} tagged "${tag}". Find them: parasol list --tag "${tag}"`
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
      const tag = wordOf('A tag', word, longestWord)
      await sort(command, ({ reports, notes }) => {
        const some = names.length === 0 ? reports : namedReports(reports, names)
        const tagged = some.map(({ id }) => id).filter((id) => notes.of(id).tags.includes(tag))
        if (tagged.length === 0) return nothing(`None of them has the tag "${tag}". ${tagsIn(notes.tags)}`)
        return {
          step: { kind: 'untag', reports: tagged, tag },
          sentence: `The tag "${tag}" is off ${reportsOf(tagged.length)}. parasol undo puts it back.`,
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
  if (fitting.length === 0) throw new CliError('No report fits: parasol list shows those there are.')
  return fitting
}

function nothing(sentence: string): Sorted {
  return { sentence }
}

function tagsIn(tags: ReadonlyMap<string, number>): string {
  return tags.size === 0 ? 'There are no tags yet.' : `There are: ${[...tags.keys()].join(', ')}.`
}
