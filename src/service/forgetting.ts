import { connect, type AddressInfo, type Socket } from 'node:net'
import type { IncomingMessage, Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { envelopeId, maximumRecipients, reportLength } from '../envelope/format.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { Heap } from '../store/heap.ts'
import { healthPath } from '../wire/paths.ts'

/** So long nobody must have asked for anything, in milliseconds. */
const rest = 15_000
/** As many HTTP parsers as Node keeps for later. Each holds the last address that was asked for through it. */
const mostParsers = 1000
/** Bytes that Node reads from a connection at once. It keeps the memory for it, whose end only what is as long overwrites. */
const mostRead = 64 * 1024
/** What is asked for in place of what was, in two pieces: longer than any address of ours, and about nothing. */
const beginning = `GET ${healthPath}?`
const remainder = (bytes: number) =>
  `${'0'.repeat(1000)} HTTP/1.1\r\nhost: 0\r\nuser-agent: 0\r\nx-forwarded-for: 192.0.2.0\r\n` +
  `connection: close\r\ncontent-length: ${bytes}\r\n\r\n${'0'.repeat(bytes)}`
const visited = `${healthPath}?0`
const leastVisits = 256
/** Bytes: as many as the longest envelope has. */
const longestHashed = reportLength(maximumRecipients)

/**
 * Overwrites in this process's memory what requests left there, once it rests. Freed memory keeps its content until it is
 * used again, which on a quiet machine may be never: whoever seizes it and reads its memory would find the last addresses
 * and user agents. JavaScript's part of it is what is seen to here; C's is overwritten as it is freed, if it was told to
 * (cli/server/freed-memory.ts). test/service/seized.test.ts looks for what is left as they would.
 */
export class Forgetting {
  readonly #server: Server
  readonly #sodium: Sodium
  readonly #heap = new Heap()
  #connections = 0
  #most = 0
  #last = performance.now()
  #done = true
  #settled = false
  #visiting = false

  constructor(server: Server, sodium: Sodium) {
    this.#server = server
    this.#sodium = sodium
    server.on('connection', (socket: Socket) => {
      this.#connections += 1
      this.#most = Math.max(this.#most, this.#connections)
      socket.once('close', () => (this.#connections -= 1))
      if (!this.#visiting) this.#busy()
    })
    server.on('request', ({ url }: IncomingMessage) => {
      if (!this.#visiting || url?.startsWith(visited) !== true) this.#busy()
    })
  }

  /** Looks once; overwrites when it is time. */
  async look(): Promise<void> {
    if (performance.now() - this.#last < rest) return
    // What starting left behind is a tenth of all the memory that a service then needs.
    if (!this.#settled) this.#heap.collect()
    this.#settled = true
    if (this.#done) return
    this.#done = true
    this.#server.closeIdleConnections()
    this.#heap.collect()
    this.#visiting = true
    await this.#visitOneself(Math.min(Math.max(this.#most, leastVisits), mostParsers))
    this.#visiting = false
    this.#most = this.#connections
    // The library's own memory keeps the last report that it was given to hash.
    envelopeId(this.#sodium, new Uint8Array(longestHashed))
    this.#heap.compact()
    // JavaScript gives back to C what it lets go of a little later.
    await wait(200)
    this.#heap.compact()
  }

  #busy(): void {
    this.#last = performance.now()
    this.#done = false
  }

  /** So many requests of nobody at once, each in two pieces, so that every parser that is kept now keeps one of these. */
  async #visitOneself(visits: number): Promise<void> {
    const { address, port, family } = this.#server.address() as AddressInfo
    const any = address === '::' || address === '0.0.0.0'
    const host = any ? (family === 'IPv6' ? '::1' : '127.0.0.1') : address
    const sockets = Array.from({ length: visits }, () => connect(port, host))
    const closed = sockets.map(
      (socket) =>
        new Promise((resolve) =>
          socket
            // Others hold as many sockets as there may be: it comes again when they have gone.
            .on('error', ({ code }: NodeJS.ErrnoException) => code === 'EMFILE' && this.#busy())
            .once('close', resolve)
            .resume(),
        ),
    )
    for (const socket of sockets) socket.write(beginning)
    // All at once, else one parser would serve them all.
    for (let tries = 0; this.#connections < visits && tries < 50; tries += 1) await wait(100)
    for (const [number, socket] of sockets.entries()) socket.end(remainder(number === 0 ? mostRead : 0))
    await Promise.all(closed)
  }
}
