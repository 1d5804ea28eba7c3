import { parseEnvelope } from '../envelope/format.ts'
import { EnvelopeError } from '../envelope/errors.ts'
import { type RecipientKeyPair, recipientKeyFromSeed } from '../envelope/keys.ts'
import { type Opener, openerFor } from '../envelope/open.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { recipientsOf, type VerifiedChannel } from '../channel/verify.ts'
import type { ChannelHistory } from './history.ts'

/** What one channel document means for one advocate. */
export interface Place {
  readonly opener: Opener
  readonly role: 'case' | 'tally'
  readonly channel: VerifiedChannel
  /** Labels of recipients of this document whom the newest one does not list any more. */
  readonly removed: readonly string[]
}

/** Finds the key for each envelope: by the document that it names, never by trying. */
export class Keyring {
  readonly #sodium: Sodium
  readonly #history: ChannelHistory
  readonly #keys: readonly RecipientKeyPair[]
  readonly #places = new Map<VerifiedChannel, Place>()

  constructor(sodium: Sodium, history: ChannelHistory, recipientSeeds: readonly Uint8Array[]) {
    this.#sodium = sodium
    this.#history = history
    this.#keys = recipientSeeds.map((seed) => recipientKeyFromSeed(sodium, seed))
  }

  /** Throws EnvelopeError: what `parseEnvelope` throws, `channel` (document never seen), `not-recipient`. */
  place(envelope: Uint8Array): Place {
    const channel = this.#history.find(parseEnvelope(envelope).header.channelHash)
    if (channel === undefined) throw new EnvelopeError('channel')
    const place = this.#places.get(channel) ?? this.#placeIn(channel)
    this.#places.set(channel, place)
    return place
  }

  #placeIn(channel: VerifiedChannel): Place {
    const listed = channel.document.recipients
    const recipients = recipientsOf(this.#sodium, channel.document)
    const opener = openerFor(this.#keys, recipients, channel.hash)
    const today = new Set(this.#history.newest.document.recipients.map(({ publicKey }) => publicKey))
    const removed = listed.filter(({ publicKey }) => !today.has(publicKey)).map(({ label }) => label)
    return { opener, role: recipients[opener.slot]?.role ?? 'tally', channel, removed }
  }
}
