import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ChannelError } from '../channel/errors.ts'
import { type SignedChannel, signedChannel } from '../channel/schema.ts'
import { type VerifiedChannel, verifyChannel, verifyPin, verifySuccessor } from '../channel/verify.ts'
import type { Sodium } from '../envelope/sodium.ts'
import type { ChannelPin } from '../identity/identity.ts'
import { VaultError } from './errors.ts'
import { makePrivateFolder, writePrivateFile } from '../identity/private-file.ts'

/**
 * Every channel document that was ever seen, signed as it came. Reports are opened with the document that they were
 * sealed to, which may be years old; the newest is what a service must not fall behind.
 */
export class ChannelHistory {
  readonly #sodium: Sodium
  readonly #folder: string
  readonly #byHash: Map<string, VerifiedChannel>
  #all: readonly VerifiedChannel[] | undefined

  private constructor(sodium: Sodium, folder: string, channels: Map<string, VerifiedChannel>) {
    this.#sodium = sodium
    this.#folder = folder
    this.#byHash = channels
  }

  /** Reads the history of the channel that is pinned. A file that does not verify counts as absent. */
  static async read(sodium: Sodium, folder: string, pin: ChannelPin): Promise<ChannelHistory> {
    const channels = new Map<string, VerifiedChannel>()
    for (const signed of await storedDocuments(folder)) {
      const channel = verified(sodium, signed)
      if (channel !== undefined && ofPinned(channel, pin)) channels.set(sodium.to_hex(channel.hash), channel)
    }
    return new ChannelHistory(sodium, folder, channels)
  }

  get size(): number {
    return this.#byHash.size
  }

  get all(): readonly VerifiedChannel[] {
    return (this.#all ??= [...this.#byHash.values()])
  }

  /** Throws VaultError `history` where there is none, for instance after a backup without the vault. */
  get newest(): VerifiedChannel {
    const [newest] = [...this.#byHash.values()].sort((a, b) => b.document.serial - a.document.serial)
    if (newest === undefined) throw new VaultError('history')
    return newest
  }

  /** A document as it came, with its signature. Throws VaultError `history` where its file is gone. */
  async signed({ document, hash }: VerifiedChannel): Promise<SignedChannel> {
    const text = await readFile(join(this.#folder, this.#fileOf(document.serial, hash)), 'utf8').catch(
      () => '',
    )
    const known = signedChannel.safeParse(parsed(text))
    if (!known.success) throw new VaultError('history')
    return known.data
  }

  /** The document that an envelope names, if it was ever seen. */
  find(channelHash: Uint8Array): VerifiedChannel | undefined {
    return this.#byHash.get(this.#sodium.to_hex(channelHash))
  }

  /**
   * Takes in what a service shows as its current document. Throws ChannelError where it is not a good successor of
   * what was seen before: `signer`, `slug`, `older` (a rollback) or `conflict` (one serial, two documents).
   */
  async follow(signed: unknown, pin: ChannelPin): Promise<VerifiedChannel> {
    const channel = verifyChannel(this.#sodium, signed)
    checkPin(this.#sodium, channel, pin)
    for (const known of this.#byHash.values()) {
      if (known.document.serial >= channel.document.serial) verifySuccessor(known, channel)
    }
    await this.keep(signed, channel)
    return channel
  }

  /**
   * Serials below the newest of which no document is here: an advocate who joined late, or was away, never saw them.
   * Goes back a few hundred at most, so that no number in a document can keep anybody busy.
   */
  get missing(): number[] {
    const here = new Set([...this.#byHash.values()].map(({ document }) => document.serial))
    const { serial } = this.newest.document
    const earlier = Array.from({ length: Math.min(serial - 1, furthestBack) }, (_, back) => serial - 1 - back)
    return earlier.filter((one) => !here.has(one))
  }

  /** Takes in an earlier document that a service shows. One that is not this channel's own is left where it is. */
  async recall(signed: unknown): Promise<void> {
    const channel = verified(this.#sodium, signed)
    const { document, fingerprint } = this.newest
    if (channel?.fingerprint === fingerprint && channel.document.slug === document.slug)
      await this.keep(signed, channel)
  }

  /** Takes in a document of any age that somebody handed over: old reports may need it. Throws ChannelError. */
  async keep(signed: unknown, channel: VerifiedChannel): Promise<void> {
    const name = this.#sodium.to_hex(channel.hash)
    if (this.#byHash.has(name)) return
    await makePrivateFolder(this.#folder)
    const file = this.#fileOf(channel.document.serial, channel.hash)
    await writePrivateFile(join(this.#folder, file), JSON.stringify(signed))
    this.#byHash.set(name, channel)
    this.#all = undefined
  }

  #fileOf(serial: number, hash: Uint8Array): string {
    return `${String(serial).padStart(8, '0')}-${this.#sodium.to_hex(hash).slice(0, 16)}.json`
  }
}

const furthestBack = 300

/** What is pinned once a document was accepted: a later one must come from the same hand and not be older. */
export function pinOf(sodium: Sodium, origin: string, channel: VerifiedChannel): ChannelPin {
  const { slug, serial } = channel.document
  return { origin, slug, fingerprint: channel.fingerprint, serial, documentHash: sodium.to_hex(channel.hash) }
}

/** Holds a document against the pin, which lies under the passphrase where the files of the history do not. */
export function checkPin(sodium: Sodium, channel: VerifiedChannel, pin: ChannelPin): void {
  verifyPin(channel, pin)
  const same = channel.document.serial === pin.serial
  if (same && sodium.to_hex(channel.hash) !== pin.documentHash) throw new ChannelError('conflict')
}

function ofPinned({ document, fingerprint }: VerifiedChannel, pin: ChannelPin): boolean {
  return fingerprint === pin.fingerprint && document.slug === pin.slug
}

function verified(sodium: Sodium, signed: unknown): VerifiedChannel | undefined {
  try {
    return verifyChannel(sodium, signed)
  } catch (error) {
    if (error instanceof ChannelError) return undefined
    throw error
  }
}

async function storedDocuments(folder: string): Promise<unknown[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.json')).sort()
  return Promise.all(files.map(async (name) => parsed(await readFile(join(folder, name), 'utf8'))))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
