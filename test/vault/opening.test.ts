import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { Sodium } from '../../src/envelope/sodium.ts'
import { sealGrants } from '../../src/envelope/grants.ts'
import { type PartKeys, partKeysOf } from '../../src/envelope/open.ts'
import { openAll, type OpenedReport, type Unopened } from '../../src/vault/open.ts'
import { openVaulted, type OpeningOptions } from '../../src/vault/opening/opening.ts'
import { openVault, type Vault } from '../../src/vault/vault.ts'
import { frame } from '../../src/wire/batch.ts'
import { fixtureAdvocate, fixtureChannel } from '../fixtures/channel.ts'
import {
  identityOf,
  nextDocument,
  reportsIn,
  sealed,
  sodium,
  streamOf,
  temporaryFolder,
  vaultOf,
} from './fixtures.ts'

const channel = fixtureChannel(sodium)
const { caseAdvocate: anna } = channel
const story = 'A canary: nine herons at the lock'

/** A vault of Anna's with so many reports in one batch. */
async function filled(t: Test, envelopes: readonly Uint8Array[]) {
  const home = await temporaryFolder(t)
  const vault = await vaultOf(home, anna, channel)
  await vault.shelf.keep({ number: 1, day: '2026-02-01' }, streamOf(...envelopes))
  const [shelved = ''] = await readdir(join(home, 'vault', 'reports'))
  return { home, vault, batch: join(home, 'vault', 'reports', shelved), index: join(home, 'vault', 'index') }
}

/** Opens a vault and counts what that cost. */
async function opening(vault: Vault, options: Partial<OpeningOptions> = {}) {
  let decapsulations = 0
  const counting = new Proxy(sodium, {
    get(target, name: keyof Sodium) {
      if (name === 'crypto_kem_xwing_dec' || name === 'crypto_kem_mlkem768_dec') decapsulations += 1
      return target[name]
    },
  })
  const opened = await openVaulted(counting, vault, { depth: 'facts', ...options })
  return { ...opened, decapsulations }
}

/** The same without an index. */
async function openedPlainly(vault: Vault) {
  const [reports, unopened]: [OpenedReport[], Unopened[]] = [[], []]
  for await (const each of openAll(sodium, vault.keyring, vault.reports(), 'facts')) {
    if ('report' in each) reports.push(each.report)
    else unopened.push(each.unopened)
  }
  return { reports, unopened }
}

const several = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    sealed(channel.verified, story, {
      violationGroups: ['money', 'police'].slice(0, 1 + (i % 2)) as ['money'],
      ...(i % 3 === 0 && { area: 'north', happened: '2026-01', ageBand: '18-24' as const }),
      ...(i % 5 === 0 && { local: { 'fine-paper': ['yes', 'no'] }, genders: ['woman' as const] }),
    }),
  )

await t.test('a report is opened once in its life, and is afterwards what it was', async (t) => {
  const { vault } = await filled(t, several(12))
  const plain = await openedPlainly(vault)
  const first = await opening(vault)
  t.equal(first.decapsulations, 12)
  t.same(first.reports.map(ticked), plain.reports.map(ticked))
  const again = await opening(vault)
  t.equal(again.decapsulations, 0)
  t.same(again.reports, first.reports)
  t.equal((await opening(vault, { afresh: true })).decapsulations, 12, 'unless it is to be opened afresh')
  const accounts = await opening(vault, { depth: 'account' })
  t.equal(accounts.reports[0]?.account?.text, story)
  t.same(
    accounts.reports.map(({ facts }) => facts),
    again.reports.map(({ facts }) => facts),
  )
})

await t.test('threads open the same, in the same order', async (t) => {
  const envelopes = several(340)
  const { vault } = await filled(t, envelopes)
  const here = await opening(vault, { afresh: true, cores: 3, depth: 'account' })
  t.ok(here.decapsulations < envelopes.length, 'this thread did not open all')
  const plain = await openedPlainly(vault)
  t.same(
    here.reports.map(({ id }) => id),
    plain.reports.map(({ id }) => id),
  )
  t.same(new Set(here.reports.map(({ account }) => account?.text)), new Set([story]))
  t.equal((await opening(vault)).decapsulations, 0)
})

