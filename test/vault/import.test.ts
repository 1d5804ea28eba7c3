import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { importFile } from '../../src/vault/import.ts'
import { openOne } from '../../src/vault/open.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { nextDocument, reportsIn, sealed, sodium, streamOf, temporaryFolder, vaultOf } from './fixtures.ts'

const channel = fixtureChannel(sodium)
const [one, two] = [sealed(channel.verified), sealed(channel.verified)]

await t.test('a saved file is taken in, what is here already only once', async (t) => {
  const home = await temporaryFolder(t)
  const vault = await vaultOf(home, channel.caseAdvocate, channel)
  await vault.shelf.keep({ number: 1, day: '2026-02-01' }, streamOf(one))
  const stick = join(home, 'holiday.dat')
  await writeFile(stick, sealSavedFile(sodium, [one, two, two]))
  const imported = await importFile(sodium, vault, stick, '2026-03-01')
  t.match(imported, { found: 3, added: [{ day: '2026-03-01', batch: 0 }], damagedBytes: 0 })
  t.match(await importFile(sodium, vault, stick, '2026-03-02'), { found: 3, added: [] })
  t.equal((await reportsIn(vault)).length, 2)
})

await t.test('a report sealed to an earlier document, months ago, is taken in and opens', async (t) => {
  const home = await temporaryFolder(t)
  const later = nextDocument()
  const vault = await vaultOf(home, channel.caseAdvocate, later)
  await vault.history.keep(channel.signed, channel.verified)
  const stick = join(home, 'holiday.dat')
  await writeFile(stick, sealSavedFile(sodium, [one]))
  const { added } = await importFile(sodium, vault, stick, '2026-03-01')
  t.match(
    added.map((report) => openOne(sodium, vault.keyring, report, 'facts')),
    [{ report: {} }],
  )
})

await t.test(
  'a report sealed to a document never seen is kept all the same, and named when it is opened',
  async (t) => {
    const home = await temporaryFolder(t)
    const vault = await vaultOf(home, channel.caseAdvocate, channel)
    const stick = join(home, 'holiday.dat')
    await writeFile(stick, sealSavedFile(sodium, [sealed(nextDocument().verified)]))
    const { added } = await importFile(sodium, vault, stick, '2026-03-01')
    t.match(
      added.map((report) => openOne(sodium, vault.keyring, report, 'facts')),
      [{ unopened: { code: 'channel' } }],
    )
    t.equal((await reportsIn(vault)).length, 1)
  },
)

await t.test('a file that is something else is refused, and a damaged one gives what is whole', async (t) => {
  const home = await temporaryFolder(t)
  const vault = await vaultOf(home, channel.caseAdvocate, channel)
  const file = join(home, 'file')
  for (const [bytes, code] of [
    [sodium.randombytes_buf(50_000), 'magic'],
    [new Uint8Array(3), 'length'],
  ] as const) {
    await writeFile(file, bytes)
    await t.rejects(importFile(sodium, vault, file, '2026-03-01'), { code })
  }
  const cut = sealSavedFile(sodium, [one, two]).subarray(0, -100)
  await writeFile(file, cut)
  const { added, damagedBytes } = await importFile(sodium, vault, file, '2026-03-01')
  t.equal(added.length, 1)
  t.equal(damagedBytes, one.length - 100)
})
