import t from 'tap'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { publicKnowledge } from '../../src/publication/public-knowledge.ts'
import { readLedger, releasesIn } from '../../src/release/ledger.ts'
import {
  type Collected,
  everReleased,
  mergeMembers,
  type Standard,
  takenBack as back,
} from '../../src/release/network-merge.ts'
import { codesOf, dimension } from '../../src/report/dimensions.ts'
import { total } from '../../src/statistics/crosstab.ts'
import { said } from '../../src/statistics/merge/contribution.ts'
import { jointGate, passesJointly } from '../../src/statistics/merge/joint-gate.ts'
import { type Released, released, takenBack } from '../network/members.ts'
import { sodium } from '../vault/fixtures.ts'

const standard: Standard = { taxonomyVersion: 1, tableListVersion: 1, maps: [] }
const nothing = { slug: 'alliance', entries: [], head: undefined }
const quarter = '2026-Q1'
const members = [1, 2, 3, 4].map((seed) => released(`m${seed}`, seed, 900 + 90 * seed, [quarter]))
const collected = ({ document, ledger }: Released, publishes = true): Collected => ({
  key: document.signingKey,
  publishes,
  ledger: readLedger(
    sodium,
    document.slug,
    ledger,
    sodium.from_base64(document.signingKey, sodium.base64_variants.ORIGINAL),
  ),
})
const all = members.map((one) => collected(one))

await t.test(
  'what four organisations released is added up; the true sums are within, and the gate passes',
  async (t) => {
    const { tables, sums, used, leftOut, notMerged } = mergeMembers(all, [quarter], standard, nothing)
    t.same(used.map(({ releases }) => releases), [[1], [1], [1], [1]]) // prettier-ignore
    t.same([leftOut, notMerged], [[], []])
    t.same(tables.map(({ name }) => name).sort(), ['perpetrator-group', 'reports', 'setting-group', 'told', 'violation-group']) // prettier-ignore
    const what = dimension('violation-group')
    const table = tables.find(({ name }) => name === 'violation-group')
    if (what === undefined || table === undefined) throw new Error('the list has this table')
    const reports = members.flatMap((one) => one.reports).filter(({ received, facts }) => received >= '2026-01-01' && received < '2026-04-01' && facts.countable) // prettier-ignore
    let given = 0
    for (const cell of table.cells) {
      const [code = total] = cell.at
      const count = reports.filter((one) => code === total || what.values(one).includes(code)).length
      if ('leftOut' in cell) continue
      given++
      t.ok(
        cell.lower <= count && count <= cell.upper,
        `${code}: ${cell.lower} to ${cell.upper}, truly ${count}`,
      )
    }
    t.ok(given > codesOf(what).length / 2)
    const verdict = await jointGate(everReleased(all), sums, publicKnowledge)
    t.ok(passesJointly(verdict))
  },
)

await t.test(
  'what is of another version, of one area, withdrawn or published before is in no sum, and named',
  (t) => {
    const [first, second, third, fourth] = all as [Collected, Collected, Collected, Collected]
    const changed = (one: Collected, changes: object): Collected => ({
      ...one,
      ledger: { ...one.ledger, entries: one.ledger.entries.map((entry) => ({ ...entry, ...changes })) },
    })
    const reasonOf = (changes: object, rules = standard) => {
      const { used, notMerged } = mergeMembers(
        [first, second, third, changed(fourth, changes)],
        [quarter],
        rules,
        nothing,
      )
      return [used.length, notMerged[0]?.reason]
    }
    t.same(reasonOf({ taxonomyVersion: 2 }), [3, 'taxonomy'])
    t.same(reasonOf({ tableListVersion: 2 }), [3, 'tables'])
    t.same(reasonOf({ area: 'north' }), [3, 'area'])
    const same = Object.fromEntries(
      (dimension('told') ? codesOf(dimension('told') as never) : []).map((code) => [code, code]),
    )
    const map = { format: 1 as const, from: 2, to: 1, axes: { told: same } }
    t.same(reasonOf({ taxonomyVersion: 2 }, { ...standard, maps: [map] }), [4, undefined])
    const withdrawn = collected(takenBack(members[3] as Released))
    const without = mergeMembers([first, second, third, withdrawn], [quarter], standard, nothing)
    t.equal(without.used.length, 3)
    t.same(back([first, withdrawn], [{ number: 7, used: [{ key: withdrawn.key, releases: [1] }, { key: first.key, releases: [1] }] }]), [{ network: 7, key: withdrawn.key, release: 1 }]) // prettier-ignore
    const two = mergeMembers([first, second], [quarter], standard, nothing)
    t.same([two.tables.length, two.leftOut.length], [0, 5])
    t.same(mergeMembers(all, ['2019-Q1'], standard, nothing).tables, [])
    t.end()
  },
)

await t.test('the tables of a whole year are added up, those of areas never', (t) => {
  const years = [5, 6, 7].map((seed) => released(`y${seed}`, seed, 900, ['2025']))
  const { tables, leftOut } = mergeMembers(years.map((one) => collected(one)), ['2025'], standard, nothing) // prettier-ignore
  t.ok(fixedTables(years[0]?.reports ?? [], { organisation: (years[0] as Released).document, today: '2026-11-22' }).tables.some(({ name, periods }) => name === 'area' && periods.length > 0)) // prettier-ignore
  t.notOk([...tables, ...leftOut].some(({ name }) => name === 'area'))
  t.ok(tables.some(({ name }) => name === 'violation-group-by-perpetrator-group'))
  t.end()
})

await t.test('a year is what each member received of it, whichever quarter it began with', (t) => {
  const early = [21, 22, 23].map((seed) => released(`e${seed}`, seed, 900, ['2025']))
  const late = released('late', 24, 1200, ['2025'], '2025-10-01')
  const small = released('small', 25, 130, ['2025'])
  const five = [...early, late, small]
  const { tables, leftOut, notMerged } = mergeMembers(five.map((one) => collected(one)), ['2025'], standard, nothing) // prettier-ignore
  t.same(notMerged, [])
  const year = tables.find(({ name }) => name === 'consequence')
  t.equal(year?.organisations, 5, 'who began in the last quarter is in the year, with that quarter')
  const own = five.map((one) => {
    const [entry] = releasesIn(collected(one).ledger)
    const table = entry?.tables.find(({ name }) => name === 'consequence')?.table
    if (table === undefined) throw new Error('everybody has a year')
    return said({ publisher: '', open: true, table })([total])
  })
  const sum = year?.cells.find(({ at }) => at.join() === total)
  t.match(sum, { lower: own.reduce((all, { lower }) => all + lower, 0), upper: own.reduce((all, { upper }) => all + upper, 0) }) // prettier-ignore
  const answered = late.reports.filter(({ received, facts }) => received < '2026' && facts.countable && (facts.consequences?.length ?? 0) > 0) // prettier-ignore
  t.ok((own[3]?.lower ?? 0) <= answered.length && answered.length <= (own[3]?.upper ?? 0))

  // Where no quarter of a member had enough reports, its year has the tables of quarters; fewer than three have those.
  t.same(
    leftOut.filter(({ name }) => name === 'told'),
    [{ name: 'told', period: '2025' }],
  )
  t.end()
})
