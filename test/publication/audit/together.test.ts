import t from 'tap'
import { program } from '../../../src/cli/advocate/audit/program.ts'
import { knownKeys } from '../../../src/publication/audit/another-key.ts'
import { audit } from '../../../src/publication/audit/audit.ts'
import { worst } from '../../../src/publication/audit/finding.ts'
import { auditPackage } from '../../../src/publication/audit/package-audit.ts'
import type { PackageFiles } from '../../../src/release/package-paths.ts'
import type { ReleasedTable } from '../../../src/statistics/gate/release.ts'
import { readSeal, seal as sealSchema, type Seal, writeSeal } from '../../../src/release/seal.ts'
import { protectCount } from '../../../src/statistics/protected-table.ts'
import { madeUpReports } from '../reports.ts'
import { sodium } from '../../vault/fixtures.ts'
import { Publisher, type Tricks } from './publisher.ts'

const reports = madeUpReports(900, { seed: 5, days: 590 }).filter(({ received }) => received > '2026')
const houseOf = (options?: { slug?: string; whose?: string }) => new Publisher(reports, options)

async function auditOf(packages: readonly PackageFiles[], fingerprint?: string | string[]) {
  const looked = []
  for (const [at, files] of packages.entries())
    looked.push(await auditPackage(sodium, `package ${at + 1}`, files, program))
  const known = knownKeys(sodium, fingerprint === undefined ? [] : [fingerprint].flat(), looked)
  const publishers = await audit(looked, known && { known })
  const findings = [...looked, ...publishers].flatMap((one) => one.findings)
  return { publishers, findings, codes: findings.map(({ code }) => code), worst: worst(findings) }
}

const house = houseOf()
const first = await house.release(['2026-Q1'], '2026-04-10')
const second = await house.release(['2026-Q2'], '2026-07-10')
const sealOf = (files: PackageFiles): Seal =>
  readSeal(files.get('release.json') ?? new Uint8Array(), sealSchema)
const withSeal = (files: PackageFiles, change: (seal: Seal) => Omit<Seal, 'format'>) =>
  new Map([...files, ['release.json', writeSeal(change(sealOf(files)))]])

await t.test('packages of one key are judged together, by the longest ledger, in any order', async (t) => {
  const { publishers, findings } = await auditOf([second, first, second])
  t.same(findings, [])
  t.match(publishers, [{ ledger: { entries: { length: 2 } }, packages: { length: 3 } }])
})

await t.test(
  'a key that is not the one whose number was given is refused, whatever it calls itself',
  async (t) => {
    const fingerprint = (await auditOf([first])).publishers[0]?.fingerprint ?? ''
    t.same((await auditOf([first], fingerprint.replaceAll(' ', ''))).findings, [])
    const twin = await houseOf({ whose: 'somebody else' }).release(['2026-Q1'], '2026-04-10')
    t.match(await auditOf([twin], fingerprint), { worst: 'another-key', codes: ['fingerprint'] })
    t.match(await auditOf([first], 'no number'), { codes: ['fingerprint'] })
    t.match(await auditOf([twin, first], fingerprint), { codes: ['fingerprint'], publishers: { length: 2 } })
    const theirs = (await auditOf([twin])).publishers[0]?.fingerprint ?? ''
    t.same((await auditOf([twin, first], [theirs, fingerprint])).findings, [], 'one number for each key')
    const slip = theirs.replace(/^\d+/, '00001')
    t.match(
      (await auditOf([twin, first], [fingerprint, slip])).findings,
      [{ code: 'fingerprint', values: { found: theirs, given: slip, groups: '1' } }],
      'a slip is told by the number that is most like it',
    )
  },
)

