import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { recorded } from '../fixtures/sounds.ts'
import { sodium } from './organisation.ts'
import { addDocument, newService, type Refused } from './running.ts'

const hash = (bytes: Uint8Array) => sodium.crypto_generichash(32, bytes, null)
const nameOf = (bytes: Uint8Array) => sodium.to_hex(hash(bytes))

const question = recorded('en/reporter.opus')
const choice = recorded('en/reporter.self.opus')
const start = recorded('en/start.webm')
const manifest = Buffer.from(
  JSON.stringify({
    format: 1,
    sounds: {
      reporter: { name: nameOf(question), bytes: question.length },
      'reporter.self': { name: nameOf(choice), bytes: choice.length },
      start: { name: nameOf(start), bytes: start.length },
    },
  }),
)

/** A service whose channel names the manifest; the folder holds these files and whatever else is put there. */
async function withSounds(t: Test, ...files: readonly Uint8Array[]) {
  const folder = t.testdir({ private: { key: 'secret' } })
  for (const bytes of files) writeFileSync(join(folder, nameOf(bytes)), bytes)
  const service = await newService(t, { sounds: folder })
  const { organisation, store, channels, sounds } = service
  const named = { en: Buffer.from(hash(manifest)).toString('base64') }
  await addDocument(store, organisation.sign({ ...organisation.first, serial: 2, sounds: named }))
  await channels.refresh()
  await sounds.load(channels.sounds)
  const ask = (name: string, headers = {}) => service.app.inject({ url: `/sounds/${name}`, headers })
  return { ...service, folder, ask }
}

await t.test('a sound is handed out by its name, with zeros after it, and is kept nowhere', async (t) => {
  const { ask } = await withSounds(t, manifest, question, choice, start)
  for (const [bytes, type] of [
    [question, 'audio/ogg'],
    [choice, 'audio/ogg'],
    [start, 'audio/webm'],
  ] as const) {
    const { statusCode, headers, rawPayload } = await ask(nameOf(bytes))
    t.equal(statusCode, 200)
    t.equal(headers['content-type'], type)
    t.equal(headers['cache-control'], 'no-store')
    t.equal(headers['cross-origin-resource-policy'], 'same-origin')
    t.equal(rawPayload.length, 8192, 'the length says nothing')
    t.same(rawPayload.subarray(0, bytes.length), bytes)
    t.ok(rawPayload.subarray(bytes.length).every((byte) => byte === 0))
  }
})

await t.test('the manifest is handed out as it is, compressed where that is understood', async (t) => {
  const { ask } = await withSounds(t, manifest)
  const plain = await ask(nameOf(manifest))
  t.match(plain.headers, { 'content-type': /^application\/json/, 'cache-control': 'no-store' })
  t.same(plain.rawPayload, manifest)
  const small = await ask(nameOf(manifest), { 'accept-encoding': 'br' })
  t.same(brotliDecompressSync(small.rawPayload), manifest)
})

await t.test('nothing is handed out that no channel document leads to', async (t) => {
  const stray = Buffer.concat([question, Buffer.from('stray')])
  const { ask } = await withSounds(t, manifest, question, stray)
  t.equal((await ask(nameOf(question))).statusCode, 200)
  for (const name of [
    nameOf(stray),
    'private/key',
    '..%2fprivate%2fkey',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '..\\private\\key',
    nameOf(question).toUpperCase(),
    `${nameOf(question)}%00`,
    'x'.repeat(200),
    '',
  ]) {
    const answer = await ask(name)
    t.ok([404, 414, 400].includes(answer.statusCode), name)
    t.notMatch(answer.body, 'secret')
  }
})

await t.test('an altered file is not handed out, and is once it is put right', async (t) => {
  const { ask, folder, sounds, channels } = await withSounds(t, manifest, choice)
  const file = join(folder, nameOf(question))
  writeFileSync(file, choice)
  await sounds.load(channels.sounds)
  t.equal((await ask(nameOf(question))).json<Refused>().error, 'not-found')
  t.equal(sounds.missing(nameOf(manifest)), 2)
  writeFileSync(file, question)
  await sounds.load(channels.sounds)
  t.equal((await ask(nameOf(question))).statusCode, 200)
  t.equal(sounds.missing(nameOf(manifest)), 1)
})

await t.test('what was read stays, and no file is opened when somebody listens', async (t) => {
  const { ask, folder } = await withSounds(t, manifest, question)
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  t.equal((await ask(nameOf(question))).statusCode, 200)
})

await t.test('a manifest that is none, or a service without a folder, hands out nothing', async (t) => {
  const other = Buffer.from(manifest.toString().replace('"format":1', '"format":2'))
  const { ask } = await withSounds(t, other)
  t.equal((await ask(nameOf(other))).statusCode, 404)
  t.equal((await ask(nameOf(manifest))).statusCode, 404)
  const { app } = await newService(t)
  t.equal((await app.inject(`/sounds/${nameOf(manifest)}`)).statusCode, 404)
})
