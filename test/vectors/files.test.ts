import { xchacha20 } from '@noble/ciphers/chacha.js'
import t from 'tap'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { openSavedFile } from '../../src/envelope/saved-file.ts'
import { decodeContent } from '../../src/identity/content.ts'
import { recoveryKeyFrom } from '../../src/identity/recovery-key.ts'
import { backupName } from '../../src/identity/recovery.ts'
import { openIdentity, recoverIdentity } from '../../src/identity/sealing.ts'
import { readShare, shareLines } from '../../src/identity/share-text.ts'
import { H, join } from '../second/primitives.ts'
import { secondRecover } from '../second/recover.ts'
import { applyChanges, envelopeOf, filesFile } from './format.ts'
import { loadEnvelopeVectors, loadVectorFile } from './load.ts'

const sodium = await loadSodium()
const file = filesFile.parse(loadVectorFile('files'))
const { bases } = loadEnvelopeVectors().bases
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const envelopes = (names: readonly string[]) => names.map((name) => hexOf(envelopeOf(bases, name)))

/** A saved file as another library's XChaCha20 makes it, from its block 1 on. */
function savedFile(name: string): Uint8Array {
  const vector = file.savedFiles.find((each) => each.name === name)
  if (!vector) throw new Error(`no saved file is called ${name}`)
  const nonce = new Uint8Array(Buffer.from(vector.nonce, 'hex'))
  const content = join(...vector.envelopes.map((base) => envelopeOf(bases, base)))
  return join(nonce, xchacha20(H(join('parasol/1 file', nonce)), nonce, content, undefined, 1))
}

await t.test('saved files are what their vectors say, and give their envelopes back in order', (t) => {
  for (const vector of file.savedFiles) {
    const bytes = savedFile(vector.name)
    t.equal(bytes.length, vector.length)
    t.equal(hexOf(bytes.subarray(0, 64)), vector.firstBytes)
    t.equal(hexOf(H(bytes)), vector.hash)
    const opened = openSavedFile(sodium, bytes)
    t.strictSame(opened.envelopes.map(hexOf), envelopes(vector.envelopes), vector.name)
    t.equal(opened.damagedBytes, 0)
  }
  t.end()
})

await t.test('of damaged saved files is found what their vectors say', (t) => {
  for (const { name, file: damaged, changes, found, damagedBytes } of file.damagedSavedFiles) {
    const bytes = applyChanges(savedFile(damaged), changes)
    if (typeof found === 'string') {
      t.throws(() => openSavedFile(sodium, bytes), { code: found }, name)
      continue
    }
    const opened = openSavedFile(sodium, bytes)
    t.strictSame(opened.envelopes.map(hexOf), envelopes(found), name)
    t.equal(opened.damagedBytes, damagedBytes, name)
  }
  t.end()
})

await t.test('identity files open to what their vectors say, or are refused with their code', async (t) => {
  const passphrase = new TextEncoder().encode(file.passphrase)
  for (const { name, file: bytes, content } of file.identityFiles) {
    const identity = await openIdentity(fromBase64(bytes), passphrase)
    t.strictSame(identity, decodeContent(new TextEncoder().encode(content)), name)
  }
  const whole = fromBase64(file.identityFiles[0]?.file ?? '')
  for (const { name, changes, code } of file.refusedIdentityFiles)
    await t.rejects(openIdentity(applyChanges(whole, changes), passphrase), { code }, name)
})

await t.test('shares give the recovery key, and that opens the file, as their vectors say', async (t) => {
  const { file: bytes, content, recoveryKey, backup, shares } = file.recoverableIdentityFile
  const whole = fromBase64(bytes)
  const papers = shares.map(readShare)
  for (const some of [papers.slice(0, 3), papers.slice(2), papers]) {
    const key = await recoveryKeyFrom(sodium, some)
    t.equal(hexOf(key), recoveryKey)
    t.ok(some.every(({ backupId }) => backupName(backupId) === backup))
    t.strictSame(await recoverIdentity(whole, key), decodeContent(new TextEncoder().encode(content)))
  }
  t.strictSame(papers.map(shareLines), shares)
  const passphrase = new TextEncoder().encode(file.passphrase)
  t.strictSame(await openIdentity(whole, passphrase), decodeContent(new TextEncoder().encode(content)))
  t.strictSame(secondRecover(whole, shares.slice(1, 4)), new TextEncoder().encode(content), 'a second reader')
  const key = new Uint8Array(Buffer.from(recoveryKey, 'hex'))
  for (const { name, changes, code } of file.refusedRecoveries)
    await t.rejects(recoverIdentity(applyChanges(whole, changes), key), { code }, name)
})

await t.test('shares that do not do are refused as their vectors say', async (t) => {
  const read = async (shares: string[][]) => recoveryKeyFrom(sodium, shares.map(readShare))
  for (const { name, shares, code } of file.refusedShares) await t.rejects(read(shares), { code }, name)
})

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}
