import t from 'tap'
import { ascii, concat } from '../../src/envelope/bytes.ts'
import { envelopeId } from '../../src/envelope/format.ts'
import { parseGrantsFile } from '../../src/envelope/grants-file.ts'
import { openGrants } from '../../src/envelope/grants.ts'
import { recipientKeyFromSeed } from '../../src/envelope/keys.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { openReport } from '../../src/envelope/open.ts'
import { sign, verify } from '../../src/envelope/signature.ts'
import { secondGrants, signedOfGrants } from '../second/grants.ts'
import { applyChanges, envelopeOf, grantsVectorFile } from './format.ts'
import { loadEnvelopeVectors, loadVectorFile } from './load.ts'

const sodium = await loadSodium()
const { loginKey, files, refused } = grantsVectorFile.parse(loadVectorFile('grants'))
const { bases } = loadEnvelopeVectors()
const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))
const fromHex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const keysOf = (who: string) => recipientKeyFromSeed(sodium, fromHex(bases.people[who]?.seed ?? ''))
const dara = keysOf('Dara')

const recipients = (bases.channels['pair']?.recipients ?? []).map(({ who, role }) => ({
  role,
  publicKey: keysOf(who).publicKey,
}))
const channelHash = fromHex(bases.channels['pair']?.channelHash ?? '')

await t.test('files of grants open their envelopes as their vectors say, ids unchanged', (t) => {
  for (const { name, file, opens, day, envelopes } of files) {
    const parsed = parseGrantsFile(sodium, fromBase64(file))
    t.equal(sodium.to_hex(parsed.loginKey), loginKey)
    const grants = openGrants(sodium, parsed, [keysOf('Anna'), dara])
    t.equal(grants.length, envelopes.length)
    for (const [index, { envelopeId: id, keys, day: dated }] of grants.entries()) {
      const base = bases.bases[envelopes[index] ?? '']
      const bytes = envelopeOf(bases.bases, envelopes[index] ?? '')
      t.strictSame(id, envelopeId(sodium, bytes), name)
      t.equal(dated, day)
      const opened = openReport(sodium, bytes, { keys, recipients, channelHash })
      t.strictSame(Buffer.from(opened.facts).toString('base64'), base?.facts)
      const account = opened.account && Buffer.from(opened.account).toString('base64')
      t.strictSame(account, opens === 'facts' ? undefined : base?.account)
      const other = envelopeOf(bases.bases, envelopes[1 - index] ?? '')
      t.throws(() => openReport(sodium, other, { keys, recipients, channelHash }), { code: 'commitment' })
    }
  }
  t.end()
})

await t.test('a second reader gets the same keys, and the signature is over what it says', (t) => {
  for (const { name, file, day } of files) {
    const bytes = fromBase64(file)
    const first = openGrants(sodium, parseGrantsFile(sodium, bytes), [dara])
    const second = secondGrants(bytes, dara.seed)
    t.strictSame(
      second.map(({ envelopeId: id, facts, account }) => ({ envelopeId: id, facts, account })),
      first.map(({ envelopeId: id, keys }) => ({ envelopeId: id, ...keys })),
      name,
    )
    t.ok(second.every((grant) => String(grant.day) === day.replaceAll('-', '')))
    t.ok(verify(sodium, 'grant', signedOfGrants(bytes), bytes.subarray(-64), fromHex(loginKey)))
  }
  t.end()
})

await t.test('files that must be refused are refused with their code', (t) => {
  const stranger = sodium.crypto_sign_seed_keypair(sodium.crypto_generichash(32, ascii('a stranger'), null))
  for (const { name, changes, resigned, code } of refused) {
    const changed = applyChanges(fromBase64(files[0]?.file ?? ''), changes)
    const bytes = resigned ? signedAgain(changed, stranger) : changed
    t.throws(() => openGrants(sodium, parseGrantsFile(sodium, bytes), [dara]), { code }, name)
  }
  t.end()
})

/** The same file by another signer: who may sign is not for the file to say. */
function signedAgain(
  bytes: Uint8Array,
  { publicKey, privateKey }: { publicKey: Uint8Array; privateKey: Uint8Array },
) {
  const unsigned = concat(bytes.subarray(0, 16), publicKey, bytes.subarray(48, -64))
  return concat(
    unsigned,
    sign(sodium, 'grant', signedOfGrants(concat(unsigned, new Uint8Array(64))), privateKey),
  )
}
