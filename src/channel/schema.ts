import * as z from 'zod/mini'
import { maximumRecipients } from '../envelope/format.ts'

const language = z.string().check(z.regex(/^[a-z]{2,3}$/))
const slug = z.string().check(z.regex(/^[a-z0-9-]{1,32}$/))
const code = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))
const label = z.string().check(z.regex(/^\S(.*\S)?$/), z.maxLength(80))
const date = z.iso.date()
const text = z.string().check(z.maxLength(20_000))
const texts = z.record(language, text)

const recipient = z.strictObject({
  label,
  role: z.enum(['case', 'tally']),
  /** X-Wing, 1,216 bytes. */
  publicKey: base64(1216),
})

const advocate = z.strictObject({
  label,
  /** Ed25519, 32 bytes. */
  loginKey: base64(32),
  may: z.array(z.enum(['pull', 'release', 'remove'])),
})

const area = z.strictObject({ code: slug, names: texts, sensitive: z.optional(z.boolean()) })

const ownCode = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,23}$/))

/** One question of the organisation's own. Codes only travel; there is no free text, for *tally* advocates read facts. */
const ownQuestion = z.strictObject({
  code: ownCode,
  /** What it asks, in each of `languages` at least. */
  names: texts,
  /** More than one may be chosen. */
  several: z.optional(z.boolean()),
  choices: z.array(z.strictObject({ code: ownCode, names: texts })).check(z.minLength(2), z.maxLength(8)),
  /** The earlier answer that it depends on: a code of one of the taxonomy's lists. */
  when: z.optional(z.strictObject({ list: code, code })),
})

const helpLine = z.strictObject({
  /** The kinds of help needed that this line serves. */
  codes: z.array(code),
  name: texts,
  text: texts,
  phone: z.optional(text),
  address: z.optional(texts),
  hours: z.optional(texts),
  cost: z.optional(texts),
  papers: z.optional(texts),
  /** Languages that are spoken there. */
  languages: z.optional(z.array(language).check(z.minLength(1))),
  tellsPolice: z.enum(['yes', 'no', 'not-known']),
  /** The day on which somebody last made sure of all this. */
  checked: date,
})

/** What an organisation publishes about itself: docs/envelope.md, "Channel document". Binary is standard base64. */
export const channelDocument = z
  .strictObject({
    format: z.literal(1),
    slug,
    /** The organisation's name, in each of `languages` at least. */
    names: texts,
    /** Ed25519, 32 bytes. */
    signingKey: base64(32),
    /** Goes up with every document that is signed, never down. */
    serial: z.int().check(z.minimum(1)),
    /** In the order of the slots of an envelope. */
    recipients: z.array(recipient).check(z.minLength(1), z.maxLength(maximumRecipients)),
    advocates: z.array(advocate),
    areas: z.array(area),
    languages: z.array(language).check(z.minLength(1)),
    /** Questions of the organisation's own, asked near the end. */
    questions: z.optional(z.array(ownQuestion).check(z.maxLength(3))),
    /** Languages whose translation nobody has approved yet, signed in that knowledge. */
    drafts: z.optional(z.array(language)),
    page: z.strictObject({
      /** What the browser's history will show: a neutral title, in each of `languages` at least. */
      title: texts,
      /** The neutral site that the Leave button goes to. */
      leave: z.url({ protocol: /^https$/ }),
    }),
    help: z.array(helpLine),
    /** Plain text; blank lines part the paragraphs. */
    rights: texts,
    /** H of the manifest of the recorded sounds, 32 bytes, for languages in which the form can be listened to. */
    sounds: z.optional(z.record(language, base64(32))),
    statistics: z.strictObject({
      /** Codes to protect as sensitive besides those that the taxonomy marks. */
      sensitive: z.array(code),
    }),
    /** After this day a newer document should exist. It warns and refuses nothing: clocks are wrong. */
    expires: date,
  })
  .check(
    z.refine(({ languages, names, page }) => languages.every((lang) => lang in names && lang in page.title), {
      path: ['languages'],
      error: 'one lacks a name or a page title',
    }),
    z.refine(({ languages, sounds = {} }) => Object.keys(sounds).every((lang) => languages.includes(lang)), {
      path: ['sounds'],
      error: 'in a language that is not offered',
    }),
    z.refine(({ languages, questions = [] }) => questions.every((question) => wellPut(question, languages)), {
      path: ['questions'],
      error: 'one lacks words in a language that is offered, or has a choice twice',
    }),
    z.refine(({ questions = [] }) => distinct(questions), {
      path: ['questions'],
      error: 'two have the same code',
    }),
    z.refine(({ areas }) => new Set(areas.map((area) => area.code)).size === areas.length, {
      path: ['areas'],
      error: 'two have the same code',
    }),
  )

export type ChannelDocument = z.infer<typeof channelDocument>

/** A channel document as it travels: standard padded base64 of the signed bytes, and of the 64 bytes of signature. */
export const signedChannel = z.strictObject({
  document: z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  signature: base64(64),
})

export type SignedChannel = z.infer<typeof signedChannel>

/** Has a question words in every language on offer, and no choice twice? */
function wellPut({ names, choices }: z.infer<typeof ownQuestion>, languages: readonly string[]): boolean {
  const worded = [{ names }, ...choices].every((one) => languages.every((lang) => lang in one.names))
  return worded && distinct(choices)
}

function distinct(coded: readonly { readonly code: string }[]): boolean {
  return new Set(coded.map(({ code }) => code)).size === coded.length
}

/** Canonical padded base64 of exactly so many bytes: one text for one value. */
function base64(bytes: number) {
  const whole = Math.floor(bytes / 3) * 4
  const rest = ['', '[A-Za-z0-9+/][AQgw]==', '[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]='][bytes % 3] ?? ''
  return z.string().check(z.regex(new RegExp(`^[A-Za-z0-9+/]{${whole}}${rest}$`)))
}
