import { randomBytes } from 'node:crypto'
import type { ChannelDocument } from '../channel/schema.ts'
import { loginMessage, verify } from '../envelope/signature.ts'
import type { Sodium } from '../envelope/sodium.ts'
import type { RemovalRequest, Token, TokenRequest } from '../wire/bodies.ts'
import { removalMessage } from '../wire/removal.ts'
import { Challenges } from './challenges.ts'
import type { Channels } from './channels.ts'
import { Refusal } from './errors.ts'
import { ShortLived } from './short-lived.ts'

const tokenSeconds = 600
const most = 10_000

type Right = ChannelDocument['advocates'][number]['may'][number]

/** A challenge, and who signed it. */
type Answer = Pick<TokenRequest, 'challenge' | 'loginKey' | 'signature'>

/** Who may do what: docs/envelope.md, "Login". Tokens, and what challenges are made with, live in memory and end with the process. */
export class Logins {
  readonly #sodium: Sodium
  readonly #channels: Channels
  readonly #challenges = new Challenges()
  readonly #tokens = new ShortLived<{ slug: string; loginKey: string }>(tokenSeconds, most)

  constructor(sodium: Sodium, channels: Channels) {
    this.#sodium = sodium
    this.#channels = channels
  }

  /** 32 bytes in base64, good once within a minute or two and for this channel. Throws Refusal `channel`. */
  challenge(slug: string): string {
    this.#channels.newest(slug)
    return this.#challenges.issue(slug)
  }

  /** A token for an advocate who signed a challenge. Throws Refusal `channel`, `login` or `rate`. */
  login(origin: string, slug: string, request: TokenRequest): Token {
    const rights = this.#signer('login', slug, messageOf(origin, slug, request), request)
    if (rights === undefined) throw new Refusal('login')
    const token = randomBytes(32).toString('base64url')
    this.#tokens.put(token, { slug, loginKey: request.loginKey })
    return { token, seconds: tokenSeconds }
  }

  /**
   * Checks that the holder of the token may do that now: an advocate who was taken off the newest document may nothing
   * any more. Throws Refusal `channel`, `token` or `forbidden`.
   */
  authorize(authorization: string | undefined, slug: string, right: Right): void {
    this.#channels.newest(slug)
    const held = this.#tokens.get(/^Bearer ([\w-]+)$/.exec(authorization ?? '')?.[1] ?? '')
    if (held?.slug !== slug) throw new Refusal('token')
    if (this.#rights(slug, held.loginKey)?.includes(right) !== true) throw new Refusal('forbidden')
  }

  /**
   * Checks a signed removal and gives back the identifiers that it names. That no *tally* advocate may remove is a
   * rule that every verified document keeps. Throws Refusal `channel`, `login`, `rate` or `forbidden`.
   */
  removal(origin: string, slug: string, request: RemovalRequest): Uint8Array[] {
    const ids = request.ids.map((id) => Buffer.from(id, 'hex'))
    const message = removalMessage(messageOf(origin, slug, request), ids)
    if (this.#signer('remove', slug, message, request)?.includes('remove') !== true)
      throw new Refusal('forbidden')
    return ids
  }

  /**
   * What the signer of this message may, `undefined` for nobody's key. Only an advocate's right signature uses up the
   * challenge: nobody else can have anything remembered here. Throws Refusal `channel`, `login` or `rate`.
   */
  #signer(
    use: 'login' | 'remove',
    slug: string,
    message: Uint8Array,
    by: Answer,
  ): readonly Right[] | undefined {
    const rights = this.#rights(slug, by.loginKey)
    const signature = Buffer.from(by.signature, 'base64')
    if (!verify(this.#sodium, use, message, signature, Buffer.from(by.loginKey, 'base64')))
      throw new Refusal('login')
    if (rights !== undefined) this.#challenges.redeem(slug, by)
    return rights
  }

  #rights(slug: string, loginKey: string): readonly Right[] | undefined {
    const { advocates } = this.#channels.newest(slug).verified.document
    return advocates.find((advocate) => advocate.loginKey === loginKey)?.may
  }
}

function messageOf(origin: string, slug: string, { challenge }: Answer): Uint8Array {
  return loginMessage(origin, slug, Buffer.from(challenge, 'base64'))
}
