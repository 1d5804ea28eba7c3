import fc from 'fast-check'
import t from 'tap'
import { crosstab, total } from '../../../src/statistics/crosstab.ts'
import type { Knowledge, Release } from '../../../src/statistics/gate/release.ts'
import { leastSpan } from '../../../src/statistics/inference.ts'
import type { Contribution } from '../../../src/statistics/merge/contribution.ts'
import { jointGate, passesJointly, type Sum } from '../../../src/statistics/merge/joint-gate.ts'
import { merge, rangeOf } from '../../../src/statistics/merge/merge.ts'
import { protect } from '../../../src/statistics/protect.ts'
import type { ProtectedTable } from '../../../src/statistics/protected-table.ts'
import { type Known, NetworkReader } from './attack.ts'

const codes = ['police', 'client', 'landlord']
const reader = await NetworkReader.hire()

interface Member {
  readonly exact: Known
  readonly shown: Known
  readonly table: ProtectedTable
  readonly open: boolean
}

/** A member by its true numbers: so many reports name just these categories. */
function member(named: Readonly<Record<string, number>>, open = true): Member {
  const reports = Object.entries(named).flatMap(([all, count]) =>
    Array.from({ length: count }, () => ({ what: all.split('+') })),
  )
  const counted = crosstab(reports, [{ name: 'what', categories: codes }])
  const table = protect(counted, { sensitive: false })
  return {
    exact: Object.fromEntries(
      counted.cells.map(({ at, count }) => [at.join(), { lower: count, upper: count }]),
    ),
    shown: Object.fromEntries(table.cells.map(({ at, interval }) => [at.join(), interval])),
    table,
    open,
  }
}

const contributions = (members: readonly Member[]): Contribution[] =>
  members.map(({ table, open }, i) => ({ publisher: `m${i}`, open, table }))

function sumsOf(members: readonly Member[]): Known {
  const ranges = merge(contributions(members))?.cells.flatMap((cell) => {
    const range = rangeOf(cell)
    return range === undefined ? [] : [[cell.at.join(), range] as const]
  })
  return Object.fromEntries(ranges ?? [])
}

/** Small numbers of others that somebody can tell too much of: outside (-1), or member i with its own exact numbers. */
function told(members: readonly Member[], sums: Known, by: number, everything = false): string[] {
  const known = members.map((one, i) => (i === by ? one.exact : one.open || everything ? one.shown : {}))
  return members.flatMap(({ table }, i) => {
    if (i === by) return []
    return table.cells.flatMap(({ at, status }) => {
      if (status !== 'hidden') return []
      const found = reader.attack(codes, known, sums, i, at.join())
      const safe = found !== undefined && found.lower === 0 && found.upper >= leastSpan
      return safe ? [] : [`m${i} ${at.join()}: ${found?.lower}-${found?.upper} to m${by}`]
    })
  })
}

await t.test('exact sums are told apart by a member who knows its own numbers; the ranges are not', (t) => {
  const three = [
    member({ police: 3, client: 30 }),
    member({ police: 4, client: 25 }),
    member({ police: 20, client: 20 }),
  ]
  const exact = Object.fromEntries(
    [...codes, total].map((code) => {
      const count = three.reduce((sum, one) => sum + (one.exact[code]?.lower ?? 0), 0)
      return [code, { lower: count, upper: count }]
    }),
  )
  t.ok(told(three, exact, 2).includes('m0 police: 3-4 to m2'), 'so that the attack is known to bite')
  t.ok(told(three, exact, 0).some((one) => one.startsWith('m2 landlord: 0-0')))
  for (const by of [-1, 0, 1, 2]) t.same(told(three, sumsOf(three), by), [])
  t.end()
})

await t.test('nobody tells a small number of another member, whatever was reported to whom', (t) => {
  const counts = fc.dictionary(
    fc.constantFrom('police', 'client', 'landlord', 'police+client', 'client+landlord'),
    fc.integer({ min: 0, max: 30 }),
  )
  const network = fc.array(fc.record({ counts, open: fc.boolean() }), { minLength: 3, maxLength: 5 })
  fc.assert(
    fc.property(network, (drawn) => {
      const members = drawn.map((one) => member(one.counts, one.open))
      const sums = sumsOf(members)
      return [-1, ...members.keys()].every(
        (by) => told(members, sums, by).length === 0 && told(members, sums, by, true).length === 0,
      )
    }),
    { numRuns: 12 },
  )
  t.end()
})

await t.test(
  'the joint gate says what is left to each reader, and refuses what one member tells too much of',
  async (t) => {
    const knowledge: Knowledge = {
      population: { axis: 'consent', counted: 'counted' },
      always: [],
      alone: {},
      asked: [],
    }
    const three = [
      member({ police: 23, client: 30 }),
      member({ police: 14, client: 25, landlord: 2 }),
      member({ police: 20, client: 20 }, false),
    ]
    const released = ({ table }: Member, i: number, period = '2026-Q1'): Release => ({
      id: '1',
      publishers: [`m${i}`],
      tables: [{ name: 'what', period, table }],
    })
    const table = merge(contributions(three))
    if (table === undefined) throw new Error('three make a sum')
    const sum: Sum = { name: 'what', period: '2026-Q1', table, of: contributions(three) }
    const all = three.map((one, i) => ({ publisher: `m${i}`, releases: [released(one, i)] }))
    const looked = new Map<string, number>()
    let whole = 0
    const looking = {
      total: (hundredths: number) => void (whole += hundredths),
      advance: (hundredths: number, one: string) => void looked.set(one, (looked.get(one) ?? 0) + hundredths),
    }
    const verdict = await jointGate(all, [sum], knowledge, { looking })
    t.ok(passesJointly(verdict))
    t.same([...looked.keys()].sort(), ['m0', 'm1', 'm2'])
    t.same([...looked.values()].map(Math.round), [100, 100, 100])
    t.equal(whole, 300)
    t.same(verdict.beyond, [])
    t.same(verdict.readers.map((one) => one.reader), [undefined, 'm0', 'm1', 'm2']) // prettier-ignore
    t.ok(verdict.readers.every(({ narrowest }) => narrowest !== undefined && narrowest >= leastSpan))

    // A sum that says more than its parts, as one of true numbers would.
    const exact = { ...table, cells: table.cells.map((cell) => ({ at: cell.at, lower: 57, upper: 57 })) }
    const beyond = await jointGate(all, [{ ...sum, table: exact }], knowledge)
    t.equal(beyond.beyond.length, table.cells.length)
    t.notOk(passesJointly(beyond))

    // A member whose year tells a small number of a quarter.
    const [first, ...others] = all
    const year = released(member({ police: 23, client: 30, landlord: 11 }), 0, '2026')
    const parts = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map(
      (period, i) =>
    released(member(i === 0 ? { police: 23, client: 30 } : { police: 0, client: 30, landlord: i < 3 ? 7 : 4 }), 0, period), // prettier-ignore
    )
    if (first === undefined) throw new Error('there are three')
    const told = await jointGate([{ ...first, releases: [...parts, year] }, ...others], [sum], knowledge)
    t.notOk(passesJointly(told))
    t.same(told.members.map(({ verdict: { refused, contradicting } }) => refused.length + contradicting.length > 0), [true, false, false]) // prettier-ignore
  },
)
