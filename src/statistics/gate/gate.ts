import { leastSpan } from '../inference.ts'
import type { Interval } from '../interval.ts'
import { type Hands, here, type Outset } from './inquiry.ts'
import { portions } from './portions.ts'
import type { NamedTarget, Problem } from './problem.ts'
import { type Knowledge, type Release, yearOf } from './release.ts'

/** A number that a reader could tell too much of. */
export interface Refused extends NamedTarget {
  /** `known-to-be-some`: it cannot be none. `known-too-well`: none or nearly so is all that it can be. `unshown`: nothing could be shown of it. */
  readonly reason: 'known-to-be-some' | 'known-too-well' | 'unshown'
  /** What it can be. */
  readonly possible: Interval | undefined
}

export interface Verdict {
  /** How many numbers were looked at: those published as small, and those of unpublished periods that can be worked out. */
  readonly cells: number
  /** The least width of what a number published as small can be; `undefined` where there is none. */
  readonly narrowest: number | undefined
  readonly refused: readonly Refused[]
  /** Years whose published numbers fit no reports at all. */
  readonly contradicting: readonly string[]
}

/** How far the work is, in hundredths of a year. */
export interface Looking {
  total(hundredths: number): void
  /** `year`: the one that is looked at. */
  advance(hundredths: number, year: string): void
}

export interface GateOptions {
  /** Those to look at, all where it is not given. */
  readonly years?: readonly string[]
  /** Who does the work; this thread, where nobody else is named. The verdict is the same whoever does. */
  readonly hands?: Hands
  readonly looking?: Looking
}

/** Whether a verdict lets a release out. */
export const passes = ({ refused, contradicting }: Verdict): boolean =>
  refused.length === 0 && contradicting.length === 0

/**
 * What all releases together tell of each small number: passes if every one of them can be none and can be three or more,
 * shown by worlds that would have been published alike. Years share no reports, so that each is looked at by itself.
 * Takes seconds a year.
 */
export async function gate(
  releases: readonly Release[],
  knowledge: Knowledge,
  { years = yearsOf(releases), hands = here, looking }: GateOptions = {},
): Promise<Verdict> {
  looking?.total(100 * years.length)
  const judged = await Promise.all(
    years.map(async (year) => {
      // What is asked twice, as where answers contradict the form, is not counted twice.
      let left = 100
      const advance = (hundredths: number) => {
        const more = Math.min(left, hundredths)
        left -= more
        looking?.advance(more, year)
      }
      const own = releases.map((release) => ({ ...release, tables: release.tables.filter(({ period }) => yearOf(period) === year) })) // prettier-ignore
      const reaches = await reachesIn({ year, releases: own, knowledge, size: sizes[0] }, hands, advance)
      advance(left)
      return { year, reaches }
    }),
  )
  const all = judged.flatMap(({ reaches = [] }) => reaches)
  const hidden = all.filter(({ target }) => target.kind === 'hidden')
  const widths = hidden.map(({ possible }) => (possible === undefined ? 0 : possible.upper - possible.lower))
  return {
    cells: all.length,
    narrowest: widths.length === 0 ? undefined : Math.min(...widths),
    refused: all.flatMap(judge),
    contradicting: judged.flatMap(({ year, reaches }) => (reaches === undefined ? [year] : [])),
  }
}

/** How low and how high a number is in worlds that would all have been published alike. */
interface Reach {
  readonly target: NamedTarget
  /** What was shown to be possible, so that nobody can rule it out; `undefined` where no world was found at all. */
  readonly possible: Interval | undefined
}

// Worlds in which no report names more than so many categories of the smaller axis: the first are found quickly and nearly
// always suffice.
const sizes = [2, 4] as const

/** The most that is ever considered. */
export const exactSize = sizes[1]