await t.test('what came since is opened, and what was known is not opened again', async (t) => {
  const envelopes = several(9)
  const { vault, batch } = await filled(t, envelopes.slice(0, 4))
  await opening(vault)
  await vault.shelf.keep({ number: 2, day: '2026-03-01' }, streamOf(...envelopes.slice(4, 6)))
  t.match(await opening(vault), { decapsulations: 2, reports: { length: 6 } })
  t.match(await opening(vault, { only: [{ number: 2, day: '2026-03-01' }] }), { reports: { length: 2 } })
  await utimes(batch, new Date(), new Date())
  t.match(await opening(vault), { decapsulations: 0, reports: { length: 6 } }, 'a copied file is read anew')
  await writeFile(batch, Buffer.concat([await readFile(batch), ...envelopes.slice(6).map(frame)]))
  t.match(await opening(vault), { decapsulations: 3, reports: { length: 9 } }, 'a file that grew')
})

await t.test('a damaged report is named each time, the others go on', async (t) => {
  const { vault, batch } = await filled(t, several(5))
  const sound = await opening(vault)
  const bytes = await readFile(batch)
  bytes[bytes.length - 30_000] = (bytes[bytes.length - 30_000] ?? 0) ^ 1
  await writeFile(batch, bytes)
  for (const time of ['first', 'again']) {
    const { reports, unopened, decapsulations } = await opening(vault)
    t.equal(reports.length, 4, time)
    t.match(unopened, [{ code: /commitment|unwrap/ }])
    t.equal(decapsulations, 1, 'only the damaged one is tried')
  }
  bytes[bytes.length - 30_000] = (bytes[bytes.length - 30_000] ?? 0) ^ 1
  await writeFile(batch, bytes)
  t.same((await opening(vault)).reports, sound.reports, 'and back from a backup it is there again')
})

await t.test('damage that the file’s time does not show is found when opening afresh', async (t) => {
  const { vault, batch } = await filled(t, several(3))
  await opening(vault)
  const { atime, mtime } = await stat(batch)
  const bytes = await readFile(batch)
  bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1
  await writeFile(batch, bytes)
  await utimes(batch, atime, mtime)
  t.match(await opening(vault, { afresh: true }), { reports: { length: 2 }, unopened: { length: 1 } })
  t.match(await opening(vault), { reports: { length: 2 }, unopened: { length: 1 } }, 'and remembered')
})

await t.test('a damaged, missing or foreign index is made anew', async (t) => {
  const { vault, index, home } = await filled(t, several(3))
  const { reports } = await opening(vault)
  const [name = ''] = await readdir(index)
  const good = await readFile(join(index, name))
  const flipped = (at: number) => {
    const bytes = Buffer.from(good)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    return bytes
  }
  const spoilt = [0, 8, 9, 12, 40, good.length - 1].map(flipped)
  for (const bytes of [...spoilt, good.subarray(0, -1), Buffer.alloc(0), Buffer.alloc(good.length)]) {
    await writeFile(join(index, name), bytes)
    const again = await opening(vault)
    t.equal(again.decapsulations, 3)
    t.same(again.reports, reports)
    t.equal((await opening(vault)).decapsulations, 0)
  }
  await rm(index, { recursive: true })
  t.equal((await opening(vault)).decapsulations, 3)
  const other = { ...identityOf(anna, channel.verified), vaultKey: sodium.randombytes_buf(32) }
  t.equal((await opening(await openVault(sodium, home, other))).decapsulations, 3, 'under another key')
})

await t.test('what was not mine, or of a document never seen, opens when that changes', async (t) => {
  const second = nextDocument({ areas: [] })
  const { vault } = await filled(t, [sealed(channel.verified), sealed(second.verified, story)])
  for (const time of ['first', 'again'])
    t.match(await opening(vault), { reports: { length: 1 }, unopened: [{ code: 'channel' }] }, time)
  await vault.history.keep(second.signed, second.verified)
  t.match(await opening(vault), { reports: { length: 2 }, unopened: [] })
  t.equal((await opening(vault)).decapsulations, 0)
})