await t.test('signatures that were swapped or stolen from elsewhere do not hold', async (t) => {
  const twin = houseOf({ whose: 'somebody else' })
  const theirs = await twin.release(['2026-Q1'], '2026-04-10')
  const other = houseOf({ slug: 'magnolia', whose: 'magnolia' })
  await other.release(['2026-Q1'], '2026-04-10')
  const refuses = async (code: string, files: PackageFiles) => {
    const { codes, worst } = await auditOf([files])
    t.same(codes, [code])
    t.equal(worst, 'not-as-signed', code)
  }
  await refuses(
    'ledger-signature',
    withSeal(first, ({ ledger }) => ({ publisher: { channel: twin.signed }, ledger })),
  )
  await refuses(
    'ledger-signature',
    withSeal(first, ({ publisher }) => ({ publisher, ledger: sealOf(theirs).ledger })),
  )
  await refuses(
    'ledger-signature',
    withSeal(first, ({ publisher }) => ({ publisher, ledger: other.entries })),
  )
  await refuses(
    'seal-publisher',
    withSeal(first, ({ ledger }) => ({
      publisher: { channel: { ...house.signed, signature: twin.signed.signature } },
      ledger,
    })),
  )
  // One key, two channels: the ledger of the one is not that of the other.
  const sister = houseOf({ slug: 'magnolia' })
  await refuses(
    'ledger-chain',
    withSeal(first, ({ ledger }) => ({ publisher: { channel: sister.signed }, ledger })),
  )
})

await t.test('a ledger that was cut, reordered, or doubled is found out, with the entry', async (t) => {
  const [a, b] = house.entries
  if (a === undefined || b === undefined) return t.fail('there are two')
  for (const [ledger, entry] of [
    [[b], 1],
    [[b, a], 1],
    [[a, a, b], 2],
    [[a, { ...b, signature: a.signature }], 2],
  ] as const) {
    const { findings, worst } = await auditOf([
      withSeal(second, ({ publisher }) => ({ publisher, ledger: [...ledger] })),
    ])
    t.equal(worst, 'not-as-signed')
    t.match(findings, [{ code: /^ledger-(chain|signature)$/, values: { entry } }])
  }
  // Without its own entry, the list of hashes is nobody's; what it claims is held against the last release there is.
  const cut = await auditOf([withSeal(second, ({ publisher }) => ({ publisher, ledger: [a] }))])
  t.equal(cut.worst, 'not-as-signed')
  t.match(cut.findings.slice(0, 2), [
    { code: 'checksums-unsigned' },
    { code: 'table-code', line: 2, values: { column: 'TIME_PERIOD', found: '2026-Q2' } },
  ])
})

await t.test(
  'two packages for one quarter: the second is refused, or both, since one key signed both',
  async (t) => {
    const again = houseOf()
    await again.release(['2026-Q2'], '2026-07-10')
    const fork = await again.release(['2026-Q1'], '2026-07-11')
    const { findings, worst } = await auditOf([first, fork])
    t.equal(worst, 'not-as-signed')
    t.match(findings, [{ code: 'ledger-fork', values: { package: 'package 1', entry: 1 } }])
    // Nobody can sign it twice in one ledger with this program; whoever writes a program of their own is found out.
    await t.rejects(house.release(['2026-Q1'], '2026-08-01'), { code: 'ledger-overlap' })
  },
)

await t.test('what was taken back says so, in a package from before as well', async (t) => {
  const own = houseOf()
  const early = await own.release(['2026-Q1'], '2026-04-10')
  own.withdraw(1, '2026-05-01', 'counted twice')
  const late = await own.release(['2026-Q2'], '2026-07-10')
  t.match(await auditOf([early]), { worst: undefined })
  t.match(await auditOf([early, late]), {
    worst: 'withdrawn',
    findings: [
      { code: 'withdrawn', values: { package: 'package 1', day: '2026-05-01', reason: 'counted twice' } },
    ],
  })
  const copy = own.sealedAs(
    new Map([...early].filter(([path]) => !/^(release\.json|SHA256SUMS)$/.test(path))),
  )
  t.match(await auditOf([copy]), { worst: 'withdrawn' })
})

/** A table as its publisher would like it to be. */
const only = (name: string, change: (one: ReleasedTable) => ReleasedTable): Tricks => ({
  tables: (tables) => tables.map((one) => (one.name === name ? change(one) : one)),
})

/** The same with one category more, less, or by another name. */
function withCategories(one: ReleasedTable, change: (categories: readonly string[]) => readonly string[]) {
  const axes = one.table.axes.map((axis) => ({ ...axis, categories: change(axis.categories) }))
  const cells = [...(axes[0]?.categories ?? []), '_T'].map((code, i) => {
    const known = one.table.cells.find(({ at }) => at[0] === code) ?? one.table.cells[i]
    return { ...(known ?? protectCount([code], 0, 5)), at: [code] }
  })
  return { ...one, table: { ...one.table, axes, cells } }
}

