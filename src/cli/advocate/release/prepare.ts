import { Command } from 'commander'
import { lastMonth } from '../../../report/period.ts'
import { taxonomyVersion } from '../../../report/taxonomy.ts'
import { tableListVersion } from '../../../publication/table-list.ts'
import { periodName } from '../../../publication/wording.ts'
import { entryDay } from '../../../release/entry-day.ts'
import { type ReleaseEntry, shownOf } from '../../../release/ledger-entry.ts'
import { passes, type Verdict } from '../../../statistics/gate/gate.ts'
import type { Release } from '../../../statistics/gate/release.ts'
import { alone } from '../../../vault/lock.ts'
import { shelfName } from '../../../vault/shelf.ts'
import { CliError } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say, tell, terminalWidth } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { published } from '../countable.ts'
import { readNotes } from '../notes.ts'
import { openReports, tellUnopened } from '../reports.ts'
import { withGate } from '../gate/looking.ts'
import { startSession } from '../session.ts'
import { abandonedIn, numbersOf, releasesAmong } from './abandoned.ts'
import { openDesk, ownLedger, type ReleaseDesk, settledState } from './desk.ts'
import { catchUp } from './keeping.ts'
import { type Judged, judged, making, type Making, type Material } from './making.ts'
import { proposalText, refusedText, tablesText } from './shown.ts'

interface Options {
  readonly period: string
  readonly coarsen?: true
  readonly offline?: true
}

