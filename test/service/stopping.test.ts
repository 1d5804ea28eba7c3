import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { healthPath, reportsPath } from '../../src/wire/paths.ts'
import { envelopeMediaType } from '../../src/wire/media-types.ts'
import { serve } from '../cli/server-process.ts'
import { newDatabasePath } from '../store/fixtures.ts'
import { newOrganisation } from './organisation.ts'
import { admitTo } from './running.ts'
import { drip } from './trials/slow-senders.ts'

t.setTimeout(120_000)

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

await t.test(
  'a client that drips does not keep a service from ending, nor does a second signal cut it off',
  async (t) => {
    const database = newDatabasePath(t)
    const { first, sign } = newOrganisation()
    await admitTo(database, sign(first))
    const service = await serve(t, { PARASOL_DATABASE: database })
    const closed = drip(
      Number(new URL(service.origin).port),
      `POST ${reportsPath('lotus')} HTTP/1.1\r\nhost: x\r\ncontent-type: ${envelopeMediaType}\r\n` +
        'content-length: 18976\r\n\r\n',
    )
    await wait(1000)
    service.child.kill('SIGHUP')
    await wait(500)
    t.equal(service.child.exitCode, null, 'it lets others finish')
    t.equal(await service.end('SIGTERM'), 0, 'and ends while this one would go on for ever')
    await closed
  },
)

await t.test('a service that may open no more sockets when it rests goes on', async (t) => {
  const few = 128
  const service = await serve(t, { PARASOL_DATABASE: newDatabasePath(t) }, [
    ...['sh', '-c', `ulimit -n ${few}; exec "$@"`, 'sh'],
  ])
  const port = Number(new URL(service.origin).port)
  t.equal((await fetch(service.origin + healthPath)).status, 200)
  // They stay open longer than the service waits before it overwrites its memory, for which it visits itself.
  const sockets = await Promise.all(Array.from({ length: few }, () => open(port)))
  await wait(17_000)
  for (const socket of sockets) socket.destroy()
  await wait(5000)
  t.equal((await fetch(service.origin + healthPath)).status, 200)
  t.equal(await service.end('SIGTERM'), 0)
})
