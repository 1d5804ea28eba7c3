import type { VaultFilesFile } from '../../test/vectors/vault-format.ts'
import { secondSealLetter } from '../../test/second/letter.ts'
import { join } from '../../test/second/primitives.ts'
import { channels, fixed, keysOf, sodium } from './cast.ts'

// Letters to the case recipients of the channel trio, by the second implementation: such as open, and refusals.

const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
const hex = (bytes: Uint8Array) => sodium.to_hex(bytes)

const caseKeys = channels.trio.people.filter(({ role }) => role === 'case').map(({ who }) => who)

function letter(name: string, padded: Uint8Array, label?: string): Uint8Array {
  const to = caseKeys.map((who) => {
    const { publicKey } = keysOf(who)
    const seed = join(fixed(`first half of ${name} to ${who}`), fixed(`second half of ${name} to ${who}`))
    const { ciphertext, sharedSecret } = sodium.crypto_kem_xwing_enc_deterministic(publicKey, seed)
    return { publicKey, cipherText: ciphertext, sharedSecret }
  })
  return secondSealLetter({
    channelHash: fixed('channel trio'),
    nonce: fixed(`nonce of ${name}`).subarray(0, 16),
    key: fixed(`key of ${name}`),
    to,
    padded,
    ...(label !== undefined && { label }),
  })
}

function padded(content: string, length: number): Uint8Array {
  const bytes = join(content, 0x80)
  return join(bytes, new Uint8Array(length - bytes.length))
}

const [slots, slot] = [60, 1168]
const end = slots + 2 * slot
const exact = 'x'.repeat(4096)

export const letters: Pick<VaultFilesFile, 'letters' | 'refusedLetters'> = {
  letters: [
    {
      name: 'words',
      to: caseKeys,
      channelHash: hex(fixed('channel trio')),
      content: 'words to be let go',
      file: base64(letter('words', padded('words to be let go', 4096))),
    },
    {
      name: 'just too long for one step',
      to: caseKeys,
      channelHash: hex(fixed('channel trio')),
      content: exact,
      file: base64(letter('long', padded(exact, 8192))),
    },
  ],
  refusedLetters: [
    { name: 'nothing', changes: [{ at: 0, remove: 20_000, insert: '' }], code: 'length' },
    { name: 'less than a header', changes: [{ at: 59, remove: 20_000, insert: '' }], code: 'length' },
    { name: 'another magic', changes: [{ at: 0, xor: '01' }], code: 'magic' },
    { name: 'version 2', changes: [{ at: 8, xor: '03' }], code: 'suite' },
    { name: 'a reserved byte', changes: [{ at: 11, xor: '01' }], code: 'suite' },
    { name: 'no recipient', changes: [{ at: 9, xor: '02' }], code: 'slots' },
    { name: '17 recipients', changes: [{ at: 9, xor: '13' }], code: 'slots' },
    { name: 'a count that is too low', changes: [{ at: 9, xor: '03' }], code: 'length' },
    {
      name: 'a byte too many',
      changes: [{ at: end + 4096 + 48, remove: 0, insert: 'AA==' }],
      code: 'length',
    },
    { name: 'a byte too few', changes: [{ at: end, remove: 1, insert: '' }], code: 'length' },
    {
      name: 'a slot less, of a document with two',
      changes: [
        { at: 9, xor: '03' },
        { at: slots + slot, remove: slot, insert: '' },
      ],
      code: 'slots',
    },
    { name: 'the channel', changes: [{ at: 12, xor: '01' }], code: 'unwrap' },
    { name: 'the nonce', changes: [{ at: 44, xor: '01' }], code: 'unwrap' },
    { name: 'ML-KEM of the own slot', changes: [{ at: slots, xor: '01' }], code: 'unwrap' },
    {
      name: 'X25519 of the own slot, all zeros',
      changes: [{ at: slots + 1088, remove: 32, insert: base64(new Uint8Array(32)) }],
      code: 'unwrap',
    },
    { name: 'the wrapped key', changes: [{ at: slots + 1120, xor: '01' }], code: 'unwrap' },
    { name: 'the slot of somebody else', changes: [{ at: slots + slot, xor: '01' }], code: 'commitment' },
    { name: 'the words', changes: [{ at: end, xor: '01' }], code: 'commitment' },
    { name: 'the tag', changes: [{ at: end + 4096 + 16, xor: '01' }], code: 'commitment' },
    {
      name: 'sealed with another label',
      changes: [
        {
          at: 0,
          remove: 20_000,
          insert: base64(letter('label', padded('words', 4096), 'parasol/1 letter other')),
        },
      ],
      code: 'ciphertext',
    },
    {
      name: 'no padding',
      changes: [{ at: 0, remove: 20_000, insert: base64(letter('unpadded', new Uint8Array(4096).fill(1))) }],
      code: 'padding',
    },
    {
      name: 'nought for padding',
      changes: [{ at: 0, remove: 20_000, insert: base64(letter('nought', new Uint8Array(4096))) }],
      code: 'padding',
    },
    { name: 'to somebody who is not among them', changes: [], reader: 'Dara', code: 'not-recipient' },
    { name: 'to a tally recipient', changes: [], reader: 'Boran', code: 'not-recipient' },
  ],
}
