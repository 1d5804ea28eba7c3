import type { Highs } from 'highs'
import { leastSpan } from '../inference.ts'
import type { Interval } from '../interval.ts'
import { modelOf, type Target, type YearModel } from './model.ts'
import { type Knowledge, type Release, yearOf } from './release.ts'
import { loadHighs } from './solver.ts'
import { extents, type Reach, Worlds } from './worlds.ts'

/** A number that a reader could tell too much of. */
export interface Refused extends Omit<Target, 'terms'> {
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

/** Of these numbers, those that are told too much still: quicker than looking at all. */
export async function told(
  releases: readonly Release[],
  knowledge: Knowledge,
  numbers: readonly Refused[],
): Promise<Refused[]> {
  const highs = await loadHighs()
  const key = ({ table, period, at }: Pick<Target, 'table' | 'period' | 'at'>) =>
    [table, period, ...at].join('|')
  const wanted = new Set(numbers.map(key))
  return [...new Set(numbers.map(({ period }) => yearOf(period)))].flatMap((year) => {
    const model = modelOf(year, releases, knowledge, sizes[0])
    const targets = model.targets.filter((target) => wanted.has(key(target)))
    const possible = extents(
      highs,
      model,
      targets.map(({ terms }) => terms),
    )
    return targets.flatMap((target, i) => judge({ target, possible: possible[i] }))
  })
}

/** Whether a verdict lets a release out. */
export const passes = ({ refused, contradicting }: Verdict): boolean =>
  refused.length === 0 && contradicting.length === 0

/**
 * What all releases together tell of each small number: passes if every one of them can be none and can be three or more,
 * shown by worlds that would have been published alike. Years share no reports, so that each is looked at by itself;
 * `years` are those to look at, all where it is not given. Takes seconds a year.
 */
export async function gate(
  releases: readonly Release[],
  knowledge: Knowledge,
  { years = yearsOf(releases) }: { readonly years?: readonly string[] } = {},
): Promise<Verdict> {
  const highs = await loadHighs()
  const contradicting: string[] = []
  const reaches = years.flatMap((year) => {
    const found = reachesIn(year, releases, knowledge, highs)
    if (found === undefined) contradicting.push(year)
    return [...(found ?? [])]
  })
  const hidden = reaches.filter(({ target }) => target.kind === 'hidden')
  const widths = hidden.map(({ possible }) => (possible === undefined ? 0 : possible.upper - possible.lower))
  return {
    cells: reaches.length,
    narrowest: widths.length === 0 ? undefined : Math.min(...widths),
    refused: reaches.flatMap(judge),
    contradicting,
  }
}

// Worlds in which no report names more than so many categories of the smaller axis: the first are found quickly and nearly
// always suffice.
const sizes = [2, 4] as const

/** `undefined` where nothing could have been published like this. */
function reachesIn(
  year: string,
  releases: readonly Release[],
  knowledge: Knowledge,
  highs: Highs,
): readonly Reach[] | undefined {
  // Answers that nobody can have given through the form: then a reader cannot build on what the form asks, either.
  for (const known of [knowledge, { ...knowledge, alone: {}, asked: [] }])
    for (const size of sizes) {
      const model = modelOf(year, releases, known, size)
      if (model.contradicts) break
      const found = new Worlds(highs, model).reaches()
      if (found.length > 0 && found.every(({ possible }) => possible === undefined)) continue
      const exact = modelOf(year, releases, known, sizes[1])
      return looked(highs, exact, found)
    }
  return undefined
}

/** Where something would be refused, everything is considered before it is. */
function looked(highs: Highs, model: YearModel, found: readonly Reach[]): readonly Reach[] {
  const doubtful = found.flatMap((reach, i) => (judge(reach).length > 0 ? [i] : []))
  const exact = extents(
    highs,
    model,
    doubtful.map((i) => model.targets[i]?.terms ?? []),
  )
  return found.map((reach, i) => {
    const at = doubtful.indexOf(i)
    return at < 0 ? reach : { target: reach.target, possible: exact[at] ?? reach.possible }
  })
}

/** The years that releases have tables of, in order. */
export function yearsOf(releases: readonly Release[]): string[] {
  return [...new Set(releases.flatMap(({ tables }) => tables.map(({ period }) => yearOf(period))))].sort()
}

function judge({ target, possible }: Reach): Refused[] {
  const { table, period, axes, at, kind, threshold } = target
  const refuse = (reason: Refused['reason']): Refused[] => [
    { table, period, axes, at, kind, threshold, reason, possible },
  ]
  if (possible === undefined) return refuse('unshown')
  // Certainly no small number: there is nothing to hide.
  if (target.kind === 'unpublished' && possible.lower >= target.threshold) return []
  if (possible.lower > 0) return refuse('known-to-be-some')
  return possible.upper - possible.lower < leastSpan ? refuse('known-too-well') : []
}
