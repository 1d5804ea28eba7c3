import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Test } from 'tap'
import { errors } from '../../../src/wire/errors.ts'

/** What no answer may hold: it stands in everything that is sent. */
export const canary = 'kanarie7f3a'

/**
 * A fault of ours would be 500; `full` and `unavailable` have no reason here, and `busy` needs a flood. 100 and 417 are
 * Node's own answers to `expect`, and have no body.
 */
const expected = [
  100,
  200,
  202,
  417,
  ...Object.values(errors)
    .map(({ status }) => status)
    .filter((status) => status !== 500 && status !== 503),
]

/** One of these, by chance. */
export const pick = <Thing>(things: readonly Thing[]): Thing => things[randomInt(things.length)] as Thing

/** What came back, by status, and how often what was sent came back with it. */
export class Answers {
  readonly #byStatus = new Map<string, number>()
  #echoes = 0

  /** Counts an answer as it came from the socket, and gives its status; `none` where there was none. */
  count(answer: string): string {
    const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 'none'
    this.#byStatus.set(status, (this.#byStatus.get(status) ?? 0) + 1)
    if (answer.includes(canary)) this.#echoes += 1
    return status
  }

  /** `more`: statuses that are expected beside those of a refusal and of what is read or handed in. */
  check(t: Test, more: readonly number[] = []): void {
    const known = new Set(['none', ...[...expected, ...more].map(String)])
    const unexpected = [...this.#byStatus.keys()].filter((status) => !known.has(status))
    t.strictSame(unexpected, [], 'no answer is a fault of ours')
    t.equal(this.#echoes, 0, 'no answer repeats what was sent')
    t.ok(this.#byStatus.size > 3, 'the noise reaches more than the first check')
  }

  toString(): string {
    return JSON.stringify(Object.fromEntries([...this.#byStatus].sort()))
  }
}

/**
 * Sends bytes on a socket of their own, and gives all that comes back. `waits`: the sender listens until it is answered,
 * which only whole requests are; else it hangs up, and an answer that takes a while is not heard.
 */
export async function exchange(port: number, request: Buffer, waits = false): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => undefined)
  if (waits) socket.write(request)
  else socket.end(request)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString('latin1')
}
