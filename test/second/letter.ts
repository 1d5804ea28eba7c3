import { decrypt, encrypt, equal, H, join, keyedH, xwing } from './primitives.ts'
import type { Bytes } from './primitives.ts'

// Letters between advocates, written from docs/envelope.md, section 14.

export interface SecondLetter {
  channelHash: Bytes
  nonce: Bytes
  key: Bytes
  /** For each recipient the public key, and what an encapsulation to it came to. */
  to: { publicKey: Bytes; cipherText: Bytes; sharedSecret: Bytes }[]
  padded: Bytes
  /** Another label makes a letter that was sealed wrongly. */
  label?: string
}

export function secondSealLetter({ channelHash, nonce, key, to, padded, label }: SecondLetter): Bytes {
  const header = join('PARASOLL', 1, to.length, 0, 0, channelHash, nonce)
  const slots = to.map(({ publicKey, cipherText, sharedSecret }) => {
    const wrapping = keyedH(sharedSecret, join('parasol/1 letter wrap', header, publicKey, cipherText))
    return join(cipherText, encrypt(wrapping, key))
  })
  const context = H(join(header, ...slots))
  const encryption = keyedH(key, join(label ?? 'parasol/1 letter encrypt', context))
  const ciphertext = encrypt(encryption, padded, context)
  return join(header, ...slots, ciphertext, keyedH(key, join('parasol/1 letter commit', context, ciphertext)))
}

/** The content, for the holder of this seed, who is number `place` among so many recipients. Throws where it does not open. */
export function secondOpenLetter(letter: Bytes, place: number, count: number, seed: Bytes): Bytes {
  const [start, end] = [60, 60 + count * 1168]
  const header = letter.subarray(0, start)
  const slot = letter.subarray(start + place * 1168, start + (place + 1) * 1168)
  const ct = slot.subarray(0, 1120)
  const { publicKey } = xwing.keygen(seed)
  const sharedSecret = xwing.decapsulate(ct, seed)
  const key = decrypt(
    keyedH(sharedSecret, join('parasol/1 letter wrap', header, publicKey, ct)),
    slot.subarray(1120),
  )
  const context = H(letter.subarray(0, end))
  const ciphertext = letter.subarray(end, -32)
  if (!equal(keyedH(key, join('parasol/1 letter commit', context, ciphertext)), letter.subarray(-32)))
    throw new Error('commitment')
  const padded = decrypt(keyedH(key, join('parasol/1 letter encrypt', context)), ciphertext, context)
  const last = padded.findLastIndex((byte) => byte !== 0)
  if (padded[last] !== 0x80) throw new Error('padding')
  return padded.subarray(0, last)
}
