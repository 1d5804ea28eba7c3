import { Program, type Term, type Unknown } from './program.ts'

/** Part of a program that has nothing to do with the rest of it once some of its unknowns are given. */
export interface Block {
  readonly program: Program
  /** For each of its unknowns, which one it is in the whole program. */
  readonly unknowns: readonly Unknown[]
  readonly places: ReadonlyMap<Unknown, Unknown>
}

/** Takes a program apart: unknowns that stand in one row belong together, given ones tie nothing. */
export function blocksOf({ lower, upper, rows }: Program, given: ReadonlyMap<Unknown, number>): Block[] {
  const parent = lower.map((_, unknown) => unknown)
  const root = (unknown: Unknown): Unknown => {
    let at = unknown
    while (parent[at] !== at) at = parent[at] ?? at
    return at
  }
  const free = rows.map(({ terms }) => terms.filter(([unknown]) => !given.has(unknown)))
  for (const [first, ...others] of free)
    if (first !== undefined) for (const [other] of others) parent[root(other)] = root(first[0])
  const blocks = new Map<Unknown, ReturnType<typeof emptyBlock>>()
  lower.forEach((least, unknown) => {
    if (given.has(unknown)) return
    const block = blocks.get(root(unknown)) ?? emptyBlock()
    blocks.set(root(unknown), block)
    block.places.set(unknown, block.program.add(least, upper[unknown]))
    block.unknowns.push(unknown)
  })
  rows.forEach((row, at) => {
    const [first] = free[at] ?? []
    const block = first && blocks.get(root(first[0]))
    if (block === undefined) return
    const known = row.terms.reduce((sum, [unknown, factor]) => sum + factor * (given.get(unknown) ?? 0), 0)
    block.program.rows.push({
      terms: within(block, free[at] ?? []),
      lower: row.lower - known,
      upper: row.upper - known,
    })
  })
  return [...blocks.values()]
}

function emptyBlock() {
  return { program: new Program(), unknowns: [] as Unknown[], places: new Map<Unknown, Unknown>() }
}

/** A sum in the block's own unknowns; those that are given are left out. */
export function within({ places }: Pick<Block, 'places'>, terms: readonly Term[]): Term[] {
  return terms.flatMap(([unknown, factor]): Term[] => {
    const place = places.get(unknown)
    return place === undefined ? [] : [[place, factor]]
  })
}
