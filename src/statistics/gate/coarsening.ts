import { type Axis, total } from '../crosstab.ts'
import type { ProtectedTable } from '../protected-table.ts'
import { gate, type GateOptions, passes, type Refused, told, type Verdict } from './gate.ts'
import { type Knowledge, type Release, type ReleasedTable, yearOf } from './release.ts'

/** How one table of one period says less than it could. */
export interface Coarser {
  /** By axis, the categories that become one. */
  readonly merge?: Readonly<Record<string, readonly string[]>>
  readonly totals?: 'left-out'
  readonly dropped?: true
}

/** By `keyOf` the table; what is not named is as fine as ever. */
export type Coarsening = ReadonlyMap<string, Coarser>

export const keyOf = ({ name, period }: Pick<ReleasedTable, 'name' | 'period'>) => `${name} ${period}`

export interface Proposal {
  readonly coarsening: Coarsening
  /** Numbers that could have been read and now cannot; what merging makes readable instead does not count against them. */
  readonly lost: number
  /** What the release as it was would have told: why each table says less. */
  readonly because: readonly Refused[]
  readonly verdict: Verdict
}

/** The releases that were published, and the one to come, made as coarse as asked. */
export interface Question {
  readonly published: readonly Release[]
  readonly make: (coarsening: Coarsening) => Release
  readonly knowledge: Knowledge
  readonly verdict: Verdict
  /** Called before each attempt that takes seconds. */
  readonly trying?: (attempt: number) => void
}

/**
 * The coarsening that loses the fewest readable numbers and passes. For each table there is an ordered choice: as it is;
 * without its totals; the two, three, … least named categories of one axis merged; both; not at all (a quarter's reports
 * then stand in the year's tables). Tables that refused numbers blame step on through their choice, the cheapest
 * combination first, until one passes. After so many looks they go as a whole, and something that loses less may exist.
 * `undefined` where even that does not help: then nothing of that year can be published beside what was.
 */
export async function propose(
  question: Question,
  { hands, looking }: Pick<GateOptions, 'hands' | 'looking'> = {},
): Promise<Proposal | undefined> {
  const { published, make, knowledge, verdict: first } = question
  const fine = make(new Map())
  const choices = new Map<string, readonly Choice[]>()
  const choicesOf = (key: string) => {
    const known = choices.get(key) ?? choose(fine, key, make)
    choices.set(key, known)
    return known
  }
  const queue: Node[] = [{ steps: new Map(), lost: 0, refused: first.refused }]
  const seen = new Set<string>()
  const queued = (steps: ReadonlyMap<string, number>, refused: readonly Refused[]) => {
    const id = JSON.stringify([...steps].sort())
    const lost = [...steps].reduce((sum, [one, step]) => sum + (choicesOf(one)[step]?.lost ?? Infinity), 0)
    if (lost === Infinity || seen.has(id)) return
    seen.add(id)
    queue.push({ steps, lost, refused })
  }
  const last = (key: string) => choicesOf(key).length - 1
  let looks = 0
  for (let attempt = 1; attempt <= mostAttempts;) {
    if (looks === mostLooks) {
      // Choices that cost nothing multiply: from here on whole tables are left out, one of them first, then all.
      const keys = [...blamed(first.refused, fine)]
      queue.length = 0
      for (const some of [...keys.map((key) => [key]), keys])
        queued(new Map(some.map((key) => [key, last(key)])), first.refused)
    }
    const node = cheapest(queue)
    if (node === undefined) return undefined
    looks++
    const coarsening = new Map(
      [...node.steps].map(([key, step]) => [key, choicesOf(key)[step]?.coarser ?? {}]),
    )
    const releases = [...published, make(coarsening)]
    const years = [...new Set(first.refused.map(({ period }) => yearOf(period)))]
    let { refused } = node
    // Asking about the numbers that were told last is quick; about all of them, only when those are no longer told.
    if (node.steps.size > 0) refused = await told(releases, knowledge, node.refused, hands)
    if (node.steps.size > 0 && refused.length === 0) {
      question.trying?.(attempt++)
      const verdict = await gate(releases, knowledge, {
        years,
        ...(hands && { hands }),
        ...(looking && { looking }),
      })
      if (passes(verdict)) return { coarsening, lost: node.lost, because: first.refused, verdict }
      refused = verdict.refused
    }
    for (const key of blamed(refused, fine)) {
      const step = looks <= mostLooks ? (node.steps.get(key) ?? 0) + 1 : last(key)
      queued(new Map(node.steps).set(key, step), [...first.refused, ...refused])
    }
  }
  return undefined
}

