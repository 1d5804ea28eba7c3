import t from 'tap'
import { homeAt } from '../../src/cli/advocate/home.ts'
import { deskOf, follow } from '../../src/cli/advocate/release/desk.ts'
import { sessionWith } from '../../src/cli/advocate/session.ts'
import { writeIdentity } from '../../src/identity/file.ts'
import { pack } from '../../src/release/archive.ts'
import { Client } from '../../src/vault/client.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { Publisher } from '../publication/audit/publisher.ts'
import { madeUpReports } from '../publication/reports.ts'
import { identityOf, sodium, temporaryFolder, vaultOf } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { parasolTyped } from './programs.ts'

const passphrase = 'a passphrase for the tests'
const bytes = new TextEncoder().encode(passphrase)
const channel = fixtureChannel(sodium)
const { document, signingSeed, caseAdvocate } = channel
const service = await liveService(t, channel.signed)
const { origin } = service
const home = await temporaryFolder(t)
const identity = identityOf(caseAdvocate, channel.verified, origin)
await writeIdentity(homeAt(home).identity, identity, bytes)
await writeIdentity(homeAt(home).signingKey, { type: 'signing', signingSeed }, bytes)
const publisher = new Publisher(madeUpReports(500), { document, seed: signingSeed })
const client = new Client(sodium, { origin, slug: 'lotus', seed: caseAdvocate.loginSeed })
for (const [at, period] of ['2025-Q4', '2026-Q1'].entries())
  await client.publish(at + 1, pack(await publisher.release([period], `2026-11-0${at + 1}`)))
const vault = await vaultOf(home, caseAdvocate, channel, origin)
await follow(deskOf(await sessionWith({ home }), { identity, vault, passphrase: bytes }))

const atMenu = (lines: readonly string[], language = 'en') =>
  parasolTyped(['--home', home], lines.join('\n'), { PARASOL_LANG: language, COLUMNS: '80' })

await t.test('releases are shown and taken back through the menu, after a typed yes', async (t) => {
  const { code, screen } = await atMenu([
    ...['4', '4', '5', passphrase, '2', ''],
    // The newest stands first; a no leaves it, then a yes takes it back.
    ...['6', '1', 'Counted twice', 'no', ''],
    ...['6', '1', 'Counted twice', 'yes', passphrase, ''],
    ...['6', '0', '5', '1', '', '7', '1', '', '0', '0', '0'],
  ])
  t.equal(code, 0)
  t.match(screen, /1 {2}Q1 2026 · No\. 2 · 2026-11-02 · stands/)
  t.match(screen, / release show 1\r?\n/)
  t.match(screen, 'What happened, Q4 2025')
  t.match(screen, / release withdraw 2 --reason "Counted twice"\r?\n/)
  t.match(screen, 'Withdraw release 2, and tell everybody: “Counted twice”?')
  t.match(screen, 'Release 2 is withdrawn. The server says so')
  t.match(screen, /1 {2}Q1 2026 · No\. 2 · 2026-11-02 · withdrawn on \S+: Counted twice/)
  t.match(screen, / release abandon 1\r?\n[^]*The server has number 1, so nothing was given up/)
  t.equal((await client.ledger()).length, 3, 'once')
})
