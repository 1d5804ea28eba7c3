import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { join, keyedH } from './primitives.ts'
import type { Bytes } from './primitives.ts'

// Segments of the vault's index, written from docs/vault.md. A single answer is a list of one here.

export interface SecondEntry {
  id: string
  channel: string
  facts?: {
    language: string
    countable: boolean
    area?: string | undefined
    happened?: string | undefined
    local?: unknown
    lists: Record<string, string[]>
  }
}

export interface SecondPage {
  bytes: number
  changed: number
  pages: number
  entries: SecondEntry[]
}

type Layout = [number, [field: string, codes: string[]][]]

export function secondSealSegment(
  vaultKey: Bytes,
  { name, layout }: { name: string; layout: string },
  page: SecondPage,
  nonce: Bytes,
): Bytes {
  return join(head, nonce, cipher(vaultKey, name, layout, nonce).encrypt(encoded(page, layout)))
}

/** Throws where it does not open. */
export function secondOpenSegment(
  vaultKey: Bytes,
  { name, layout }: { name: string; layout: string },
  file: Bytes,
): SecondPage {
  const nonce = file.subarray(12, 36)
  return decoded(cipher(vaultKey, name, layout, nonce).decrypt(file.subarray(36)), layout)
}

const head = join('PARASOLI', 1, 0, 0, 0)

function cipher(vaultKey: Bytes, name: string, layout: string, nonce: Bytes) {
  return xchacha20poly1305(keyedH(vaultKey, join('parasol/1 index')), nonce, join(head, name, 0, layout))
}

function encoded({ bytes, changed, pages, entries }: SecondPage, layout: string): Bytes {
  const [, lists] = JSON.parse(layout) as Layout
  const texts: string[] = []
  const place = (text: string | undefined): Bytes => {
    if (text === undefined) return u16(0)
    if (!texts.includes(text)) texts.push(text)
    return u16(texts.indexOf(text) + 1)
  }
  const records = entries.map(({ channel, facts }) => {
    const start = join(place(channel), facts === undefined ? 0 : 1)
    const bits = lists.map(([field, codes]) => bitsOf(codes, facts?.lists[field] ?? []))
    if (facts === undefined) return join(start, new Uint8Array(9), ...bits)
    const { language, area, happened, local } = facts
    const written = local === undefined ? undefined : JSON.stringify(local)
    const named = [language, area, happened, written].map(place)
    return join(start, facts.countable ? 1 : 0, ...named, ...bits)
  })
  const json = join(JSON.stringify(texts))
  let room = 4096 + 32 * entries.length
  while (room < json.length) room *= 2
  return join(
    new Uint8Array(Float64Array.of(bytes, changed).buffer),
    new Uint8Array(Uint32Array.of(pages, entries.length).buffer),
    ...entries.map(({ id }) => Buffer.from(id, 'hex')),
    ...records,
    new Uint8Array(Uint32Array.of(json.length).buffer),
    json,
    new Uint8Array(room - json.length),
  )
}

function decoded(page: Bytes, layout: string): SecondPage {
  const [, lists] = JSON.parse(layout) as Layout
  const view = Buffer.from(page)
  const count = view.readUInt32LE(20)
  const listBytes = lists.reduce((sum, [, codes]) => sum + Math.ceil(codes.length / 8), 0)
  const [idsAt, recordLength] = [24, 3 + 9 + listBytes]
  const recordsAt = idsAt + 16 * count
  const textsAt = recordsAt + recordLength * count
  const json = view.subarray(textsAt + 4, textsAt + 4 + view.readUInt32LE(textsAt)).toString()
  const texts = JSON.parse(json) as string[]
  const text = (at: number) => texts[view.readUInt16LE(at) - 1]
  const entries = Array.from({ length: count }, (_, number): SecondEntry => {
    const id = view.subarray(idsAt + 16 * number, idsAt + 16 * (number + 1)).toString('hex')
    const at = recordsAt + recordLength * number
    const channel = text(at) ?? ''
    if (view[at + 2] === 0) return { id, channel }
    const said: Record<string, string[]> = {}
    let bitsAt = at + 12
    for (const [field, codes] of lists) {
      const named = codes.filter((_, bit) => (((view[bitsAt + (bit >> 3)] ?? 0) >> (bit & 7)) & 1) === 1)
      if (named.length > 0) said[field] = named
      bitsAt += Math.ceil(codes.length / 8)
    }
    const local = text(at + 10)
    const [area, happened] = [text(at + 6), text(at + 8)]
    const facts = {
      language: text(at + 4) ?? '',
      countable: view[at + 3] === 1,
      ...(area !== undefined && { area }),
      ...(happened !== undefined && { happened }),
      ...(local !== undefined && { local: JSON.parse(local) as unknown }),
      lists: said,
    }
    return { id, channel, facts }
  })
  return { bytes: view.readDoubleLE(0), changed: view.readDoubleLE(8), pages: view.readUInt32LE(16), entries }
}

function bitsOf(codes: readonly string[], said: readonly string[]): Bytes {
  const bits = new Uint8Array(Math.ceil(codes.length / 8))
  for (const code of said) {
    const bit = codes.indexOf(code)
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
  return bits
}

const u16 = (value: number): Bytes => new Uint8Array(Uint16Array.of(value).buffer)
