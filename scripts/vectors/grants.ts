import { concat } from '../../src/envelope/bytes.ts'
import { envelopeId } from '../../src/envelope/format.ts'
import { type Grant, sealGrants } from '../../src/envelope/grants.ts'
import type { Role } from '../../src/envelope/keys.ts'
import type { GrantsVectorFile } from '../../test/vectors/format.ts'
import { bases, type BaseName } from './bases.ts'
import { fixed, keysOf, sodium } from './cast.ts'

// Anna shares reports that were sealed before Dara was listed: files that open, and files that must be refused.

const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
const names: readonly BaseName[] = ['pair', 'pair, another report']
const day = '2026-03-31'

function granted(role: Role, some: readonly BaseName[], date = day): Uint8Array {
  const grants = some.map((name): Grant => {
    const { chance, envelope } = bases[name]
    const [facts, account] = chance.partKeys
    return { envelopeId: envelopeId(sodium, envelope), day: date, keys: { facts, account } }
  })
  const to = { publicKey: keysOf('Dara').publicKey, role }
  return sealGrants(sodium, grants, to, fixed('login Anna'), (publicKey) =>
    sodium.crypto_kem_xwing_enc_deterministic(
      publicKey,
      concat(fixed(`first half of grants, ${role}`), fixed(`second half of grants, ${role}`)),
    ),
  )
}

const file = (name: string, role: Role, envelopes: readonly BaseName[]) => ({
  name,
  file: base64(granted(role, envelopes)),
  opens: role === 'case' ? ('facts and account' as const) : ('facts' as const),
  day,
  envelopes: [...envelopes],
})

const head = 2384
const end = head + 2 * 116

export const grants: GrantsVectorFile = {
  about: 'Anna, whose login seed is that of signatures.json, shares reports of the channel pair with Dara.',
  loginKey: sodium.to_hex(sodium.crypto_sign_seed_keypair(fixed('login Anna')).publicKey),
  files: [
    file('for a case advocate', 'case', names),
    file('for a tally advocate', 'tally', names),
    file('of nothing', 'case', []),
  ],
  refused: [
    { name: 'nothing', changes: [{ at: 0, remove: 10_000, insert: '' }], resigned: false, code: 'format' },
    { name: 'another magic', changes: [{ at: 7, xor: '01' }], resigned: true, code: 'format' },
    { name: 'version 2', changes: [{ at: 8, xor: '03' }], resigned: true, code: 'version' },
    { name: 'a reserved byte', changes: [{ at: 11, xor: '01' }], resigned: true, code: 'format' },
    { name: 'a count that is too high', changes: [{ at: 12, xor: '01' }], resigned: true, code: 'format' },
    {
      name: 'a byte too many',
      changes: [{ at: end + 64, remove: 0, insert: 'AA==' }],
      resigned: false,
      code: 'format',
    },
    { name: 'another login key', changes: [{ at: 16, xor: '01' }], resigned: false, code: 'signature' },
    {
      name: 'the name of an envelope',
      changes: [{ at: head, xor: '01' }],
      resigned: false,
      code: 'signature',
    },
    { name: 'a day', changes: [{ at: head + 16, xor: '01' }], resigned: false, code: 'signature' },
    { name: 'the signature', changes: [{ at: end + 63, xor: '01' }], resigned: false, code: 'signature' },
    {
      name: 'a day that does not exist, signed',
      changes: [
        { at: head + 16, remove: 4, insert: base64(new Uint8Array(Uint32Array.of(20_260_332).buffer)) },
      ],
      resigned: true,
      code: 'format',
    },
    {
      name: 'another public key, signed',
      changes: [{ at: 48, xor: '01' }],
      resigned: true,
      code: 'not-recipient',
    },
    { name: 'ML-KEM, signed', changes: [{ at: 48 + 1216, xor: '01' }], resigned: true, code: 'unwrap' },
    {
      name: 'X25519 all zeros, signed',
      changes: [{ at: 48 + 1216 + 1088, remove: 32, insert: base64(new Uint8Array(32)) }],
      resigned: true,
      code: 'unwrap',
    },
    {
      name: 'the name of an envelope, signed',
      changes: [{ at: head, xor: '01' }],
      resigned: true,
      code: 'unwrap',
    },
    {
      name: 'the key of the facts, signed',
      changes: [{ at: head + 20, xor: '01' }],
      resigned: true,
      code: 'unwrap',
    },
    {
      name: 'the key of the account, signed',
      changes: [{ at: head + 68, xor: '01' }],
      resigned: true,
      code: 'unwrap',
    },
    {
      name: 'the key of the facts left out, signed',
      changes: [{ at: head + 20, remove: 48, insert: base64(new Uint8Array(48)) }],
      resigned: true,
      code: 'unwrap',
    },
  ],
}
