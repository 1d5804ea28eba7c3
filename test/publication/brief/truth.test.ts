import t from 'tap'
import { absentPeriods, withdrawnPeriods } from '../../../src/publication/absent-periods.ts'
import { periodNames } from '../../../src/publication/absent-words.ts'
import type { BriefDocument, Section } from '../../../src/publication/brief/document.ts'
import { briefDocument } from '../../../src/publication/brief/brief.ts'
import { briefFigures } from '../../../src/publication/brief/figures.ts'
import { spanOf } from '../../../src/publication/brief/span.ts'
import { fixedTables } from '../../../src/publication/fixed-tables.ts'
import { readme } from '../../../src/publication/package/readme.ts'
import { editionOf } from '../../../src/publication/package/issue.ts'
import { publishedTables } from '../../../src/publication/published-tables.ts'
import { spanName } from '../../../src/publication/wording.ts'
import type { LedgerEntry } from '../../../src/release/ledger-entry.ts'
import { standing } from '../../../src/release/ledger.ts'
import type { CountedReport } from '../../../src/report/dimensions.ts'
import { entryOf, issueOf } from '../issues.ts'
import { organisation } from '../reports.ts'
import { english } from '../words.ts'
import { allAnswered, documentOf, pageOf, today } from './briefs.ts'

/** So many reports in each quarter of 2026. */
function reportsIn(...counts: number[]): CountedReport[] {
  return counts.flatMap((count, quarter) =>
    Array.from({ length: count }, (_, i): CountedReport => ({
      received: `2026-${String(quarter * 3 + 2).padStart(2, '0')}-10`,
      facts: {
        format: 1,
        taxonomy: 1,
        language: 'en',
        countable: true,
        violationGroups: ['money'],
        perpetratorGroups: [i % 3 === 0 ? 'client' : 'state'],
        told: ['nobody'],
      },
    })),
  )
}

const tables = fixedTables(reportsIn(40, 45, 12, 50), { organisation, today })

/** A ledger in which these releases were published one after the other, and some of them taken back. */
function ledgerOf(
  all: typeof tables,
  releases: readonly (readonly string[])[],
  withdrawn: readonly number[] = [],
) {
  const entries: LedgerEntry[] = []
  for (const periods of releases) entries.push(entryOf(issueOf(all, { periods, before: entries })))
  for (const withdraws of withdrawn)
    entries.push({
      format: 1,
      kind: 'withdrawal',
      slug: organisation.slug,
      number: entries.length + 1,
      day: '2027-02-03',
      withdraws,
      reason: 'Another city was counted in.',
    })
  return entries
}

function briefOf(entries: readonly LedgerEntry[], period?: string): Promise<BriefDocument> {
  const span = period === undefined ? undefined : spanOf(period)
  const stand = standing({ entries })
  const absent = absentPeriods(
    stand.flatMap((one) => one.tables),
    withdrawnPeriods(entries),
    span,
  )
  const figures = briefFigures(publishedTables(stand, organisation), span, absent)
  const evidence = { fingerprint: '43411 33802', releases: [] }
  return briefDocument({ figures, quotes: [], text: {}, evidence }, english)
}

const textsOf = ({ blocks }: Section) =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraphs') return block.texts
    if (block.kind === 'list') return block.items
    return block.kind === 'command' ? [block.text] : []
  })
const sectionOf = (document: BriefDocument, name: string) =>
  document.sections.find((one) => one.name === name)
const leftOut = (document: BriefDocument) => [
  ...(document.missing ?? []),
  ...textsOf(sectionOf(document, 'leftOut') ?? { name: '', heading: '', blocks: [] }),
]
const seriesOf = (document: BriefDocument) =>
  sectionOf(document, 'series')?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))

await t.test('a quarter that is missing is named, with what the ledger tells of the reason', async (t) => {
  const three = [['2026-Q1'], ['2026-Q2'], ['2026-Q4', '2026']]
  const withdrawn = await briefOf(ledgerOf(tables, three, [2]))
  t.match(leftOut(withdrawn), [
    'Withdrawn by the organisation on 2027-02-03, and therefore not shown here: Q2 2026.',
    /^Counted in their year only, because they had fewer than 30 reports or because .*: Q3 2026\.$/,
  ])
  t.same(
    seriesOf(withdrawn)?.map(([quarter, number]) => [quarter, number]),
    [
      ['Q1 2026', '40'],
      ['Q2 2026', 'withdrawn on 2027-02-03'],
      ['Q3 2026', 'only within the year'],
      ['Q4 2026', '50'],
    ],
  )
  const caption = sectionOf(withdrawn, 'ranking')?.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.caption] : [],
  )
  t.same(caption, [
    'Reports that name this group, January 2026 to March 2026 and October 2026 to December 2026',
  ])
  const half = await briefOf(ledgerOf(tables, [['2026-Q1'], ['2026-Q2']]), '2026')
  t.match(leftOut(half), ['Not published, and therefore not shown here: Q3 2026, Q4 2026.'])
  t.match(leftOut(half).at(-1), /no figures of a whole year are published for this time: What happened, and/)
  const first = await briefOf(ledgerOf(tables, three, [1]))
  t.match(leftOut(first)[0], /Withdrawn by .*: Q1 2026\./, 'also where it was the first')
  const year = await briefOf(ledgerOf(tables, three, [3]))
  t.match(leftOut(year), [
    /Withdrawn by .*: 2026, Q4 2026\./,
    'Not published, and therefore not shown here: Q3 2026.',
  ])
  t.notMatch(JSON.stringify([withdrawn, half, first, year]), /began to come in/)
})

