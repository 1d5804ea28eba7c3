import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { recipientKeyFromSeed } from '../../src/envelope/keys.ts'
import { letterChannel, openLetter, sealLetter } from '../../src/envelope/letter.ts'
import type { Facts } from '../../src/report/schema.ts'
import { recordLayout } from '../../src/report/packed.ts'
import { decodePage, encodePage, type Entry } from '../../src/vault/index/page.ts'
import { indexKey, openSegment, sealSegment } from '../../src/vault/index/segment.ts'
import { Journal } from '../../src/vault/journal/journal.ts'
import { secondReadJournal } from '../second/journal.ts'
import { secondOpenLetter } from '../second/letter.ts'
import { secondOpenSegment, type SecondPage } from '../second/segment.ts'
import { sodium, temporaryFolder } from '../vault/fixtures.ts'
import { applyChanges } from './format.ts'
import { loadEnvelopeVectors, loadVectorFile } from './load.ts'
import { vaultFilesFile } from './vault-format.ts'

const vectors = vaultFilesFile.parse(loadVectorFile('vault-files'))
const { bases } = loadEnvelopeVectors()
const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))
const fromHex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const keysOf = (who: string) => recipientKeyFromSeed(sodium, fromHex(bases.people[who]?.seed ?? ''))
const vaultKey = fromHex(vectors.vaultKey)
const kinds = ['notes', 'quotes', 'forgotten'] as const
const path = join(await temporaryFolder(t), 'journal')

await t.test('journals say what their vectors say, and damage is named by its place', async (t) => {
  for (const { name, kind, file, entries, places } of vectors.journals) {
    await writeFile(path, fromBase64(file))
    const read = await new Journal(sodium, path, vaultKey, kind).read()
    t.strictSame(
      read.entries,
      entries.map((value, i) => ({ at: places[i], value })),
      name,
    )
    t.strictSame(read.damaged, [])
  }
  const [first] = vectors.journals
  for (const vector of vectors.damagedJournals) {
    await writeFile(path, applyChanges(fromBase64(first?.file ?? ''), vector.changes))
    const reading = new Journal(sodium, path, vaultKey, 'notes').read()
    if ('code' in vector) await t.rejects(reading, { code: vector.code }, vector.name)
    else {
      const { entries, damaged } = await reading
      t.strictSame(
        { places: entries.map(({ at }) => at), damaged },
        { places: vector.places, damaged: vector.damaged },
        vector.name,
      )
    }
  }
})

await t.test('a second implementation reads journals, also those that this one wrote', async (t) => {
  for (const { kind, file, entries } of vectors.journals) {
    const number = kinds.indexOf(kind) + 1
    const texts = entries.map((entry) => JSON.stringify(entry))
    t.strictSame(secondReadJournal(vaultKey, number, fromBase64(file)), texts)
    await writeFile(path, '')
    const own = new Journal(sodium, path, vaultKey, kind)
    for (const entry of entries) await own.append([entry])
    t.strictSame(secondReadJournal(vaultKey, number, await bytesAt(path)), texts)
  }
})

await t.test('segments of the index say what their vectors say, or count as absent', (t) => {
  const key = indexKey(sodium, vaultKey)
  for (const { name, layout, file, page } of vectors.segments) {
    t.equal(layout, recordLayout, 'the layout is that of this taxonomy')
    const plain = openSegment(sodium, key, name, fromBase64(file))
    if (plain === undefined) throw new Error('a segment that must open')
    const { state, pages, entries } = decodePage(plain)
    t.strictSame({ ...state, pages, entries: entries.map(inLists) }, page)
    t.strictSame(secondOpenSegment(vaultKey, { name, layout }, fromBase64(file)), page)
    const again = sealSegment(sodium, key, name, encodePage({ state, pages, entries }))
    t.strictSame(secondOpenSegment(vaultKey, { name, layout }, again), page, 'written by this one')
    t.equal(again.length, fromBase64(file).length)
  }
  const [first] = vectors.segments
  for (const { name, changes, as = first?.name ?? '' } of vectors.absentSegments)
    t.equal(
      openSegment(sodium, key, as, applyChanges(fromBase64(first?.file ?? ''), changes)),
      undefined,
      name,
    )
  t.end()
})

await t.test('letters open for those they are to, and are refused with their code', (t) => {
  for (const { name, to, channelHash, content, file } of vectors.letters) {
    const letter = fromBase64(file)
    const keys = to.map((who) => keysOf(who))
    const publicKeys = keys.map(({ publicKey }) => publicKey)
    t.equal(sodium.to_hex(letterChannel(letter)), channelHash)
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
    keys.forEach((pair, place) => {
      t.equal(text(openLetter(sodium, letter, publicKeys, [pair])), content, name)
      t.equal(text(secondOpenLetter(letter, place, keys.length, pair.seed)), content)
      const own = sealLetter(sodium, {
        channelHash: fromHex(channelHash),
        to: publicKeys,
        content: new TextEncoder().encode(content),
      })
      t.equal(own.length, letter.length)
      t.equal(text(secondOpenLetter(own, place, keys.length, pair.seed)), content, 'sealed by this one')
    })
  }
  const [first] = vectors.letters
  const to = (first?.to ?? []).map((who) => keysOf(who).publicKey)
  for (const { name, changes, reader = first?.to[0] ?? '', code } of vectors.refusedLetters) {
    const letter = applyChanges(fromBase64(first?.file ?? ''), changes)
    t.throws(() => openLetter(sodium, letter, to, [keysOf(reader)]), { code }, name)
  }
  t.end()
})

/** An entry as the vectors have it. */
function inLists({ id, channel, facts }: Entry): SecondPage['entries'][number] {
  if (facts === undefined) return { id, channel }
  const { language, countable, area, happened, local, ...rest } = facts
  const lists = Object.entries(rest as Omit<Facts, 'local'>)
    .filter(([field]) => field !== 'format' && field !== 'taxonomy')
    .map(([field, said]) => [field, [said].flat()])
  return {
    id,
    channel,
    facts: {
      language,
      countable,
      ...(area !== undefined && { area }),
      ...(happened !== undefined && { happened }),
      ...(local !== undefined && { local }),
      lists: Object.fromEntries(lists) as Record<string, string[]>,
    },
  }
}

async function bytesAt(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(file))
}
