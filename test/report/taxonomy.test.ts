import { readFileSync } from 'node:fs'
import t from 'tap'
import { ask } from '../../src/locales/en/ask.ts'
import { label } from '../../src/locales/en/label.ts'
import { choice, choices, type List, taxonomy, taxonomyVersion } from '../../src/report/taxonomy.ts'
import { labelOf } from '../../src/report/wording.ts'

const lists = Object.keys(taxonomy) as List[]

await t.test('docs/taxonomy.csv, which implementers read, says what the code says', (t) => {
  const [, ...published] = readFileSync('docs/taxonomy.csv', 'utf8').trim().split('\n')
  const words = (wording: unknown, list: List, code: string) =>
    (wording as Record<string, Record<string, string>>)[list]?.[code] ?? ''
  const ours = lists.flatMap((list) =>
    choices(list).map((one) =>
      [
        list,
        one.code,
        one.group,
        words(label, list, one.code),
        words(ask, list, one.code),
        one.urgent,
        one.huridocs,
        one.iccs,
        one.gbvims,
        one.sensitive ? 'yes' : 'no',
      ]
        .map((cell = '') => (cell.includes(',') ? `"${cell}"` : cell))
        .join(','),
    ),
  )
  t.same(ours, published)
  t.equal(taxonomyVersion, 1)
  t.end()
})

await t.test('every code stands once in its list, and every group exists', (t) => {
  for (const list of lists) {
    const codes = choices(list).map(({ code }) => code)
    t.equal(new Set(codes).size, codes.length, list)
  }
  for (const list of ['violation', 'perpetrator', 'setting'] as const)
    for (const { code, group } of choices(list))
      t.ok(group === 'other' || choice(`${list}-group`, group ?? ''), `${code} is in a group`)
  t.end()
})

await t.test('what is grouped under a sensitive group is sensitive only where it says so itself', (t) => {
  t.equal(choice('violation', 'rape')?.sensitive, true)
  t.equal(choice('violation', 'sexual-harassment')?.sensitive, undefined)
  t.end()
})

await t.test('a label is found by its code, and an unknown code stands for itself', (t) => {
  t.equal(labelOf(label, 'violation', 'rape'), 'Rape')
  t.equal(labelOf(label, 'violation', 'of-a-later-version'), 'of-a-later-version')
  t.equal(choice('violation', 'of-a-later-version'), undefined)
  t.end()
})
