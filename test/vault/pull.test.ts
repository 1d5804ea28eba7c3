import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { envelopeId } from '../../src/envelope/format.ts'
import { Client, fetchChannel, publishChannel } from '../../src/vault/client.ts'
import { openAll } from '../../src/vault/open.ts'
import { pull, recallDocuments } from '../../src/vault/pull.ts'
import { fixtureAdvocate, fixtureChannel, type FixtureAdvocate } from '../fixtures/channel.ts'
import { nextDocument, reportsIn, sealed, sodium, temporaryFolder, vaultOf } from './fixtures.ts'
import { liveService } from './service.ts'

const channel = fixtureChannel(sodium)
const { caseAdvocate: anna, tallyAdvocate: boran } = channel
const silent = { total: () => undefined, advance: () => undefined }
const envelopes = (count: number) => Array.from({ length: count }, () => sealed(channel.verified))
const idsOf = (reports: readonly Uint8Array[]) =>
  reports.map((each) => sodium.to_hex(envelopeId(sodium, each))).sort()

function clientOf(origin: string, { loginSeed }: FixtureAdvocate, slug = 'lotus'): Client {
  return new Client(sodium, { origin, slug, seed: loginSeed })
}

await t.test('a pull brings what is new, each report once', async (t) => {
  const service = await liveService(t, channel.signed)
  const vault = await vaultOf(await temporaryFolder(t), boran, channel)
  const client = clientOf(service.origin, boran)
  const [early, late] = [envelopes(3), envelopes(2)]
  await service.mixed('2026-02-01', early)
  t.match(await pull(vault, client, silent), { reports: 3, fresh: [{ number: 1, day: '2026-02-01' }] })
  t.match(await pull(vault, client, silent), { reports: 0, fresh: [] })
  await service.mixed('2026-03-01', late)
  t.match(await pull(vault, client, silent), { reports: 2 })
  const reports = await reportsIn(vault)
  t.same(reports.map(({ id }) => id).sort(), idsOf([...early, ...late]))
  t.same(new Set(reports.map(({ day }) => day)), new Set(['2026-02-01', '2026-03-01']))
})

await t.test('a line cut anywhere loses nothing and doubles nothing', async (t) => {
  const service = await liveService(t, channel.signed)
  const vault = await vaultOf(await temporaryFolder(t), anna, channel)
  const sent = envelopes(30)
  await service.mixed('2026-02-01', sent.slice(0, 5))
  await service.mixed('2026-02-02', sent.slice(5))
  let kept = 0
  for (const bytes of [1_000, 40_000, 150_000, 300_000, 450_000]) {
    service.line.cutAfter(bytes)
    await t.rejects(pull(vault, clientOf(service.origin, anna), silent), {
      code: /^(unreachable|broken-off)$/,
    })
    const held = (await reportsIn(vault)).length
    t.ok(held >= kept, `${held} kept after ${bytes} bytes`)
    kept = held
  }
  t.ok(kept > 5, 'a batch that was cut keeps what came of it')
  service.line.mend()
  t.match(await pull(vault, clientOf(service.origin, anna), silent), { reports: 30 - kept })
  t.same((await reportsIn(vault)).map(({ id }) => id).sort(), idsOf(sent))
})

await t.test('two vaults hold the same, bit for bit', async (t) => {
  const service = await liveService(t, channel.signed)
  const sent = envelopes(10)
  await service.mixed('2026-02-01', sent)
  const vaults = await Promise.all(
    [anna, anna].map(async (advocate) => vaultOf(await temporaryFolder(t), advocate, channel)),
  )
  for (const vault of vaults) await pull(vault, clientOf(service.origin, anna), silent)
  const [one, other] = await Promise.all(vaults.map(reportsIn))
  t.same(one, other)
})

await t.test('a login lasts through a restart of the service', async (t) => {
  const service = await liveService(t, channel.signed)
  const vault = await vaultOf(await temporaryFolder(t), anna, channel)
  const client = clientOf(service.origin, anna)
  await service.mixed('2026-02-01', envelopes(1))
  await pull(vault, client, silent)
  await service.restart()
  await service.mixed('2026-03-01', envelopes(1))
  t.match(await pull(vault, client, silent), { reports: 1 })
})

await t.test('only who may remove can, and a removed report stays in the vault', async (t) => {
  const service = await liveService(t, channel.signed)
  const vault = await vaultOf(await temporaryFolder(t), anna, channel)
  const sent = envelopes(3)
  await service.mixed('2026-02-01', sent)
  await t.rejects(clientOf(service.origin, boran).remove(idsOf(sent), silent), { code: 'not-allowed' })
  const client = clientOf(service.origin, anna)
  await pull(vault, client, silent)
  t.equal(await client.remove(idsOf(sent), silent), 3)
  t.equal(await client.remove(idsOf(sent), silent), 0)
  t.match(await pull(vault, client, silent), { reports: 0 })
  t.equal((await reportsIn(vault)).length, 3)
})

await t.test('each trouble with a service has its code', async (t) => {
  const service = await liveService(t, channel.signed)
  const stranger = fixtureAdvocate(sodium, 'Nobody', 'case')
  await t.rejects(clientOf(service.origin, stranger).batches(), { code: 'login' })
  await t.rejects(clientOf(service.origin, anna, 'rose').batches(), { code: 'no-channel' })
  await t.rejects(fetchChannel(service.origin, 'rose'), { code: 'no-channel' })
  const twin = nextDocument({ expires: '2098-01-01' }, 1)
  await t.rejects(publishChannel(service.origin, 'lotus', twin.signed), {
    code: 'refused',
    detail: 'conflict',
  })

  const other = createServer((_, answer) => void answer.end('<h1>Welcome</h1>')).listen(0, '127.0.0.1')
  t.teardown(() => void other.close())
  await once(other, 'listening')
  const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
  await t.rejects(fetchChannel(elsewhere, 'lotus'), { code: 'answer' })
  await t.rejects(clientOf('http://127.0.0.1:1', anna).batches(), { code: 'unreachable' })
})

await t.test('a login signed for another address is refused: nobody can pass it on', async (t) => {
  const service = await liveService(t, channel.signed)
  const sameHostOtherName = service.origin.replace('127.0.0.1', 'localhost')
  await t.rejects(clientOf(sameHostOtherName, anna).batches(), { code: 'login' })
})

await t.test('who joined late learns the earlier documents and opens what is theirs', async (t) => {
  const second = nextDocument({ expires: '2098-01-01' })
  const third = nextDocument({}, 3)
  const service = await liveService(t, channel.signed, second.signed, third.signed)
  await service.mixed('2026-02-01', [
    sealed(channel.verified),
    sealed(second.verified),
    sealed(third.verified),
  ])
  const vault = await vaultOf(await temporaryFolder(t), boran, third)
  const client = clientOf(service.origin, boran)
  await recallDocuments(vault, client)
  await pull(vault, client, silent)
  for await (const opening of openAll(sodium, vault.keyring, vault.reports(), 'facts'))
    t.ok('report' in opening)
  t.equal(vault.history.size, 3)
  t.same(vault.history.missing, [])
})
