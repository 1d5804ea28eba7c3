import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { deskOf } from '../../src/cli/advocate/release/desk.ts'
import { catchUp, servedPackage } from '../../src/cli/advocate/release/keeping.ts'
import { bring } from '../../src/cli/advocate/release/sending.ts'
import { sessionWith } from '../../src/cli/advocate/session.ts'
import { pack } from '../../src/release/archive.ts'
import { Client } from '../../src/vault/client.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { Publisher } from '../publication/audit/publisher.ts'
import { madeUpReports } from '../publication/reports.ts'
import { identityOf, sodium, temporaryFolder, vaultOf } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'

const channel = fixtureChannel(sodium)
const { document, signingSeed } = channel
const service = await liveService(t, channel.signed)
const publisher = new Publisher(madeUpReports(500), { document, seed: signingSeed })
const zips = [
  pack(await publisher.release(['2025-Q4'], '2027-01-04')),
  pack(await publisher.release(['2026-Q1'], '2027-01-05')),
]
const { loginSeed } = channel.caseAdvocate
const publishing = new Client(sodium, { origin: service.origin, slug: 'lotus', seed: loginSeed })
for (const [at, zip] of zips.entries()) await publishing.publish(at + 1, zip)

/** A colleague's computer, which published nothing. */
async function deskAt(home: string, origin: string) {
  const advocate = channel.caseAdvocate
  const vault = await vaultOf(home, advocate, channel, origin)
  const session = await sessionWith({ home })
  const identity = identityOf(advocate, channel.verified, origin)
  return deskOf(session, { identity, vault, passphrase: new Uint8Array(1) })
}

/** What a command says on the way. */
async function saidBy(t: Test, work: () => Promise<unknown>): Promise<string> {
  const written = t.capture(process.stderr, 'write', () => true)
  await work()
  written.restore()
  return written()
    .map(({ args: [text] }) => String(text))
    .join('')
}

await t.test('what a colleague published is kept, and brought to a service that lost it', async (t) => {
  const home = await temporaryFolder(t)
  const desk = await deskAt(home, service.origin)
  t.match(await saidBy(t, () => catchUp(desk)), /more than one computer has them: packages of releases 1, 2/)
  t.same(Buffer.from((await desk.shelf.package(1)) ?? []), Buffer.from(zips[0] ?? []))
  t.equal(await saidBy(t, () => catchUp(desk)), '', 'and nothing is fetched twice')
  await rm(join(home, 'vault', 'releases', '0002.zip'))
  t.match(
    await saidBy(t, () => catchUp(desk)),
    /packages of releases 2\n/,
    'a run that was stopped is continued',
  )

  const older = await liveService(t, channel.signed)
  const back = await deskAt(home, older.origin)
  t.match(await saidBy(t, () => bring(back, 0)), /number 1[^]*number 2/)
  t.same(Buffer.from((await back.client.package(2)) ?? []), Buffer.from(zips[1] ?? []))
})

await t.test('another package than the ledger names is refused, and the others are kept', async (t) => {
  const swapping = createServer((request, response) => {
    const url = (request.url ?? '').replace(/releases\/1$/, 'releases/2')
    void fetch(`${service.origin}${url}`).then(async (answer) => {
      response.setHeader('content-type', answer.headers.get('content-type') ?? '')
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
  }).listen(0, '127.0.0.1')
  t.teardown(() => swapping.close())
  await once(swapping, 'listening')
  const origin = `http://127.0.0.1:${(swapping.address() as AddressInfo).port}`
  const desk = await deskAt(await temporaryFolder(t), origin)
  const said = await saidBy(t, () => catchUp(desk))
  t.match(said, /package of release 1 is not what your organisation signed, and was not kept/)
  t.match(said, /packages of releases 2\n/)
  t.notOk(await desk.shelf.hasPackage(1))
  const known = { signed: publisher.entries }
  await t.rejects(servedPackage(desk, known, 1), { name: 'CliError' })
})
