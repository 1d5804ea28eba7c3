import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { Catalogue } from '../../src/vault/catalogue.ts'
import { importFile } from '../../src/vault/import.ts'
import { openVaulted } from '../../src/vault/opening/opening.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { reportsIn, sealed, sodium, streamOf, temporaryFolder, vaultOf } from './fixtures.ts'

const channel = fixtureChannel(sodium)
const envelopes = ['a', 'b', 'c', 'd'].map((text) => sealed(channel.verified, text))

async function vaultWithTwoFiles(t: Test) {
  const home = await temporaryFolder(t)
  const vault = await vaultOf(home, channel.caseAdvocate, channel)
  await vault.shelf.keep({ number: 7, day: '2026-02-01' }, streamOf(...envelopes.slice(0, 3)))
  await vault.shelf.keepImported('2026-03-01', envelopes.slice(2))
  const reports = join(home, 'vault', 'reports')
  const [batch = ''] = await readdir(reports)
  return { home, vault, batch: join(reports, batch) }
}

await t.test('one report is found as all are, whether the index knows of it or not', async (t) => {
  const { vault } = await vaultWithTwoFiles(t)
  const all = await reportsIn(vault)
  t.equal(all.length, 4)
  for (const time of ['never opened', 'opened', 'half known']) {
    const catalogue = await Catalogue.read(vault)
    for (const { id, day, batch, bytes } of all) {
      t.same(catalogue.beginningWith(id.slice(0, 12)), [id], time)
      const found = catalogue.report(id)
      t.match(found, { id, day, batch })
      t.same(Buffer.from(found?.bytes ?? []), Buffer.from(bytes))
    }
    t.equal(catalogue.report('0'.repeat(32)), undefined)
    await openVaulted(sodium, vault, { depth: 'facts' })
    const [page = ''] = await readdir(vault.index.folder)
    if (time === 'opened') await rm(join(vault.index.folder, page))
  }
})

await t.test('a report that rotted on the disk unseen is not here, and its copy is taken in', async (t) => {
  const { home, vault, batch } = await vaultWithTwoFiles(t)
  await openVaulted(sodium, vault, { depth: 'facts' })
  const { atime, mtime } = await stat(batch)
  const bytes = await readFile(batch)
  for (const at of [500, bytes.length - 500]) bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(batch, bytes)
  await utimes(batch, atime, mtime)
  const [first, , third] = envelopes.map((envelope) => vault.shelf.id(envelope))
  const catalogue = await Catalogue.read(vault)
  t.equal(catalogue.report(first ?? ''), undefined)
  t.match(catalogue.report(third ?? ''), { day: '2026-03-01', batch: 0 }, 'the other file has it')
  const stick = join(home, 'stick.dat')
  await writeFile(stick, sealSavedFile(sodium, envelopes))
  const { added } = await importFile(sodium, vault, stick, '2026-04-01')
  t.same(
    added.map(({ id }) => id),
    [first],
  )
  t.equal(
    (await openVaulted(sodium, vault, { depth: 'account', ids: new Set([first ?? '']) })).reports.length,
    1,
  )
})

await t.test('accounts of some are opened without opening the others', async (t) => {
  const { vault } = await vaultWithTwoFiles(t)
  const ids = new Set(envelopes.slice(1, 3).map((envelope) => vault.shelf.id(envelope)))
  for (const time of ['never opened', 'opened']) {
    const bytes = { opened: 0 }
    const progress = { total: (all: number) => void (bytes.opened = all), advance: () => undefined }
    const { reports, unopened } = await openVaulted(sodium, vault, { depth: 'account', ids, progress })
    t.same(reports.map(({ account }) => account?.text).sort(), ['b', 'c'], time)
    t.same(unopened, [])
    const length = envelopes[0]?.length ?? 0
    if (time === 'opened') t.ok(bytes.opened < 4 * length, 'b, and c where it lies twice')
    await openVaulted(sodium, vault, { depth: 'facts' })
  }
})
