import type { Facts } from '../../report/schema.ts'
import { pack, recordLength, unpacker } from '../../report/packed.ts'

// page = f64 bytes ‖ f64 changed ‖ u32 pages ‖ u32 count ‖ count × id[16] ‖ count × entry ‖ u32 length ‖ texts ‖ zeros
// entry = u16 place of the channel among the texts ‖ opened ‖ record
// The zeros fill up to a length that depends on count alone, as long as the texts are no more than honest ones are.

/** A state of a file of sealed reports: a page speaks of that state and of no other. */
export interface FileState {
  readonly bytes: number
  /** When it was last changed, in milliseconds. */
  readonly changed: number
}

export interface Entry {
  /** 32 hex digits. */
  readonly id: string
  /** In hex: the document that the envelope names; empty where it names none. */
  readonly channel: string
  /** Absent where the envelope did not open, for whatever reason: that is asked anew each time. */
  readonly facts?: Facts
}

/** What is known of some reports of one file, in their order there. */
export interface Page {
  readonly state: FileState
  /** How many pages speak of the file. */
  readonly pages: number
  readonly entries: readonly Entry[]
}

/** So few that the places of all their texts fit into 16 bits. */
export const entriesPerPage = 2048

const headLength = 24
const idLength = 16
const entryLength = 3 + recordLength
const recordAt = 3

export function encodePage({ state, pages, entries }: Page): Uint8Array<ArrayBuffer> {
  const texts: string[] = []
  const places = new Map<string, number>()
  const place = (text: string) => {
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, texts.push(text))
    return texts.length
  }
  const ids = Buffer.from(entries.map(({ id }) => id).join(''), 'hex')
  const records = new Uint8Array(entries.length * entryLength)
  entries.forEach(({ channel, facts }, i) => {
    const at = i * entryLength
    const document = place(channel)
    records.set([document & 0xff, document >> 8, facts === undefined ? 0 : 1], at)
    if (facts !== undefined) pack(facts, records, at + recordAt, place)
  })
  const written = new TextEncoder().encode(JSON.stringify(texts))
  const textsAt = headLength + ids.length + records.length
  const bytes = new Uint8Array(textsAt + 4 + room(entries.length, written.length))
  const view = new DataView(bytes.buffer)
  view.setUint32(20, entries.length, true)
  bytes.set(ids, headLength)
  bytes.set(records, headLength + ids.length)
  view.setUint32(textsAt, written.length, true)
  bytes.set(written, textsAt + 4)
  withHead(bytes, { state, pages })
  return bytes
}

/** The same page, as bytes, of another state of a file: the bytes themselves are changed. */
export function withHead(page: Uint8Array, { state, pages }: Omit<Page, 'entries'>): Uint8Array {
  const view = new DataView(page.buffer, page.byteOffset)
  view.setFloat64(0, state.bytes, true)
  view.setFloat64(8, state.changed, true)
  view.setUint32(16, pages, true)
  return page
}

/** Bytes kept for texts: 4 KiB and 32 a report, twice that as often as it takes. */
function room(count: number, needed: number): number {
  let bytes = 4096 + 32 * count
  while (bytes < needed) bytes *= 2
  return bytes
}

/** Reads what encodePage wrote, and nothing else: whoever else wrote it had the key. */
export function decodePage(bytes: Uint8Array): Page {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const count = view.getUint32(20, true)
  const recordsAt = headLength + count * idLength
  const textsAt = recordsAt + count * entryLength
  const written = bytes.subarray(textsAt + 4, textsAt + 4 + view.getUint32(textsAt, true))
  const texts = JSON.parse(new TextDecoder().decode(written)) as string[]
  const ids = Buffer.from(bytes.buffer, bytes.byteOffset + headLength, count * idLength).toString('hex')
  const unpack = unpacker(texts)
  const entries: Entry[] = []
  for (let i = 0, at = recordsAt; i < count; i++, at += entryLength) {
    const id = ids.slice(i * 2 * idLength, (i + 1) * 2 * idLength)
    const channel = texts[((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) - 1] ?? ''
    if (bytes[at + 2] === 0) entries.push({ id, channel })
    else entries.push({ id, channel, facts: unpack(bytes, at + recordAt) })
  }
  const state = { bytes: view.getFloat64(0, true), changed: view.getFloat64(8, true) }
  return { state, pages: view.getUint32(16, true), entries }
}
