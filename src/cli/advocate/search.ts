import { Command } from 'commander'
import type { Account } from '../../report/schema.ts'
import type { OpenedReport } from '../../vault/open.ts'
import { CliError } from '../errors.ts'
import { page } from '../terminal/pager.ts'
import { safeJson, safeLine } from '../terminal/safe-text.ts'
import { filterOf, type FilterOptions, withFilters } from './filters.ts'
import { shortId } from './named-reports.ts'
import { noteFilterOf, type NoteFilterOptions, withNoteFilters } from './note-filters.ts'
import { readNotes } from './notes.ts'
import { openAccounts, openReports, reportsOf, tellUnopened } from './reports.ts'
import { askWords } from './search/ask-words.ts'
import { finderOf, type Found } from './search/finder.ts'
import { startSession, unlockVault } from './session.ts'

interface Options extends FilterOptions, NoteFilterOptions {
  readonly wordsFile?: string
}

export function searchCommand(): Command {
  return withNoteFilters(withFilters(new Command('search')))
    .description('Find words in the accounts that you may open, and show them with what stands around.')
    .argument('[words...]', 'all of them have to be there, anywhere; capitals and accents do not matter')
    .option('--words-file <file>', 'read the words from a file, or from the input with -')
    .addHelpText(
      'after',
      `
Accounts are opened in memory only. What you type behind a command stays in the
history of your shell and can be seen by others at work on this computer: give a
name or a place with no words at all, and you are asked for it unseen.

Examples:
  parasol search
  parasol search condoms
  parasol search night market --where perpetrator-group=state --from 2026
`,
    )
    .action(async (given: string[], _options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, sodium } = session
      const filter = filterOf(options)
      const { vault } = await unlockVault(session)
      const words = given.length > 0 ? given : await askWords(options.wordsFile)
      const find = finderOf(words)
      const { reports, unopened } = await openReports(sodium, vault, 'facts')
      const noted = noteFilterOf(options, await readNotes(vault))
      const some = reports.filter((report) => filter(report) && noted(report))
      if (some.length > 0 && some.every(({ flags }) => !flags.accountMine))
        throw new CliError('No account is yours to open: your role is tally. A case advocate can search.')
      const ids = new Set(some.filter(({ flags }) => flags.accountMine).map(({ id }) => id))
      const { accounts, unopened: damaged } = await openAccounts(sodium, vault, ids)
      const hits = some.flatMap((report) => {
        const found = find(accounts.get(report.id)?.text ?? '')
        return found === undefined ? [] : [{ report, found }]
      })
      if (options.json) console.log(safeJson(hits.map(hitJson)))
      else await page(hitsText(hits, [...accounts.values()]))
      const told = new Set(unopened.map(({ id }) => id))
      tellUnopened([...unopened, ...damaged.filter(({ id }) => !told.has(id))])
    })
}

interface Hit {
  readonly report: OpenedReport
  readonly found: Found
}

function hitJson({ report: { id, received }, found }: Hit) {
  return { id, received, snippets: found.snippets, more: found.more }
}

function hitsText(hits: readonly Hit[], searched: readonly Account[]): string {
  const accounts = searched.filter(({ text }) => text !== '').length
  const base = `Searched ${accounts === 1 ? '1 account' : `${accounts.toLocaleString('en')} accounts`}.`
  if (hits.length === 0) return `Nothing found. ${base}`
  const texts = hits.map(({ report, found }) =>
    [
      `${report.id.slice(0, shortId)}  ${report.received}`,
      ...found.snippets.map((snippet) => `  ${safeLine(snippet)}`),
      ...(found.more > 0 ? [`  and ${found.more} times more`] : []),
    ].join('\n'),
  )
  const first = hits[0]?.report.id.slice(0, shortId) ?? ''
  return `${texts.join('\n\n')}\n\nFound in ${reportsOf(hits.length)}. ${base} Read one: parasol read ${first}`
}
