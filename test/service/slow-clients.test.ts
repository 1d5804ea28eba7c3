import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import t from 'tap'
import { envelopeMediaType } from '../../src/wire/media-types.ts'
import { reportsPath } from '../../src/wire/paths.ts'
import { sealTo } from './organisation.ts'
import { newService } from './running.ts'

t.setTimeout(60_000)

await t.test('slow senders are cut off within 20 s, and honest ones do not notice', async (t) => {
  const { app, store, signed } = await newService(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const head = `POST ${reportsPath('lotus')} HTTP/1.1\r\nhost: x\r\ncontent-type: ${envelopeMediaType}\r\n`
  const started = performance.now()
  const slow = [
    ...Array.from({ length: 50 }, () => drip(port, `${head}content-length: 18976\r\n\r\n`)),
    ...Array.from({ length: 50 }, () => drip(port, head)),
  ]
  const url = `http://127.0.0.1:${port}${reportsPath('lotus')}`
  for (let report = 0; report < 10; report += 1) {
    const body = new Uint8Array(sealTo(signed))
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': envelopeMediaType }, body })
    t.equal(answer.status, 202)
  }
  const answers = await Promise.all(slow)
  t.ok(performance.now() - started < 20_000)
  for (const answer of answers) t.match(answer, /^(HTTP\/1\.1 408 [^]*"timeout"|$)/)
  t.equal((await store.waiting()).get('lotus'), 10)
})

/** Sends a byte a second until it is cut off, and gives what was answered. */
async function drip(port: number, start: string): Promise<string> {
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