export function prepareCommand(): Command {
  return new Command('prepare')
    .description('Show what would be published of a quarter or a year, checked against all that ever was.')
    .requiredOption('--period <period>', 'a quarter or a year that is over: 2026-Q1 or 2026')
    .option('--coarsen', 'leave out the least that must be, where it could not go out as it is')
    .option('--offline', 'do not ask the server what colleagues published since')
    .addHelpText(
      'after',
      `
Nothing leaves your computer. What is shown is kept sealed in your folder, and just
that is what parasol release publish signs. The last quarter of a year brings the
year’s tables along. Ends with 1 where the gate refuses.

Examples:
  parasol release prepare --period 2026-Q1
  parasol release prepare --period 2026-Q1 --coarsen
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const desk = await openDesk(session)
      await alone(session.home.folder, () => prepare(desk, session.options))
    })
}

async function prepare(desk: ReleaseDesk, options: Options & { readonly json?: true }): Promise<void> {
  const { session, shelf, channel } = desk
  const { wording } = session
  const words = wording.release
  if (!options.offline) await catchUp(desk)
  const { ledger, signed } = await ownLedger(desk)
  const abandoned = releasesAmong(abandonedIn(await settledState(desk), signed))
  // What was prepared before must not go out in the place of this, should this be refused.
  await shelf.write({})
  if (!options.offline) await refuseUnpulled(desk, options.period)
  const { material, unopened } = await materialOf(desk, { ledger, abandoned })
  const plan = making(options.period, material, wording)
  const aside = (sentence: string) => {
    if (!options.json) tell(sentence)
  }
  for (const [one, { number }] of plan.again)
    aside(sentenceWith(words.asAbandoned, { period: periodName(wording, one), number }))
  const beside = numbersOf(abandoned)
  if (beside !== '') aside(sentenceWith(words.countsAbandoned, { numbers: beside }))
  aside(sentenceWith(words.checking, { count: plan.fine.tables.length }))
  const found = await withGate(session, wording.audit.progress, (at) =>
    judged(plan, ledger, at, (attempt) => {
      aside(sentenceWith(words.attempt, { attempt }))
    }),
  )
  const chosen = choose(found, plan, options.coarsen)
  if (chosen === undefined) {
    refuse(found, desk, options, abandoned)
    return
  }
  const number = ledger.entries.length + 1
  const entry: ReleaseEntry = {
    format: 1,
    kind: 'release',
    slug: ledger.slug,
    number,
    ...(ledger.head !== undefined && { previous: ledger.head }),
    day: entryDay(ledger.entries.at(-1)?.day, material.today),
    area: '_T',
    taxonomyVersion,
    tableListVersion,
    package: '0'.repeat(64),
    tables: chosen.release.tables.map(shownOf),
  }
  const { serial } = channel.document
  const head = ledger.head !== undefined && { head: ledger.head }
  await shelf.write({ prepared: { ...head, serial, entry } })
  if (options.json)
    say(safeJson({ ...asJson(number, chosen, found), abandoned: abandoned.map((one) => one.number) }))
  else {
    const missing = plan.missing.map((one) => periodName(wording, one)).join(', ')
    say(
      [
        sentenceWith(words.goesOut, { number }),
        '',
        tablesText(chosen.release.tables, channel.document, wording, terminalWidth()),
        '',
        ...(found.proposal === undefined
          ? []
          : [proposalText(found.proposal, channel.document, wording), '']),
        passedText(chosen.verdict, words),
        ...(missing === ''
          ? []
          : [sentenceWith(words.yearWaits, { year: options.period.slice(0, 4), missing })]),
        words.kept,
      ].join('\n'),
    )
  }
  tellUnopened(unopened, wording)
}

/** A period is published once for good: what is counted later than it is in no release ever. */
async function refuseUnpulled({ vault, client, session }: ReleaseDesk, period: string): Promise<void> {
  const here = await vault.shelf.complete()
  const last = lastMonth(period)
  const waiting = (await client.batches()).some(
    (batch) => batch.count > 0 && batch.day.slice(0, 7) <= last && !here.has(shelfName(batch)),
  )
  if (waiting) throw new CliError(session.wording.release.pullFirst)
}

/** What every figure is made of, and what was published before it. */
async function materialOf(
  { session, vault, channel }: ReleaseDesk,
  before: Pick<Material, 'ledger' | 'abandoned'>,
) {
  const { reports, unopened } = await openReports(session, vault, 'facts')
  const notes = await readNotes(vault, session.wording)
  const today = new Date().toISOString().slice(0, 10)
  const organisation = channel.document
  return { material: { reports: published(reports, notes), organisation, today, ...before }, unopened }
}

interface Chosen {
  readonly release: Release
  readonly verdict: Verdict
}

function choose(
  { release, verdict, proposal }: Judged,
  { make }: Making,
  coarsen?: true,
): Chosen | undefined {
  if (passes(verdict)) return { release, verdict }
  if (coarsen !== true || proposal === undefined) return undefined
  return { release: make(proposal.coarsening), verdict: proposal.verdict }
}

/** Says what could be worked out, and what would have to be left out so that it could not. */
function refuse(
  { verdict, proposal }: Judged,
  { session, channel }: ReleaseDesk,
  options: Options & { readonly json?: true },
  abandoned: readonly ReleaseEntry[],
) {
  const { wording } = session
  const words = wording.release
  process.exitCode = 1
  if (options.json) {
    const { refused, contradicting } = verdict
    const coarsening = coarseningOf(proposal)
    const beside = abandoned.map(({ number }) => number)
    say(
      safeJson({
        prepared: false,
        refused,
        contradicting,
        proposal: coarsening,
        lost: proposal?.lost,
        abandoned: beside,
      }),
    )
    return
  }
  if (verdict.contradicting.length > 0) {
    say(sentenceWith(words.contradicts, { years: verdict.contradicting.join(', ') }))
    return
  }
  const { refused } = verdict
  const next =
    proposal === undefined
      ? [words.noProposal]
      : [
          proposalText(proposal, channel.document, wording),
          '',
          sentenceWith(words.applyIt, {
            command: `parasol release prepare --period ${options.period} --coarsen`,
          }),
        ]
  say(
    [
      sentenceWith(words.refused, { count: refused.length }),
      '',
      refusedText(refused, channel.document, wording),
      '',
      ...next,
    ].join('\n'),
  )
}

function passedText(
  { cells, narrowest }: Verdict,
  words: ReleaseDesk['session']['wording']['release'],
): string {
  return narrowest === undefined ? words.nothingSmall : sentenceWith(words.passed, { cells, narrowest })
}

function asJson(number: number, { release, verdict }: Chosen, { proposal }: Judged) {
  const { cells, narrowest } = verdict
  const tables = release.tables.map(shownOf)
  return {
    prepared: true,
    number,
    tables,
    gate: { cells, narrowest },
    coarsened: coarseningOf(proposal) ?? [],
  }
}

const coarseningOf = (proposal: Judged['proposal']) =>
  proposal && [...proposal.coarsening].map(([table, coarser]) => ({ table, ...coarser }))