await t.test(
  'that a quarter had fewer than thirty is said where the rules tell it, and nowhere else',
  async (t) => {
    const few = fixedTables(reportsIn(12, 12, 12, 12), { organisation, today })
    const brief = await briefOf(ledgerOf(few, [['2026']]))
    t.match(leftOut(brief)[0], /each had fewer than 30 reports that may be counted: Q1 2026 – Q4 2026\.$/)
    t.match(leftOut(brief).join(' '), /no chart by quarter/)
  },
)

await t.test(
  'a chart whose table was left out is named with its period, and nothing is made up in its place',
  async (t) => {
    const [entry, ...others] = ledgerOf(tables, [['2026-Q1'], ['2026-Q2']])
    if (entry?.kind !== 'release') throw new Error('a release')
    const without = (...names: string[]) =>
      briefOf([{ ...entry, tables: entry.tables.filter(({ name }) => !names.includes(name)) }, ...others])
    t.match(leftOut(await without('told')), [
      'Left out, so that no small number can be worked out: Who was told before (Q1 2026).',
    ])
    const uncounted = await briefOf(
      [entry, ...others].map((one) =>
        one.kind === 'release'
          ? { ...one, tables: one.tables.filter(({ name }) => name !== 'reports') }
          : one,
      ),
    )
    t.same(uncounted.summary, [], 'no number of reports that nobody published')
    t.notMatch(JSON.stringify(uncounted), /[Aa]bout 0|fewer than 1"/)
  },
)

await t.test('a package names its missing quarters in the same words', (t) => {
  const before = ledgerOf(tables, [['2026-Q1'], ['2026-Q2']], [2])
  const edition = editionOf(issueOf(tables, { periods: ['2026-Q4', '2026'], before }))
  const file = { wording: english, readme: 'README.md', codebook: 'codebook.md' }
  const text = readme(edition, file, [file])
  t.match(text, 'Withdrawn by the organisation on 2027-02-03, and therefore not shown here: Q2 2026.')
  t.match(text, /fewer than 30 reports or because a small number could have been worked out: Q3 2026\./)
  t.end()
})

await t.test(
  'each sign of a hidden number is explained once, under the first table that shows it',
  async (t) => {
    const document = await documentOf(fixedTables(allAnswered(500), { organisation, today }))
    const blocks = document.sections.flatMap((section) => section.blocks)
    for (const sign of ['<5', '<10']) {
      const shows = blocks.findIndex((one) => one.kind === 'table' && one.rows.flat().includes(sign))
      const explained = blocks.flatMap((one, i) =>
        one.kind === 'paragraphs' && one.texts.some((text) => text.startsWith(`${sign} means 0 to`))
          ? [i]
          : [],
      )
      t.same(explained, shows < 0 ? [] : [shows + 1], sign)
    }
    t.ok(blocks.some((one) => one.kind === 'table' && one.rows.flat().includes('<10')))
  },
)

await t.test('a brief says how to check it, and a draft that nobody can', async (t) => {
  const evidence = {
    fingerprint: '43411 33802',
    address: 'https://lotus.example/statistics',
    releases: [{ number: 3, day: '2026-04-12', tables: [{ period: '2026-Q1' }], hash: 'ab'.repeat(32) }],
  }
  const check = sectionOf(await documentOf(tables, { evidence }), 'check')
  t.match(check && textsOf(check), [
    /figures that Lotus Network signed/,
    'The signed files: https://lotus.example/statistics',
    'The free program Parasol checks them, without a key or a password. It says',
    'parasol audit https://lotus.example/statistics --fingerprint "43411 33802"',
    /Number of the key that signed: 43411 33802\./,
    `Lotus Network: release 3, signed on 2026-04-12 (Q1 2026). Hash of the signed entry: ${'ab'.repeat(32)}`,
  ])
  const away = await pageOf(tables, { evidence: { ...evidence, address: undefined } })
  t.match(away, /ask it for them\.[^]*<span>FILE\.zip<\/span>/)
  const draft = await pageOf(tables, { evidence: 'draft' })
  t.match(draft, /nobody can check them yet/)
  t.match(draft, /@top-center { content: "DRAFT – must not leave the organisation"/)
  t.notMatch(draft, /FILE\.zip/)
})

await t.test('shares and answers can add up to more than everything, but need not', async (t) => {
  t.match(await pageOf(tables), /so the shares can add up to more than 100%/)
})

await t.test('months and quarters are named by their ends, and no gap is passed over', (t) => {
  const sentence = '{first} to {last}'
  const span = (...periods: string[]) => spanName(english, periods, sentence)
  t.equal(span('2026', '2026-Q1', '2026-Q3'), 'January 2026 to December 2026')
  t.equal(span('2025-Q4', '2026-Q1'), 'October 2025 to March 2026')
  t.equal(span('2025-Q4', '2026-Q2'), 'October 2025 to December 2025 and April 2026 to June 2026')
  t.equal(span(), '')
  t.equal(periodNames(['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q4'], english), 'Q4 2025 – Q2 2026, Q4 2026')
  t.equal(periodNames(['2025', '2025-Q4', '2026-Q1'], english), '2025, Q4 2025, Q1 2026')
  t.end()
})
