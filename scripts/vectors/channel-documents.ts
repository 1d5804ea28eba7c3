import { fingerprint } from '../../src/channel/fingerprint.ts'
import { hash } from '../../src/envelope/hash.ts'
import { sign } from '../../src/envelope/signature.ts'
import type { ChannelDocumentsFile } from '../../test/vectors/format.ts'
import { fixed, keysOf, sodium } from './cast.ts'

// One small document, and edits of its text, each signed as it then stands. What is expected is stated by hand.

type Vector = ChannelDocumentsFile['vectors'][number]
type Edit = Vector['edits'][number]

const seed = fixed('signing seed')
const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed)
const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
const annaKey = base64(keysOf('Anna').publicKey)
const boranKey = base64(keysOf('Boran').publicKey)
const annaLogin = base64(sodium.crypto_sign_seed_keypair(fixed('login Anna')).publicKey)
const boranLogin = base64(sodium.crypto_sign_seed_keypair(fixed('login Boran')).publicKey)

const text = JSON.stringify({
  format: 1,
  slug: 'lotus',
  names: { en: 'Lotus Union' },
  signingKey: base64(publicKey),
  serial: 7,
  recipients: [
    { label: 'Anna', role: 'case', publicKey: annaKey },
    { label: 'Boran', role: 'tally', publicKey: boranKey },
  ],
  advocates: [
    { label: 'Anna', loginKey: annaLogin, may: ['pull', 'release', 'remove'] },
    { label: 'Boran', loginKey: boranLogin, may: ['pull'] },
  ],
  areas: [{ code: 'north', names: { en: 'North' } }],
  languages: ['en'],
  page: { title: { en: 'Questionnaire' }, leave: 'https://www.example.org/' },
  help: [],
  rights: {},
  statistics: { sensitive: [] },
  expires: '2030-12-31',
})

const otherSeed = fixed('another signing seed')
const other = sodium.crypto_sign_seed_keypair(otherSeed)

function signed(name: string, expect: Vector['expect'], ...edits: Edit[]): Vector {
  return signedBy(privateKey, name, expect, ...edits)
}

function signedBy(key: Uint8Array, name: string, expect: Vector['expect'], ...edits: Edit[]): Vector {
  const bytes = new TextEncoder().encode(edited(edits))
  return {
    name,
    edits,
    signature: base64(sign(sodium, 'channel', bytes, key)),
    hash: sodium.to_hex(hash(sodium, bytes)),
    expect,
  }
}

const edit = (find: string, put: string): Edit => ({ find, put })

const lowOrder = base64(keysOf('Anna').publicKey.fill(0, 1184))
const beyondModulus = base64(keysOf('Anna').publicKey.fill(255, 0, 1152))

export const channelDocuments: ChannelDocumentsFile = {
  about:
    'A signed channel document and edits of its text; the signature is that of the edited text unless a name says otherwise.',
  text,
  fingerprint: fingerprint(sodium, publicKey),
  vectors: [
    signed('as it is', 'accepted'),
    signed('a later serial', 'accepted', edit('"serial":7', '"serial":8')),
    signed('an earlier serial', 'accepted', edit('"serial":7', '"serial":6')),
    signed('other bytes of the same serial', 'accepted', edit('2030-12-31', '2031-12-31')),
    signed('another slug', 'accepted', edit('"lotus"', '"jasmine"'), edit('"serial":7', '"serial":8')),
    signed('past its date', 'accepted', edit('2030-12-31', '2020-12-31'), edit('"serial":7', '"serial":9')),
    signed(
      'spaces between the fields',
      'accepted',
      edit('"format":1,', ' "format": 1 ,\n'),
      edit('"serial":7', '"serial":10'),
    ),
    signedBy(
      other.privateKey,
      'another organisation',
      'accepted',
      edit(base64(publicKey), base64(other.publicKey)),
      edit('"serial":7', '"serial":11'),
    ),
    signedBy(other.privateKey, 'signed by another key than it names', 'signature'),
    {
      ...signed('altered after signing', 'signature', edit('Lotus Union', 'Lotos Union')),
      signature: signed('', 'accepted').signature,
    },
    {
      ...signed('signed for another use', 'signature'),
      signature: base64(sign(sodium, 'release', new TextEncoder().encode(text), privateKey)),
    },
    { ...signed('a signature of zeros', 'signature'), signature: base64(new Uint8Array(64)) },
    signed('cut short', 'format', edit('"expires":"2030-12-31"}', '')),
    signed('no signing key', 'format', edit('"signingKey"', '"signKey"')),
    signed('format 2', 'version', edit('"format":1', '"format":2')),
    signed('format 0', 'schema', edit('"format":1', '"format":0')),
    signed('an unknown field', 'schema', edit('"format":1', '"format":1,"extra":1')),
    signed(
      'an unknown field further in',
      'schema',
      edit('"label":"Anna","role"', '"extra":1,"label":"Anna","role"'),
    ),
    signed('a missing field', 'schema', edit('"help":[],', '')),
    signed('serial 0', 'schema', edit('"serial":7', '"serial":0')),
    signed('a slug with a capital', 'schema', edit('"lotus"', '"Lotus"')),
    signed(
      'no name in a language it offers',
      'schema',
      edit('"languages":["en"]', '"languages":["en","km"]'),
    ),
    signed('a leave address without https', 'schema', edit('https://www', 'http://www')),
    signed('an unknown role', 'schema', edit('"tally"', '"all"')),
    signed('a recipient key without its padding', 'schema', edit(boranKey, boranKey.replace(/=+$/, ''))),
    signed(
      'sounds in a language it offers',
      'accepted',
      edit('"statistics"', `"sounds":{"en":"${base64(fixed('sounds'))}"},"statistics"`),
      edit('"serial":7', '"serial":12'),
    ),
    signed(
      'sounds in a language it does not offer',
      'schema',
      edit('"statistics"', `"sounds":{"km":"${base64(fixed('sounds'))}"},"statistics"`),
    ),
    signed(
      'sounds by a hash of another length',
      'schema',
      edit('"statistics"', `"sounds":{"en":"${base64(fixed('sounds').subarray(1))}"},"statistics"`),
    ),
    signed('no case recipient', 'recipients', edit('"case"', '"tally"')),
    signed('one recipient key twice', 'recipients', edit(boranKey, annaKey)),
    signed('one recipient label twice', 'recipients', edit('"Boran","role"', '"Anna","role"')),
    signed('a recipient key of low order', 'recipients', edit(boranKey, lowOrder)),
    signed('a recipient key beyond the modulus', 'recipients', edit(boranKey, beyondModulus)),
    signed('one login key twice', 'advocates', edit(boranLogin, annaLogin)),
    signed('a tally advocate who may remove', 'advocates', edit('"may":["pull"]', '"may":["pull","remove"]')),
  ],
  successions: [
    { known: 'as it is', next: 'as it is', expect: 'same' },
    { known: 'as it is', next: 'a later serial', expect: 'newer' },
    { known: 'as it is', next: 'past its date', expect: 'newer' },
    { known: 'as it is', next: 'an earlier serial', expect: 'older' },
    { known: 'as it is', next: 'other bytes of the same serial', expect: 'conflict' },
    { known: 'as it is', next: 'another slug', expect: 'slug' },
    { known: 'as it is', next: 'another organisation', expect: 'signer' },
  ],
}

function edited(edits: readonly Edit[]): string {
  return edits.reduce((document, { find, put }) => document.replace(find, () => put), text)
}
