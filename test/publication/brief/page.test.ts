import t from 'tap'
import { fixedTables, tableNamed } from '../../../src/publication/fixed-tables.ts'
import { html, Markup } from '../../../src/publication/html.ts'
import { aboutShare, leader, rank } from '../../../src/publication/ranking.ts'
import type { CountedReport } from '../../../src/report/dimensions.ts'
import type { Code } from '../../../src/report/taxonomy.ts'
import { cellAt } from '../../../src/statistics/crosstab.ts'
import { organisation } from '../reports.ts'
import { allAnswered, pageOf as brief, today } from './briefs.ts'

const tables = fixedTables(allAnswered(500), { organisation, today })
const page = await brief(tables)

function naming(groups: Partial<Record<Code<'perpetrator-group'>, number>>): CountedReport[] {
  return Object.entries(groups).flatMap(([group, count]) =>
    Array.from({ length: count }, () => ({
      received: '2026-05-04',
      facts: {
        format: 1,
        taxonomy: 1,
        language: 'en',
        countable: true,
        violationGroups: ['money'],
        perpetratorGroups: [group as Code<'perpetrator-group'>],
      },
    })),
  )
}
const briefOf = (reports: CountedReport[]) => brief(fixedTables(reports, { organisation, today }))
const titleOf = async (reports: CountedReport[]) => {
  const made = await briefOf(reports)
  return /<h1>(.*?)<\/h1>/s.exec(made)?.[1]
}

await t.test('a brief is one file without script that asks nothing of the network', (t) => {
  t.match(page, /^<!doctype html>\s*<html lang="en" dir="ltr">/)
  t.notMatch(page, /<script|<link|<img|@import|src=|javascript:/i)
  t.notMatch(page.replaceAll('http://www.w3.org/', ''), /https?:\/\//)
  t.equal((page.match(/<svg/g) ?? []).length, 6)
  t.equal((page.match(/<table/g) ?? []).length, 6, 'a table under each chart')
  t.match(page, /content="default-src 'none'; style-src 'unsafe-inline'"/)
  t.end()
})

await t.test('it says what it is about, and what it cannot say', (t) => {
  t.match(page, /Lotus Network/)
  t.match(page, /say nothing about how many people are trafficked or work unwillingly/)
  t.match(page, /people choose whether to report/)
  t.match(page, /taxonomy, version 1/)
  t.end()
})

await t.test('the headline claims no more than the rounded numbers carry', async (t) => {
  t.match(await titleOf(naming({ state: 60, client: 20 })), /^Named most often: Police.*about 75%/)
  t.match(await titleOf(naming({ state: 42, client: 39 })), /^About 80 reports/, 'too close to call')
  t.match(
    await titleOf(naming({ unknown: 60, client: 20 })),
    /^About 80 reports/,
    'not knowing is no finding',
  )
})

await t.test('a column of shares stands only where at least one can be given', async (t) => {
  const column = /Of reports that say who did it/
  t.match(await briefOf(naming({ state: 60, client: 20 })), column)
  const rough = await briefOf(naming({ client: 18, state: 13 }))
  t.notMatch(rough, column)
  t.match(rough, /No shares are given/)
  t.end()
})

await t.test('shares are left out where the numbers are too rough', (t) => {
  t.equal(aboutShare({ lower: 58, upper: 62 }, { lower: 78, upper: 82 }), 75)
  t.equal(aboutShare({ lower: 8, upper: 12 }, { lower: 13, upper: 17 }), undefined)
  t.equal(aboutShare({ lower: 0, upper: 4 }, { lower: 78, upper: 82 }), undefined)
  t.equal(aboutShare({ lower: 58, upper: 62 }, undefined), undefined)
  t.end()
})

await t.test(
  'it says nothing that the tables do not: several quarters are sums of what each publishes',
  (t) => {
    const ranking = rank(tables, 'perpetrator-group')
    const periods = tableNamed(tables, 'perpetrator-group')?.periods ?? []
    for (const { code, interval } of ranking.groups) {
      const cells = periods.map(({ table }) => cellAt(table, code)?.interval)
      t.equal(
        interval.lower,
        cells.reduce((sum, one) => sum + (one?.lower ?? 0), 0),
      )
      t.equal(
        interval.upper,
        cells.reduce((sum, one) => sum + (one?.upper ?? 0), 0),
      )
    }
    t.equal(leader(ranking)?.code, 'state')
    t.end()
  },
)

await t.test('names are shown, never run', async (t) => {
  const names = { en: '<script>alert(1)</script> & "Co" {count}' }
  const made = await brief({ ...tables, organisation: { ...organisation, names } })
  t.notMatch(made, /<script/)
  t.match(made, /&#60;script&#62;/)
  t.equal(html`<p title="${'"><b>'}">${[new Markup('<i>')]}${undefined}${5}</p>`.text, '<p title="&#34;&#62;&#60;b&#62;"><i>5</p>') // prettier-ignore
  t.end()
})

await t.test('the same tables give the same brief', async (t) => {
  t.equal(await brief(tables), page)
})

await t.test(
  'by year only, there is no chart by quarter; without who, none of that; with nothing, no brief',
  async (t) => {
    const yearly = ['02', '05', '08', '11'].flatMap((month) =>
      naming({ client: 12 }).map((one) => ({ ...one, received: `2025-${month}-04` })),
    )
    t.match(await brief(fixedTables(yearly, { organisation, today })), /no chart by quarter/)
    const unnamed = naming({ client: 40 })
    for (const { facts } of unnamed) delete facts.perpetratorGroups
    t.match(await brief(fixedTables(unnamed, { organisation, today })), /no chart of who did it/)
    await t.rejects(brief(fixedTables([], { organisation, today })), { code: 'too-few' })
  },
)
