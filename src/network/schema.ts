import { z } from 'zod'
import { regions } from './regions.ts'

const slug = z.string().regex(/^[a-z0-9-]{1,32}$/)
const language = z.string().regex(/^[a-z]{2,3}$/)
const line = z
  .string()
  .regex(/^\S(.*\S)?$/)
  .max(200)

/** Canonical padded base64 of 32 bytes: one text for one value. */
const key = z.string().regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/)

/** ISO 3166-1, two letters. */
export const country = z.string().regex(/^[A-Z]{2}$/)

/** `_T` for a whole country, or a name for the part of it, or of its people, that the member works with. */
export const area = z.union([z.literal('_T'), slug])

const named = z.strictObject({
  name: line,
  slug,
  /** Of the member's channel: Ed25519, 32 bytes. */
  key,
  country,
  area,
  /** The member publishes its releases itself; else it hands them in to the network only. */
  publishes: z.boolean(),
})

/** A member that must not be named: no key and no country, which would name it all the same. It never publishes. */
const unnamed = z.strictObject({ region: z.enum(regions), publishes: z.literal(false) })

export type NamedMember = z.infer<typeof named>
export type UnnamedMember = z.infer<typeof unnamed>

/** What a network publishes about itself: docs/envelope.md, section 17. */
export const networkDocument = z
  .strictObject({
    format: z.literal(1),
    slug,
    /** The network's name, in each of `languages` at least. */
    names: z.record(language, line),
    /** Ed25519, 32 bytes: the network's own, no member's. */
    signingKey: key,
    /** Goes up with every document that is signed, never down. */
    serial: z.int().positive(),
    /** Of its releases, the first of them also for programs. */
    languages: z.array(language).min(1).max(30),
    members: z.array(z.union([named, unnamed])).max(300),
    /** How to reach the network, in its own words; printed in every release. */
    contact: z.string().max(1000),
    /** After this day a newer document should exist. It warns and refuses nothing: clocks are wrong. */
    expires: z.iso.date(),
  })
  .refine(({ languages, names }) => languages.every((one) => one in names), {
    path: ['languages'],
    error: 'one lacks a name',
  })
  .refine(({ members, signingKey }) => distinct([signingKey, ...namedIn(members).map((one) => one.key)]), {
    path: ['members'],
    error: 'two have the same key',
  })
  .refine(({ members }) => distinct(namedIn(members).map((one) => one.slug)), {
    path: ['members'],
    error: 'two have the same short name',
  })
  .refine(({ members }) => overlapping(namedIn(members)) === undefined, {
    path: ['members'],
    error: 'two are about the same area',
  })

export type NetworkDocument = z.infer<typeof networkDocument>

/** A network document as it travels: standard padded base64 of the signed bytes, and of the 64 bytes of signature. */
export const signedNetwork = z.strictObject({
  document: z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/),
  signature: z.string().regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/),
})

export type SignedNetwork = z.infer<typeof signedNetwork>

export const namedIn = (members: readonly (NamedMember | UnnamedMember)[]): NamedMember[] =>
  members.filter((one): one is NamedMember => 'key' in one)

/** Two members whose reports would be counted twice: one of a whole country beside another of it, or of the same part. */
export function overlapping<M extends Pick<NamedMember, 'country' | 'area'>>(
  members: readonly M[],
): readonly [M, M] | undefined {
  for (const [i, one] of members.entries())
    for (const other of members.slice(0, i))
      if (one.country === other.country && (one.area === other.area || [one.area, other.area].includes('_T')))
        return [other, one]
  return undefined
}

const distinct = (values: readonly string[]) => new Set(values).size === values.length
