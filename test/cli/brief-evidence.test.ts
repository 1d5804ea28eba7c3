import t from 'tap'
import { evidenceOf } from '../../src/cli/advocate/brief/published.ts'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { publishedTables } from '../../src/publication/published-tables.ts'
import type { LedgerEntry } from '../../src/release/ledger-entry.ts'
import { standing } from '../../src/release/ledger.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { documentOf } from '../publication/brief/briefs.ts'
import { entryOf, issueOf } from '../publication/issues.ts'
import { madeUpReports, organisation } from '../publication/reports.ts'
import { sodium } from '../vault/fixtures.ts'

const { fingerprint } = fixtureChannel(sodium).verified
const desk = { session: { sodium }, channel: { fingerprint }, origin: 'https://reports.example' }

/** A year whose last quarter has too few reports: it is published by itself when it is over. */
const counts = { '02': 40, '05': 45, '08': 50, '11': 12 }
const reports = Object.entries(counts).flatMap(([month, count]) =>
  madeUpReports(count, { days: 1 }).map(({ facts }) => ({ facts, received: `2026-${month}-10` })),
)
const tables = fixedTables(reports, { organisation, today: '2027-01-10' })
const entries: LedgerEntry[] = []
for (const period of ['2026-Q1', '2026-Q2', '2026-Q3', '2026'])
  entries.push(entryOf(issueOf(tables, { periods: [period], before: entries })))
const releases = standing({ entries })
const signed = entries.map((entry) => ({
  entry: Buffer.from(JSON.stringify(entry)).toString('base64'),
  signature: '',
}))
const evidence = (served: number) => {
  const found = evidenceOf(
    desk,
    { releases, signed, served, draft: false },
    { tables: publishedTables(releases, organisation) },
  )
  return found === 'draft' ? undefined : found
}

await t.test('a year without its last quarter is cited with the release that it comes from', (t) => {
  t.same(
    evidence(4)?.releases.map(({ number }) => number),
    [1, 2, 3, 4],
  )
  t.same(new Set(evidence(4)?.releases[3]?.tables.map(({ period }) => period)), new Set(['2026']))
  t.end()
})

await t.test('the address is given only where that release can be fetched, too', (t) => {
  t.equal(evidence(4)?.address, 'https://reports.example/statistics')
  t.equal(evidence(3)?.address, undefined)
  t.end()
})

await t.test('its brief is about all of it', async (t) => {
  t.equal((await documentOf(publishedTables(releases, organisation))).lastMonth, '2026-12')
})
