import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { framesOf, wholeLength } from '../../src/vault/frames.ts'
import { envelopeIn, SealedFile } from '../../src/vault/sealed-file.ts'
import { frame } from '../../src/wire/batch.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { sealed, sodium, temporaryFolder } from './fixtures.ts'

const { verified } = fixtureChannel(sodium)
const envelopes = [sealed(verified), sealed(verified), sealed(verified)]
const file = () => Buffer.concat(envelopes.map(frame))
const frameLength = file().length / 3
const onDisk = join(await temporaryFolder(t), 'reports')

/** What is found in a file, in memory and on the disk: the same. */
function found(t: Test, bytes: Uint8Array): Buffer[] {
  const there = [...framesOf(bytes)].map((each) => Buffer.from(each))
  writeFileSync(onDisk, bytes)
  const file = new SealedFile(onDisk)
  const memory = new Uint8Array(envelopes[0]?.length ?? 0)
  const read = file.places().map((place) => Buffer.from(envelopeIn(file.descriptor, place, memory)))
  file.close()
  t.same(read, there)
  return there
}

await t.test('a file gives back its envelopes', (t) => {
  t.same(
    found(t, file()),
    envelopes.map((each) => Buffer.from(each)),
  )
  t.equal(wholeLength(file()), file().length)
  t.end()
})

await t.test('an end torn off by a kill costs the last envelope only', (t) => {
  for (const torn of [1, 4, 100, frameLength - 1]) {
    const bytes = file().subarray(0, file().length - torn)
    t.equal(found(t, bytes).length, 2)
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
      found(t, bytes),
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
    const all = found(t, bytes)
    t.equal(all.length, 3)
    t.same(
      all.map((each) => each.length),
      envelopes.map((each) => each.length),
    )
  }
  t.end()
})

await t.test('an envelope behind a long stretch of damage is found, wherever the magic lies', (t) => {
  for (const length of [(1 << 16) - 9, (1 << 16) - 4, 1 << 16, (1 << 17) + 3]) {
    const damage = new Uint8Array(length).fill(7)
    const bytes = Buffer.concat([frame(damage), file()])
    bytes.fill(0xff, 0, 4)
    t.same(
      found(t, bytes).slice(1),
      envelopes.map((each) => Buffer.from(each)),
      `${length} bytes`,
    )
  }
  t.end()
})

await t.test('an empty file and one of random bytes hold nothing', (t) => {
  t.same(found(t, new Uint8Array()), [])
  t.same(found(t, sodium.randombytes_buf(200_000)), [])
  t.equal(wholeLength(sodium.randombytes_buf(5)), 0)
  t.end()
})
