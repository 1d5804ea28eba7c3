import { randomBytes, randomInt } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { decodeProof, hardest, iterations, keyLength, type WorkChallenge } from '../../wire/work.ts'
import { Refusal } from '../errors.ts'
import { Lanes, type Turn } from './lanes.ts'

/** A challenge is good for one to two of these, in milliseconds. */
const lifetime = 300_000
/** Making one costs half a millisecond of a core: so many are made at once … */
const mostMaking = 2
/** … and for so many there is room to wait, which takes the last of them a second. */
const mostWaiting = 2000
/** So many proofs that are spent are remembered under their key, and so many wrong answers. */
const mostRemembered = 100_000

/** What challenges of one time are signed with, and which of them are used up. */
interface Era {
  readonly secrets: { readonly hmacSignatureSecret: string; readonly hmacKeySignatureSecret: string }
  readonly spent: Set<string>
  readonly wrong: Set<string>
}

/**
 * Challenges to work on, and proofs that somebody did. A challenge is remembered nowhere before it is redeemed, names
 * nobody and carries no time: it ends with the key under which it was signed, whatever the clock does meanwhile.
 */
export class Proofs {
  #eras: readonly Era[] = [newEra()]
  readonly #turning: NodeJS.Timeout
  readonly #most: number
  readonly #waiting = new Lanes<Turn>([mostWaiting], mostWaiting)
  #making = 0

  constructor(most = mostRemembered) {
    this.#most = most
    this.#turning = setInterval(() => this.turn(), lifetime).unref()
  }

  /**
   * A new challenge, which costs its maker one derivation and who solves it up to `hardest`. Channels take turns, and so
   * do places in each: who asks for many waits for themselves. Throws Refusal `unavailable` where there is no room to wait.
   */
  async challenge(channel: string, place: string): Promise<WorkChallenge> {
    if (this.#making < mostMaking) this.#making += 1
    else await this.#turnOf(channel, place)
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
      const next = this.#waiting.take()
      if (next === undefined) this.#making -= 1
      else next.enter()
    }
  }

  /** Whether this header proves work on a challenge of ours, which it uses up, also where the answer is wrong. */
  async redeem(header: string | undefined): Promise<boolean> {
    const proof = decodeProof(header)
    if (proof === undefined) return false
    const { signature } = proof.challenge
    for (const { secrets, spent, wrong } of this.#eras) {
      const used = () => spent.has(signature) || wrong.has(signature)
      if (used()) return false
      const { verified, invalidSignature } = await verifySolution({ ...proof, deriveKey, ...secrets })
      if (invalidSignature === true) continue
      // Another may have brought the same one meanwhile.
      if (used()) return false
      if (verified) this.#spend(spent, signature)
      else this.#forgetOldest(wrong.add(signature))
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

  /** Resolves when one who was at it gives their place away. */
  #turnOf(channel: string, place: string): Promise<void> {
    return new Promise((enter, reject) => {
      const turnAway = () => reject(new Refusal('unavailable'))
      this.#waiting.add(channel, 0, place, { enter, turnAway })?.turnAway()
    })
  }

  #spend(spent: Set<string>, signature: string): void {
    spent.add(signature)
    if (spent.size >= this.#most) this.turn()
  }

  /** Who guesses again at the challenge of that one is right once in a thousand times. */
  #forgetOldest(wrong: Set<string>): void {
    const [oldest = ''] = wrong
    if (wrong.size > this.#most) wrong.delete(oldest)
  }
}

function newEra(): Era {
  const secret = () => randomBytes(32).toString('hex')
  return {
    secrets: { hmacSignatureSecret: secret(), hmacKeySignatureSecret: secret() },
    spent: new Set(),
    wrong: new Set(),
  }
}
