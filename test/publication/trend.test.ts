import t from 'tap'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { protectTrend, publishedTrend } from '../../src/publication/protected-trend.ts'
import { trendChart } from '../../src/publication/trend-chart.ts'
import { trend } from '../../src/publication/trend.ts'
import { trendSentences } from '../../src/publication/trend-words.ts'
import type { CountedReport } from '../../src/report/dimensions.ts'
import { organisation } from './reports.ts'
import { english } from './words.ts'

const today = '2026-11-22'
function received(counts: Readonly<Record<string, number>>): CountedReport[] {
  return Object.entries(counts).flatMap(([month, count]) =>
    Array.from({ length: count }, () => ({
      received: `${month}-15`,
      facts: { format: 1, taxonomy: 1, language: 'en', countable: true, violationGroups: ['money'] },
    })),
  )
}
const quarters = {
  '2025-03': 10,
  '2025-06': 41,
  '2025-09': 44,
  '2025-12': 39,
  '2026-03': 42,
  '2026-06': 43,
  '2026-09': 41,
}

await t.test('the first quarter and the last are shown, and are in no average', (t) => {
  const found = trend(received({ ...quarters, '2026-11': 3 }), { today })
  t.same(
    found.points.map(({ period, count, begun, unfinished }) => [period, count, begun, unfinished]),
    [
      ['2025-Q1', 10, true, false],
      ['2025-Q2', 41, false, false],
      ['2025-Q3', 44, false, false],
      ['2025-Q4', 39, false, false],
      ['2026-Q1', 42, false, false],
      ['2026-Q2', 43, false, false],
      ['2026-Q3', 41, false, false],
      ['2026-Q4', 3, false, true],
    ],
  )
  t.equal(found.chart?.mean, 250 / 6)
  t.match(found.comparison, { kind: 'compared', period: '2026-Q3', before: '2025-Q3' })
  t.end()
})

await t.test(
  'periods without a report count as nought, and reports that may not be counted do not count',
  (t) => {
    const [one] = received({ '2026-02': 1 })
    const silent: CountedReport[] = one ? [one, { ...one, facts: { ...one.facts, countable: false } }] : []
    const found = trend(silent, { by: 'month', today: '2026-05-10' })
    t.same(
      found.points.map(({ period, count }) => [period, count]),
      [
        ['2026-02', 1],
        ['2026-03', 0],
        ['2026-04', 0],
        ['2026-05', 0],
      ],
    )
    const some = trend(silent, { by: 'month', today: '2026-05-10', since: '2026-01-20' })
    t.match(some.points[0], { period: '2026-01', count: 0, begun: true })
    t.equal(found.chart, undefined)
    t.end()
  },
)

await t.test('sentences say what is usual, what stands out and what is not compared', (t) => {
  const said = (counts: Readonly<Record<string, number>>) =>
    trendSentences(trend(received(counts), { today }), english).join(' ')
  t.match(said(quarters), /On average 42 .* No period stands out/)
  t.match(said(quarters), /Q3 2026 and Q3 2025 do not differ/)
  t.match(said({ ...quarters, '2026-08': 60 }), /Q3 2026 is above that/)
  t.match(said({ ...quarters, '2026-08': 60 }), /Q3 2026 has 2\.30 times as many/)
  t.match(said({ ...quarters, '2026-09': 19 }), /Q3 2026 and Q3 2025 are not compared/)
  t.match(said({ '2026-06': 40, '2026-09': 40 }), /too early to say/)
  t.end()
})

await t.test('what leaves the house is rounded, in the chart and in what is read aloud', async (t) => {
  const tables = fixedTables(received(quarters), { organisation, today })
  const published = publishedTrend(tables)
  t.same(
    published.points.map(({ period, cell }) => [period, cell?.value]),
    [
      ['2025-Q2', 40],
      ['2025-Q3', 45],
      ['2025-Q4', 40],
      ['2026-Q1', 40],
      ['2026-Q2', 45],
      ['2026-Q3', 40],
    ],
  )
  const svg = await trendChart(published, english)
  t.match(svg, /^<svg[^>]* role="img" aria-labelledby="trend-title trend-desc"><title id="trend-title">/)
  t.match(svg, /Q3 2025 45/)
  t.notMatch(svg, />(39|41|42|43|44)</)
  t.equal(await trendChart(published, english), svg, 'the same again')
})

await t.test('a hidden period leaves no average; a sensitive series hides more', (t) => {
  const few = trend(received({ ...quarters, '2026-06': 4 }), { today })
  t.equal(protectTrend(few, { sensitive: false }).chart, undefined)
  t.same(protectTrend(few, { sensitive: false }).points[5]?.cell?.status, 'hidden')
  const nine = trend(received({ ...quarters, '2026-06': 9 }), { today })
  t.equal(protectTrend(nine, { sensitive: false }).points[5]?.cell?.value, 10)
  t.equal(protectTrend(nine, { sensitive: true }).points[5]?.cell?.status, 'hidden')
  t.end()
})

await t.test('a quarter with too few reports is a gap', (t) => {
  const tables = fixedTables(received({ ...quarters, '2025-12': 20 }), { organisation, today })
  const gap = publishedTrend(tables).points.find(({ period }) => period === '2025-Q4')
  t.same(gap, { period: '2025-Q4' })
  t.end()
})
