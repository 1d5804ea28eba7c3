import { appendFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { Shelf } from '../../src/vault/shelf.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { reportsIn, sealed, sodium, streamOf, temporaryFolder, vaultOf } from './fixtures.ts'

const channel = fixtureChannel(sodium)
const [one, two, three] = [sealed(channel.verified), sealed(channel.verified), sealed(channel.verified)]
const batch = { number: 7, day: '2026-03-01' }

async function* breakingOff(...envelopes: Uint8Array[]) {
  yield* streamOf(...envelopes)
  throw new Error('gone')
}

async function held(shelf: Shelf): Promise<string[]> {
  const ids: string[] = []
  for await (const { envelopes } of shelf.batches()) ids.push(...envelopes.map((each) => shelf.id(each)))
  return ids
}

await t.test('a batch that breaks off keeps what came and is completed without doubles', async (t) => {
  const folder = await temporaryFolder(t)
  const shelf = new Shelf(sodium, folder)
  await t.rejects(shelf.keep(batch, breakingOff(one, two)))
  t.same(
    await held(shelf),
    [one, two].map((each) => shelf.id(each)),
  )
  t.equal((await shelf.complete()).size, 0)

  t.equal(await shelf.keep(batch, streamOf(one, two, three)), 1, 'only what was missing counts as new')
  t.same(
    await held(shelf),
    [one, two, three].map((each) => shelf.id(each)),
  )
  t.same([...(await shelf.complete())], ['00000007-2026-03-01.batch'])
})

await t.test('a batch torn in the middle of an envelope by a kill is mended', async (t) => {
  const folder = await temporaryFolder(t)
  const shelf = new Shelf(sodium, folder)
  await t.rejects(shelf.keep(batch, breakingOff(one)))
  await appendFile(join(folder, '00000007-2026-03-01.partial'), sodium.randombytes_buf(1000))
  t.same(await held(shelf), [shelf.id(one)])
  await shelf.keep(batch, streamOf(one, two))
  t.same(
    await held(shelf),
    [one, two].map((each) => shelf.id(each)),
  )
})

await t.test('files are for this user only', async (t) => {
  const folder = join(await temporaryFolder(t), 'reports')
  const shelf = new Shelf(sodium, folder)
  await shelf.keep(batch, streamOf(one))
  await shelf.keepImported('2026-03-02', [two])
  t.equal((await stat(folder)).mode & 0o777, 0o700)
  for (const name of await readdir(folder))
    t.equal((await stat(join(folder, name))).mode & 0o777, 0o600, name)
})

await t.test('a report that was pulled and imported is one, dated by its batch', async (t) => {
  const vault = await vaultOf(await temporaryFolder(t), channel.caseAdvocate, channel)
  await vault.shelf.keepImported('2026-02-01', [one, two])
  await vault.shelf.keep(batch, streamOf(one, one, three))
  const found = (await reportsIn(vault)).map(({ id, day, batch }) => ({ id, day, batch }))
  t.same(found, [
    { id: vault.shelf.id(one), day: '2026-03-01', batch: 7 },
    { id: vault.shelf.id(three), day: '2026-03-01', batch: 7 },
    { id: vault.shelf.id(two), day: '2026-02-01', batch: 0 },
  ])
})
