import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { signChannel } from '../../src/channel/sign.ts'
import { ChannelHistory, pinOf } from '../../src/vault/history.ts'
import { fixtureChannel, fixtureSeed } from '../fixtures/channel.ts'
import { nextDocument, sodium, temporaryFolder } from './fixtures.ts'

const first = fixtureChannel(sodium)
const second = nextDocument()
const third = nextDocument({}, 3)
const pin = pinOf(sodium, 'https://lotus.example', second.verified)

await t.test('a history follows newer documents and keeps the old ones', async (t) => {
  const folder = await temporaryFolder(t)
  const history = await ChannelHistory.read(sodium, folder, pin)
  await history.follow(second.signed, pin)
  await history.follow(third.signed, pin)
  await history.keep(first.signed, first.verified)
  const again = await ChannelHistory.read(sodium, folder, pin)
  t.equal(again.newest.document.serial, 3)
  for (const { verified } of [first, second, third]) t.ok(again.find(verified.hash))
})

await t.test('what contradicts the history or the pin is refused and not kept', async (t) => {
  const folder = await temporaryFolder(t)
  const history = await ChannelHistory.read(sodium, folder, pin)
  await history.follow(third.signed, pin)
  const foreignSeed = fixtureSeed(sodium, 'another signer')
  const foreignKey = sodium.to_base64(
    sodium.crypto_sign_seed_keypair(foreignSeed).publicKey,
    sodium.base64_variants.ORIGINAL,
  )
  const cases = {
    older: second.signed,
    conflict: nextDocument({ expires: '2098-01-01' }, 3).signed,
    slug: nextDocument({ slug: 'rose' }, 4).signed,
    signer: signChannel(sodium, { ...third.document, serial: 4, signingKey: foreignKey }, foreignSeed),
    format: { document: 'nothing' },
  }
  for (const [code, signed] of Object.entries(cases))
    await t.rejects(history.follow(signed, pin), { code }, code)
  t.equal((await readdir(folder)).length, 1)
})

await t.test('the pin alone, without any file, refuses a rollback', async (t) => {
  const history = await ChannelHistory.read(sodium, await temporaryFolder(t), pin)
  await t.rejects(history.follow(first.signed, pin), { code: 'older' })
  await t.rejects(history.follow(nextDocument({ expires: '2098-01-01' }).signed, pin), { code: 'conflict' })
  t.throws(() => history.newest, { code: 'history' })
})

await t.test('a file that was altered on the disk counts as absent', async (t) => {
  const folder = await temporaryFolder(t)
  const history = await ChannelHistory.read(sodium, folder, pin)
  await history.follow(second.signed, pin)
  const [name = ''] = await readdir(folder)
  const forged = { ...second.signed, document: second.signed.document.replace(/^..../, 'AAAA') }
  await writeFile(join(folder, name), JSON.stringify(forged))
  await writeFile(join(folder, 'torn.json'), '{"docu')
  t.equal((await ChannelHistory.read(sodium, folder, pin)).size, 0)
})
