import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { openReports } from '../../src/cli/advocate/reports.ts'
import { wordingIn } from '../../src/cli/advocate/wording.ts'
import { envelopeId } from '../../src/envelope/format.ts'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { writePrivateFile } from '../../src/identity/private-file.ts'
import { forget } from '../../src/vault/forgetting/forget.ts'
import { inTurn } from '../../src/vault/lock.ts'
import { importFile } from '../../src/vault/import.ts'
import { framesOf } from '../../src/vault/frames.ts'
import { shelfName } from '../../src/vault/shelf.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { reportsIn, sealed, sodium, streamOf, temporaryFolder, vaultOf } from './fixtures.ts'

const channel = fixtureChannel(sodium)
const old = sealed(channel.verified, 'a canary on the old wall', { area: 'north' })
const young = sealed(channel.verified, 'a young one', { area: 'south' })
const idOf = (bytes: Uint8Array) => sodium.to_hex(envelopeId(sodium, bytes))
const batch = { number: 1, day: '2020-02-10' }
const opener = { sodium, wording: await wordingIn('en') }
const silent = { advance: () => undefined }

async function newVault(t: Test) {
  const folder = await temporaryFolder(t)
  const vault = await vaultOf(folder, channel.caseAdvocate, channel)
  await vault.shelf.keep(batch, streamOf(old, young))
  const { reports } = await openReports(opener, vault, 'facts')
  return { folder, vault, oldReport: reports.filter(({ id }) => id === idOf(old)) }
}

const areas = (reports: readonly { facts: { area?: string | undefined } }[]) =>
  reports.map(({ facts }) => facts.area).sort()

await t.test('the envelope is gone, the facts are counted, and the batch is not fetched again', async (t) => {
  const { folder, vault, oldReport } = await newVault(t)
  await forget(vault, oldReport, silent)
  t.strictSame(
    (await reportsIn(vault)).map(({ id }) => id),
    [idOf(young)],
  )
  const { reports } = await openReports(opener, vault, 'account')
  t.strictSame(areas(reports), ['north', 'south'])
  t.match(
    reports.find(({ id }) => id === idOf(old)),
    { received: batch.day, forgotten: true },
  )
  t.ok((await vault.shelf.complete()).has(shelfName(batch)))
  for (const file of await readdir(join(folder, 'vault'), { recursive: true, withFileTypes: true }))
    if (file.isFile()) t.notOk((await readFile(join(file.parentPath, file.name))).includes(Buffer.from(old)))
})

await t.test('a batch of which nothing is left keeps its place', async (t) => {
  const { folder, vault } = await newVault(t)
  await forget(vault, (await openReports(opener, vault, 'facts')).reports, silent)
  t.equal((await stat(join(folder, 'vault', 'reports', shelfName(batch)))).size, 0)
  t.ok((await vault.shelf.complete()).has(shelfName(batch)))
  t.strictSame(areas((await openReports(opener, vault, 'facts')).reports), ['north', 'south'])
})

await t.test('what was destroyed does not come back from a stick or with the rest of a batch', async (t) => {
  const { folder, vault, oldReport } = await newVault(t)
  await forget(vault, oldReport, silent)
  const stick = join(folder, 'stick')
  await writePrivateFile(stick, sealSavedFile(sodium, [old]))
  t.match(await importFile(sodium, vault, stick, '2026-01-01'), { found: 1, added: [] })
  const { reports } = await vault.forgotten.read()
  const next = { number: 2, day: '2026-03-01' }
  t.equal(await vault.shelf.keep(next, streamOf(old), new Set(reports.keys())), 0)
  t.strictSame(
    (await reportsIn(vault)).map(({ id }) => id),
    [idOf(young)],
  )
})

await t.test(
  'a run that is killed between loses nothing, counts nothing twice, and is gone on with',
  async (t) => {
    const { vault, oldReport } = await newVault(t)
    await vault.forgotten.keep(oldReport)
    const half = await openReports(opener, vault, 'account')
    t.strictSame(half.undestroyed, [idOf(old)])
    t.strictSame(areas(half.reports), ['north', 'south'])
    t.equal(half.reports.find(({ id }) => id === idOf(old))?.account, undefined)
    await forget(vault, [], silent)
    const whole = await openReports(opener, vault, 'facts')
    t.strictSame([whole.undestroyed, areas(whole.reports)], [[], ['north', 'south']])
    t.strictSame((await vault.forgotten.read()).reports.size, 1)
  },
)

await t.test('no envelope is taken away while another run opens reports', async (t) => {
  const { vault, oldReport } = await newVault(t)
  let [waited, left] = [0, 0]
  let forgetting: Promise<unknown> = Promise.resolve()
  await inTurn(vault.index.folder, undefined, async () => {
    forgetting = forget(vault, oldReport, silent, () => (waited += 1))
    while (waited === 0) await setTimeout(5)
    left = (await reportsIn(vault)).length
  })
  await forgetting
  t.strictSame([waited, left, (await reportsIn(vault)).length], [1, 2, 1])
})

await t.test('neighbours of a destroyed envelope stay as they were', async (t) => {
  const { folder, vault, oldReport } = await newVault(t)
  await forget(vault, oldReport, silent)
  const file = await readFile(join(folder, 'vault', 'reports', shelfName(batch)))
  t.strictSame(
    [...framesOf(file)].map((envelope) => Buffer.from(envelope)),
    [Buffer.from(young)],
  )
})
