import t from 'tap'
import { program } from '../../../src/cli/advocate/audit/program.ts'
import { audit } from '../../../src/publication/audit/audit.ts'
import { worst } from '../../../src/publication/audit/finding.ts'
import { auditPackage } from '../../../src/publication/audit/package-audit.ts'
import { sodium } from '../../vault/fixtures.ts'
import { madeUpReports } from '../reports.ts'
import { Publisher, type Tricks } from './publisher.ts'

const reports = madeUpReports(900, { seed: 5, days: 590 }).filter(({ received }) => received > '2026')

async function auditOf(tricks: Tricks) {
  const files = await new Publisher(reports).release(['2026-Q1'], '2026-04-10', tricks)
  const looked = await auditPackage(sodium, 'package', files, program)
  const findings = [looked, ...(await audit([looked]))].flatMap((one) => one.findings)
  return { findings, worst: worst(findings) }
}

const words = (files: Map<string, Uint8Array>) => void files.set('README.md', Buffer.from('# Other words\n'))
const otherVersion = { programVersion: '99.1' }

await t.test(
  'words of another version are not held against it, and the one that signed is named',
  async (t) => {
    const { findings, worst } = await auditOf({ entry: otherVersion, files: words })
    t.equal(worst, 'partly-checked')
    t.same(findings, [
      {
        weight: 'partly-checked',
        code: 'made-by',
        values: { made: '99.1', ours: program.version, count: 1 },
      },
    ])
    t.same((await auditOf({ entry: otherVersion })).findings, [], 'what is alike all the same is sound')
  },
)

await t.test('numbers have no version: one that was not signed is found whoever made it', async (t) => {
  const { findings, worst } = await auditOf({
    entry: otherVersion,
    files: (files) => {
      const table = Buffer.from(files.get('tables/told.csv') ?? '').toString('utf8')
      files.set('tables/told.csv', Buffer.from(table.replace(/,F,/, ',A,')))
    },
  })
  t.equal(worst, 'does-not-add-up')
  t.match(findings, [{ code: 'table-number', file: 'tables/told.csv' }, { code: 'made-by' }])
})

await t.test('a release that names no version is compared as if it were of this one', async (t) => {
  const { findings } = await auditOf({ entry: { programVersion: undefined }, files: words })
  t.match(findings, [{ code: 'remade-differs', file: 'README.md' }])
  for (const programVersion of ['', '0.1.0', 'v0.1', '00.1', '<b>'])
    await t.rejects(auditOf({ entry: { programVersion } }), { code: 'ledger-format' }, programVersion)
})