const mostAttempts = 40
/** A look takes a tenth of a second or two. */
const mostLooks = 150

interface Choice {
  readonly coarser: Coarser
  readonly lost: number
}

interface Node {
  readonly steps: ReadonlyMap<string, number>
  readonly lost: number
  readonly refused: readonly Refused[]
}

function cheapest(queue: Node[]): Node | undefined {
  const least = Math.min(...queue.map(({ lost }) => lost))
  const at = queue.findIndex(({ lost }) => lost === least)
  return at < 0 ? undefined : queue.splice(at, 1)[0]
}

/** The tables of the release that tell a refused number: its own, else those of its axis, else all of its year. */
function blamed(refused: readonly Refused[], { tables }: Release): Set<string> {
  const keys = new Set<string>()
  for (const { table, period, axes } of refused) {
    const sameYear = tables.filter((one) => yearOf(one.period) === yearOf(period))
    const own = sameYear.filter((one) => one.name === table && one.period === period)
    const related = sameYear.filter((one) => one.table.axes.some(({ name }) => axes.includes(name)))
    for (const one of own.length > 0 ? [...own, ...related] : related.length > 0 ? related : sameYear)
      keys.add(keyOf(one))
  }
  return keys
}

/** All that a table can become, what loses least first. */
function choose(fine: Release, key: string, make: Question['make']): readonly Choice[] {
  const one = fine.tables.find((table) => keyOf(table) === key)
  if (one === undefined) return []
  const merges = one.table.axes.flatMap((axis, at) => mergesOf(one.table, axis, at))
  const coarser: Coarser[] = [
    { totals: 'left-out' },
    ...merges.flatMap((merge): Coarser[] => [{ merge }, { merge, totals: 'left-out' }]),
  ]
  const readable = readableIn(one.table)
  const choices = coarser.map((each) => {
    const made = make(new Map([[key, each]])).tables.find((table) => keyOf(table) === key)
    const left = made === undefined ? new Set<string>() : readableIn(made.table)
    return { coarser: each, lost: [...readable].filter((at) => !left.has(at)).length }
  })
  // Of two that lose as much, the one that merges less.
  const mergedIn = ({ merge = {} }: Coarser) => Object.values(merge).flat().length
  const ordered = choices.sort((a, b) => a.lost - b.lost || mergedIn(a.coarser) - mergedIn(b.coarser))
  return [{ coarser: {}, lost: 0 }, ...ordered, { coarser: { dropped: true }, lost: readable.size }]
}

/** The two, three, … categories of an axis that are named least, by what is published of them. */
function mergesOf(
  table: ProtectedTable,
  { categories }: Required<Axis>,
  axis: number,
): Record<string, string[]>[] {
  const shown = (code: string) =>
    table.cells
      .filter(({ at }) => at[axis] === code && at.every((other, i) => i === axis || other === total))
      .reduce((sum, { value = 0 }) => sum + value, 0)
  const readable = (code: string) =>
    table.cells.filter(({ at, value }) => at[axis] === code && value !== undefined).length
  const rarest = [...categories].sort((a, b) => shown(a) - shown(b) || readable(a) - readable(b))
  const name = table.axes[axis]?.name ?? ''
  const inOrder = (codes: readonly string[]) => categories.filter((code) => codes.includes(code))
  return rarest.slice(2).map((_, i) => ({ [name]: inOrder(rarest.slice(0, i + 2)) }))
}

const readableIn = ({ cells }: ProtectedTable) =>
  new Set(cells.flatMap(({ at, value }) => (value === undefined ? [] : [at.join()])))
