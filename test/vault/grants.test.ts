import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { sealGrants } from '../../src/envelope/grants.ts'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { shareHistory } from '../../src/vault/grants/share.ts'
import { takeHistory } from '../../src/vault/grants/take.ts'
import { importFile } from '../../src/vault/import.ts'
import { openOne } from '../../src/vault/open.ts'
import { openVaulted } from '../../src/vault/opening/opening.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { fixtureAdvocate, fixtureChannel } from '../fixtures/channel.ts'
import { nextDocument, reportsIn, sealed, sodium, streamOf, temporaryFolder, vaultOf } from './fixtures.ts'

const first = fixtureChannel(sodium)
const { caseAdvocate: anna, tallyAdvocate: boran } = first
const dara = fixtureAdvocate(sodium, 'Dara', 'case')
const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
const listed = (role: 'case' | 'tally', who: typeof dara) => ({
  label: who.label,
  role,
  publicKey: base64(who.recipientKey.publicKey),
})
const login = (who: typeof dara) => ({
  label: who.label,
  loginKey: base64(who.loginPublicKey),
  may: ['pull' as const],
})
const withDara = nextDocument({
  recipients: [...first.document.recipients, listed('case', dara)],
  advocates: [...first.document.advocates, login(dara)],
})
const old = [sealed(first.verified, 'before Dara came'), sealed(first.verified)]
const recent = sealed(withDara.verified, 'with Dara')

async function vaultWith(
  who: typeof dara,
  envelopes: readonly Uint8Array[],
): Promise<{ vault: Vault; home: string }> {
  const home = await temporaryFolder(t)
  const vault = await vaultOf(home, who, first)
  await vault.history.keep(withDara.signed, withDara.verified)
  await vault.shelf.keep({ number: 1, day: '2026-02-03' }, streamOf(...envelopes))
  return { vault, home }
}

const { vault: annas } = await vaultWith(anna, [...old, recent])
const share = (vault: Vault, to: typeof dara, role: 'case' | 'tally', by = anna) =>
  shareHistory(
    sodium,
    vault,
    { recipient: { role, publicKey: to.recipientKey.publicKey }, loginSeed: by.loginSeed },
    vault.reports(),
  )

async function opened(vault: Vault) {
  const openings = (await reportsIn(vault)).map((report) => openOne(sodium, vault.keyring, report, 'account'))
  return openings.map((one) => ('report' in one ? (one.report.account?.text ?? 'facts') : one.unopened.code))
}

await t.test('a new case advocate opens what came before, and keeps opening it', async (t) => {
  const { vault, home } = await vaultWith(dara, [...old, recent])
  t.strictSame(await opened(vault), ['not-recipient', 'not-recipient', 'with Dara'])
  const shared = await share(annas, dara, 'case')
  t.match(shared, { accounts: 2, theirs: 1, unopened: [] })
  t.strictSame(
    shared.envelopes.map((each) => Buffer.from(each)),
    old.map((each) => Buffer.from(each)),
  )
  const taken = await takeHistory(sodium, vault, shared.file)
  t.strictSame([taken.granter, taken.ids.size], ['Anna', 2])
  const all = ['before Dara came', '', 'with Dara']
  t.strictSame(await opened(vault), all)
  t.strictSame(await opened(await vaultOf(home, dara, first)), all, 'also when opened again')
  t.strictSame(
    (await share(vault, boran, 'tally', dara)).theirs,
    3,
    'shares on nothing that is theirs already',
  )
  const [name = ''] = await readdir(join(home, 'vault', 'grants'))
  await writeFile(join(home, 'vault', 'grants', name), 'damaged')
  t.strictSame(await opened(await vaultOf(home, dara, first)), [
    'not-recipient',
    'not-recipient',
    'with Dara',
  ])
})

await t.test(
  'a tally advocate gets facts only, whoever shares; with the role case, later also the accounts',
  async (t) => {
    const { vault } = await vaultWith(dara, old)
    const facts = await share(annas, dara, 'tally')
    t.match(facts, { accounts: 0, envelopes: { length: 2 } })
    await takeHistory(sodium, vault, facts.file)
    t.strictSame(await opened(vault), ['facts', 'facts'])
    await takeHistory(sodium, vault, (await share(annas, dara, 'case')).file)
    t.strictSame(await opened(vault), ['before Dara came', ''])
    await takeHistory(sodium, vault, facts.file)
    t.strictSame(await opened(vault), ['before Dara came', ''], 'what opens less takes nothing away')

    const { vault: borans } = await vaultWith(boran, old)
    t.strictSame(await opened(borans), ['facts', 'facts'])
    const promoted = await share(annas, boran, 'case')
    t.equal(promoted.accounts, 3, 'sealed to Boran, but with a smaller role')
    await takeHistory(sodium, borans, promoted.file)
    t.strictSame(await opened(borans), ['before Dara came', ''])
  },
)

