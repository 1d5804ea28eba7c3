import sodium from 'libsodium-wrappers'
import { config } from 'zod/mini'
import { ChannelError } from '../channel/errors.ts'
import type { VerifiedChannel } from '../channel/verify.ts'
import { EnvelopeError } from '../envelope/errors.ts'
import { envelopeId } from '../envelope/format.ts'
import { hash } from '../envelope/hash.ts'
import { openSavedFile, sealSavedFile } from '../envelope/saved-file.ts'
import { soundsManifest, type SoundsManifest } from '../wire/sounds.ts'
import { FormError } from './errors.ts'
import { prove } from './proof.ts'
import type { Stop } from './state.ts'
import { holdAgainst, learnChannel, type Pin, sealParts, send, type Source } from './submit.ts'

/**
 * Everything of the form that needs cryptography, as a file of its own that loads while the person answers. It is built
 * twice: around libsodium's WebAssembly build and around its pure JavaScript one.
 */
export interface Sealing {
  /** Does it take the blink of an eye, on a cheap phone too? */
  readonly swift: boolean
  readonly learn: (question: Question) => Promise<Learned>
  /** Facts and account as bytes: what encodes them knows the taxonomy, which this file need not carry a second time. */
  readonly seal: (channel: VerifiedChannel, facts: Uint8Array, account: Uint8Array) => Uint8Array
  readonly send: typeof send
  readonly prove: typeof prove
  readonly hold: (pin: Pin, channel: VerifiedChannel) => Stop | undefined
  /** Sealed reports as one file that shows neither what it is nor in which order they came. */
  readonly fileOf: (envelopes: readonly Uint8Array[]) => Uint8Array
  /** The sealed reports in such a file; `undefined` where it holds none. */
  readonly openFile: (file: Uint8Array) => Opened | undefined
  /** How a recorded sound of these bytes is called. */
  readonly nameOf: (bytes: Uint8Array) => string
  /** The list of recorded sounds in these bytes; `undefined` where they hold none. */
  readonly readSounds: (manifest: Uint8Array) => SoundsManifest['sounds'] | undefined
}

export interface Opened {
  readonly reports: readonly { readonly id: string; readonly bytes: Uint8Array }[]
  /** How many more there may have been, going by the bytes that belong to no whole one. */
  readonly damaged: number
}

interface Question {
  readonly origin: string
  readonly slug: string
  readonly pin: Pin | undefined
  readonly known: VerifiedChannel | undefined
}

/** A refusal stops the form only while nothing is known: a document that was good stays good to seal to. */
export type Learned =
  { readonly channel: VerifiedChannel } | { readonly stop: Stop } | { readonly later: 'offline' }

/** `swift`: whether it runs on WebAssembly. `source`: where the channel's document comes from, if not from the service. */
export async function openSealing(swift: boolean, source?: Source): Promise<Sealing> {
  // Else zod tries out `new Function`, which the page forbids.
  config({ jitless: true })
  await sodium.ready
  return {
    swift,
    learn: ({ origin, slug, pin, known }) =>
      learnChannel(sodium, origin, slug, pin, known, source).then((channel) => ({ channel }), whyNot(known)),
    seal: (channel, facts, account) => sealParts(sodium, channel, facts, account),
    send,
    prove,
    hold(pin, channel) {
      try {
        holdAgainst(pin, channel)
        return undefined
      } catch (error) {
        return stopOf(error)
      }
    },
    fileOf: (envelopes) => sealSavedFile(sodium, envelopes),
    openFile,
    nameOf: (bytes) => sodium.to_hex(hash(sodium, bytes)),
    readSounds,
  }
}

function openFile(file: Uint8Array): Opened | undefined {
  try {
    const { envelopes, damagedBytes } = openSavedFile(sodium, file)
    return {
      reports: envelopes.map((bytes) => ({ id: sodium.to_hex(envelopeId(sodium, bytes)), bytes })),
      damaged: Math.ceil(damagedBytes / Math.max(...envelopes.map(({ length }) => length))),
    }
  } catch (error) {
    if (error instanceof EnvelopeError) return undefined
    throw error
  }
}

function readSounds(manifest: Uint8Array): SoundsManifest['sounds'] | undefined {
  try {
    return soundsManifest.parse(JSON.parse(new TextDecoder().decode(manifest))).sounds
  } catch {
    return undefined
  }
}

function whyNot(known: VerifiedChannel | undefined) {
  return (error: unknown): Learned => {
    const stop = stopOf(error)
    if (stop === undefined) return { later: 'offline' }
    return known === undefined ? { stop } : { channel: known }
  }
}

function stopOf(error: unknown): Stop | undefined {
  if (error instanceof ChannelError) return 'document'
  if (!(error instanceof FormError)) return undefined
  return error.code === 'signer' || error.code === 'slug' || error.code === 'older' ? error.code : undefined
}
