import type { Sodium } from '../envelope/sodium.ts'
import { ChannelError } from './errors.ts'
import type { ChannelDocument } from './schema.ts'

/**
 * What a schema cannot say about recipients and advocates. Throws ChannelError: recipients (two share a label or a
 * key, none is *case*, a key to which nothing can be sealed), advocates (two share a label or a key, or one listed as
 * a *tally* recipient may remove reports).
 */
export function checkPeople(sodium: Sodium, { recipients, advocates }: ChannelDocument): void {
  checkDistinct(
    'recipients',
    recipients.map((recipient) => recipient.label),
  )
  checkDistinct(
    'recipients',
    recipients.map((recipient) => recipient.publicKey),
  )
  if (!recipients.some((recipient) => recipient.role === 'case'))
    throw new ChannelError('recipients', 'at least one must have the role case')
  for (const { label, publicKey } of recipients) checkKey(sodium, label, publicKey)

  checkDistinct(
    'advocates',
    advocates.map((advocate) => advocate.label),
  )
  checkDistinct(
    'advocates',
    advocates.map((advocate) => advocate.loginKey),
  )
  const tally = recipients.filter(({ role }) => role === 'tally').map(({ label }) => label)
  const remover = advocates.find(({ label, may }) => tally.includes(label) && may.includes('remove'))
  if (remover) throw new ChannelError('advocates', `${remover.label} has the role tally and may not remove`)
}

function checkDistinct(who: 'recipients' | 'advocates', values: readonly string[]): void {
  if (new Set(values).size < values.length) throw new ChannelError(who, 'two have the same label or key')
}

// Encapsulating is the one test that refuses every key which X-Wing refuses, low-order points included.
function checkKey(sodium: Sodium, label: string, publicKey: string): void {
  try {
    sodium.crypto_kem_xwing_enc(sodium.from_base64(publicKey, sodium.base64_variants.ORIGINAL))
  } catch {
    throw new ChannelError('recipients', `nothing can be sealed to the key of ${label}`)
  }
}
