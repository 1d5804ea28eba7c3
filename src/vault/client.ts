import type * as z from 'zod/mini'
import { loginMessage, sign } from '../envelope/signature.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { BatchError, unframe } from '../wire/batch.ts'
import {
  batchesBody,
  type ListedBatch,
  challengeBody,
  ledgerBody,
  maximumRemovals,
  publishedBody,
  removedBody,
  signedChannelBody,
  type SignedChannelBody,
  type signedEntryBody,
  tokenBody,
} from '../wire/bodies.ts'
import { batchMediaType, jsonMediaType, packageMediaType } from '../wire/media-types.ts'
import {
  batchesPath,
  batchPath,
  challengesPath,
  channelPath,
  documentPath,
  releasePath,
  releasesPath,
  removalsPath,
  tokensPath,
} from '../wire/paths.ts'
import { removalMessage } from '../wire/removal.ts'
import { VaultError } from './errors.ts'
import { type Answer, exchange } from './exchange.ts'

type SignedEntryBody = z.infer<typeof signedEntryBody>

/** Whom the client speaks for, and where: the origin is the advocate's own setting, never what a service claims. */
export interface Login {
  /** As a browser writes it: `https://example.org`, no path, no slash at the end. */
  readonly origin: string
  readonly slug: string
  /** 32 bytes: the seed of the Ed25519 key that the channel document lists. */
  readonly seed: Uint8Array
}

/** The channel document that a service shows, not yet verified. Needs no login. */
export async function fetchChannel(origin: string, slug: string): Promise<SignedChannelBody> {
  const answer = await exchange(new URL(channelPath(slug), origin), {}, jsonMediaType)
  return answer.json(signedChannelBody)
}

/** Gives a service the next channel document. Its signature and serial speak for themselves: needs no login. */
export async function publishChannel(origin: string, slug: string, signed: SignedChannelBody): Promise<void> {
  const url = new URL(channelPath(slug), origin)
  const answer = await exchange(url, jsonRequest('PUT', signed), jsonMediaType)
  await answer.json(signedChannelBody)
}

/** An advocate's side of the service's HTTP interface. All methods throw VaultError. */
export class Client {
  readonly #sodium: Sodium
  readonly #login: Login
  #token: string | undefined

  constructor(sodium: Sodium, login: Login) {
    this.#sodium = sodium
    this.#login = login
  }

