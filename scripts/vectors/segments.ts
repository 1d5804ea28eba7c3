import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { recordLayout } from '../../src/report/packed.ts'
import type { VaultFilesFile } from '../../test/vectors/vault-format.ts'
import { join, keyedH } from '../../test/second/primitives.ts'
import { type SecondPage, secondSealSegment } from '../../test/second/segment.ts'
import { fixed, sodium, vaultKey } from './cast.ts'

// Segments of the index, by the second implementation: one that opens, and changes of it that count as absent.

const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
const hex = (bytes: Uint8Array) => sodium.to_hex(bytes)
const nonce = (name: string) => fixed(`nonce of ${name}`).subarray(0, 24)

const page: SecondPage = {
  bytes: 56_940,
  changed: 1_775_000_000_123.5,
  pages: 1,
  entries: [
    {
      id: hex(fixed('first').subarray(0, 16)),
      channel: hex(fixed('channel pair')),
      facts: { language: 'km', countable: true, lists: { violationGroups: ['physical', 'freedom'] } },
    },
    { id: hex(fixed('second').subarray(0, 16)), channel: hex(fixed('channel solo')) },
    {
      id: hex(fixed('third').subarray(0, 16)),
      channel: hex(fixed('channel pair')),
      facts: {
        language: 'en',
        countable: false,
        area: 'north',
        happened: '2026-01',
        local: { 'fine-paper': ['yes', 'no'] },
        lists: {
          reporter: ['witness'],
          violationGroups: ['police'],
          violations: ['raid-or-search', 'other-violation'],
          ageBand: ['50-plus'],
        },
      },
    },
    { id: hex(fixed('fourth').subarray(0, 16)), channel: '' },
  ],
}
const segmentName = '00000007-2026-03-31.0.facts'
const naming = { name: segmentName, layout: recordLayout }
const segment = secondSealSegment(vaultKey, naming, page, nonce('segment'))

export const segments: Pick<VaultFilesFile, 'segments' | 'absentSegments'> = {
  segments: [{ ...naming, file: base64(segment), page }],
  absentSegments: [
    { name: 'nothing', changes: [{ at: 0, remove: 20_000, insert: '' }] },
    { name: 'another magic', changes: [{ at: 7, xor: '01' }] },
    { name: 'version 2', changes: [{ at: 8, xor: '03' }] },
    { name: 'a reserved byte', changes: [{ at: 11, xor: '01' }] },
    { name: 'a nonce', changes: [{ at: 12, xor: '01' }] },
    { name: 'the first byte of the page', changes: [{ at: 36, xor: '01' }] },
    { name: 'the last byte', changes: [{ at: segment.length - 1, xor: '01' }] },
    { name: 'cut', changes: [{ at: segment.length - 1, remove: 1, insert: '' }] },
    { name: 'a byte too many', changes: [{ at: segment.length, remove: 0, insert: 'AA==' }] },
    { name: 'for another page', changes: [], as: '00000007-2026-03-31.1.facts' },
    {
      name: 'of another layout',
      changes: [
        {
          at: 0,
          remove: 20_000,
          insert: base64(
            secondSealSegment(
              vaultKey,
              { ...naming, layout: recordLayout.replace('police', 'other') },
              page,
              nonce('segment'),
            ),
          ),
        },
      ],
    },
    {
      name: 'under another vault key',
      changes: [
        {
          at: 0,
          remove: 20_000,
          insert: base64(secondSealSegment(fixed('another vault key'), naming, page, nonce('segment'))),
        },
      ],
    },
    {
      name: 'under the key of a journal',
      changes: [
        {
          at: 36,
          remove: 20_000,
          insert: base64(
            xchacha20poly1305(
              keyedH(vaultKey, join('parasol/1 journal', 1)),
              nonce('segment'),
              join('PARASOLI', 1, 0, 0, 0, segmentName, 0, recordLayout),
            ).encrypt(new Uint8Array(4200)),
          ),
        },
      ],
    },
  ],
}
