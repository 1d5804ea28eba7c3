import { createHash } from 'node:crypto'
import t from 'tap'
import { partSizes } from '../../src/envelope/format.ts'
import { decodeAccount, decodeFacts } from '../../src/report/decode.ts'
import { encodeAccount, encodeFacts, mostFactsBytes } from '../../src/report/encode.ts'
import { ReportError } from '../../src/report/errors.ts'
import { dimensions } from '../../src/report/dimensions.ts'
import { fieldOf } from '../../src/report/fields.ts'
import type { Account, Facts } from '../../src/report/schema.ts'
import { choices, type List, taxonomy } from '../../src/report/taxonomy.ts'

const facts: Facts = {
  format: 1,
  taxonomy: 1,
  language: 'en',
  countable: true,
  reporter: 'self',
  violationGroups: ['police'],
  violations: ['condoms-taken', 'arrest'],
  perpetratorGroups: ['state'],
  perpetrators: ['police'],
  area: 'north',
  happened: '2026-03',
}
const account: Account = { format: 1, language: 'km', quotable: false, text: 'ប៉ូលិស 😢\n"quoted"' }

/** Lists of which one code may be said. */
const single: ReadonlySet<List | undefined> = new Set(
  dimensions.filter((one) => one.single).map(({ list }) => list),
)

/** How many codes each list had when this was written, and a hash of them: never changed, only added to. */
const known: Partial<Record<List, readonly [number, string]>> = {
  'violation-group': [8, 'a51c3cc02b2e'],
  'perpetrator-group': [7, '20d961be1d02'],
  'setting-group': [7, '499547954da7'],
  violation: [40, 'bfb4ef3d6cde'],
  'health-care-denial': [10, 'dc4840521220'],
  'reason-given': [10, '0354051ac458'],
  perpetrator: [24, 'f4caaba5b0c3'],
  setting: [17, '21641e92759b'],
  'work-abuse': [9, '0fa886dc494f'],
  consequence: [12, '40663a72b755'],
  told: [8, '78f6d26acf71'],
  'authority-response': [8, 'f902fc9ec663'],
  'why-not-reported': [12, '0f7883c973dc'],
  'help-needed': [11, 'e2b9396e70ee'],
  gender: [4, '9e9bba3ab34c'],
}

await t.test('facts and account come back as they were', (t) => {
  t.same(decodeFacts(encodeFacts(facts)), facts)
  t.same(decodeAccount(encodeAccount(account)), account)
  t.end()
})

await t.test('what no honest form sends is refused with its code', (t) => {
  const refused = (change: object, code: ReportError['code'] = 'schema') => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...facts, ...change }))
    t.throws(() => decodeFacts(bytes), { code }, JSON.stringify(change))
  }
  refused({ format: 3 })
  refused({ taxonomy: 2 })
  refused({ violationGroups: [] })
  refused({ violationGroups: undefined })
  refused({ violations: ['rape', 'rape'] })
  refused({ violations: ['no-such-code'] })
  refused({ happened: '2026-03-14' })
  refused({ happened: '2026-13' })
  refused({ countable: 'yes' })
  refused({ area: '../../etc' })
  refused({ name: 'somebody' })
  refused({ local: {} })
  refused({ local: { shift: [] } })
  refused({ local: { shift: ['day', 'day'] } })
  refused({ local: { shift: 'day' } })
  refused({ local: { Shift: ['day'] } })
  refused({ local: { shift: ['Something that somebody typed'] } })
  refused({ local: { a: ['x'], b: ['x'], c: ['x'], d: ['x'] } })
  t.throws(() => decodeFacts(new TextEncoder().encode('{')), { code: 'json' })
  t.throws(() => decodeFacts(new Uint8Array([0xff, 0xfe])), { code: 'json' }, 'not UTF-8')
  t.throws(() => decodeAccount(new TextEncoder().encode('[]')), { code: 'schema' })
  t.end()
})

/** Every choice of every list ticked (where one may be chosen, the longest), and three questions of the organisation's own. */
function everything(): Facts {
  const codes = (list: List) => choices(list).map(({ code }) => code)
  const longest = (list: List) => codes(list).reduce((a, b) => (b.length > a.length ? b : a))
  const lists = Object.keys(taxonomy) as List[]
  const answers = lists.map((list) => [fieldOf[list], single.has(list) ? longest(list) : codes(list)])
  const own = (letter: string) => letter.repeat(24)
  const choicesOfOwn = Array.from({ length: 8 }, (_, number) => `${number}${own('x').slice(1)}`)
  return {
    ...(Object.fromEntries(answers) as Facts),
    format: 1,
    taxonomy: 1,
    language: 'xxx',
    countable: false,
    area: 'a'.repeat(32),
    happened: 'longer-ago',
    local: { [own('a')]: choicesOfOwn, [own('b')]: choicesOfOwn, [own('c')]: choicesOfOwn },
  }
}

await t.test(
  'whoever ticks everything there is has a report that fits, and is read as it was ticked',
  (t) => {
    const all = everything()
    t.equal(mostFactsBytes, partSizes[0] - 1)
    t.ok(JSON.stringify(all).length > mostFactsBytes, 'the long form would not fit')
    const bytes = encodeFacts(all)
    t.ok(bytes.length <= mostFactsBytes, `${bytes.length} bytes`)
    t.strictSame(decodeFacts(bytes), all)
    t.equal(
      (JSON.parse(new TextDecoder().decode(encodeFacts(facts))) as { format: number }).format,
      1,
      'what fits stays in the long form',
    )
    t.end()
  },
)

await t.test('positions in the short form are decoded strictly', (t) => {
  const short = { ...facts, format: 2, violationGroups: [3], violations: [16, 20], perpetratorGroups: [0] }
  const decoded = (change: object) =>
    decodeFacts(new TextEncoder().encode(JSON.stringify({ ...short, perpetrators: [0], ...change })))
  t.strictSame(decoded({}), { ...facts, violations: ['arrest', 'condoms-taken'] })
  for (const violations of [[20, 16], [16, 16], [-1], [40], [1.5], ['arrest'], [null], [], 16, {}])
    t.throws(() => decoded({ violations }), { code: 'schema' }, JSON.stringify(violations))
  t.throws(() => decoded({ reporter: 0 }), { code: 'schema' })
  t.throws(() => decoded({ somebody: [0] }), { code: 'schema' })
  t.end()
})

await t.test('positions keep their meaning: lists of taxonomy 1 only grow at their end', (t) => {
  const first = (list: List, count: number) =>
    createHash('sha256')
      .update(
        choices(list)
          .slice(0, count)
          .map(({ code }) => code)
          .join(),
      )
      .digest('hex')
      .slice(0, 12)
  for (const [list, [count, hash]] of Object.entries(known)) t.equal(first(list as List, count), hash, list)
  t.strictSame(
    Object.keys(known),
    Object.keys(taxonomy).filter((list) => !single.has(list as List)),
  )
  t.end()
})

await t.test('an error never repeats what was sent', (t) => {
  try {
    decodeFacts(new TextEncoder().encode('{"name":"CANARY"}'))
    t.fail('must throw')
  } catch (error) {
    t.type(error, ReportError)
    t.notMatch(JSON.stringify(error) + String(error), /CANARY/)
  }
  t.end()
})
