import sumo from 'libsodium-wrappers-sumo'
import { xchacha20 } from '@noble/ciphers/chacha.js'
import { ascii, concat } from '../../src/envelope/bytes.ts'
import { hash } from '../../src/envelope/hash.ts'
import { encodeContent } from '../../src/identity/content.ts'
import { encodePrefix } from '../../src/identity/format.ts'
import type { Identity } from '../../src/identity/identity.ts'
import { leastLimits } from '../../src/identity/limits.ts'
import { backupId, backupName, sealFileKey } from '../../src/identity/recovery.ts'
import type { FilesFile } from '../../test/vectors/format.ts'
import { bases } from './bases.ts'
import type { BaseName } from './bases.ts'
import { fixed, sodium, vaultKey } from './cast.ts'
import { forged, headed, otherPaper, paper, recoveryKeys } from './papers.ts'

// Saved files by another library's XChaCha20; identity files with salts and nonces that are the same at every run.

await sumo.ready

const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
const passphrase = 'five small words and rain'

function savedFile(name: string, order: readonly BaseName[]): FilesFile['savedFiles'][number] {
  const nonce = fixed(`saved file ${name}`).subarray(0, 24)
  const key = hash(sodium, ascii('parasol/1 file'), nonce)
  const content = concat(...order.map((base) => bases[base].envelope))
  const file = concat(nonce, xchacha20(key, nonce, content, undefined, 1))
  return {
    name,
    nonce: sodium.to_hex(nonce),
    envelopes: [...order],
    length: file.length,
    firstBytes: sodium.to_hex(file.subarray(0, 64)),
    hash: sodium.to_hex(hash(sodium, file)),
  }
}

function identityFile(identity: Identity): Uint8Array {
  const { recovery } = identity
  const salt = fixed(`salt ${identity.type}`).subarray(0, 16)
  const nonce = fixed(`nonce ${identity.type}`).subarray(0, 24)
  const version = recovery === undefined ? 1 : 2
  const beginning = encodePrefix({ version, type: identity.type, limits: leastLimits, salt, nonce })
  const { operations, memoryKiB } = leastLimits
  const key = sumo.crypto_pwhash(
    32,
    passphrase,
    salt,
    operations,
    memoryKiB * 1024,
    sumo.crypto_pwhash_ALG_ARGON2ID13,
  )
  const copy =
    recovery === undefined
      ? new Uint8Array()
      : sealFileKey(sodium, recovery.publicKey, beginning, key, (publicKey) =>
          sodium.crypto_kem_xwing_enc_deterministic(
            publicKey,
            concat(fixed('first half for recovery'), fixed('second half for recovery')),
          ),
        )
  const before = concat(beginning, copy)
  return concat(
    before,
    sumo.crypto_aead_xchacha20poly1305_ietf_encrypt(encodeContent(identity), before, null, nonce, key),
  )
}

const recovered = recoveryKeys('recovery key')

const advocate: Identity = {
  type: 'advocate',
  label: 'Anna',
  recipientSeeds: [fixed('older seed'), fixed('seed of Anna')],
  loginSeed: fixed('login Anna'),
  vaultKey,
  pin: {
    origin: 'https://reports.example',
    slug: 'lotus',
    fingerprint: '00001 00002 00003 00004 00005 00006 00007 00008',
    serial: 7,
    documentHash: sodium.to_hex(fixed('document')),
  },
}
const recoverable: Identity = {
  ...advocate,
  recovery: { publicKey: recovered.publicKey, shares: 5, need: 3 },
}
const signing: Identity = { type: 'signing', signingSeed: fixed('signing seed') }

const u32 = (value: number) => base64(new Uint8Array(Uint32Array.of(value).buffer))

