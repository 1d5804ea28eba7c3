/**
 * The load of receive.ts, as a process of its own: keeps 64 connections busy for some seconds with reports that all
 * differ, on bare sockets so that it costs little beside what it measures. Told by its parent what to do and answers
 * with how long each report took.
 */
import { connect } from 'node:net'
import { randomBytes } from 'node:crypto'
import { nonceAt } from '../vectors/places.ts'

export interface Load {
  readonly port: number
  readonly path: string
  readonly mediaType: string
  /** In base64; the 16 bytes of its nonce are changed for each report. */
  readonly envelope: string
  readonly connections: number
  readonly seconds: number
}

export interface Loaded {
  readonly seconds: number
  /** One figure for each report that was answered, in milliseconds. */
  readonly milliseconds: readonly number[]
}

const nonceLength = 16

process.once('message', (load: Load) => {
  void run(load).then((loaded) => process.send?.(loaded, () => process.disconnect()))
})

async function run(load: Load): Promise<Loaded> {
  const started = performance.now()
  const until = started + load.seconds * 1000
  const connections = Array.from({ length: load.connections }, () => keepSending(load, until))
  const milliseconds = (await Promise.all(connections)).flat()
  return { seconds: (performance.now() - started) / 1000, milliseconds }
}

/** One report after the other on one connection. */
function keepSending({ port, path, mediaType, envelope }: Load, until: number): Promise<number[]> {
  const body = Buffer.from(envelope, 'base64')
  const head =
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n` +
    `content-type: ${mediaType}\r\ncontent-length: ${body.length}\r\n\r\n`
  const request = Buffer.concat([Buffer.from(head), body])
  const milliseconds: number[] = []
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true)
    let sent = 0
    const send = () => {
      randomBytes(nonceLength).copy(request, head.length + nonceAt)
      sent = performance.now()
      socket.write(request)
    }
    socket.once('connect', send).once('error', reject)
    // An answer is so short that it comes in one piece.
    socket.on('data', (answer) => {
      if (!answer.toString('latin1').startsWith('HTTP/1.1 202 ')) reject(new Error(answer.toString('latin1')))
      milliseconds.push(performance.now() - sent)
      if (performance.now() < until) send()
      else socket.end(() => resolve(milliseconds))
    })
  })
}
