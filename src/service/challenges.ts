import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { Refusal } from './errors.ts'

/** A challenge is good for one to two of these, in milliseconds. */
const lifetime = 60_000
/** Bytes of chance in a challenge, and of the code that shows it to be ours. */
const half = 16
/** Of the challenges of one lifetime, so many for one advocate: together they are all that is remembered. */
const mostEach = 120

/** What challenges of one lifetime are made with, and what was done with them. */
interface Era {
  readonly began: number
  readonly key: Buffer
  readonly used: Set<string>
  /** How many, by the login key of who used them. */
  readonly usedBy: Map<string, number>
}

/**
 * Challenges for advocates to sign. One is remembered nowhere before it is used, so that no flood of them pushes out that
 * of an advocate; it carries no time, and ends with the key under which it was made. Times are milliseconds of a clock
 * that never steps back.
 */
export class Challenges {
  #eras: readonly Era[] = []

  /** 32 bytes in base64, like any by chance. */
  issue(slug: string, now = performance.now()): string {
    const nonce = randomBytes(half)
    const [newest] = this.#current(now)
    return Buffer.concat([nonce, code(newest, slug, nonce)]).toString('base64')
  }

  /**
   * Uses up a challenge that an advocate of this channel signed: to be asked only when the signature is right and its key
   * is listed. Throws Refusal `login` unless it is ours, for this channel, in time and not used, and `rate` when this
   * advocate has used too many.
   */
  redeem(slug: string, by: { challenge: string; loginKey: string }, now = performance.now()): void {
    const bytes = Buffer.from(by.challenge, 'base64')
    const era = this.#current(now).find((one) => isFrom(one, slug, bytes))
    // The bytes count: base64 can be written in several ways.
    const name = bytes.toString('base64')
    if (era === undefined || era.used.has(name)) throw new Refusal('login')
    const count = era.usedBy.get(by.loginKey) ?? 0
    if (count >= mostEach) throw new Refusal('rate')
    era.used.add(name)
    era.usedBy.set(by.loginKey, count + 1)
  }

  /** The eras whose challenges are good, the newest first: two at most. */
  #current(now: number): readonly [Era, ...Era[]] {
    const good = this.#eras.filter(({ began }) => now < began + 2 * lifetime)
    const [newest, ...older] = good
    const isNew = newest === undefined || now >= newest.began + lifetime
    const current: [Era, ...Era[]] = isNew ? [newEra(now), ...good] : [newest, ...older]
    this.#eras = current
    return current
  }
}

function newEra(now: number): Era {
  return { began: now, key: randomBytes(32), used: new Set(), usedBy: new Map() }
}

function isFrom(era: Era, slug: string, challenge: Buffer): boolean {
  return timingSafeEqual(code(era, slug, challenge.subarray(0, half)), challenge.subarray(half))
}

function code({ key }: Era, slug: string, nonce: Buffer): Buffer {
  return createHmac('sha256', key).update(nonce).update(slug).digest().subarray(0, half)
}