export const files: FilesFile = {
  about:
    'Saved files of envelopes from envelope-bases.json, and identity files. Changes are made as in the envelope files.',
  savedFiles: [
    savedFile('one envelope', ['pair']),
    savedFile('three envelopes of two channels', ['trio', 'pair', 'pair, another report']),
  ],
  damagedSavedFiles: [
    {
      name: 'magic of the first',
      file: 'three envelopes of two channels',
      changes: [{ at: 24, xor: '01' }],
      found: ['pair', 'pair, another report'],
      damagedBytes: 20_192,
    },
    {
      name: 'count of the second, which then announces too much',
      file: 'three envelopes of two channels',
      changes: [{ at: 24 + 20_192 + 10, xor: '01' }],
      found: ['trio', 'pair, another report'],
      damagedBytes: 18_976,
    },
    {
      name: 'a cut within the last',
      file: 'three envelopes of two channels',
      changes: [{ at: 24 + 20_192 + 18_976 + 500, remove: 18_476, insert: '' }],
      found: ['trio', 'pair'],
      damagedBytes: 500,
    },
    {
      name: 'a byte too many',
      file: 'one envelope',
      changes: [{ at: 19_000, remove: 0, insert: 'AA==' }],
      found: ['pair'],
      damagedBytes: 1,
    },
    { name: 'another nonce', file: 'one envelope', changes: [{ at: 0, xor: '01' }], found: 'magic' },
    {
      name: 'nothing but a nonce',
      file: 'one envelope',
      changes: [{ at: 24, remove: 18_976, insert: '' }],
      found: 'magic',
    },
    {
      name: 'less than a nonce',
      file: 'one envelope',
      changes: [{ at: 23, remove: 18_977, insert: '' }],
      found: 'length',
    },
  ],
  passphrase,
  identityFiles: [
    {
      name: 'advocate',
      file: base64(identityFile(advocate)),
      content: new TextDecoder().decode(encodeContent(advocate)),
    },
    {
      name: 'signing',
      file: base64(identityFile(signing)),
      content: new TextDecoder().decode(encodeContent(signing)),
    },
  ],
  recoverableIdentityFile: {
    file: base64(identityFile(recoverable)),
    content: new TextDecoder().decode(encodeContent(recoverable)),
    recoveryKey: sodium.to_hex(recovered.seed),
    backup: backupName(backupId(sodium, recovered.publicKey)),
    shares: [1, 2, 3, 4, 5].map((number) => paper(number)),
  },
  refusedRecoveries: [
    {
      name: 'version 1',
      changes: [
        { at: 8, xor: '03' },
        { at: 60, remove: 1173, insert: '' },
      ],
      code: 'no-recovery',
    },
    { name: 'the name of another backup', changes: [{ at: 60, xor: '01' }], code: 'other-backup' },
    { name: 'the salt', changes: [{ at: 20, xor: '01' }], code: 'recovery' },
    { name: 'ML-KEM in the recovery copy', changes: [{ at: 65, xor: '01' }], code: 'recovery' },
    { name: 'X25519 in the recovery copy', changes: [{ at: 65 + 1088, xor: '01' }], code: 'recovery' },
    { name: 'the wrapped key', changes: [{ at: 65 + 1120, xor: '01' }], code: 'recovery' },
    { name: 'the ciphertext', changes: [{ at: 60 + 1173, xor: '01' }], code: 'recovery' },
    {
      name: 'cut within the recovery copy',
      changes: [{ at: 1200, remove: 10_000, insert: '' }],
      code: 'format',
    },
  ],
  refusedShares: [
    { name: 'too few', shares: [paper(1), paper(4)], code: 'shares-few' },
    { name: 'one twice', shares: [paper(1), paper(4), paper(1)], code: 'share-twice' },
    { name: 'one of another backup', shares: [paper(1), paper(2), otherPaper(3)], code: 'shares-mixed' },
    { name: 'one with an altered value', shares: [paper(1), paper(2), forged()], code: 'shares-wrong' },
    {
      name: 'one altered beyond those needed',
      shares: [paper(1), paper(2), paper(4), forged()],
      code: 'shares-wrong',
    },
    { name: 'a wrong character in line 5', shares: [paper(1, 5)], code: 'share-line' },
    {
      name: 'lines 3 and 4 exchanged',
      shares: [paper(1).map((line, at, lines) => lines[at === 2 ? 3 : at === 3 ? 2 : at] ?? line)],
      code: 'share-line',
    },
    { name: 'a line too few', shares: [paper(1).slice(1)], code: 'share-lines' },
    { name: 'version 2', shares: [headed(0, 0x23)], code: 'share-version' },
    { name: 'needs a single share', shares: [headed(0, 0x11)], code: 'share-line' },
    { name: 'number 6 of 5', shares: [headed(1, 0x56)], code: 'share-line' },
  ],
  refusedIdentityFiles: [
    { name: 'nothing', changes: [{ at: 0, remove: 10_000, insert: '' }], code: 'format' },
    { name: 'a beginning only', changes: [{ at: 60, remove: 10_000, insert: '' }], code: 'format' },
    { name: 'another magic', changes: [{ at: 7, xor: '01' }], code: 'format' },
    { name: 'version 2, which is longer', changes: [{ at: 8, xor: '03' }], code: 'format' },
    { name: 'version 3', changes: [{ at: 8, xor: '02' }], code: 'version' },
    { name: 'type 3', changes: [{ at: 9, xor: '02' }], code: 'type' },
    { name: 'a reserved byte', changes: [{ at: 11, xor: '01' }], code: 'format' },
    { name: '2 passes', changes: [{ at: 12, remove: 4, insert: u32(2) }], code: 'limits' },
    { name: '11 passes', changes: [{ at: 12, remove: 4, insert: u32(11) }], code: 'limits' },
    { name: 'less than 256 MiB', changes: [{ at: 16, remove: 4, insert: u32(262_143) }], code: 'limits' },
    { name: 'more than 1 GiB', changes: [{ at: 16, remove: 4, insert: u32(1_048_577) }], code: 'limits' },
    { name: 'memory without end', changes: [{ at: 16, remove: 4, insert: u32(0xffffffff) }], code: 'limits' },
    { name: 'another type that exists', changes: [{ at: 9, xor: '03' }], code: 'passphrase' },
    { name: 'first byte of the ciphertext', changes: [{ at: 60, xor: '80' }], code: 'passphrase' },
  ],
}
