import { encodeProof, hardest, workChallengeBody, type WorkChallenge } from '../wire/work.ts'
import { workPath } from '../wire/paths.ts'
import { request } from './request.ts'

const longest = 30_000

/**
 * Works on a challenge of the service, which is flooded: a few seconds on a slow phone. Resolves to the proof, for the
 * `proof` of `send`; to undefined where there is no challenge to be had or no native cryptography to work with (a page
 * that came over plain HTTP and not through Tor), and then the report is sent without, and waits longer.
 */
export async function prove(
  origin: string,
  slug: string,
  options: { signal?: AbortSignal } = {},
): Promise<string | undefined> {
  try {
    const answer = await fetch(new URL(workPath(slug), origin), { ...request, ...options })
    const challenge = workChallengeBody.parse(await answer.json())
    const solution = await solve(challenge, options.signal)
    return solution && encodeProof({ challenge, solution })
  } catch {
    return undefined
  }
}

async function solve({ parameters }: WorkChallenge, signal?: AbortSignal) {
  const { cost: iterations, keyLength, keyPrefix, nonce } = parameters
  const salt = bytesOf(parameters.salt)
  const password = new Uint8Array(20)
  password.set(bytesOf(nonce))
  const ends = Date.now() + longest
  for (let counter = 0; counter < hardest && Date.now() < ends && signal?.aborted !== true; counter++) {
    new DataView(password.buffer).setUint32(16, counter)
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    const bits = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
    const derivedKey = hexOf(await crypto.subtle.deriveBits(bits, key, keyLength * 8))
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey }
  }
  return undefined
}

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
const hexOf = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
