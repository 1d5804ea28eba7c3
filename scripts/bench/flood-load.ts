/**
 * The flood of flood.ts, as a process of its own: so many reports a second, answered or not, from ever other addresses
 * and from the one that all onion visitors share; and beside them others who ask for one challenge after the other, which
 * they throw away. Told by its parent what to do; answers with how it was received.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { Agent, request, type RequestOptions } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { nonceAt } from '../vectors/places.ts'

export interface Flood {
  readonly port: number
  readonly path: string
  /** Where challenges are asked for, and how many ask. */
  readonly workPath: string
  readonly askers: number
  readonly mediaType: string
  /** In base64; the 16 bytes of its nonce are changed for each report. */
  readonly envelope: string
  readonly perSecond: number
  readonly seconds: number
}

/** How often each status was answered; `0` stands for no answer. */
type Answers = Record<number, number>

export interface Received {
  readonly reports: Answers
  readonly challenges: Answers
}

const ticksPerSecond = 50

process.once('message', (flood: Flood) => {
  void run(flood).then((received) => process.send?.(received, () => process.exit()))
})

async function run(flood: Flood): Promise<Received> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4000 })
  const received: Received = { reports: {}, challenges: {} }
  const under: Promise<void>[] = []
  const ends = performance.now() + flood.seconds * 1000
  const asking = Array.from({ length: flood.askers }, async () => {
    while (performance.now() < ends) count(received.challenges, await ask(flood, agent))
  })
  let owed = 0
  while (performance.now() < ends) {
    await wait(1000 / ticksPerSecond)
    for (owed += flood.perSecond / ticksPerSecond; owed >= 1; owed -= 1)
      under.push(send(flood, agent).then((status) => count(received.reports, status)))
  }
  await Promise.all([...under, ...asking])
  return received
}

function count(answers: Answers, status: number): void {
  answers[status] = (answers[status] ?? 0) + 1
}

/** As onion visitors do. */
function ask({ port, workPath }: Flood, agent: Agent): Promise<number> {
  return statusOf({ port, path: workPath, agent })
}

function send({ port, path, mediaType, envelope }: Flood, agent: Agent): Promise<number> {
  const body = Buffer.from(envelope, 'base64')
  randomBytes(16).copy(body, nonceAt)
  const elsewhere = `198.51.${randomInt(256)}.${randomInt(256)}`
  const headers = { 'content-type': mediaType, ...(randomInt(2) === 0 && { 'x-forwarded-for': elsewhere }) }
  return statusOf({ port, path, method: 'POST', headers, agent }, body)
}

function statusOf(asked: RequestOptions, body?: Buffer): Promise<number> {
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', ...asked }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.once('error', () => resolve(0)).end(body)
  })
}
