import { randomBytes } from 'node:crypto'
import type { ChannelDocument, SignedChannel } from '../../src/channel/schema.ts'
import { signChannel } from '../../src/channel/sign.ts'
import { recipientsOf, verifyChannel } from '../../src/channel/verify.ts'
import { generateRecipientKey } from '../../src/envelope/keys.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { sealReport } from '../../src/envelope/seal.ts'
import { sign } from '../../src/envelope/signature.ts'

export const sodium = await loadSodium()
export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

/** An organisation with a case advocate (who may remove) and a tally advocate, and documents that it signs. */
export function newOrganisation(slug = 'lotus') {
  const signingSeed = randomBytes(32)
  const signing = sodium.crypto_sign_seed_keypair(signingSeed)
  const anna = newAdvocate()
  const bob = newAdvocate()
  const first: ChannelDocument = {
    format: 1,
    slug,
    names: { en: 'Lotus <Union>', nl: 'Lotusbond' },
    signingKey: base64(signing.publicKey),
    serial: 1,
    recipients: [
      { label: 'Anna', role: 'case', publicKey: anna.publicKey },
      { label: 'Bob', role: 'tally', publicKey: bob.publicKey },
    ],
    advocates: [
      { label: 'Anna', loginKey: anna.loginKey, may: ['pull', 'release', 'remove'] },
      { label: 'Bob', loginKey: bob.loginKey, may: ['pull'] },
    ],
    areas: [],
    languages: ['en', 'nl'],
    page: { title: { en: 'Weather', nl: 'Weer' }, leave: 'https://weather.example/' },
    help: [
      {
        codes: ['health', 'child'],
        name: { en: 'Clinic', nl: 'Kliniek' },
        text: { en: 'Free & private' },
        phone: '+31 20 000 0000',
        address: { en: 'Harbour 1' },
        hours: { en: 'always' },
        cost: { en: 'none' },
        papers: { en: 'none' },
        tellsPolice: 'no',
        checked: '2026-01-01',
      },
      {
        codes: [],
        name: { en: 'Line' },
        text: { en: 'Call' },
        tellsPolice: 'not-known',
        checked: '2026-01-01',
      },
    ],
    rights: { en: 'You may be silent.\n\nYou may call a lawyer.' },
    statistics: { sensitive: [] },
    expires: '2099-01-01',
  }
  return {
    anna,
    bob,
    first,
    signingSeed,
    /** Signs what no honest program would. */
    signAnything: (value: unknown): SignedChannel => ({
      document: base64(json(value)),
      signature: base64(sign(sodium, 'channel', json(value), signing.privateKey)),
    }),
    sign: (document: ChannelDocument): SignedChannel => signChannel(sodium, document, signingSeed),
  }
}

export type Organisation = ReturnType<typeof newOrganisation>

function newAdvocate() {
  const login = sodium.crypto_sign_seed_keypair(randomBytes(32))
  return {
    publicKey: base64(generateRecipientKey(sodium).publicKey),
    loginKey: base64(login.publicKey),
    loginSecret: login.privateKey,
  }
}

export type Advocate = ReturnType<typeof newAdvocate>

/** A report sealed to the recipients of a signed document, as the form seals it. */
export function sealTo(signed: SignedChannel): Buffer {
  const { document, hash } = verifyChannel(sodium, signed)
  const recipients = recipientsOf(sodium, document)
  const envelope = sealReport(sodium, { channelHash: hash, recipients, facts: json({}), account: json({}) })
  return Buffer.from(envelope)
}

/** As `sealTo`, but opened by nobody: the same header and random bytes, which the service cannot tell apart. */
export function randomEnvelope(like: Buffer): Buffer {
  const envelope = randomBytes(like.length)
  like.copy(envelope, 0, 0, 48)
  return envelope
}