const swapped = ([first = '', second = '', ...others]: readonly string[]) => [second, first, ...others]
const broken: [what: string, tricks: Tricks, finding: object][] = [
  ['an area', { entry: { area: 'north' } }, { code: 'rule-area', values: { area: 'north' } }],
  [
    'a table that there is not',
    only('told', (one) => ({ ...one, name: 'gender' })),
    { code: 'rule-table', file: 'tables/gender.csv', line: 2 },
  ],
  [
    'a table under the name of another',
    { tables: (tables) => tables.flatMap((one) => (one.name === 'told' ? [] : one.name === 'setting-group' ? [{ ...one, name: 'told' }] : [one])) }, // prettier-ignore
    { code: 'rule-axes', file: 'tables/told.csv' },
  ],
  [
    'answers that would add up',
    only('told', (one) => ({ ...one, table: { ...one.table, axes: one.table.axes.map((axis) => ({ ...axis, single: true })) } })), // prettier-ignore
    { code: 'rule-axes', file: 'tables/told.csv' },
  ],
  [
    'an unknown code',
    only('told', (one) => withCategories(one, ([, ...others]) => ['neighbour', ...others])),
    { code: 'rule-code', file: 'tables/told.csv', line: 2, values: { code: 'neighbour' } },
  ],
  [
    'a code left out',
    only('told', (one) => withCategories(one, (all) => all.slice(1))),
    { code: 'rule-codes', file: 'tables/told.csv' },
  ],
  [
    'codes out of order',
    only('told', (one) => withCategories(one, swapped)),
    { code: 'rule-codes', file: 'tables/told.csv' },
  ],
  [
    'a sensitive table as if it were none',
    only('violation-group', (one) => ({ ...one, table: { ...one.table, threshold: 5, cells: one.table.cells.map(({ at, value }) => protectCount(at, value ?? 0, 5)) } })), // prettier-ignore
    { code: 'rule-threshold', file: 'tables/violation-group.csv' },
  ],
  [
    'too few reports',
    only('reports', (one) => ({ ...one, table: { ...one.table, cells: one.table.cells.map(({ at }) => protectCount(at, 25, 5)) } })), // prettier-ignore
    { code: 'rule-few', file: 'tables/reports.csv', values: { least: 30 } },
  ],
]

await t.test('signed numbers that break the rules are named, and their year is not judged', async (t) => {
  for (const [what, tricks, finding] of broken) {
    const { findings, worst } = await auditOf([await houseOf().release(['2026-Q1'], '2026-04-10', tricks)])
    t.equal(worst, 'does-not-add-up', what)
    t.match(findings[0], finding, what)
    t.match(findings.at(-1), { code: 'gate-skipped', values: { year: '2026', release: 1 } }, what)
  }
  const early = await auditOf([await houseOf().release(['2026-Q1'], '2026-03-31')])
  t.match(early.findings[0], { code: 'rule-early', values: { period: '2026-Q1', day: '2026-03-31' } })
})

await t.test(
  'of numbers in other codes than ours nothing is claimed but that they were signed',
  async (t) => {
    const files = await houseOf().release(['2026-Q1'], '2026-04-10', { entry: { taxonomyVersion: 2 } })
    const { findings, worst } = await auditOf([files])
    t.equal(worst, 'partly-checked')
    t.match(findings, [{ code: 'version', values: { taxonomy: 2 } }, { code: 'gate-skipped' }])
  },
)

await t.test('numbers that tell too much are refused by the gate, though all else is right', async (t) => {
  const files = await houseOf().release(
    ['2026-Q1'],
    '2026-04-10',
    only('reports', (one) => {
      const [counted, others, total] = one.table.cells
      if (counted === undefined || others === undefined || total === undefined) return one
      // Of a total that is certainly larger than what is counted, something is left.
      const cells = [
        counted,
        protectCount(others.at, 0, 5),
        protectCount(total.at, (counted.value ?? 0) + 5, 5),
      ]
      return { ...one, table: { ...one.table, cells } }
    }),
  )
  const { findings, worst, publishers } = await auditOf([files])
  t.equal(worst, 'tells-too-much')
  t.match(findings, [
    { code: 'gate-some', values: { table: 'reports', period: '2026-Q1', at: 'not-counted', lower: 1 } },
  ])
  t.equal(publishers[0]?.gate.refused.length, 1)
})
