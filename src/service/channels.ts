import { ChannelError, type ChannelErrorCode } from '../channel/errors.ts'
import { verifyChannel, verifyStored, verifySuccessor, type VerifiedChannel } from '../channel/verify.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { StoreError } from '../store/errors.ts'
import type { ChannelRecord, Store } from '../store/store.ts'
import type { SignedChannelBody } from '../wire/bodies.ts'
import type { ErrorCode } from '../wire/errors.ts'
import { soundNameOf } from '../wire/sound-name.ts'
import { Refusal } from './errors.ts'

export interface KnownChannel {
  readonly verified: VerifiedChannel
  readonly signed: SignedChannelBody
}

/** Every channel document in the store, verified, in memory: the newest to hand out, all of them to receive for. */
export class Channels {
  readonly #sodium: Sodium
  readonly #store: Store
  readonly #newest = new Map<string, KnownChannel>()
  /** From slug and serial to the document as it was signed. */
  readonly #documents = new Map<string, SignedChannelBody>()
  /** From slug and document hash to the document's number of recipients. */
  readonly #recipients = new Map<string, number>()
  readonly #sounds = new Set<string>()
  #seen = 0

  constructor(sodium: Sodium, store: Store) {
    this.#sodium = sodium
    this.#store = store
  }

  /** Learns what was added to the store since, by this process or another. Throws StoreError. */
  async refresh(): Promise<void> {
    for (const record of await this.#store.documents(this.#seen)) {
      this.#learn(record)
      this.#seen = Math.max(this.#seen, record.number)
    }
  }

  get slugs(): string[] {
    return [...this.#newest.keys()]
  }

  /** The names of all manifests of sounds that a document holds. */
  get sounds(): ReadonlySet<string> {
    return this.#sounds
  }

  /** Throws Refusal `channel`. */
  newest(slug: string): KnownChannel {
    const known = this.#newest.get(slug)
    if (known === undefined) throw new Refusal('channel')
    return known
  }

  /** The channel's document of this serial, which old reports may be sealed to. Throws Refusal `not-found`. */
  document(slug: string, serial: string): SignedChannelBody {
    const document = this.#documents.get(`${slug} ${serial}`)
    if (document === undefined) throw new Refusal('not-found')
    return document
  }

  /** To how many recipients the channel's document of this hash seals. Throws Refusal `document`. */
  recipients(slug: string, channelHash: Uint8Array): number {
    const recipients = this.#recipients.get(keyOf(slug, channelHash))
    if (recipients === undefined) throw new Refusal('document')
    return recipients
  }

  /** Takes in the next document of a channel that the operator admitted. Throws Refusal and StoreError. */
  async publish(slug: string, signed: SignedChannelBody): Promise<void> {
    const known = this.newest(slug).verified
    const next = refusing(() => verifyChannel(this.#sodium, signed))
    if (refusing(() => verifySuccessor(known, next)) === 'same') return
    try {
      await this.#store.addDocument({
        channel: slug,
        serial: next.document.serial,
        document: next.bytes,
        signature: Buffer.from(signed.signature, 'base64'),
      })
    } catch (error) {
      if (error instanceof StoreError && error.code === 'conflict') throw new Refusal('conflict')
      throw error
    }
    await this.refresh()
  }

  #learn(record: ChannelRecord): void {
    const signed = {
      document: Buffer.from(record.document).toString('base64'),
      signature: Buffer.from(record.signature).toString('base64'),
    }
    // What somebody altered in the database is never handed out; `parasol-server check` names it.
    const verified = verifyStored(this.#sodium, record)
    if (verified === undefined) return
    this.#recipients.set(keyOf(record.channel, verified.hash), verified.document.recipients.length)
    for (const manifest of Object.values(verified.document.sounds ?? {}))
      this.#sounds.add(soundNameOf(manifest))
    this.#documents.set(`${record.channel} ${verified.document.serial}`, signed)
    const newest = this.#newest.get(record.channel)?.verified.document.serial ?? 0
    if (verified.document.serial > newest) this.#newest.set(record.channel, { verified, signed })
  }
}

const keyOf = (slug: string, hash: Uint8Array) => `${slug} ${Buffer.from(hash).toString('latin1')}`

const refusals: Record<ChannelErrorCode, ErrorCode> = {
  format: 'schema',
  version: 'schema',
  signature: 'signature',
  schema: 'schema',
  recipients: 'schema',
  advocates: 'schema',
  signer: 'signer',
  slug: 'slug',
  older: 'older',
  conflict: 'conflict',
}

function refusing<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof ChannelError ? new Refusal(refusals[error.code]) : error
  }
}
