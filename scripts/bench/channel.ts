import { randomBytes } from 'node:crypto'
import { signChannel } from '../../src/channel/sign.ts'
import { verifyChannel } from '../../src/channel/verify.ts'
import { generateRecipientKey } from '../../src/envelope/keys.ts'
import { sealReport } from '../../src/envelope/seal.ts'
import type { Sodium } from '../../src/envelope/sodium.ts'

/** A channel with two recipients, and a report sealed to them. */
export function newChannel(sodium: Sodium, slug: string) {
  const signingSeed = randomBytes(32)
  const recipients = (['case', 'tally'] as const).map((role) => ({ role, ...generateRecipientKey(sodium) }))
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const signed = signChannel(
    sodium,
    {
      format: 1,
      slug,
      names: { en: 'Bench' },
      signingKey: base64(sodium.crypto_sign_seed_keypair(signingSeed).publicKey),
      serial: 1,
      recipients: recipients.map(({ role, publicKey }) => ({
        label: role,
        role,
        publicKey: base64(publicKey),
      })),
      advocates: [],
      areas: [],
      languages: ['en'],
      page: { title: { en: 'Bench' }, leave: 'https://example.org/' },
      help: [],
      rights: {},
      statistics: { sensitive: [] },
      expires: '2099-12-31',
    },
    signingSeed,
  )
  const { bytes, hash } = verifyChannel(sodium, signed)
  const answers = Buffer.from('{}')
  return {
    record: { channel: slug, serial: 1, document: bytes, signature: Buffer.from(signed.signature, 'base64') },
    envelope: sealReport(sodium, { channelHash: hash, recipients, facts: answers, account: answers }),
  }
}
