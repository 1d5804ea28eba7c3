import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { AdvocateIdentity } from '../../src/identity/identity.ts'
import { openQuoteLetter, quoteLetter } from '../../src/vault/quotes/quote-letter.ts'
import { type Quote, signStatement } from '../../src/vault/quotes/quote.ts'
import { isTakenFrom, numbersLeft, redact } from '../../src/vault/quotes/redaction.ts'
import { releasedQuotes } from '../../src/vault/quotes/released.ts'
import { checkSigners } from '../../src/vault/quotes/signers.ts'
import { fixtureAdvocate, fixtureChannel } from '../fixtures/channel.ts'
import { identityOf, sodium, temporaryFolder, vaultOf } from './fixtures.ts'

const chenda = fixtureAdvocate(sodium, 'Chenda', 'case')
const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
const { document } = fixtureChannel(sodium)
const channel = fixtureChannel(sodium, {
  recipients: [
    ...document.recipients,
    { label: 'Chenda', role: 'case', publicKey: base64(chenda.recipientKey.publicKey) },
  ],
  advocates: [
    ...document.advocates,
    { label: 'Chenda', loginKey: base64(chenda.loginPublicKey), may: ['release'] },
  ],
})
const anna = channel.caseAdvocate
const boran = channel.tallyAdvocate
const account = 'They came at night.\nMary gave them  40 dollars, then they left.'

const quoteOf = (report: string, text: string, received = '2026-02-10'): Quote => ({
  format: 1,
  kind: 'quote',
  report: report.repeat(32),
  received,
  language: 'en',
  text,
})

const proposed = (quote: Quote) => signStatement(sodium, quote, anna.loginSeed)

async function vaultWith(t: Test, quote: Quote, releaser = chenda.loginSeed) {
  const folder = await temporaryFolder(t)
  const vault = await vaultOf(folder, anna, channel)
  await vault.quotes.keep(proposed(quote))
  const id = (await vault.quotes.read()).quotes[0]?.id ?? ''
  const release = signStatement(sodium, { format: 1, kind: 'release', quote: id }, releaser)
  return { vault, id, release, folder }
}

await t.test('words are printed once another hand released them, and the quarter is over', async (t) => {
  const { vault, release, folder } = await vaultWith(t, quoteOf('a', 'They came at night.'))
  t.strictSame(await releasedQuotes(vault, '2026-07-01'), [], 'not before they are released')
  await vault.quotes.keep(release)
  t.strictSame(await releasedQuotes(vault, '2026-03-31'), [], 'nor in the quarter in which they came')
  t.strictSame(await releasedQuotes(vault, '2026-04-01'), [{ text: 'They came at night.', language: 'en' }])
  for (const name of await readdir(join(folder, 'vault')))
    if (name.endsWith('.journal')) t.notMatch(await readFile(join(folder, 'vault', name), 'latin1'), /night/)
})

await t.test('one who chose the words cannot release them', async (t) => {
  const { vault, release } = await vaultWith(t, quoteOf('a', 'They came.'), anna.loginSeed)
  await vault.quotes.keep(release)
  t.match(await vault.quotes.read(), { quotes: [{ state: 'proposed' }] })
  t.strictSame(await releasedQuotes(vault, '2026-07-01'), [])
})

await t.test('a release holds for its letters only', async (t) => {
  const { release } = await vaultWith(t, quoteOf('a', 'They came.'))
  const { vault } = await vaultWith(t, quoteOf('a', 'They came, and Mary'))
  await vault.quotes.keep(release)
  t.strictSame(await releasedQuotes(vault, '2026-07-01'), [])
  const forged = { ...release, signature: proposed(quoteOf('b', 'x')).signature }
  await vault.quotes.keep(forged)
  t.strictSame(await releasedQuotes(vault, '2026-07-01'), [])
})

await t.test('words of an excluded report, and withdrawn ones, are not printed', async (t) => {
  const { vault, id, release } = await vaultWith(t, quoteOf('a', 'They came.'))
  await vault.quotes.keep(release)
  await vault.notebook.write({ kind: 'exclude', reports: ['a'.repeat(32)], reason: 'a test' })
  t.strictSame(await releasedQuotes(vault, '2026-07-01'), [])
  await vault.notebook.write({ kind: 'include', reports: ['a'.repeat(32)] })
  t.equal((await releasedQuotes(vault, '2026-07-01')).length, 1)
  await vault.quotes.withdraw(id)
  t.strictSame(await releasedQuotes(vault, '2026-07-01'), [])
})

await t.test('their order is that of their words', async (t) => {
  const { vault } = await vaultWith(t, quoteOf('a', 'Zebra'))
  await vault.quotes.keep(proposed(quoteOf('b', 'Apple', '2026-03-01')))
  for (const { id } of (await vault.quotes.read()).quotes)
    await vault.quotes.keep(
      signStatement(sodium, { format: 1, kind: 'release', quote: id }, chenda.loginSeed),
    )
  const texts = (await releasedQuotes(vault, '2026-07-01')).map(({ text }) => text)
  t.strictSame(texts, ['Apple', 'Zebra'])
})

