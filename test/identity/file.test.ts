import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { IdentityError } from '../../src/identity/errors.ts'
import { readIdentity, writeIdentity } from '../../src/identity/file.ts'
import { parseIdentityFile } from '../../src/identity/format.ts'
import { newAdvocate, newSigning } from '../../src/identity/identity.ts'
import type { AdvocateIdentity } from '../../src/identity/identity.ts'

// Argon2id takes most of a second even at its least, so identities are written and read sparingly here.

const sodium = await loadSodium()
const passphrase = new TextEncoder().encode('five small words and rain')
const folder = await mkdtemp(join(tmpdir(), 'parasol-identity-'))
t.teardown(() => rm(folder, { recursive: true }))

const path = join(folder, 'identity.key')
const identity: AdvocateIdentity = {
  ...newAdvocate(sodium, 'Anna with a telling name'),
  pin: {
    origin: 'https://reports.example',
    slug: 'telling-slug',
    fingerprint: '00001 00002 00003 00004 00005 00006 00007 00008',
    serial: 3,
    documentHash: 'ab'.repeat(32),
  },
}
identity.recipientSeeds.push(sodium.randombytes_buf(32))
await writeIdentity(path, identity, passphrase)
const original = new Uint8Array(await readFile(path))

/** Reads a file of these bytes; resolves to the code of the refusal. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const other = join(folder, 'other.key')
  await writeFile(other, bytes)
  try {
    await readIdentity(other, passphrase)
    return 'none'
  } catch (error) {
    if (error instanceof IdentityError) return error.code
    throw error
  } finally {
    await rm(other)
  }
}

function altered(at: number, ...values: number[]): Uint8Array {
  const bytes = original.slice()
  bytes.set(values, at)
  return bytes
}

const flipped = (at: number) => altered(at, (original.at(at) ?? 0) ^ 1)

await t.test('an advocate’s identity comes back whole, old seeds and pin included', async (t) => {
  t.strictSame(await readIdentity(path, passphrase), identity)
})

await t.test('only its owner may read the file, even where the old one was open to all', async (t) => {
  t.equal((await stat(path)).mode & 0o777, 0o600)
  const open = join(folder, 'open.key')
  await writeFile(open, 'old')
  await chmod(open, 0o666)
  await writeIdentity(open, newSigning(sodium), passphrase)
  t.equal((await stat(open)).mode & 0o777, 0o600)
  await rm(open)
})

await t.test('nothing of it is in the clear, and nothing is left beside it', async (t) => {
  const text = Buffer.from(original)
  for (const clear of ['Anna', 'telling', 'reports.example', '00001', 'recipientSeeds', 'five small words'])
    t.notOk(text.includes(clear), clear)
  for (const secret of [...identity.recipientSeeds, identity.loginSeed, identity.vaultKey]) {
    t.notOk(text.includes(Buffer.from(secret)))
    t.notOk(text.includes(Buffer.from(secret).toString('base64')))
  }
  t.strictSame(await readdir(folder), ['identity.key'])
})

await t.test(
  'a second writing has another salt and nonce, and the signing key has a type of its own',
  async (t) => {
    const signing = newSigning(sodium)
    const signingPath = join(folder, 'signing.key')
    await writeIdentity(signingPath, signing, passphrase)
    const bytes = new Uint8Array(await readFile(signingPath))
    t.strictSame(bytes.subarray(0, 9), original.subarray(0, 9))
    t.equal(bytes[9], 2)
    t.strictNotSame(bytes.subarray(20, 36), original.subarray(20, 36))
    t.strictNotSame(bytes.subarray(36, 60), original.subarray(36, 60))
    t.strictSame(await readIdentity(signingPath, passphrase), signing)
    await rm(signingPath)
  },
)

await t.test('a wrong passphrase is refused, and leaves the file as it was', async (t) => {
  const wrong = new TextEncoder().encode('five small words and Rain')
  await t.rejects(readIdentity(path, wrong), { code: 'passphrase' })
  t.strictSame(new Uint8Array(await readFile(path)), original)
})

await t.test('damage to salt, nonce, ciphertext or its end is refused', async (t) => {
  for (const at of [20, 36, 60, original.length - 1])
    t.equal(await refusal(flipped(at)), 'passphrase', `byte ${at}`)
})

await t.test('a type that was exchanged is refused, since it is vouched for', async (t) => {
  t.equal(await refusal(altered(9, 2)), 'passphrase')
})

await t.test('damage to the beginning is named, without deriving anything', async (t) => {
  const cases: [string, Uint8Array][] = [
    ['format', new Uint8Array()],
    ['format', original.subarray(0, 8)],
    ['format', original.subarray(0, 75)],
    ['format', flipped(0)],
    ['format', flipped(7)],
    ['version', altered(8, 0)],
    ['version', altered(8, 3)],
    ['format', altered(8, 2).subarray(0, 60 + 1173 + 15)],
    ['type', altered(9, 0)],
    ['type', altered(9, 3)],
    ['format', flipped(10)],
    ['format', flipped(11)],
    ['format', new TextEncoder().encode('PARASOL1'.repeat(20))],
  ]
  for (const [code, bytes] of cases) {
    t.throws(() => parseIdentityFile(bytes), { code })
    t.equal(await refusal(bytes), code)
  }
})

await t.test('doctored limits are refused before they can exhaust a machine or spare a thief', async (t) => {
  const u32 = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]
  const [leastKiB, mostKiB] = [256 * 1024, 1024 * 1024]
  const cases: [string, number, number][] = [
    ['no passes', 0, leastKiB],
    ['too few passes', 2, leastKiB],
    ['too many passes', 11, leastKiB],
    ['passes without end', 0xffffffff, leastKiB],
    ['no memory', 3, 0],
    ['too little memory', 3, leastKiB - 1],
    ['too much memory', 3, mostKiB + 1],
    ['memory without end', 3, 0xffffffff],
  ]
  for (const [what, passes, memory] of cases) {
    const doctored = altered(12, ...u32(passes), ...u32(memory))
    t.throws(() => parseIdentityFile(doctored), { code: 'limits' }, what)
    t.equal(await refusal(doctored), 'limits', what)
    const limits = { operations: passes, memoryKiB: memory }
    await t.rejects(writeIdentity(path, identity, passphrase, limits), { code: 'limits' })
  }
  t.equal(await refusal(altered(12, 4)), 'passphrase', 'other limits that are allowed: derived, and refused')
  t.strictSame(new Uint8Array(await readFile(path)), original)
})

await t.test(
  'a file that is not there is said to be missing, other trouble is the file system’s',
  async (t) => {
    await t.rejects(readIdentity(join(folder, 'nothing.key'), passphrase), { code: 'missing' })
    await t.rejects(readIdentity(folder, passphrase), { code: 'EISDIR' })
  },
)

await t.test('where writing fails, the old file stays and nothing is left behind', async (t) => {
  await t.rejects(writeIdentity(join(folder, 'identity.key', 'below'), identity, passphrase))
  await t.rejects(writeIdentity(folder, identity, passphrase), 'a folder cannot be replaced by a file')
  t.strictSame(await readdir(folder), ['identity.key'])
  t.strictSame(new Uint8Array(await readFile(path)), original)
})
