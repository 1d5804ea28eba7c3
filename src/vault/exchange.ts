import * as z from 'zod/mini'
import { errorBodySchema } from '../wire/bodies.ts'
import type { ErrorCode } from '../wire/errors.ts'
import { VaultError, type VaultErrorCode } from './errors.ts'

/** Milliseconds without a byte after which a connection counts as lost; slow is not lost. */
const patience = 30_000

/** The body of an answer, to be read once and to its end. */
export interface Answer {
  /** Throws VaultError `answer` where the body is not what `schema` says. */
  json<T extends z.ZodMiniType>(schema: T): Promise<z.output<T>>
  /** The bytes as they come. Throws VaultError `broken-off` where they stop before the end. */
  bytes(): AsyncGenerator<Uint8Array, void>
  /** All of them; `undefined` where they are more than `most`, and the rest is then not read. Throws as `bytes` does. */
  whole(most: number): Promise<Uint8Array | undefined>
}

/**
 * One request to the service. Resolves with the body of an answer that says yes; throws VaultError for every other:
 * `unreachable`, `answer` (something that is not Parasol), or what the service's own error code stands for.
 */
export async function exchange(url: URL, request: RequestInit, mediaType: string): Promise<Answer> {
  const silence = new Silence()
  const response = await reached(url, {
    ...request,
    redirect: 'error',
    cache: 'no-store',
    signal: silence.signal,
  })
    .catch((error: unknown) => {
      throw new VaultError('unreachable', url.origin, error)
    })
    .finally(() => silence.stop())
  const answer = answerFrom(response, silence)
  if (!response.ok) throw await refusal(answer)
  if (mediaTypeOf(response) !== mediaType) throw new VaultError('answer', url.origin)
  return answer
}

/**
 * A connection that lay idle may have been closed at the other end just when it is used again, so a request without a
 * body, which harms nobody twice, is tried once more on a fresh one.
 */
async function reached(url: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request)
  } catch (error) {
    if (request.body !== undefined || request.signal?.aborted === true) throw error
    return fetch(url, request)
  }
}

function answerFrom(response: Response, silence: Silence): Answer {
  async function* bytes() {
    const reader = response.body?.getReader()
    try {
      for (;;) {
        silence.start()
        const chunk = await reader?.read()
        silence.stop()
        if (chunk?.value === undefined) return
        yield chunk.value
      }
    } catch (error) {
      throw new VaultError('broken-off', '', error)
    } finally {
      silence.stop()
      await reader?.cancel().catch(() => undefined)
    }
  }
  async function whole(most: number) {
    const held: Uint8Array[] = []
    let length = 0
    for await (const chunk of bytes()) {
      length += chunk.length
      if (length > most) return undefined
      held.push(chunk)
    }
    return Buffer.concat(held)
  }
  return { bytes, whole, json: async (schema) => parsed(await whole(longestText), schema) }
}

/** Cuts a connection on which nothing comes. Runs only while an answer is awaited. */
class Silence {
  readonly #cut = new AbortController()
  #timer: NodeJS.Timeout | undefined

  constructor() {
    this.start()
  }

  get signal(): AbortSignal {
    return this.#cut.signal
  }

  start() {
    this.stop()
    this.#timer = setTimeout(() => this.#cut.abort(), patience)
  }

  stop() {
    clearTimeout(this.#timer)
  }
}

/** Far above the longest JSON answer (a list of ten thousand batches), and small enough to hold. */
const longestText = 4 << 20

function parsed<T extends z.ZodMiniType>(text: Uint8Array | undefined, schema: T): z.output<T> {
  if (text === undefined) throw new VaultError('answer')
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(text).toString('utf8'))
  } catch {
    throw new VaultError('answer')
  }
  const result = z.safeParse(schema, value)
  if (!result.success) throw new VaultError('answer')
  return result.data
}

async function refusal(answer: Answer): Promise<VaultError> {
  const { error } = await answer.json(errorBodySchema)
  return new VaultError(meanings[error] ?? 'refused', error)
}

const meanings: Partial<Record<ErrorCode, VaultErrorCode>> = {
  channel: 'no-channel',
  login: 'login',
  token: 'login',
  forbidden: 'not-allowed',
  rate: 'too-many',
  internal: 'trouble',
  full: 'trouble',
  unavailable: 'trouble',
}

function mediaTypeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim() ?? ''
}