  /** An earlier channel document, not yet verified; `undefined` where the service has none of this serial. */
  async document(serial: number): Promise<SignedChannelBody | undefined> {
    try {
      const answer = await exchange(this.#url(documentPath(this.#login.slug, serial)), {}, jsonMediaType)
      return await answer.json(signedChannelBody)
    } catch (error) {
      if (error instanceof VaultError && error.detail === 'not-found') return undefined
      throw error
    }
  }

  /** Everything that the channel published, as the service has it and not yet verified. */
  async ledger(): Promise<SignedEntryBody[]> {
    const answer = await exchange(this.#url(releasesPath(this.#login.slug)), {}, jsonMediaType)
    return (await answer.json(ledgerBody)).ledger
  }

  /** The package of a release, not yet verified; `undefined` where the service hands out none of this number. */
  async package(number: number): Promise<Uint8Array | undefined> {
    try {
      const url = this.#url(releasePath(this.#login.slug, number))
      const answer = await exchange(url, {}, packageMediaType)
      const zip = await answer.whole(longestPackage)
      if (zip === undefined) throw new VaultError('answer')
      return zip
    } catch (error) {
      if (error instanceof VaultError && (error.detail === 'release' || error.detail === 'withdrawn'))
        return undefined
      throw error
    }
  }

  /**
   * Hands in the ledger's next entry: a package as a ZIP file, or a withdrawal as it was signed. The same once more is no
   * harm. Throws VaultError `refused` with detail `ledger-differs` where the service's ledger goes on otherwise.
   */
  async publish(number: number, content: Uint8Array | SignedEntryBody): Promise<void> {
    const request =
      content instanceof Uint8Array
        ? { method: 'PUT', headers: { 'content-type': packageMediaType }, body: Buffer.from(content) }
        : jsonRequest('PUT', content)
    const answer = await this.#asked(releasePath(this.#login.slug, number), jsonMediaType, request)
    await answer.json(publishedBody)
  }

  /** What there is to pull. */
  async batches(): Promise<ListedBatch[]> {
    const answer = await this.#asked(batchesPath(this.#login.slug), jsonMediaType)
    return (await answer.json(batchesBody)).batches
  }

  /** The envelopes of one batch, as they come. Throws VaultError `broken-off` where the stream ends too early. */
  async *envelopes(batch: number): AsyncGenerator<Uint8Array, void> {
    const answer = await this.#asked(batchPath(this.#login.slug, batch), batchMediaType)
    try {
      yield* unframe(answer.bytes())
    } catch (error) {
      if (error instanceof BatchError)
        throw new VaultError(error.code === 'cut' ? 'broken-off' : 'answer', '', error)
      throw error
    }
  }

  /** Has the service remove envelopes for everybody; ids in hex. Returns how many it still had. */
  async remove(ids: readonly string[], progress: { advance(count: number): void }): Promise<number> {
    let removed = 0
    for (let at = 0; at < ids.length; at += maximumRemovals) {
      const some = ids.slice(at, at + maximumRemovals)
      removed += await this.#removeSome(some)
      progress.advance(some.length)
    }
    return removed
  }

  async #removeSome(ids: readonly string[]): Promise<number> {
    const { loginKey, secretKey } = this.#keys()
    const { challenge, message } = await this.#challenge()
    const removal = removalMessage(
      message,
      ids.map((id) => Buffer.from(id, 'hex')),
    )
    const signature = this.#base64(sign(this.#sodium, 'remove', removal, secretKey))
    const url = this.#url(removalsPath(this.#login.slug))
    const answer = await exchange(
      url,
      jsonRequest('POST', { loginKey, challenge, ids, signature }),
      jsonMediaType,
    )
    return (await answer.json(removedBody)).removed
  }

  /** A request that needs a token. A token lives for minutes and a long pull for longer: it is renewed once. */
  async #asked(path: string, mediaType: string, request: RequestInit = {}): Promise<Answer> {
    const attempt = async () => {
      this.#token ??= await this.#logIn()
      const headers = new Headers(request.headers)
      headers.set('authorization', `Bearer ${this.#token}`)
      return exchange(this.#url(path), { ...request, headers }, mediaType)
    }
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof VaultError) || error.detail !== 'token') throw error
      this.#token = undefined
      return attempt()
    }
  }

  async #logIn(): Promise<string> {
    const { loginKey, secretKey } = this.#keys()
    const { challenge, message } = await this.#challenge()
    const signature = this.#base64(sign(this.#sodium, 'login', message, secretKey))
    const url = this.#url(tokensPath(this.#login.slug))
    const answer = await exchange(url, jsonRequest('POST', { loginKey, challenge, signature }), jsonMediaType)
    return (await answer.json(tokenBody)).token
  }

  /** A fresh challenge of the service, and what a signature over it must cover. */
  async #challenge(): Promise<{ challenge: string; message: Uint8Array }> {
    const { origin, slug } = this.#login
    const answer = await exchange(this.#url(challengesPath(slug)), { method: 'POST' }, jsonMediaType)
    const { challenge } = await answer.json(challengeBody)
    return { challenge, message: loginMessage(origin, slug, Buffer.from(challenge, 'base64')) }
  }

  #keys(): { loginKey: string; secretKey: Uint8Array } {
    const { publicKey, privateKey } = this.#sodium.crypto_sign_seed_keypair(this.#login.seed)
    return { loginKey: this.#base64(publicKey), secretKey: privateKey }
  }

  #url(path: string): URL {
    return new URL(path, this.#login.origin)
  }

  #base64(bytes: Uint8Array): string {
    return this.#sodium.to_base64(bytes, this.#sodium.base64_variants.ORIGINAL)
  }
}

/** Far above the largest package that a service takes, and small enough to hold. */
const longestPackage = 8 << 20

function jsonRequest(method: 'POST' | 'PUT', body: unknown): RequestInit {
  return { method, headers: { 'content-type': jsonMediaType }, body: JSON.stringify(body) }
}
