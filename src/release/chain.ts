import { hash } from '../envelope/hash.ts'
import { sign, verify } from '../envelope/signature.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { ReleaseError } from './errors.ts'
import type { SignedEntry } from './seal.ts'

/** What every entry says of its place in a ledger. */
export interface Placed {
  readonly slug: string
  readonly number: number
  readonly previous?: string | undefined
  readonly day: string
}

/** Entries that hold together: signed by one key, in order, each naming the one before. */
export interface Chain<E extends Placed> {
  readonly slug: string
  readonly entries: readonly E[]
  /** H of the last entry's bytes; `undefined` while there is none. */
  readonly head: string | undefined
}

/** What one kind of ledger asks of its entries besides their place. Each throws ReleaseError. */
export interface Rules<E extends Placed> {
  /** The entry that this JSON is. */
  readonly parse: (json: unknown) => E
  /** Whether it may come after those before it. */
  readonly follow: (entry: E, before: Chain<E>) => void
}

/**
 * Reads a ledger from its first entry to its last. Throws ReleaseError, checked entry by entry in this order: ledger-format,
 * ledger-signature, ledger-chain, those of `follow`; its `row` says which entry.
 */
export function readChain<E extends Placed>(
  sodium: Sodium,
  slug: string,
  signed: readonly SignedEntry[],
  publicKey: Uint8Array,
  rules: Rules<E>,
): Chain<E> {
  return signed.reduce<Chain<E>>(
    (chain, one, at) => {
      try {
        const { bytes, signature } = decode(sodium, one)
        if (!verify(sodium, 'release', bytes, signature, publicKey))
          throw new ReleaseError('ledger-signature')
        return enter(sodium, chain, bytes, rules)
      } catch (error) {
        if (error instanceof ReleaseError) throw new ReleaseError(error.code, undefined, { row: at + 1 })
        throw error
      }
    },
    { slug, entries: [], head: undefined },
  )
}

/** How a release was taken back. */
export interface Withdrawal {
  readonly day: string
  readonly reason: string
}

/** The releases that were taken back, by their numbers. */
export function withdrawalsIn(
  entries: readonly (Placed & {
    readonly kind: string
    readonly withdraws?: number
    readonly reason?: string
  })[],
): ReadonlyMap<number, Withdrawal> {
  return new Map(
    entries.flatMap(({ withdraws, day, reason = '' }) =>
      withdraws === undefined ? [] : [[withdraws, { day, reason }] as const],
    ),
  )
}

/** An entry that was kept as bytes, as it travels. */
export const signedFrom = ({
  entry,
  signature,
}: Readonly<Record<keyof SignedEntry, Uint8Array>>): SignedEntry => ({
  entry: Buffer.from(entry).toString('base64'),
  signature: Buffer.from(signature).toString('base64'),
})

/** H of an entry's bytes, in hex: what the next entry, and whoever cites it, names it by. */
export function entryHash(sodium: Sodium, { entry }: Pick<SignedEntry, 'entry'>): string {
  return sodium.to_hex(hash(sodium, sodium.from_base64(entry, sodium.base64_variants.ORIGINAL)))
}

/** Where the next entry of a ledger stands. */
export function nextPlace({ slug, entries, head }: Chain<Placed>) {
  return {
    format: 1,
    slug,
    number: entries.length + 1,
    ...(head !== undefined && { previous: head }),
  } as const
}

/** An entry as it travels, after it was held to all that `readChain` will hold it to. */
export function signInto<E extends Placed>(
  sodium: Sodium,
  chain: Chain<E>,
  entry: E,
  signingSeed: Uint8Array,
  rules: Rules<E>,
): SignedEntry {
  const bytes = new TextEncoder().encode(JSON.stringify(entry))
  enter(sodium, chain, bytes, rules)
  const { privateKey } = sodium.crypto_sign_seed_keypair(signingSeed)
  const { ORIGINAL } = sodium.base64_variants
  return {
    entry: sodium.to_base64(bytes, ORIGINAL),
    signature: sodium.to_base64(sign(sodium, 'release', bytes, privateKey), ORIGINAL),
  }
}

function enter<E extends Placed>(
  sodium: Sodium,
  chain: Chain<E>,
  bytes: Uint8Array,
  { parse, follow }: Rules<E>,
): Chain<E> {
  const entry = parse(jsonOf(bytes))
  const { slug, entries, head } = chain
  const last = entries.at(-1)
  if (
    entry.slug !== slug ||
    entry.number !== entries.length + 1 ||
    entry.previous !== head ||
    (last !== undefined && entry.day < last.day)
  )
    throw new ReleaseError('ledger-chain')
  follow(entry, chain)
  return { slug, entries: [...entries, entry], head: sodium.to_hex(hash(sodium, bytes)) }
}

function decode(
  sodium: Sodium,
  { entry, signature }: SignedEntry,
): Record<'bytes' | 'signature', Uint8Array> {
  const { ORIGINAL } = sodium.base64_variants
  try {
    return { bytes: sodium.from_base64(entry, ORIGINAL), signature: sodium.from_base64(signature, ORIGINAL) }
  } catch {
    throw new ReleaseError('ledger-format')
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ReleaseError('ledger-format')
  }
}
