import t from 'tap'
import { generateRecipientKey } from '../../src/envelope/keys.ts'
import { letterChannel, openLetter, sealLetter } from '../../src/envelope/letter.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { decrypt, encrypt, H, join, keyedH, xwing } from '../second/primitives.ts'

const sodium = await loadSodium()
const [anna, chenda, stranger] = [1, 2, 3].map(() => generateRecipientKey(sodium)) as [Pair, Pair, Pair]
type Pair = ReturnType<typeof generateRecipientKey>
const to = [anna.publicKey, chenda.publicKey]
const channelHash = H(join('a channel document'))
const content = join('words to be let go')
const letter = sealLetter(sodium, { channelHash, to, content })
const slots = 60
const [slot, ending] = [1168, 4096 + 16 + 32]

await t.test('everybody listed opens it, with an old key too, and nobody else', (t) => {
  t.strictSame(openLetter(sodium, letter, to, [anna]), content)
  t.strictSame(openLetter(sodium, letter, to, [stranger, chenda]), content)
  t.throws(() => openLetter(sodium, letter, to, [stranger]), { code: 'not-recipient' })
  t.strictSame(letterChannel(letter), channelHash)
  t.equal(letter.length, slots + 2 * slot + ending)
  t.end()
})

await t.test('its length tells little, and no two are alike', (t) => {
  const other = sealLetter(sodium, { channelHash, to, content: content.subarray(0, 1) })
  t.equal(other.length, letter.length)
  t.notSame(sealLetter(sodium, { channelHash, to, content }), letter)
  const long = new Uint8Array(15_000).fill(1)
  t.strictSame(openLetter(sodium, sealLetter(sodium, { channelHash, to, content: long }), to, [anna]), long)
  t.end()
})

await t.test('whatever was altered, cut or appended is refused with its code', (t) => {
  const refusals: [string, number | undefined, string][] = [
    ['magic', 0, 'magic'],
    ['version', 8, 'suite'],
    ['reserved', 11, 'suite'],
    ['channel', 12, 'unwrap'],
    ['nonce', 44, 'unwrap'],
    ['the own encapsulation', slots + 5, 'unwrap'],
    ['the own wrapped key', slots + slot - 1, 'unwrap'],
    ['the slot of somebody else', slots + slot + 5, 'commitment'],
    ['the words', slots + 2 * slot + 9, 'commitment'],
    ['the tag', letter.length - 1, 'commitment'],
  ]
  for (const [name, at, code] of refusals) {
    const altered = Uint8Array.from(letter, (byte, index) => (index === at ? byte ^ 1 : byte))
    t.throws(() => openLetter(sodium, altered, to, [anna]), { code }, name)
  }
  for (const length of [0, 59, 60, letter.length - 1])
    t.throws(() => openLetter(sodium, letter.subarray(0, length), to, [anna]), { code: 'length' })
  t.throws(() => openLetter(sodium, join(letter, 0), to, [anna]), { code: 'length' })
  for (const count of [0, 17])
    t.throws(() => letterChannel(Uint8Array.from(letter, (byte, at) => (at === 9 ? count : byte))), {
      code: 'slots',
    })
  t.throws(() => openLetter(sodium, letter, [...to, stranger.publicKey], [anna]), { code: 'slots' })
  t.end()
})

await t.test('a second implementation opens it, and is opened', (t) => {
  const header = letter.subarray(0, slots)
  const own = letter.subarray(slots + slot, slots + 2 * slot)
  const secret = xwing.decapsulate(own.subarray(0, 1120), chenda.seed)
  const wrapping = keyedH(
    secret,
    join('parasol/1 letter wrap', header, chenda.publicKey, own.subarray(0, 1120)),
  )
  const key = decrypt(wrapping, own.subarray(1120))
  const context = H(letter.subarray(0, slots + 2 * slot))
  const ciphertext = letter.subarray(slots + 2 * slot, -32)
  t.strictSame(keyedH(key, join('parasol/1 letter commit', context, ciphertext)), letter.slice(-32))
  const padded = decrypt(keyedH(key, join('parasol/1 letter encrypt', context)), ciphertext, context)
  t.strictSame(padded, join(content, 0x80, new Uint8Array(4096 - content.length - 1)))
  t.strictSame(openLetter(sodium, second(padded), [anna.publicKey], [anna]), content)
  t.end()
})

await t.test('what a dishonest colleague sealed wrongly is refused', (t) => {
  t.throws(() => openLetter(sodium, second(new Uint8Array(4096)), [anna.publicKey], [anna]), {
    code: 'padding',
  })
  t.throws(
    () =>
      openLetter(sodium, second(new Uint8Array(4096), 'parasol/1 letter other'), [anna.publicKey], [anna]),
    { code: 'ciphertext' },
  )
  t.end()
})

/** A letter to Anna alone, as the document says that one is made. */
function second(padded: Uint8Array, label = 'parasol/1 letter encrypt'): Uint8Array {
  const header = join('PARASOLL', 1, 1, 0, 0, channelHash, new Uint8Array(16).fill(5))
  const key = new Uint8Array(32).fill(9)
  const { cipherText, sharedSecret } = xwing.encapsulate(anna.publicKey)
  const wrapping = keyedH(sharedSecret, join('parasol/1 letter wrap', header, anna.publicKey, cipherText))
  const slotBytes = join(cipherText, encrypt(wrapping, key))
  const context = H(join(header, slotBytes))
  const ciphertext = encrypt(keyedH(key, join(label, context)), padded, context)
  const tag = keyedH(key, join('parasol/1 letter commit', context, ciphertext))
  return join(header, slotBytes, ciphertext, tag)
}
