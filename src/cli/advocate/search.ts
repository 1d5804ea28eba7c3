import { Command } from 'commander'
import { amount } from '../../publication/wording.ts'
import type { Account } from '../../report/schema.ts'
import type { OpenedReport, Unopened } from '../../vault/open.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { page } from '../terminal/pager.ts'
import { safeJson, safeLine } from '../terminal/safe-text.ts'
import { filterOf, type FilterOptions, withFilters } from './filters.ts'
import { shortId } from './named-reports.ts'
import { noteFilterOf, type NoteFilterOptions, withNoteFilters } from './note-filters.ts'
import { readNotes } from './notes.ts'
import { openAccounts, openReports, tellUnopened } from './reports.ts'
import { askWords } from './search/ask-words.ts'
import { finderOf, type Found } from './search/finder.ts'
import { type Session, startSession, unlockVault } from './session.ts'
import { Trouble } from './trouble.ts'
import type { Wording } from './wording.ts'

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
      const { options, wording } = session
      const { hits, accounts, unopened } = await searched(session, given)
      if (options.json) console.log(safeJson(hits.map(hitJson)))
      else await page(hitsText(hits, accounts, wording), wording.terminal.more)
      tellUnopened(unopened, wording)
    })
}

/** What was found, and in which accounts it was looked for. Asks for the words unseen where none are given. */
export async function searched(session: Session<Options>, given: readonly string[]): Promise<Searched> {
  const { options, wording } = session
  const filter = filterOf(options)
  const { vault } = await unlockVault(session)
  const words = given.length > 0 ? given : await askWords(options.wordsFile, wording)
  const find = finderOf(words)
  const { reports, unopened } = await openReports(session, vault, 'facts')
  const noted = noteFilterOf(options, await readNotes(vault, wording))
  const some = reports.filter((report) => filter(report) && noted(report))
  if (some.length > 0 && some.every(({ flags }) => !flags.accountMine)) throw new Trouble('tally')
  const ids = new Set(some.filter(({ flags }) => flags.accountMine).map(({ id }) => id))
  const { accounts, unopened: damaged } = await openAccounts(session, vault, ids)
  const hits = some.flatMap((report) => {
    const found = find(accounts.get(report.id)?.text ?? '')
    return found === undefined ? [] : [{ report, found }]
  })
  const told = new Set(unopened.map(({ id }) => id))
  return {
    hits,
    accounts: [...accounts.values()],
    unopened: [...unopened, ...damaged.filter(({ id }) => !told.has(id))],
  }
}

export interface Searched {
  readonly hits: readonly Hit[]
  /** Where the words were looked for. */
  readonly accounts: readonly Account[]
  readonly unopened: readonly Unopened[]
}

export interface Hit {
  readonly report: OpenedReport
  readonly found: Found
}

function hitJson({ report: { id, received }, found }: Hit) {
  return { id, received, snippets: found.snippets, more: found.more }
}

export function hitsText(hits: readonly Hit[], searched: readonly Account[], wording: Wording): string {
  const { search: words } = wording.answers
  const accounts = searched.filter(({ text }) => text !== '').length
  const counts = { accounts: amount(wording, accounts), count: amount(wording, hits.length) }
  if (hits.length === 0) return sentenceWith(words.nothing, counts)
  const texts = hits.map(({ report, found }) =>
    [
      `${report.id.slice(0, shortId)}  ${report.received}`,
      ...found.snippets.map((snippet) => `  ${safeLine(snippet)}`),
      ...(found.more > 0 ? [`  ${sentenceWith(words.more, { count: found.more })}`] : []),
    ].join('\n'),
  )
  const command = `parasol read ${hits[0]?.report.id.slice(0, shortId) ?? ''}`
  return `${texts.join('\n\n')}\n\n${sentenceWith(words.found, { ...counts, command })}`
}