/** `undefined` where nothing could have been published like this. */
async function reachesIn(
  problem: Problem,
  hands: Hands,
  advance: (hundredths: number) => void,
): Promise<readonly Reach[] | undefined> {
  const { knowledge } = problem
  // Answers that nobody can have given through the form: then a reader cannot build on what the form asks, either.
  for (const known of [knowledge, { ...knowledge, alone: {}, asked: [] }])
    for (const size of sizes) {
      const sized = { ...problem, knowledge: known, size }
      const outset = await hands.ask(sized, { about: 'outset' })
      if (outset === undefined) break
      advance(10)
      const found = await explored(sized, outset, hands, advance)
      if (found.length > 0 && found.every(({ possible }) => possible === undefined)) continue
      // The same problem is asked of whoever has its model.
      const exact = size === exactSize ? sized : { ...sized, size: exactSize }
      return considered(exact, found, hands, advance)
    }
  return undefined
}

/** A program about so many numbers is solved sooner than one about all. */
const atOnce = 12

/** First with the numbers of reports held, so that each question is by itself; what is left then, with everything free. */
async function explored(
  problem: Problem,
  { targets, first, blocks }: Outset,
  hands: Hands,
  advance: (hundredths: number) => void,
): Promise<readonly Reach[]> {
  const spans = first?.values.map((value): Interval => ({ lower: value, upper: value })) ?? []
  const pending = {
    low: (target: number) => (spans[target]?.lower ?? 0) > 0,
    high: (target: number) => (spans[target]?.upper ?? leastSpan) < leastSpan,
  }
  for (const reports of ['held', 'free'] as const) {
    const pieces = blocks[reports].flatMap((inside, block) =>
      (['low', 'high'] as const).flatMap((side) =>
        portions(inside.filter(pending[side]), atOnce).map((some) => ({
          reports,
          block,
          side,
          targets: some,
        })),
      ),
    )
    const share = 60 / (pieces.length * (reports === 'held' ? 1 : 2))
    const found = await Promise.all(
      pieces.map(async (piece) => {
        const answer = await hands.ask(problem, { about: 'worlds', piece: { world: first?.world ?? [], ...piece } }) // prettier-ignore
        advance(share)
        return answer
      }),
    )
    for (const { target, lower, upper } of found.flat()) {
      const known = spans[target]
      spans[target] = { lower: Math.min(lower, known?.lower ?? lower), upper: Math.max(upper, known?.upper ?? upper) } // prettier-ignore
    }
  }
  return targets.map((target, place) => ({ target, possible: spans[place] }))
}

/** Where something would be refused, everything is considered before it is. */
async function considered(
  problem: Problem,
  found: readonly Reach[],
  hands: Hands,
  advance: (hundredths: number) => void,
): Promise<readonly Reach[]> {
  const doubtful = found.flatMap((reach, place) => (judge(reach).length > 0 ? [place] : []))
  const exact = new Map<number, Interval | undefined>()
  const parts = portions(doubtful, 3)
  await Promise.all(
    parts.map(async (targets) => {
      const possible = await hands.ask(problem, { about: 'extents', targets })
      targets.forEach((place, i) => exact.set(place, possible[i]))
      advance(20 / parts.length)
    }),
  )
  return found.map(({ target, possible }, place) => ({ target, possible: exact.get(place) ?? possible }))
}

/** The years that releases have tables of, in order. */
export function yearsOf(releases: readonly Release[]): string[] {
  return [...new Set(releases.flatMap(({ tables }) => tables.map(({ period }) => yearOf(period))))].sort()
}

function judge({ target, possible }: Reach): Refused[] {
  const refuse = (reason: Refused['reason']): Refused[] => [{ ...target, reason, possible }]
  if (possible === undefined) return refuse('unshown')
  // Certainly no small number: there is nothing to hide.
  if (target.kind === 'unpublished' && possible.lower >= target.threshold) return []
  if (possible.lower > 0) return refuse('known-to-be-some')
  return possible.upper - possible.lower < leastSpan ? refuse('known-too-well') : []
}