await t.test('keys that are wrong hide neither right ones nor an advocate’s own', async (t) => {
  const [bytes = recent] = old
  const envelopeId = Buffer.from(annas.shelf.id(bytes), 'hex')
  const chance = () => sodium.randombytes_buf(32)
  const wrongFor = (who: typeof dara, keys: { facts: Uint8Array; account: Uint8Array | undefined }) =>
    sealGrants(
      sodium,
      [{ envelopeId, day: '2026-02-03', keys }],
      { role: 'case', publicKey: who.recipientKey.publicKey },
      anna.loginSeed,
    )
  const right = (await share(annas, dara, 'case')).file
  const facts = (await share(annas, dara, 'tally')).file
  const wrong = [
    wrongFor(dara, { facts: chance(), account: chance() }),
    wrongFor(dara, { facts: chance(), account: undefined }),
  ]
  const text = 'before Dara came'
  const cases: [string, readonly Uint8Array[], string][] = [
    ['wrong ones first', [...wrong, right], text],
    ['wrong ones last', [right, ...wrong], text],
    ['between', [wrongFor(dara, { facts: chance(), account: chance() }), right, ...wrong], text],
    ['right for the facts only', [...wrong, facts], 'facts'],
    ['wrong ones only', wrong, 'commitment'],
  ]
  for (const [name, files, expected] of cases) {
    const { vault, home } = await vaultWith(dara, [bytes])
    for (const file of files) await takeHistory(sodium, vault, file)
    t.strictSame(await opened(vault), [expected], name)
    t.strictSame(await opened(await vaultOf(home, dara, first)), [expected], `${name}, read again`)
  }

  const { vault: borans } = await vaultWith(boran, [bytes])
  await takeHistory(sodium, borans, wrongFor(boran, { facts: chance(), account: chance() }))
  t.strictSame(await opened(borans), ['facts'], 'the own slot')
  const read = await openVaulted(sodium, borans, { depth: 'account' })
  t.match(read, { unopened: [], reports: [{ flags: { accountMine: false } }] })
  await takeHistory(sodium, borans, (await share(annas, boran, 'case')).file)
  t.strictSame(await opened(borans), [text])
  t.match(await share(borans, dara, 'case', anna), { accounts: 1, unopened: [] }, 'and is shared on')
})

await t.test('only a case advocate of the newest document may share, and only with me', async (t) => {
  const { vault, home } = await vaultWith(dara, old)
  const { vault: borans } = await vaultWith(boran, old)
  const byBoran = await share(borans, dara, 'case', boran)
  await t.rejects(takeHistory(sodium, vault, byBoran.file), { code: 'granter' })
  t.equal(byBoran.accounts, 0, 'nobody shares what they do not open')
  const forBoran = await share(annas, fixtureAdvocate(sodium, 'Nobody', 'case'), 'case')
  await t.rejects(takeHistory(sodium, vault, forBoran.file), { code: 'not-recipient' })
  const good = (await share(annas, dara, 'case')).file
  const altered = good.slice()
  altered[good.length - 100] = (altered[good.length - 100] ?? 0) ^ 1
  await t.rejects(takeHistory(sodium, vault, altered), { code: 'signature' })
  await t.rejects(takeHistory(sodium, vault, new Uint8Array(9)), { code: 'format' })
  await t.rejects(readdir(join(home, 'vault', 'grants')), { code: 'ENOENT' }, 'nothing was kept')
  const annaLeft = nextDocument(
    { recipients: [listed('case', dara), listed('tally', anna)], advocates: [login(dara), login(anna)] },
    3,
  )
  await vault.history.keep(annaLeft.signed, annaLeft.verified)
  await t.rejects(takeHistory(sodium, vault, good), { code: 'granter' })
})

await t.test('a damaged report is named, and the others are shared', async (t) => {
  const damaged = old[0]?.slice() ?? recent
  damaged[damaged.length - 9] = (damaged[damaged.length - 9] ?? 0) ^ 1
  const { vault } = await vaultWith(anna, [damaged, ...old.slice(1)])
  t.match(await share(vault, dara, 'case'), { envelopes: { length: 1 }, unopened: [{ code: 'commitment' }] })
})

await t.test('reports out of a file get the day that colleagues have for them', async (t) => {
  const { vault, home } = await vaultWith(dara, [])
  await rm(join(home, 'vault', 'reports'), { recursive: true })
  const shared = await share(annas, dara, 'case')
  const file = join(home, 'sealed.dat')
  await writeFile(file, sealSavedFile(sodium, [...shared.envelopes, recent]))
  await takeHistory(sodium, vault, shared.file)
  t.match(await importFile(sodium, vault, file, '2027-01-01'), { found: 3, added: { length: 3 } })
  const days = (await reportsIn(vault)).map(({ day }) => day).sort()
  t.strictSame(days, ['2026-02-03', '2026-02-03', '2027-01-01'])
  t.strictSame((await opened(vault)).sort(), ['', 'before Dara came', 'with Dara'])
})
