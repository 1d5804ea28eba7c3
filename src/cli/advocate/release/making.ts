import { fixedTables } from '../../../publication/fixed-tables.ts'
import { leastForQuarter, tableListVersion } from '../../../publication/table-list.ts'
import type { Organisation } from '../../../publication/organisation.ts'
import { publicKnowledge, releaseOf } from '../../../publication/public-knowledge.ts'
import { periodName } from '../../../publication/wording.ts'
import { type ReleaseEntry, tableOf } from '../../../release/ledger-entry.ts'
import { type Ledger, releasesIn } from '../../../release/ledger.ts'
import type { CountedReport } from '../../../report/dimensions.ts'
import { isOver, periodOf } from '../../../report/period.ts'
import { taxonomyVersion } from '../../../report/taxonomy.ts'
import type { Coarsening } from '../../../statistics/gate/coarser.ts'
import { propose, type Proposal } from '../../../statistics/gate/coarsening.ts'
import { gate, type GateOptions, passes, type Verdict } from '../../../statistics/gate/gate.ts'
import { isYear, periodPattern, type Release, yearOf } from '../../../statistics/gate/release.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import type { Wording } from '../wording.ts'
import { countedBeside } from './abandoned.ts'

/** What a release may be made of. */
export interface Material {
  readonly reports: readonly CountedReport[]
  readonly organisation: Organisation
  readonly today: string
  readonly ledger: Ledger
  /** What was signed, may have been seen, and is not in the ledger. */
  readonly abandoned: readonly ReleaseEntry[]
}

/** A release to come: which periods it is about, and how to make it as coarse as asked. */
export interface Making {
  readonly periods: readonly string[]
  /** Quarters for want of which the year's tables wait. */
  readonly missing: readonly string[]
  readonly make: (coarsening: Coarsening) => Release
  /** The release as fine as it could be. */
  readonly fine: Release
  /** By period, the abandoned release whose tables are taken as they were signed. */
  readonly again: ReadonlyMap<string, ReleaseEntry>
  /** What the gate counts besides the ledger. */
  readonly beside: readonly Release[]
}

/**
 * Which tables go out: those of a quarter, and of its year once that is over and no quarter of it is left behind; of a
 * year, all that no release has. Of a time that an abandoned release was about, its tables and no others: two versions of
 * one number would be subtracted. Throws CliError where there is nothing to publish of that time.
 */
export function making(period: string, material: Material, wording: Wording): Making {
  const words = wording.release
  if (!periodPattern.test(period)) throw new CliError(words.badPeriod, exitCodes.usage)
  const { reports, organisation, today, ledger, abandoned } = material
  const name = periodName(wording, period)
  if (!isOver(period, today)) throw new CliError(sentenceWith(words.notOver, { period: name }))
  const taken = publishedIn(ledger)
  const earlier = taken.get(period)
  if (earlier !== undefined)
    throw new CliError(sentenceWith(words.already, { period: name, number: earlier }))
  const year = yearOf(period)
  const before = abandonedBy(abandoned)
  const counted = fixedTables(reports, { organisation, today }).periods
  const enough = [...new Set([...counted, ...before.keys()])].sort()
  if (!enough.includes(period)) throw new CliError(none(period, reports, wording))
  const quarters = enough.filter((one) => !isYear(one) && yearOf(one) === year && !taken.has(one))
  const missing = isYear(period) ? [] : quarters.filter((one) => one !== period)
  const withYear = enough.includes(year) && !taken.has(year) && missing.length === 0
  const periods = isYear(period) ? [...quarters, year] : [period, ...(withYear ? [year] : [])]
  const again = new Map([...before].filter(([one]) => periods.includes(one)))
  for (const [one, { number, ...signed }] of again)
    if (signed.tableListVersion !== tableListVersion || signed.taxonomyVersion !== taxonomyVersion)
      throw new CliError(sentenceWith(words.already, { period: periodName(wording, one), number }))
  const anew = periods.filter((one) => !again.has(one))
  const kept = [...again].flatMap(([one, { tables }]) => tables.filter((table) => table.period === one))
  const make = (coarsening: Coarsening): Release => {
    const number = String(ledger.entries.length + 1)
    const made = releaseOf(fixedTables(reports, { organisation, today, coarsening }), number, anew)
    return { ...made, tables: [...made.tables, ...kept.map(tableOf)] }
  }
  const waiting = isOver(year, today) && !isYear(period) ? missing : []
  const fine = make(new Map())
  const beside = countedBeside(abandoned, ledger, fine)
  return { periods, missing: waiting, make, fine, again, beside }
}

/** By period, the release that was abandoned last and has tables of it. */
const abandonedBy = (abandoned: readonly ReleaseEntry[]): Map<string, ReleaseEntry> =>
  new Map(abandoned.flatMap((entry) => entry.tables.map(({ period }) => [period, entry] as const)))

function none(period: string, reports: readonly CountedReport[], wording: Wording): string {
  const words = wording.release
  const kind = isYear(period) ? 'year' : 'quarter'
  const name = periodName(wording, period)
  if (!reports.some(({ received }) => periodOf(kind, received) === period))
    return sentenceWith(words.noReports, { period: name })
  const few = { period: name, least: leastForQuarter, year: yearOf(period) }
  return sentenceWith(isYear(period) ? words.tooFewYear : words.tooFew, few)
}

/** By period, the first release that has a table of it. A withdrawn one has it, too: it was read. */
function publishedIn({ entries }: Ledger): ReadonlyMap<string, number> {
  const taken = new Map<string, number>()
  for (const entry of entries)
    if (entry.kind === 'release')
      for (const { period } of entry.tables) if (!taken.has(period)) taken.set(period, entry.number)
  return taken
}

/** What the gate says of a release, and where it refuses it, what would pass. */
export interface Judged {
  readonly release: Release
  readonly verdict: Verdict
  /** Absent where the gate passes the release as it is, or where nothing passes but to publish nothing. */
  readonly proposal: Proposal | undefined
}

/** Takes seconds to minutes; `trying` is called before each attempt at a coarsening. */
export async function judged(
  { make, fine, periods, beside }: Making,
  ledger: Ledger,
  { hands, looking }: Pick<GateOptions, 'hands' | 'looking'>,
  trying: (attempt: number) => void,
): Promise<Judged> {
  const published = [...releasesIn(ledger), ...beside]
  const years = [...new Set(periods.map(yearOf))]
  const options: GateOptions = { ...(hands && { hands }), ...(looking && { looking }) }
  const verdict = await gate([...published, fine], publicKnowledge, { ...options, years })
  if (passes(verdict) || verdict.contradicting.length > 0)
    return { release: fine, verdict, proposal: undefined }
  const question = { published, make, knowledge: publicKnowledge, verdict, trying }
  const proposal = await propose(question, options)
  const some = proposal !== undefined && make(proposal.coarsening).tables.length > 0
  return { release: fine, verdict, proposal: some ? proposal : undefined }
}