await t.test('forgetting destroys what was chosen and never released', async (t) => {
  const { vault, release } = await vaultWith(t, quoteOf('a', 'Released'))
  await vault.quotes.keep(release, proposed(quoteOf('b', 'Waiting')), proposed(quoteOf('c', 'Other')))
  const ids = new Set(['a'.repeat(32), 'b'.repeat(32)])
  t.strictSame(await vault.quotes.forget(ids), { quotes: 1, damaged: 0 })
  const texts = (await vault.quotes.read()).quotes.map(({ quote, state }) => `${quote.text} ${state}`)
  t.strictSame(texts, ['Released released', 'Other proposed'])
})

await t.test('what is damaged goes when quotes are destroyed, and its number is said', async (t) => {
  const { vault, folder } = await vaultWith(t, quoteOf('a', 'Damaged'))
  await vault.quotes.keep(proposed(quoteOf('b', 'Waiting')), proposed(quoteOf('c', 'Other')))
  const path = join(folder, 'vault', 'quotes.journal')
  const bytes = await readFile(path)
  bytes[100] = (bytes[100] ?? 0) ^ 1
  await writeFile(path, bytes)
  t.strictSame(await vault.quotes.forget(new Set(['d'.repeat(32)])), { quotes: 0, damaged: 0 })
  t.equal((await vault.quotes.read()).damaged.length, 1, 'it stays where nothing is destroyed')
  t.strictSame(await vault.quotes.forget(new Set(['b'.repeat(32)])), { quotes: 1, damaged: 1 })
  t.match(await vault.quotes.read(), { quotes: [{ quote: { text: 'Other' } }], damaged: [] })
})

await t.test('a letter goes to the case advocates of the document, and to nobody else', async (t) => {
  const { vault, release } = await vaultWith(t, quoteOf('a', 'They came.'))
  const statements = [proposed(quoteOf('a', 'They came.')), release]
  const bytes = quoteLetter(sodium, channel.verified, statements)
  const read = (identity: AdvocateIdentity, letter = bytes) =>
    openQuoteLetter(sodium, vault.history, identity, letter)
  const opened = read(identityOf(chenda, channel.verified))
  t.strictSame(
    opened.map(({ signed }) => signed),
    statements,
  )
  t.match(opened[0]?.checked, { loginKey: base64(anna.loginPublicKey), statement: { text: 'They came.' } })
  const refused = (identity: AdvocateIdentity, letter: Uint8Array, detail: string) =>
    t.throws(() => read(identity, letter), { code: 'quote', detail })
  refused(identityOf(boran, channel.verified), bytes, 'not-recipient')
  refused(identityOf(anna, channel.verified), bytes.subarray(1), 'magic')
  const other = fixtureChannel(sodium, { serial: 9 })
  refused(identityOf(anna, channel.verified), quoteLetter(sodium, other.verified, statements), 'channel')
  refused(identityOf(anna, channel.verified), quoteLetter(sodium, channel.verified, []), 'content')
  const unsigned = [{ ...release, json: release.json.replace('release', 'quote') }]
  refused(identityOf(anna, channel.verified), quoteLetter(sodium, channel.verified, unsigned), 'signature')
})

await t.test('who may choose and who may release is the channel document’s matter', (t) => {
  const key = ({ loginPublicKey }: { loginPublicKey: Uint8Array }) => base64(loginPublicKey)
  t.strictSame(checkSigners(channel.document, key(anna), key(chenda)), {
    proposer: 'Anna',
    releaser: 'Chenda',
  })
  const refused = (proposer: string, releaser: string | undefined, detail: string) =>
    t.throws(() => checkSigners(channel.document, proposer, releaser), { code: 'quote-signer', detail })
  refused(key(boran), undefined, 'role')
  refused(key(fixtureAdvocate(sodium, 'Nobody', 'case')), undefined, 'unlisted')
  refused(key(anna), key(anna), 'same')
  refused(key(anna), key(boran), 'release')
  refused(key(anna), key(fixtureAdvocate(sodium, 'Nobody', 'case')), 'unlisted')
  t.end()
})

await t.test('what stands in brackets is taken out, and the rest has to be the person’s own', (t) => {
  t.strictSame(redact(account, 'at night. [[Mary]] gave them'), { text: 'at night. […] gave them' })
  t.strictSame(redact(account, 'Mary gave them\n40 dollars'), { text: 'Mary gave them 40 dollars' })
  t.strictSame(redact(account, 'They [[came at]] noon'), { problem: 'not-there' })
  t.strictSame(redact(account, '  '), { problem: 'not-there' })
  t.strictSame(redact(account, '[[They came]]'), { problem: 'nothing-left' })
  t.strictSame(redact(account, 'They [[came at night.'), { problem: 'brackets' })
  t.ok(isTakenFrom(account, 'They […] night. […] gave them 40'))
  t.notOk(isTakenFrom(account, 'gave them […] They came'))
  t.notOk(isTakenFrom(account, 'They came at noon'))
  t.strictSame(numbersLeft('gave them 40 dollars on the 3rd, ១២'), ['40', '3rd,', '១២'])
  t.end()
})
