import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { join, keyedH } from './primitives.ts'
import type { Bytes } from './primitives.ts'

// Journals of the vault, written from docs/envelope.md, section 15.

const recordLength = 552

export const secondJournalHeader = (kind: number): Bytes => join('PARASOLJ', 1, kind, 0, 0)

/** One record: `bytes` is one piece of an entry, `place` counts the records of the file from 0. */
export function secondRecord(
  vaultKey: Bytes,
  kind: number,
  place: number,
  piece: { number: number; count: number; bytes: Bytes },
  nonce: Bytes,
): Bytes {
  const plain = join(u16(piece.number), u16(piece.count), piece.bytes, 0x80)
  const padded = join(plain, new Uint8Array(512 - plain.length))
  return join(nonce, cipher(vaultKey, kind, place, nonce).encrypt(padded))
}

/** The pieces of an entry. */
export function secondPieces(json: string): { number: number; count: number; bytes: Bytes }[] {
  const bytes = join(json)
  const count = Math.ceil(bytes.length / 507)
  return Array.from({ length: count }, (_, number) => ({
    number,
    count,
    bytes: bytes.subarray(number * 507, (number + 1) * 507),
  }))
}

/** What each record of a sound journal says, in order. Throws where one does not open. */
export function secondReadJournal(vaultKey: Bytes, kind: number, file: Bytes): string[] {
  const texts: string[] = []
  let pieces: Bytes[] = []
  for (let place = 0, at = 12; at < file.length; place++, at += recordLength) {
    const record = file.subarray(at, at + recordLength)
    const nonce = record.subarray(0, 24)
    const padded = cipher(vaultKey, kind, place, nonce).decrypt(record.subarray(24))
    const view = Buffer.from(padded)
    pieces.push(
      padded.subarray(
        4,
        padded.findLastIndex((byte) => byte !== 0),
      ),
    )
    if (pieces.length < view.readUInt16LE(2)) continue
    texts.push(Buffer.concat(pieces).toString())
    pieces = []
  }
  return texts
}

function cipher(vaultKey: Bytes, kind: number, place: number, nonce: Bytes) {
  const key = keyedH(vaultKey, join('parasol/1 journal', kind))
  return xchacha20poly1305(key, nonce, join(secondJournalHeader(kind), u32(place)))
}

const u16 = (value: number): Bytes => new Uint8Array(Uint16Array.of(value).buffer)
const u32 = (value: number): Bytes => new Uint8Array(Uint32Array.of(value).buffer)
