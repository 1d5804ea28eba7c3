import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { blake2b } from '@noble/hashes/blake2.js'
import t, { type Test } from 'tap'
import { Journal } from '../../src/vault/journal/journal.ts'
import { sodium, temporaryFolder } from './fixtures.ts'

const vaultKey = new Uint8Array(32).fill(7)
const record = 552
const header = 12
const long = { text: 'a canary '.repeat(300) }
const values = [{ one: 1 }, long, { three: 'é' }, { four: [] }]

async function newJournal(t: Test, ...entries: unknown[]) {
  const path = join(await temporaryFolder(t), 'new', 'notes.journal')
  const journal = new Journal(sodium, path, vaultKey, 'notes')
  await journal.append(entries)
  return { path, journal }
}

const valuesIn = async (journal: Journal) => (await journal.read()).entries.map(({ value }) => value)

await t.test('what was written is read again, short and long, by one run after the other', async (t) => {
  const { path, journal } = await newJournal(t, ...values.slice(0, 2))
  await new Journal(sodium, path, vaultKey, 'notes').append(values.slice(2))
  t.strictSame(await valuesIn(journal), values)
  const { size, mode } = await stat(path)
  t.equal((size - header) % record, 0, 'whole records, and nothing that tells what is in them')
  t.equal(mode & 0o777, 0o600)
  t.notMatch(await readFile(path, 'latin1'), /canary/)
})

await t.test('nothing written yet is an empty journal', async (t) => {
  const journal = new Journal(sodium, join(await temporaryFolder(t), 'none'), vaultKey, 'notes')
  t.strictSame(await journal.read(), { entries: [], damaged: [], places: 0 })
})

await t.test('a cut anywhere in the last entry costs that entry and is mended by the next', async (t) => {
  const { path, journal } = await newJournal(t, values[0], long)
  const whole = await readFile(path)
  for (let length = header + record; length < whole.length; length += 97) {
    await writeFile(path, whole.subarray(0, length))
    t.strictSame(await valuesIn(journal), [values[0]], `${length} bytes`)
    t.strictSame((await journal.read()).damaged, [], 'nobody is told of what was never written')
  }
  await journal.append([values[2]])
  t.strictSame(await valuesIn(journal), [values[0], values[2]])
})

await t.test('a cut within the header, and noughts after a power cut, count as not written', async (t) => {
  const { path, journal } = await newJournal(t, values[0])
  const whole = await readFile(path)
  await writeFile(path, Buffer.concat([whole, Buffer.alloc(3 * record)]))
  t.strictSame(await journal.read(), { entries: [{ at: 0, value: values[0] }], damaged: [], places: 1 })
  for (const length of [0, 5, header]) {
    await writeFile(path, whole.subarray(0, length))
    await journal.append([values[2]])
    t.strictSame(await valuesIn(journal), [values[2]])
  }
})

await t.test('one flipped bit costs its entry, which is named; the others are used', async (t) => {
  const { path, journal } = await newJournal(t, ...values)
  const whole = await readFile(path)
  const { entries } = await journal.read()
  for (let at = header; at < whole.length; at += 211) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 16
    await writeFile(path, flipped)
    const place = Math.floor((at - header) / record)
    const hit = entries.findLast((entry) => entry.at <= place)
    const { entries: left, damaged } = await journal.read()
    t.strictSame(
      left,
      entries.filter((entry) => entry !== hit),
    )
    t.ok(damaged.includes(place) && damaged.includes(hit?.at ?? -1), `place ${place} is named`)
  }
  await journal.append([{ five: 5 }])
  t.strictSame((await valuesIn(journal)).at(-1), { five: 5 }, 'and writing goes on behind it')
})

await t.test('a flipped bit in the header costs nothing', async (t) => {
  const { path, journal } = await newJournal(t, ...values)
  const bytes = await readFile(path)
  bytes[8] = 0xff
  await writeFile(path, bytes)
  t.strictSame(await valuesIn(journal), values)
})

