import t from 'tap'
import { framesOf, wholeLength } from '../../src/vault/frames.ts'
import { frame } from '../../src/wire/batch.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { sealed, sodium } from './fixtures.ts'

const { verified } = fixtureChannel(sodium)
const envelopes = [sealed(verified), sealed(verified), sealed(verified)]
const file = () => Buffer.concat(envelopes.map(frame))
const frameLength = file().length / 3

await t.test('a file gives back its envelopes', (t) => {
  t.same(
    [...framesOf(file())].map((each) => Buffer.from(each)),
    envelopes.map((each) => Buffer.from(each)),
  )
  t.equal(wholeLength(file()), file().length)
  t.end()
})

await t.test('an end torn off by a kill costs the last envelope only', (t) => {
  for (const torn of [1, 4, 100, frameLength - 1]) {
    const bytes = file().subarray(0, file().length - torn)
    t.equal([...framesOf(bytes)].length, 2)
    t.equal(wholeLength(bytes), 2 * frameLength)
  }
  t.end()
})

await t.test('no flipped bit of a length costs an envelope', (t) => {
  for (let bit = 0; bit < 3 * 32; bit++) {
    const bytes = file()
    const at = Math.floor(bit / 32) * frameLength + ((bit % 32) >> 3)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7))
    t.same(
      [...framesOf(bytes)].map((each) => Buffer.from(each)),
      envelopes.map((each) => Buffer.from(each)),
      `bit ${bit}`,
    )
  }
  t.end()
})

await t.test('an envelope without its first bytes costs nobody else', (t) => {
  for (const damaged of [0, 1, 2]) {
    const bytes = file()
    bytes[damaged * frameLength + 4] = 0
    const found = [...framesOf(bytes)]
    t.equal(found.length, 3)
    t.same(
      found.map((each) => each.length),
      envelopes.map((each) => each.length),
    )
  }
  t.end()
})

await t.test('an empty file and one of random bytes hold nothing', (t) => {
  t.same([...framesOf(new Uint8Array())], [])
  t.equal(wholeLength(sodium.randombytes_buf(5)), 0)
  t.end()
})
