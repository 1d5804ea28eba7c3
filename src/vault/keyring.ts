import { wipe as wipeKey } from '../envelope/decapsulation.ts'
import { parseEnvelope } from '../envelope/format.ts'
import { EnvelopeError } from '../envelope/errors.ts'
import { type RecipientKeyPair, recipientKeyFromSeed } from '../envelope/keys.ts'
import { type Granted, type Opener, openerFor, type PartKeys, quickened } from '../envelope/open.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { recipientsOf, type VerifiedChannel } from '../channel/verify.ts'

/** What one channel document means for one advocate. */
export interface Place {
  readonly opener: Opener | Granted
  readonly role: 'case' | 'tally'
  readonly channel: VerifiedChannel
  readonly flags: Flags
}

export interface Flags {
  /** Whether the advocate's role opens the account. */
  readonly accountMine: boolean
  /** Sealed also to these recipients, who were removed since. */
  readonly removedRecipients: readonly string[]
}

/** The documents that envelopes may name, and the newest of them. */
export interface Documents {
  readonly newest: VerifiedChannel
  readonly all: readonly VerifiedChannel[]
  find(channelHash: Uint8Array): VerifiedChannel | undefined
}

/** Part keys of envelopes that were sealed before this advocate was listed, by the envelope's identifier in hex. */
export type Grants = ReadonlyMap<string, PartKeys>

/** All that opens reports. A worker thread is sent it as a message, never by argument, environment or disk. */
export interface Means {
  readonly recipientSeeds: readonly Uint8Array[]
  readonly channels: readonly VerifiedChannel[]
  readonly grants: Grants
}

/** Finds the key for each envelope: by the document that it names, never by trying. */
export class Keyring {
  readonly #sodium: Sodium
  readonly #documents: Documents
  readonly #seeds: readonly Uint8Array[]
  readonly #keys: readonly RecipientKeyPair[]
  readonly #grants: Grants
  #places = new Map<string, Place | EnvelopeError>()
  #counted = 0

  constructor(
    sodium: Sodium,
    documents: Documents,
    recipientSeeds: readonly Uint8Array[],
    grants: Grants = new Map(),
  ) {
    this.#sodium = sodium
    this.#documents = documents
    this.#seeds = recipientSeeds
    this.#keys = recipientSeeds.map((seed) => recipientKeyFromSeed(sodium, seed))
    this.#grants = grants
  }

  /** The keyring of somebody who was sent the means of another. */
  static from(sodium: Sodium, { recipientSeeds, channels, grants }: Means): Keyring {
    return new Keyring(sodium, documentsOf(channels), recipientSeeds, grants)
  }

  get means(): Means {
    return { recipientSeeds: this.#seeds, channels: this.#documents.all, grants: this.#grants }
  }

  /** Throws EnvelopeError: what `parseEnvelope` throws, `channel` (document never seen), `not-recipient`. */
  place(envelope: Uint8Array, id?: string): Place {
    const { channelHash } = parseEnvelope(envelope).header
    const place = this.placeIn(Buffer.from(channelHash).toString('hex'), id)
    if (place instanceof EnvelopeError) throw place
    return place
  }

  /**
   * The same by the hash of the document in hex: why it does not open is returned, not thrown, for an index asks this of
   * every report. `id` is the envelope's, for which there may be a grant.
   */
  placeIn(channelHash: string, id?: string): Place | EnvelopeError {
    const place = this.#remembered(channelHash)
    const keys = id === undefined ? undefined : this.#grants.get(id)
    if (keys === undefined || !opensMore(keys, place)) return place
    return this.#granted(channelHash, keys) ?? place
  }

  /** Overwrites the keys; nothing opens after that. */
  wipe(): void {
    for (const seed of this.#seeds) this.#sodium.memzero(seed)
    for (const place of this.#places.values()) {
      if (!(place instanceof EnvelopeError) && 'seed' in place.opener && place.opener.key)
        wipeKey(this.#sodium, place.opener.key)
    }
  }

  #remembered(channelHash: string): Place | EnvelopeError {
    this.#forgetWhenOutdated()
    const known = this.#places.get(channelHash)
    if (known !== undefined) return known
    const place = this.#find(channelHash)
    this.#places.set(channelHash, place)
    return place
  }

  /** Another document may make a report openable, or tell of somebody who was removed. */
  #forgetWhenOutdated() {
    const { length } = this.#documents.all
    if (length === this.#counted) return
    this.#places = new Map()
    this.#counted = length
  }

  #find(channelHash: string): Place | EnvelopeError {
    const channel = this.#documents.find(Buffer.from(channelHash, 'hex'))
    if (channel === undefined) return new EnvelopeError('channel')
    const recipients = recipientsOf(this.#sodium, channel.document)
    try {
      const opener = quickened(this.#sodium, openerFor(this.#keys, recipients, channel.hash))
      const role = recipients[opener.slot]?.role ?? 'tally'
      return { opener, role, channel, flags: this.#flags(channel, role) }
    } catch (error) {
      if (error instanceof EnvelopeError) return error
      throw error
    }
  }

  #granted(channelHash: string, keys: PartKeys): Place | undefined {
    const channel = this.#documents.find(Buffer.from(channelHash, 'hex'))
    if (channel === undefined) return undefined
    const opener = {
      keys,
      recipients: recipientsOf(this.#sodium, channel.document),
      channelHash: channel.hash,
    }
    const role = keys.account === undefined ? 'tally' : 'case'
    return { opener, role, channel, flags: this.#flags(channel, role) }
  }

  #flags({ document }: VerifiedChannel, role: 'case' | 'tally'): Flags {
    // By name: whoever has a new key since is listed still.
    const today = new Set(this.#documents.newest.document.recipients.map(({ label }) => label))
    const removed = document.recipients.filter(({ label }) => !today.has(label))
    return { accountMine: role === 'case', removedRecipients: removed.map(({ label }) => label) }
  }
}

/** Whether a grant opens what the advocate's own slot does not: there is none, or their role was smaller then. */
function opensMore({ account }: PartKeys, place: Place | EnvelopeError): boolean {
  if (place instanceof EnvelopeError) return place.code === 'not-recipient'
  return place.role === 'tally' && account !== undefined
}

function documentsOf(channels: readonly VerifiedChannel[]): Documents {
  const byHash = new Map(channels.map((channel) => [Buffer.from(channel.hash).toString('hex'), channel]))
  const newest = channels.reduce((best, each) => (each.document.serial > best.document.serial ? each : best))
  return { newest, all: channels, find: (hash) => byHash.get(Buffer.from(hash).toString('hex')) }
}
