import { randomBytes } from 'node:crypto'
import type { ChannelDocument } from '../channel/schema.ts'
import { loginMessage, verify } from '../envelope/signature.ts'
import type { Sodium } from '../envelope/sodium.ts'
import type { RemovalRequest, Token, TokenRequest } from '../wire/bodies.ts'
import { removalMessage } from '../wire/removal.ts'
import type { Channels } from './channels.ts'
import { Refusal } from './errors.ts'
import { ShortLived } from './short-lived.ts'

const challengeSeconds = 60
const tokenSeconds = 600
const most = 10_000

type Right = ChannelDocument['advocates'][number]['may'][number]

/** Who may do what: docs/envelope.md, "Login". Challenges and tokens live in memory and end with the process. */
export class Logins {
  readonly #sodium: Sodium
  readonly #channels: Channels
  readonly #challenges = new ShortLived<string>(challengeSeconds, most)
  readonly #tokens = new ShortLived<{ slug: string; loginKey: string }>(tokenSeconds, most)

  constructor(sodium: Sodium, channels: Channels) {
    this.#sodium = sodium
    this.#channels = channels
  }

  /** 32 random bytes in base64, good once within a minute and for this channel. Throws Refusal `channel`. */
  challenge(slug: string): string {
    this.#channels.newest(slug)
    const challenge = randomBytes(32).toString('base64')
    this.#challenges.put(challenge, slug)
    return challenge
  }

  /** A token for an advocate who signed a challenge. Throws Refusal `channel` or `login`. */
  login(origin: string, slug: string, request: TokenRequest): Token {
    const message = this.#answered(origin, slug, request)
    if (!this.#signed('login', message, request)) throw new Refusal('login')
    if (this.#rights(slug, request.loginKey) === undefined) throw new Refusal('login')
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
   * rule that every verified document keeps. Throws Refusal `channel`, `login` or `forbidden`.
   */
  removal(origin: string, slug: string, request: RemovalRequest): Uint8Array[] {
    const login = this.#answered(origin, slug, request)
    const ids = request.ids.map((id) => Buffer.from(id, 'hex'))
    if (!this.#signed('remove', removalMessage(login, ids), request)) throw new Refusal('login')
    if (this.#rights(slug, request.loginKey)?.includes('remove') !== true) throw new Refusal('forbidden')
    return ids
  }

  /** What must have been signed over this challenge, which is used up by asking. */
  #answered(origin: string, slug: string, { challenge }: { challenge: string }): Uint8Array {
    this.#channels.newest(slug)
    if (this.#challenges.take(challenge) !== slug) throw new Refusal('login')
    return loginMessage(origin, slug, Buffer.from(challenge, 'base64'))
  }

  #signed(
    use: 'login' | 'remove',
    message: Uint8Array,
    by: { signature: string; loginKey: string },
  ): boolean {
    const signature = Buffer.from(by.signature, 'base64')
    return verify(this.#sodium, use, message, signature, Buffer.from(by.loginKey, 'base64'))
  }

  #rights(slug: string, loginKey: string): readonly Right[] | undefined {
    const { advocates } = this.#channels.newest(slug).verified.document
    return advocates.find((advocate) => advocate.loginKey === loginKey)?.may
  }
}
