import t from 'tap'
import { recipientsOf } from '../../src/channel/verify.ts'
import { sealReport } from '../../src/envelope/seal.ts'
import type { Sodium } from '../../src/envelope/sodium.ts'
import { openAll, openOne, type Opening, type PulledReport } from '../../src/vault/open.ts'
import { fixtureAdvocate, fixtureChannel } from '../fixtures/channel.ts'
import { nextDocument, sealed, sodium, temporaryFolder, vaultOf } from './fixtures.ts'

const channel = fixtureChannel(sodium)
const account = 'They took my phone. The badge said 4417.'

function pulled(bytes: Uint8Array): PulledReport {
  return { id: 'f'.repeat(32), day: '2026-03-01', batch: 1, bytes }
}

await t.test('a case advocate opens facts and account, a tally advocate facts only', async (t) => {
  const report = pulled(sealed(channel.verified, account, { area: 'north' }))
  const anna = await vaultOf(await temporaryFolder(t), channel.caseAdvocate, channel)
  const boran = await vaultOf(await temporaryFolder(t), channel.tallyAdvocate, channel)
  t.match(openOne(sodium, anna.keyring, report, 'account'), {
    report: {
      received: '2026-03-01',
      facts: { area: 'north' },
      account: { text: account },
      flags: { accountMine: true },
    },
  })
  t.notOk('account' in opened(openOne(sodium, anna.keyring, report, 'facts')), 'unless it was not asked for')
  const facts = opened(openOne(sodium, boran.keyring, report, 'account'))
  t.match(facts, { facts: { area: 'north' }, flags: { accountMine: false } })
  t.notOk('account' in facts)
})

await t.test('facts cost one decapsulation and one decryption of their key and of themselves', async (t) => {
  const calls = { decapsulations: 0, decryptions: 0 }
  const counting = new Proxy(sodium, {
    get(target, name: keyof Sodium) {
      if (name === 'crypto_kem_xwing_dec' || name === 'crypto_kem_mlkem768_dec') calls.decapsulations += 1
      if (name === 'crypto_aead_xchacha20poly1305_ietf_decrypt') calls.decryptions += 1
      return target[name]
    },
  })
  const { keyring } = await vaultOf(await temporaryFolder(t), channel.tallyAdvocate, channel)
  t.ok('report' in openOne(counting, keyring, pulled(sealed(channel.verified, account)), 'facts'))
  t.same(calls, { decapsulations: 1, decryptions: 2 }, 'the key of the facts is unwrapped, then the facts')
})

await t.test('damage is named by its code and the others go on', async (t) => {
  const { keyring } = await vaultOf(await temporaryFolder(t), channel.caseAdvocate, channel)
  const good = sealed(channel.verified)
  const flipped = (at: number) => {
    const bytes = good.slice()
    bytes[at] = (bytes[at] ?? 0) ^ 1
    return bytes
  }
  const dishonest = sealReport(sodium, {
    channelHash: channel.verified.hash,
    recipients: recipientsOf(sodium, channel.document),
    facts: new TextEncoder().encode('{"format":1,"said":"something else"}'),
    account: new TextEncoder().encode('{}'),
  })
  const nonsense = sealReport(sodium, {
    channelHash: channel.verified.hash,
    recipients: recipientsOf(sodium, channel.document),
    facts: new TextEncoder().encode('nonsense'),
    account: new TextEncoder().encode('{}'),
  })
  const expected: [Uint8Array, string | undefined][] = [
    [flipped(0), 'magic'],
    [flipped(8), 'suite'],
    [flipped(20), 'channel'],
    [flipped(70), 'unwrap'],
    [flipped(good.length - 1), 'commitment'],
    [good.subarray(0, 1000), 'length'],
    [dishonest, 'schema'],
    [nonsense, 'json'],
    [sodium.randombytes_buf(good.length), 'magic'],
    [good, undefined],
  ]
  const codes: (string | undefined)[] = []
  for await (const opening of openAll(sodium, keyring, reports(expected.map(([bytes]) => bytes)), 'facts')) {
    codes.push('unopened' in opening ? opening.unopened.code : undefined)
  }
  t.same(
    codes,
    expected.map(([, code]) => code),
  )
})

await t.test('a report from before an advocate was listed is not theirs, and not damaged', async (t) => {
  const chantal = fixtureAdvocate(sodium, 'Chantal', 'case')
  const vault = await vaultOf(await temporaryFolder(t), chantal, channel)
  t.match(openOne(sodium, vault.keyring, pulled(sealed(channel.verified)), 'facts'), {
    unopened: { code: 'not-recipient' },
  })
})

await t.test('a report sealed to somebody who was removed since is flagged', async (t) => {
  const after = nextDocument({
    recipients: channel.document.recipients.slice(0, 1),
    advocates: channel.document.advocates.slice(0, 1),
  })
  const vault = await vaultOf(await temporaryFolder(t), channel.caseAdvocate, channel)
  const before = pulled(sealed(channel.verified))
  t.same(opened(openOne(sodium, vault.keyring, before, 'facts')).flags.removedRecipients, [])

  const later = await vaultOf(await temporaryFolder(t), channel.caseAdvocate, channel)
  await later.history.keep(after.signed, after.verified)
  t.same(opened(openOne(sodium, later.keyring, before, 'facts')).flags.removedRecipients, ['Boran'])
  const fresh = pulled(sealed(after.verified))
  t.same(opened(openOne(sodium, later.keyring, fresh, 'facts')).flags.removedRecipients, [])
})

function opened(opening: Opening) {
  if ('report' in opening) return opening.report
  throw new Error(`not opened: ${opening.unopened.code}`)
}

async function* reports(envelopes: readonly Uint8Array[]) {
  for (const bytes of envelopes) yield await Promise.resolve(pulled(bytes))
}
