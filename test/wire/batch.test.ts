import t from 'tap'
import { frame, unframe } from '../../src/wire/batch.ts'

/** A stream of `bytes` in pieces of `size`. */
async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function read(bytes: Uint8Array, size: number) {
  const envelopes: Uint8Array[] = []
  for await (const envelope of unframe(pieces(bytes, size))) envelopes.push(envelope)
  return envelopes
}

const envelopes = [1, 5, 200, 70_000].map((length) => new Uint8Array(length).fill(length % 251))
const stream = Buffer.concat(envelopes.map(frame))

await t.test('envelopes come out as they went in, wherever the stream is cut into pieces', async (t) => {
  for (const size of [1, 3, 4, 5, 4096, stream.length])
    t.strictSame(await read(stream, size), envelopes, `pieces of ${size}`)
  t.strictSame(await read(new Uint8Array(), 10), [], 'an empty batch')
})

await t.test(
  'a stream that ends in the middle of an envelope is refused, after what was whole',
  async (t) => {
    for (const cut of [1, 3, 4, 100]) {
      const got: Uint8Array[] = []
      const reading = async () => {
        for await (const envelope of unframe(pieces(stream.subarray(0, stream.length - cut), 1000)))
          got.push(envelope)
      }
      await t.rejects(reading(), { name: 'BatchError', code: 'cut' })
      t.strictSame(got, envelopes.slice(0, 3))
    }
  },
)

await t.test('an impossible length is refused at once', async (t) => {
  for (const length of [
    [0, 0, 0, 0],
    [1, 0, 16, 0],
    [255, 255, 255, 255],
  ])
    await t.rejects(read(Uint8Array.from([...length, 1, 2, 3]), 2), { code: 'frame' })
})
