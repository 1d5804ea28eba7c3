import { randomBytes, randomInt } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { decodeProof, hardest, iterations, keyLength, type WorkChallenge } from '../../wire/work.ts'
import { Refusal } from '../errors.ts'

/** A challenge is good for one to two of these, in milliseconds. */
const lifetime = 300_000
/** Making one costs half a millisecond of a core: so many are made at once. */
const mostAtOnce = 64
/** What was spent is remembered under its key; when it is this much, nothing is a proof until the next key. */
const mostSpent = 100_000

/** What challenges of one time are signed with, and which of them are used up. */
interface Era {
  readonly secrets: { readonly hmacSignatureSecret: string; readonly hmacKeySignatureSecret: string }
  readonly spent: Set<string>
}

/**
 * Challenges to work on, and proofs that somebody did. A challenge is remembered nowhere before it is redeemed, names
 * nobody and carries no time: it ends with the key under which it was signed, whatever the clock does meanwhile.
 */
export class Proofs {
  #eras: readonly Era[] = [newEra()]
  readonly #turning: NodeJS.Timeout
  #making = 0

  constructor() {
    this.#turning = setInterval(() => this.turn(), lifetime).unref()
  }

  /** A new challenge, which costs its maker one derivation and who solves it up to `hardest`. Throws Refusal `unavailable`. */
  async challenge(): Promise<WorkChallenge> {
    if (this.#making >= mostAtOnce) throw new Refusal('unavailable')
    this.#making += 1
    try {
      return (await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: iterations,
        keyLength,
        counter: randomInt(hardest),
        deriveKey,
        ...this.#eras[0]?.secrets,
      })) as WorkChallenge
    } finally {
      this.#making -= 1
    }
  }

  /** Whether this header proves work on a challenge of ours, which it uses up, also where the answer is wrong. */
  async redeem(header: string | undefined): Promise<boolean> {
    const proof = decodeProof(header)
    if (proof === undefined) return false
    for (const { secrets, spent } of this.#eras) {
      const { verified, invalidSignature } = await verifySolution({ ...proof, deriveKey, ...secrets })
      if (invalidSignature === true) continue
      const { signature } = proof.challenge
      if (spent.has(signature) || spent.size >= mostSpent) return false
      spent.add(signature)
      return verified
    }
    return false
  }

  /** Challenges signed under the key before the last are good no more. */
  turn(): void {
    this.#eras = [newEra(), ...this.#eras.slice(0, 1)]
  }

  close(): void {
    clearInterval(this.#turning)
  }
}

function newEra(): Era {
  const secret = () => randomBytes(32).toString('hex')
  return { secrets: { hmacSignatureSecret: secret(), hmacKeySignatureSecret: secret() }, spent: new Set() }
}
