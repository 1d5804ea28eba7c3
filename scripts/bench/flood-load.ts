/**
 * The flood of flood.ts, as a process of its own: so many requests a second, answered or not, from ever other addresses
 * and from the one that all onion visitors share. Told by its parent what to do; answers with how it was received.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

export interface Flood {
  readonly port: number
  readonly path: string
  readonly mediaType: string
  /** In base64; the 16 bytes of its nonce are changed for each report. */
  readonly envelope: string
  readonly perSecond: number
  readonly seconds: number
}

/** How often each status was answered; `0` stands for no answer. */
export type Received = Record<number, number>

const nonceAt = 48
const ticksPerSecond = 50

process.once('message', (flood: Flood) => {
  void run(flood).then((received) => process.send?.(received, () => process.exit()))
})

async function run(flood: Flood): Promise<Received> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4000 })
  const received: Received = {}
  const under: Promise<void>[] = []
  const ends = performance.now() + flood.seconds * 1000
  let owed = 0
  while (performance.now() < ends) {
    await wait(1000 / ticksPerSecond)
    for (owed += flood.perSecond / ticksPerSecond; owed >= 1; owed -= 1)
      under.push(send(flood, agent).then((status) => void (received[status] = (received[status] ?? 0) + 1)))
  }
  await Promise.all(under)
  return received
}

function send({ port, path, mediaType, envelope }: Flood, agent: Agent): Promise<number> {
  const body = Buffer.from(envelope, 'base64')
  randomBytes(16).copy(body, nonceAt)
  const elsewhere = `198.51.${randomInt(256)}.${randomInt(256)}`
  const headers = { 'content-type': mediaType, ...(randomInt(2) === 0 && { 'x-forwarded-for': elsewhere }) }
  return new Promise((resolve) => {
    const sent = request({ port, path, method: 'POST', headers, agent, host: '127.0.0.1' }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.once('error', () => resolve(0))
    sent.end(body)
  })
}