await t.test('a report from before an advocate was listed opens with keys out of a grant', async (t) => {
  const chantal = fixtureAdvocate(sodium, 'Chantal', 'case')
  const [old, other] = [sealed(channel.verified, story), sealed(channel.verified)]
  const home = await temporaryFolder(t)
  const vault = await vaultOf(home, chantal, channel)
  await vault.shelf.keep({ number: 1, day: '2026-02-01' }, streamOf(old, other))
  for (const time of ['first', 'again']) {
    const { unopened, decapsulations } = await opening(vault)
    t.same(
      unopened.map(({ code }) => code),
      ['not-recipient', 'not-recipient'],
    )
    t.equal(decapsulations, 0, time)
  }
  const annas = await vaultOf(await temporaryFolder(t), anna, channel)
  const keys = partKeysOf(sodium, old, annas.keyring.place(old).opener)
  const id = (await reportsIn(vault))[0]?.id ?? ''
  /** The same vault after a colleague shared these keys of the first report. */
  const granting = async (keys: PartKeys) => {
    const able = await vaultOf(home, chantal, channel)
    const { publicKey } = chantal.recipientKey
    const grants = [{ envelopeId: Buffer.from(id, 'hex'), day: '2026-02-01', keys }]
    await able.grants.keep(sealGrants(sodium, grants, { publicKey, role: 'case' }, anna.loginSeed))
    return able
  }
  for (const granted of [{ ...keys, account: undefined }, keys]) {
    await rm(vault.index.folder, { recursive: true })
    const able = await granting(granted)
    const { reports, unopened } = await opening(able, { depth: 'account' })
    t.match(reports, [{ id, flags: { accountMine: granted.account !== undefined } }])
    t.equal(reports[0]?.account?.text, granted.account && story)
    t.match(unopened, [{ code: 'not-recipient' }])
    t.match((await opening(able)).reports, [{ id }])
    t.match((await opening(vault)).reports, [], 'and no more without it')
    await rm(join(home, 'vault', 'grants'), { recursive: true })
  }
  const wrong = { facts: sodium.randombytes_buf(32), account: undefined }
  t.match((await opening(await granting(wrong), { afresh: true })).unopened, [{ id, code: 'commitment' }, {}])
})

await t.test('the length of the index tells how many reports there are, and nothing of them', async (t) => {
  const plain = Array.from({ length: 40 }, () => sealed(channel.verified))
  const [one, two] = [await filled(t, plain), await filled(t, several(40))]
  const lengthOf = async ({ vault, index }: typeof one) => {
    await opening(vault)
    const names = await readdir(index)
    return Promise.all(names.map(async (name) => (await stat(join(index, name))).size))
  }
  t.same(await lengthOf(one), await lengthOf(two))
})

await t.test('where the index cannot be written, reports open all the same', async (t) => {
  const { vault, index } = await filled(t, several(2))
  await writeFile(index, 'a file where the folder should be')
  const opened = await opening(vault)
  t.equal(opened.reports.length, 2)
  t.ok(opened.notKept)
})

await t.test('what belongs to no report any more is tidied away', async (t) => {
  const { vault, index, batch } = await filled(t, several(2))
  await opening(vault)
  await writeFile(join(index, '00000001-2026-02-01.0.facts.0badcafe.half'), 'torn')
  await rm(batch)
  await vault.shelf.keep({ number: 2, day: '2026-03-01' }, streamOf(...several(1)))
  await opening(vault)
  t.same(await readdir(index), ['00000002-2026-03-01.0.facts'])
})

/** In which order codes were ticked is not kept. */
function ticked({ facts, ...report }: OpenedReport) {
  const sorted = Object.entries(facts).map(([field, said]) => [
    field,
    Array.isArray(said) ? [...said].sort() : said,
  ])
  return { ...report, facts: Object.fromEntries(sorted) as unknown }
}
