import { wipe as wipeKey } from '../envelope/decapsulation.ts'
import { parseEnvelope } from '../envelope/format.ts'
import { EnvelopeError } from '../envelope/errors.ts'
import { type RecipientKeyPair, recipientKeyFromSeed } from '../envelope/keys.ts'
import {
  type Granted,
  type Opener,
  openerFor,
  type PartKeys,
  partKeysOf,
  quickened,
} from '../envelope/open.ts'
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

/**
 * Part keys of envelopes that were sealed before this advocate was listed, by the envelope's identifier in hex: each pair
 * that somebody granted.
 */
export type Grants = ReadonlyMap<string, readonly PartKeys[]>

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
  #known = new Map<string, Place | EnvelopeError>()
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

  /**
   * What opens this envelope: the advocate's own slot, or a grant that opens more and bears out. `id` is the envelope's,
   * for which there may be grants.
   * Throws EnvelopeError: what `parseEnvelope` throws, `channel` (document never seen), `not-recipient`.
   */
  place(envelope: Uint8Array, id?: string): Place {
    const { channelHash } = parseEnvelope(envelope).header
    const [first, ...others] = this.#places(Buffer.from(channelHash).toString('hex'), id)
    if (first instanceof EnvelopeError) throw first
    if (others.length === 0) return first
    // The last one is not asked: whoever opens with it is told what is wrong.
    const all = [first, ...others]
    return all.slice(0, -1).find(({ opener }) => this.#bearsOut(envelope, opener)) ?? all.at(-1) ?? first
  }

  /**
   * The same by the hash of the document in hex, as far as can be said without the envelope: for an index, which asks this
   * of every report. Why it does not open is returned, not thrown.
   */
  placeIn(channelHash: string, id?: string): Place | EnvelopeError {
    return this.#places(channelHash, id)[0]
  }

  /** Overwrites the keys; nothing opens after that. */
  wipe(): void {
    for (const seed of this.#seeds) this.#sodium.memzero(seed)
    for (const { facts, account } of [...this.#grants.values()].flat()) {
      this.#sodium.memzero(facts)
      if (account !== undefined) this.#sodium.memzero(account)
    }
    for (const place of this.#known.values()) {
      if (!(place instanceof EnvelopeError) && 'seed' in place.opener && place.opener.key)
        wipeKey(this.#sodium, place.opener.key)
    }
  }

  /** Whatever may open it, what opens most first; or why nothing does. */
  #places(channelHash: string, id?: string): readonly [Place, ...Place[]] | readonly [EnvelopeError] {
    const own = this.#remembered(channelHash)
    const granted = id === undefined ? undefined : this.#grants.get(id)
    const more = (granted ?? [])
      .filter((keys) => opensMore(keys, own))
      .sort((a, b) => Number(a.account === undefined) - Number(b.account === undefined))
    const [first, ...others] = more.flatMap((keys) => this.#granted(channelHash, keys) ?? [])
    if (first === undefined) return [own] as readonly [Place] | readonly [EnvelopeError]
    return own instanceof EnvelopeError ? [first, ...others] : [first, ...others, own]
  }

  #bearsOut(envelope: Uint8Array, opener: Opener | Granted): boolean {
    try {
      partKeysOf(this.#sodium, envelope, opener)
      return true
    } catch (error) {
      if (error instanceof EnvelopeError) return false
      throw error
    }
  }

  #remembered(channelHash: string): Place | EnvelopeError {
    this.#forgetWhenOutdated()
    const known = this.#known.get(channelHash)
    if (known !== undefined) return known
    const place = this.#find(channelHash)
    this.#known.set(channelHash, place)
    return place
  }

  /** Another document may make a report openable, or tell of somebody who was removed. */
  #forgetWhenOutdated() {
    const { length } = this.#documents.all
    if (length === this.#counted) return
    this.#known = new Map()
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
