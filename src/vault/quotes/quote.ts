import { z } from 'zod'
import { ascii } from '../../envelope/bytes.ts'
import { keyedHash } from '../../envelope/hash.ts'
import { sign, verify } from '../../envelope/signature.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { reportId } from '../notebook/step.ts'

/** Words of an account that one advocate chose, with what could show somebody taken out. */
export const quote = z.strictObject({
  format: z.literal(1),
  kind: z.literal('quote'),
  report: reportId,
  /** The day of the report's batch: `YYYY-MM-DD`. */
  received: z.iso.date(),
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** What was taken out stands as `[…]`. */
  text: z.string().min(1).max(14_335),
})

export const quoteId = z.string().regex(/^[0-9a-f]{32}$/)

/** A second advocate's yes to exactly these words. */
const release = z.strictObject({ format: z.literal(1), kind: z.literal('release'), quote: quoteId })

export const statement = z.discriminatedUnion('kind', [quote, release])

export type Quote = z.infer<typeof quote>
export type Statement = z.infer<typeof statement>

const base64 = (length: number) => z.base64().length(length)

/** A statement with its signature, use `quote`, over its own bytes: as it lies in the vault and travels in a letter. */
export const signedStatement = z.strictObject({
  /** Ed25519, 32 bytes. */
  loginKey: base64(44),
  /** 64 bytes. */
  signature: base64(88),
  /** The JSON that was signed, as it stands. */
  json: z.string(),
})

export type SignedStatement = z.infer<typeof signedStatement>

export interface CheckedStatement {
  readonly statement: Statement
  /** In base64, as channel documents write it. */
  readonly loginKey: string
  /** H(key = login key, "parasol/1 quote" ‖ JSON), the first 16 bytes in hex: names a quote with its every letter. */
  readonly id: string
}

export function signStatement(sodium: Sodium, statement: Statement, loginSeed: Uint8Array): SignedStatement {
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(loginSeed)
  const json = JSON.stringify(statement)
  const signature = sign(sodium, 'quote', new TextEncoder().encode(json), privateKey)
  const text = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
  return { loginKey: text(publicKey), signature: text(signature), json }
}

/** `undefined` where the signature is not good, or what it is under is no statement. Whose key it is, others judge. */
export function checkStatement(sodium: Sodium, signed: unknown): CheckedStatement | undefined {
  const { success, data } = signedStatement.safeParse(signed)
  if (!success) return undefined
  const [loginKey, signature] = [data.loginKey, data.signature].map((text) => Buffer.from(text, 'base64'))
  const message = new TextEncoder().encode(data.json)
  if (loginKey === undefined || signature === undefined) return undefined
  if (!verify(sodium, 'quote', message, signature, loginKey)) return undefined
  const parsed = statement.safeParse(parseJson(data.json))
  if (!parsed.success) return undefined
  const id = keyedHash(sodium, loginKey, ascii('parasol/1 quote'), message).subarray(0, 16)
  return { statement: parsed.data, loginKey: data.loginKey, id: sodium.to_hex(id) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
