import t from 'tap'
import type { BriefDocument } from '../../../src/publication/brief/document.ts'
import { briefFigures } from '../../../src/publication/brief/figures.ts'
import { spanOf } from '../../../src/publication/brief/span.ts'
import { wordFile } from '../../../src/publication/brief/word-file.ts'
import { fixedTables } from '../../../src/publication/fixed-tables.ts'
import type { CountedReport } from '../../../src/report/dimensions.ts'
import { numberFiles } from '../issues.ts'
import { organisation } from '../reports.ts'
import { allAnswered, documentOf, pageOf, today } from './briefs.ts'

const reports = allAnswered(900)
const tables = fixedTables(reports, { organisation, today })

/** Every number of a package by table, period and category: as shown, and its two limits. */
function published(): Map<string, [value: string, lower: number, upper: number]> {
  const numbers = new Map<string, [string, number, number]>()
  for (const [path, content] of numberFiles(tables)) {
    const name = /^tables\/(.*)\.csv$/.exec(path)?.[1]
    if (name === undefined) continue
    for (const line of content.trimEnd().split('\r\n').slice(1)) {
      const cells = line.split(',')
      const [value = '', lower = '', upper = ''] = cells.slice(-7)
      numbers.set([name, ...cells.slice(1, -7)].join(' '), [value, Number(lower), Number(upper)])
    }
  }
  return numbers
}

const numbers = published()

const tableOf = (document: BriefDocument, section: string) => {
  const found = document.sections.find(({ name }) => name === section)?.blocks
  return found?.flatMap((block) => (block.kind === 'table' ? [block] : []))[0]
}

await t.test('every number of a table of one quarter or year is a number of the package', async (t) => {
  const quarter = await documentOf(tables, { span: spanOf('2026-Q2') })
  const codes = [...numbers.keys()].flatMap((key) => /^perpetrator-group 2026-Q2 (\w+)$/.exec(key)?.[1] ?? [])
  const rows = tableOf(quarter, 'ranking')?.rows ?? []
  t.equal(rows.length, codes.length - 1, 'all groups, without the total')
  const limits = codes.map((code) => numbers.get(`perpetrator-group 2026-Q2 ${code}`)?.slice(1).join(' to '))
  for (const [name, count = '', range] of rows) {
    t.ok(limits.includes(range), `${name}: ${range}`)
    t.ok(/^(about \d+|fewer than (5|10))$/.test(count), count)
  }
  const year = await documentOf(tables, { span: spanOf('2026') })
  const crossed = tableOf(year, 'crossed')?.rows.map(([, ...cells]) => cells) ?? []
  const ofPackage = [...numbers]
    .filter(([key]) => key.startsWith('violation-group-by-perpetrator-group 2026 '))
    .map(([, [value]]) => value)
  t.same(crossed.flat(), ofPackage, 'the crossed table is the package’s, cell by cell')
  t.ok(ofPackage.includes('<10') && ofPackage.some((value) => Number(value) >= 20))
  const series = tableOf(year, 'series')?.rows ?? []
  for (const [name = '', count, range] of series) {
    const [, quarterOfYear = '', of = ''] = /^Q(\d) (\d{4})$/.exec(name) ?? []
    const [value, lower, upper] = numbers.get(`reports ${of}-Q${quarterOfYear} counted`) ?? []
    t.same([count, range], [value, `${lower} to ${upper}`], name)
  }
  const quarters = [...numbers.keys()].filter((key) => /^reports \d{4}-Q\d counted$/.test(key))
  t.ok(quarters.length >= 6)
  t.equal(series.length, quarters.length, 'from the first quarter on')
})

await t.test('numbers over several quarters are sums of what each of them publishes', async (t) => {
  const document = await documentOf(tables, { span: spanOf('2026-Q1..2026-Q3') })
  const sums = new Map<string, [number, number]>()
  for (const [key, [, lower, upper]] of numbers) {
    const code = /^told 2026-Q[123] (\S+)$/.exec(key)?.[1]
    if (code === undefined) continue
    const [low, high] = sums.get(code) ?? [0, 0]
    sums.set(code, [low + lower, high + upper])
  }
  const ranges = (tableOf(document, 'told')?.rows ?? []).map(([, , range]) => range)
  t.equal(ranges.length, sums.size - 1)
  const expected = [...sums].filter(([code]) => code !== '_T').map(([, [low, high]]) => `${low} to ${high}`)
  t.same([...ranges].sort(), expected.sort())
})

await t.test(
  'reports that publish the same tables make the same brief, whatever else they hold',
  async (t) => {
    const [first] = reports
    const others: CountedReport[] = reports.map(({ received, facts }, i) => ({
      received,
      facts: {
        ...facts,
        language: 'km',
        violations: ['rape'],
        perpetrators: ['police'],
        genders: ['woman'],
        happened: received.slice(0, 7),
        ...(i % 2 === 0 ? { ageBand: '18-24' as const } : {}),
      },
    }))
    t.ok(first)
    const theirs = fixedTables(others.reverse(), { organisation, today })
    t.equal(await pageOf(theirs), await pageOf(tables))
    t.same(await wordFile(await documentOf(theirs)), await wordFile(await documentOf(tables)))
  },
)

await t.test('one report more or less that moves no rounded number moves nothing in the brief', async (t) => {
  const written = (one: typeof tables) =>
    JSON.stringify(one.tables.map(({ periods }) => periods.map(({ table }) => table.cells)))
  const same = reports
    .map((_, i) => reports.filter((__, j) => j !== i))
    .find((less, i) => i < 200 && written(fixedTables(less, { organisation, today })) === written(tables))
  t.ok(same, 'there is a report whose absence no table shows')
  t.equal(await pageOf(fixedTables(same ?? [], { organisation, today })), await pageOf(tables))
})

await t.test('a period is a year or quarters, and only what lies wholly in it is told', (t) => {
  t.same(spanOf('2026'), { first: '2026-01', last: '2026-12' })
  t.same(spanOf('2026-Q1..2026-Q3'), { first: '2026-01', last: '2026-09' })
  t.same(spanOf('2025-Q3..2026'), { first: '2025-07', last: '2026-12' })
  for (const none of ['', '26', '2026-Q5', '2026-03', '2026-Q3..2026-Q1', '2026..', '2026-Q1-2026-Q3'])
    t.equal(spanOf(none), undefined, none)
  const { tables: inside, trend, crossed } = briefFigures(tables, spanOf('2026-Q2..2026-Q3'))
  t.same(inside.periods, ['2026-Q2', '2026-Q3'])
  t.equal(crossed, undefined)
  t.same(
    trend.points.map(({ period }) => period).slice(-2),
    ['2026-Q2', '2026-Q3'],
    'the series ends with it',
  )
  t.ok(trend.points.length > 2, 'and begins with the first')
  t.throws(() => briefFigures(tables, spanOf('2019')), { code: 'too-few' })
  t.end()
})
