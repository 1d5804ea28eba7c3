import type { VaultFilesFile } from '../../test/vectors/vault-format.ts'
import { secondJournalHeader, secondPieces, secondRecord } from '../../test/second/journal.ts'
import { join } from '../../test/second/primitives.ts'
import { fixed, sodium, vaultKey } from './cast.ts'

// Journals of the vault, by the second implementation: such as open, and damage to the first of them.

const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
const hex = (bytes: Uint8Array) => sodium.to_hex(bytes)
const nonce = (name: string) => fixed(`nonce of ${name}`).subarray(0, 24)

const long = { kind: 'exclude', reports: [hex(fixed('a report').subarray(0, 16))], reason: 'a '.repeat(500) }
const entries = [
  { kind: 'tag', reports: [hex(fixed('a report').subarray(0, 16))], tag: 'old bridge' },
  long,
  { kind: 'read', reports: [hex(fixed('another report').subarray(0, 16))], read: true },
]

function journal(kind: number, values: readonly object[]): Uint8Array {
  let place = 0
  const records = values
    .flatMap((value) => secondPieces(JSON.stringify(value)))
    .map((piece) => {
      const record = secondRecord(vaultKey, kind, place, piece, nonce(`record ${place} of journal ${kind}`))
      place += 1
      return record
    })
  return join(secondJournalHeader(kind), ...records)
}

const record = 552
const notes = journal(1, entries)
/** Places: the tag 0, the exclusion 1 to 3, the read mark 4. */
const places = [0, 1, 4]

export const journals: Pick<VaultFilesFile, 'journals' | 'damagedJournals'> = {
  journals: [
    { name: 'notes', kind: 'notes', file: base64(notes), entries, places },
    {
      name: 'forgotten',
      kind: 'forgotten',
      file: base64(journal(3, entries.slice(1))),
      entries: entries.slice(1),
      places: [0, 3],
    },
    { name: 'nothing yet', kind: 'quotes', file: base64(secondJournalHeader(2)), entries: [], places: [] },
  ],
  damagedJournals: [
    {
      name: 'a bit of the first record',
      changes: [{ at: 12 + 30, xor: '01' }],
      places: [1, 4],
      damaged: [0],
    },
    { name: 'a bit of a nonce', changes: [{ at: 12, xor: '01' }], places: [1, 4], damaged: [0] },
    {
      name: 'the middle of an entry of three',
      changes: [{ at: 12 + 2 * record, xor: '80' }],
      places: [0, 4],
      damaged: [1, 2, 3],
    },
    {
      name: 'cut within the last record',
      changes: [{ at: 12 + 5 * record - 1, remove: 1, insert: '' }],
      places: [0, 1],
      damaged: [],
    },
    {
      name: 'cut within an entry',
      changes: [{ at: 12 + 3 * record, remove: 10_000, insert: '' }],
      places: [0],
      damaged: [],
    },
    {
      name: 'nought at the end',
      changes: [{ at: 12 + 5 * record, remove: 0, insert: base64(new Uint8Array(record)) }],
      places: [0, 1, 4],
      damaged: [],
    },
    {
      name: 'the first record once more at the end',
      changes: [{ at: 12 + 5 * record, remove: 0, insert: base64(notes.subarray(12, 12 + record)) }],
      places: [0, 1, 4],
      damaged: [5],
    },
    {
      name: 'the first record and the last in each other’s place',
      changes: [
        { at: 12, remove: record, insert: base64(notes.subarray(12 + 4 * record, 12 + 5 * record)) },
        { at: 12 + 4 * record, remove: record, insert: base64(notes.subarray(12, 12 + record)) },
      ],
      places: [1],
      damaged: [0, 4],
    },
    { name: 'the magic only', changes: [{ at: 0, xor: '01' }], places: [0, 1, 4], damaged: [] },
    {
      name: 'another kind',
      changes: [{ at: 0, remove: 10_000, insert: base64(journal(2, entries)) }],
      code: 'journal',
    },
    {
      name: 'a version to come',
      changes: [
        { at: 8, xor: '03' },
        { at: 12, remove: 10_000, insert: base64(new Uint8Array(record).fill(7)) },
      ],
      code: 'journal-newer',
    },
    {
      name: 'something else',
      changes: [{ at: 0, remove: 10_000, insert: base64(new Uint8Array(600).fill(9)) }],
      code: 'journal',
    },
  ],
}