await t.test('records cannot be moved, repeated or taken from another journal', async (t) => {
  const { path, journal } = await newJournal(t, { a: 1 }, { b: 2 })
  const bytes = await readFile(path)
  const [first, second] = [bytes.subarray(header, header + record), bytes.subarray(header + record)]
  await writeFile(path, Buffer.concat([bytes.subarray(0, header), second, first, first]))
  t.strictSame(await journal.read().catch((error: unknown) => error), {
    entries: [],
    damaged: [0, 1, 2],
    places: 3,
  })
  await writeFile(path, bytes)
  await t.rejects(new Journal(sodium, path, vaultKey, 'quotes').read(), { code: 'journal' })
  const stranger = await new Journal(sodium, path, new Uint8Array(32), 'notes').read()
  t.strictSame(stranger.entries, [])
})

await t.test('a newer version is refused, and nothing is written over it', async (t) => {
  const { path, journal } = await newJournal(t)
  const newer = Buffer.concat([Buffer.from('PARASOLJ'), Buffer.from([2, 1, 0, 0]), Buffer.alloc(700, 9)])
  await journal.append([{}])
  await writeFile(path, newer)
  await t.rejects(journal.read(), { code: 'journal-newer' })
  await t.rejects(journal.append([{ one: 1 }]), { code: 'journal-newer' })
  t.strictSame(await readFile(path), newer)
})

await t.test('what is left out when it is written anew is gone', async (t) => {
  const { path, journal } = await newJournal(t, ...values)
  await journal.rewrite([values[2]])
  t.strictSame(await valuesIn(journal), [values[2]])
  t.equal((await stat(path)).size, header + record)
})

await t.test('another library opens a record by the document alone', async (t) => {
  const { path } = await newJournal(t, { one: 1 })
  const bytes = new Uint8Array(await readFile(path))
  const key = blake2b(Buffer.concat([Buffer.from('parasol/1 journal'), Buffer.from([1])]), {
    dkLen: 32,
    key: vaultKey,
  })
  const bound = Buffer.concat([Buffer.from('PARASOLJ'), Buffer.from([1, 1, 0, 0]), Buffer.alloc(4)])
  const nonce = bytes.subarray(header, header + 24)
  const plain = xchacha20poly1305(key, nonce, bound).decrypt(bytes.subarray(header + 24))
  t.equal(plain.length, 512)
  t.strictSame([...plain.subarray(0, 4)], [0, 0, 1, 0])
  t.match(Buffer.from(plain.subarray(4)).toString('latin1'), /^\{"one":1\}\x80\0+$/)
})

await t.test('kill -9 at any moment loses nothing that was said to be written', async (t) => {
  const path = join(await temporaryFolder(t), 'notes.journal')
  const program = fileURLToPath(new URL('journal-writer.js', import.meta.url))
  const journal = new Journal(sodium, path, new Uint8Array(32), 'notes')
  let said = -1
  for (let round = 0; round < 6; round++) {
    const child = spawn(process.execPath, [program, path, String(said + 1)])
    const most = 3 + round * 5
    let written = 0
    child.stdout.setEncoding('utf8').on('data', (lines: string) => {
      for (const line of lines.trim().split('\n')) said = Number(line)
      if (++written >= most) setTimeout(() => child.kill('SIGKILL'), round)
    })
    const [, signal] = (await once(child, 'close')) as [unknown, unknown]
    t.equal(signal, 'SIGKILL')
    const { entries, damaged } = await journal.read()
    const numbers = entries.map(({ value }) => (value as { number: number }).number)
    t.strictSame(damaged, [])
    t.strictSame(
      numbers,
      Array.from({ length: numbers.length }, (_, at) => at),
    )
    t.ok(numbers.length - (said + 1) <= 1 && numbers.length > said, 'all, and at most the one under way')
    said = numbers.length - 1
  }
})
