import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { homeAt } from '../../src/cli/advocate/home.ts'
import { ReleaseShelf } from '../../src/cli/advocate/release/shelf.ts'
import { writeIdentity } from '../../src/identity/file.ts'
import { pack, unpack } from '../../src/release/archive.ts'
import { readReleasePackage } from '../../src/release/release-package.ts'
import { Client } from '../../src/vault/client.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { Publisher } from '../publication/audit/publisher.ts'
import { madeUpReports } from '../publication/reports.ts'
import { identityOf, sealed, sodium, temporaryFolder, vaultOf } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { parasol, parasolTyped } from './programs.ts'

const channel = fixtureChannel(sodium)
const { document, signingSeed, caseAdvocate } = channel
const service = await liveService(t, channel.signed)
const home = await temporaryFolder(t)
const passphraseFile = join(home, 'passphrase')
await writeFile(passphraseFile, 'a passphrase for the tests\n')
const passphrase = new TextEncoder().encode('a passphrase for the tests')
const identity = identityOf(caseAdvocate, channel.verified, service.origin)
await writeIdentity(homeAt(home).identity, identity, passphrase)
await writeIdentity(homeAt(home).signingKey, { type: 'signing', signingSeed }, passphrase)
const shelf = new ReleaseShelf(await vaultOf(home, caseAdvocate, channel, service.origin), home)
const words = (...more: string[]) => ['--home', home, '--passphrase-file', passphraseFile, ...more]
const anna = (...more: string[]) => parasol(words(...more))
const client = new Client(sodium, {
  origin: service.origin,
  slug: document.slug,
  seed: caseAdvocate.loginSeed,
})
const plain = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    sealed(channel.verified, '', {
      violationGroups: ['police', 'money'],
      perpetratorGroups: [i % 3 === 0 ? 'client' : 'state'],
    }),
  )
const tablesIn = async (zip: Uint8Array) => readReleasePackage(sodium, await unpack(zip)).entry.tables
const handedOut = join(home, 'handed-out.zip')

await t.test(
  'a colleague was faster: publishing names the way out, which asks before it is gone',
  async (t) => {
    await service.mixed('2026-02-10', plain(63))
    await anna('pull')
    t.match(await anna('release', 'prepare', '--period', '2026-Q1'), { code: 0 })
    t.match(await anna('release', 'publish', '--offline', '--yes', '--out', handedOut), { code: 0 })
    const colleague = new Publisher(madeUpReports(500), { document, seed: signingSeed })
    await client.publish(1, pack(await colleague.release(['2025-Q4'], '2026-11-01')))
    t.match(await anna('release', 'publish', '--yes'), {
      code: 1,
      err: /Number 1 on the server is not what is in your folder[^]*parasol release abandon 1\n/,
    })
    t.match(await anna('release', 'abandon', '1'), { code: 2, err: /You give up: 1 \(Q1 2026\)[^]*--yes/ })
    const { screen } = await parasolTyped(words('release', 'abandon', '1'), '')
    t.match(screen, /Give it up for good\?[^]*Stopped/, 'Enter alone says no')
    t.equal((await shelf.ledger()).length, 1)
    t.ok(await shelf.hasPackage(1))
    t.equal((await shelf.state()).abandoned, undefined)
  },
)

await t.test('what is given up leaves the ledger, and the colleague’s stands in its place', async (t) => {
  const { code, out, err } = await anna('release', 'abandon', '1', '--yes', '--json')
  t.equal(code, 0, err)
  t.match(err, /Somebody may hold a file[^]*published by colleagues: 1/)
  t.same(JSON.parse(out), { abandoned: [1], counted: [1] })
  t.same(await shelf.ledger(), await client.ledger())
  const [kept, theirs] = [await shelf.package(1), await client.package(1)]
  t.same(Buffer.from(kept ?? []), Buffer.from(theirs ?? []), 'the package of this number is theirs, too')
  t.match(await anna('release', 'list'), { out: / 1 +\S+ +Q4 2025 +stands\n +1 +\S+ +Q1 2026 +given up/ })
})

await t.test('its time goes out again with just the same numbers, whatever came since', async (t) => {
  await service.mixed('2026-02-11', plain(20))
  await anna('pull')
  const prepared = await anna('release', 'prepare', '--period', '2026-Q1')
  t.match(prepared, { code: 0, out: /What goes out as release 2/ })
  t.match(prepared.err, /Q1 2026: the numbers are those of release 1 that was given up/)
  t.match(prepared.err, /Counted as published[^\n]*: release 1, given up/)
  t.match(await anna('release', 'publish', '--yes'), { code: 0, out: /Release 2 is published/ })
  const published = (await client.package(2)) ?? new Uint8Array()
  t.same(await tablesIn(published), await tablesIn(await readFile(handedOut)))
  const audit = await anna('audit', handedOut, join(home, 'vault/releases/0002.zip'), '--json')
  t.match(audit.out, '"ledger-fork"', 'whoever got the first file can see that there are two histories')
})
