import { concat } from '../../envelope/bytes.ts'
import {
  headerLength,
  openRecord,
  type Piece,
  pieceLength,
  recordLength,
  type RecordSealing,
  sealRecord,
} from './format.ts'

export interface Entry {
  /** The place of its first record, from 0: it names the entry for ever. */
  readonly at: number
  /** JSON as it was written, not yet checked. */
  readonly value: unknown
}

export interface Contents {
  readonly entries: readonly Entry[]
  /** Places of records that are damaged, and of entries that are no longer whole because of one. */
  readonly damaged: readonly number[]
  /** Records that stay: behind them lies only what a killed run left half written. */
  readonly places: number
}

/** Everything that can be read of a journal's bytes. An entry that was not written to its end counts as never written. */
export function readContents(sealing: RecordSealing, file: Uint8Array): Contents {
  const entries: Entry[] = []
  const damaged: number[] = []
  const count = Math.floor(Math.max(0, file.length - headerLength) / recordLength)
  let open: { at: number; pieces: Piece[] } | undefined
  let places = 0
  for (let place = 0; place < count; place++) {
    const piece = openRecord(sealing, place, recordAt(file, place))
    const goesOn =
      open !== undefined && piece?.piece === open.pieces.length && piece.pieces === open.pieces[0]?.pieces
    if (open !== undefined && !goesOn) {
      damaged.push(open.at)
      open = undefined
    }
    if (piece === undefined || (!goesOn && piece.piece !== 0)) {
      damaged.push(place)
      if (!isNought(recordAt(file, place))) places = place + 1
      continue
    }
    open ??= { at: place, pieces: [] }
    open.pieces.push(piece)
    if (open.pieces.length < piece.pieces) continue
    entries.push({ at: open.at, value: parsed(open.pieces) })
    open = undefined
    places = place + 1
  }
  return { entries, damaged: damaged.filter((place) => place < places), places }
}

/** The records of new entries, behind `places` others. */
export function writtenRecords(
  sealing: RecordSealing,
  places: number,
  values: readonly unknown[],
): Uint8Array {
  let place = places
  const records: Uint8Array[] = []
  for (const value of values)
    for (const piece of piecesOf(value)) records.push(sealRecord(sealing, place++, piece))
  return concat(...records)
}

function piecesOf(value: unknown): Piece[] {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const pieces = Math.ceil(bytes.length / pieceLength)
  // Their number is written in two bytes: 32 MiB an entry, far above the longest.
  if (pieces > 0xffff) throw new RangeError('an entry of a journal is too long')
  return Array.from({ length: pieces }, (_, piece) => ({
    piece,
    pieces,
    bytes: bytes.subarray(piece * pieceLength, (piece + 1) * pieceLength),
  }))
}

function parsed(pieces: readonly Piece[]): unknown {
  return JSON.parse(new TextDecoder().decode(concat(...pieces.map(({ bytes }) => bytes))))
}

function recordAt(file: Uint8Array, place: number): Uint8Array {
  const start = headerLength + place * recordLength
  return file.subarray(start, start + recordLength)
}

/** What a file system may put at the end of a file when the power goes: length, and nothing in it. */
function isNought(record: Uint8Array): boolean {
  return record.every((byte) => byte === 0)
}
