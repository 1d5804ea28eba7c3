import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { openVaulted } from '../../src/vault/opening/opening.ts'
import { openVault } from '../../src/vault/vault.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { identityOf, sealed, sodium, streamOf, temporaryFolder, vaultOf } from './fixtures.ts'

const channel = fixtureChannel(sodium)
const identity = identityOf(channel.caseAdvocate, channel.verified)

await t.test('a vault that a newer version wrote is refused, and left as it is', async (t) => {
  const home = await temporaryFolder(t)
  await mkdir(join(home, 'vault'))
  await writeFile(join(home, 'vault', 'edition'), 'parasol vault 2\n')
  await t.rejects(openVault(sodium, home, identity), { code: 'newer', detail: join(home, 'vault') })
  t.same(await readdir(join(home, 'vault')), ['edition'])
})

await t.test('a vault says of which edition it is, and a damaged line locks nobody out', async (t) => {
  const home = await temporaryFolder(t)
  const vault = await vaultOf(home, channel.caseAdvocate, channel)
  await vault.shelf.keep({ number: 1, day: '2026-02-01' }, streamOf(sealed(channel.verified)))
  await openVaulted(sodium, vault, { depth: 'facts' })
  const line = join(home, 'vault', 'edition')
  t.equal(await readFile(line, 'utf8'), 'parasol vault 1\n')
  await writeFile(line, 'parasol vau')
  await rm(vault.index.folder, { recursive: true })
  const again = await openVault(sodium, home, identity)
  t.equal((await openVaulted(sodium, again, { depth: 'facts' })).reports.length, 1)
  t.equal(await readFile(line, 'utf8'), 'parasol vault 1\n')
})

await t.test('under the identity of another channel nothing opens and nothing is lost', async (t) => {
  const home = await temporaryFolder(t)
  const own = await vaultOf(home, channel.caseAdvocate, channel)
  await own.shelf.keep(
    { number: 1, day: '2026-02-01' },
    streamOf(sealed(channel.verified), sealed(channel.verified)),
  )
  const sound = await openVaulted(sodium, own, { depth: 'facts' })
  const other = fixtureChannel(sodium, { slug: 'another' })
  const theirs = await openVault(sodium, home, {
    ...identityOf(other.tallyAdvocate, other.verified),
    vaultKey: sodium.randombytes_buf(32),
  })
  t.throws(() => theirs.history.newest, { code: 'history' })
  const opened = await openVaulted(sodium, theirs, { depth: 'facts' })
  t.same(opened.reports, [])
  t.same(
    opened.unopened.map(({ code }) => code),
    ['channel', 'channel'],
  )
  t.same((await openVaulted(sodium, own, { depth: 'facts' })).reports, sound.reports)
})
