import { z } from 'zod'
import { EnvelopeError } from '../../envelope/errors.ts'
import { recipientKeyFromSeed } from '../../envelope/keys.ts'
import { letterChannel, openLetter, sealLetter } from '../../envelope/letter.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { recipientsOf, type VerifiedChannel } from '../../channel/verify.ts'
import type { AdvocateIdentity } from '../../identity/identity.ts'
import { VaultError } from '../errors.ts'
import type { ChannelHistory } from '../history.ts'
import { checkStatement, type CheckedStatement, signedStatement, type SignedStatement } from './quote.ts'

/** A quote goes out alone; a release brings the quote along, so that any advocate can take in both. */
const content = z.array(signedStatement).min(1).max(2)

/** A file for the *case* advocates of the newest channel document, and for nobody else. */
export function quoteLetter(
  sodium: Sodium,
  channel: VerifiedChannel,
  statements: readonly SignedStatement[],
): Uint8Array {
  return sealLetter(sodium, {
    channelHash: channel.hash,
    to: caseKeys(sodium, channel),
    content: new TextEncoder().encode(JSON.stringify(statements)),
  })
}

export interface QuoteLetter {
  readonly signed: SignedStatement
  readonly checked: CheckedStatement
}

/**
 * What a quote file brings: every statement with a good signature. Whether those who signed may is not judged here.
 * Throws VaultError `quote` with the reason.
 */
export function openQuoteLetter(
  sodium: Sodium,
  history: ChannelHistory,
  identity: AdvocateIdentity,
  bytes: Uint8Array,
): readonly QuoteLetter[] {
  const keys = identity.recipientSeeds.map((seed) => recipientKeyFromSeed(sodium, seed))
  try {
    const channel = history.find(letterChannel(bytes))
    if (channel === undefined) throw new VaultError('quote', 'channel')
    const opened = openLetter(sodium, bytes, caseKeys(sodium, channel), keys)
    const statements = content.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(opened)))
    return statements.map((signed) => {
      const checked = checkStatement(sodium, signed)
      if (checked === undefined) throw new VaultError('quote', 'signature')
      return { signed, checked }
    })
  } catch (error) {
    if (error instanceof EnvelopeError) throw new VaultError('quote', error.code, error)
    if (error instanceof z.ZodError || error instanceof SyntaxError || error instanceof TypeError)
      throw new VaultError('quote', 'content', error)
    throw error
  }
}

function caseKeys(sodium: Sodium, { document }: VerifiedChannel): Uint8Array[] {
  return recipientsOf(sodium, document)
    .filter(({ role }) => role === 'case')
    .map(({ publicKey }) => publicKey)
}
