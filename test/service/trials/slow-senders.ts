import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Test } from 'tap'
import { envelopeMediaType } from '../../../src/wire/media-types.ts'
import { reportsPath } from '../../../src/wire/paths.ts'
import { sealTo } from '../organisation.ts'
import { newService, sendReport } from '../running.ts'

/** Opens so many sockets that send a byte a second, half of them before the body, and sends honest reports beside them. */
export async function sendSlowly(t: Test, sockets: number): Promise<void> {
  const { app, store, signed } = await newService(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const head = `POST ${reportsPath('lotus')} HTTP/1.1\r\nhost: x\r\ncontent-type: ${envelopeMediaType}\r\n`
  const started = performance.now()
  const slow = [
    ...Array.from({ length: sockets / 2 }, () => drip(port, `${head}content-length: 18976\r\n\r\n`)),
    ...Array.from({ length: sockets / 2 }, () => drip(port, head)),
  ]
  for (let report = 0; report < 10; report += 1) {
    t.equal((await sendReport(app.listeningOrigin, sealTo(signed))).status, 202)
  }
  const answers = await Promise.all(slow)
  const seconds = (performance.now() - started) / 1000
  t.ok(seconds < 20, 'all are cut off in time')
  for (const answer of answers) t.match(answer, /^(HTTP\/1\.1 408 [^]*"timeout"|$)/)
  t.equal((await store.waiting()).get('lotus'), 10)
  t.comment(`${sockets} slow sockets, all cut off within ${seconds.toFixed(1)} s`)
}

/** Sends a byte a second until it is cut off, and gives what was answered. */
export async function drip(port: number, start: string): Promise<string> {
  const socket: Socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
  socket.on('error', () => undefined)
  socket.write(start)
  const dripping = setInterval(() => socket.write('x'), 1000)
  await once(socket, 'close')
  clearInterval(dripping)
  return answer
}
