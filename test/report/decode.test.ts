import t from 'tap'
import { decodeAccount, decodeFacts } from '../../src/report/decode.ts'
import { encodeAccount, encodeFacts } from '../../src/report/encode.ts'
import { ReportError } from '../../src/report/errors.ts'
import type { Account, Facts } from '../../src/report/schema.ts'

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
  refused({ format: 2 })
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
  t.throws(() => decodeFacts(new TextEncoder().encode('{')), { code: 'json' })
  t.throws(() => decodeFacts(new Uint8Array([0xff, 0xfe])), { code: 'json' }, 'not UTF-8')
  t.throws(() => decodeAccount(new TextEncoder().encode('[]')), { code: 'schema' })
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
