import { z } from 'zod'
import { signedChannel } from '../channel/schema.ts'
import { signedNetwork } from '../network/schema.ts'
import { same } from '../envelope/bytes.ts'
import { ReleaseError } from './errors.ts'
import { sealPath } from './package-paths.ts'

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/)

/** An entry of the ledger as it travels: the bytes that were signed, and the signature, both in standard padded base64. */
export const signedEntry = z.strictObject({ entry: base64, signature: base64.length(88) })

/** An entry as it travels: the bytes that were signed, and the signature (use `release`), both in base64. */
export type SignedEntry = z.infer<typeof signedEntry>

/** A ledger as it travels, from its first entry on. */
export const signedLedger = z.array(signedEntry).max(2000)

/** What makes a folder of files a release: who published it, and everything that they ever published up to it. */
const sealBy = <Publisher extends z.ZodType>(publisher: Publisher) =>
  z.strictObject({ format: z.literal(1), publisher, ledger: signedLedger.min(1) })

export const seal = sealBy(z.strictObject({ channel: signedChannel }))
export const networkSeal = sealBy(z.strictObject({ network: signedNetwork }))

export type Seal = z.infer<typeof seal>
export type NetworkSeal = z.infer<typeof networkSeal>

/** `release.json`. The same seal gives the same bytes. */
export function writeSeal({
  publisher,
  ledger,
}: Omit<Seal, 'format'> | Omit<NetworkSeal, 'format'>): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ format: 1, publisher, ledger }, null, 1)}\n`)
}

/** Throws ReleaseError seal-format, also for what says the same in other bytes: nothing may hide between the words. */
export function readSeal<S extends Seal | NetworkSeal>(bytes: Uint8Array, schema: z.ZodType<S>): S {
  const read = parse(bytes, schema)
  if (!same(writeSeal(read), bytes)) throw new ReleaseError('seal-format', sealPath)
  return read
}

function parse<S>(bytes: Uint8Array, schema: z.ZodType<S>): S {
  try {
    return schema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    throw new ReleaseError('seal-format', sealPath, { cause: error })
  }
}
