import { once } from 'node:events'
import type { Settings } from '../../../fastify.config.ts'
import { startService } from '../../service/server.ts'

const noChannel =
  'It has no channel yet. The organisation makes one with `parasol channel new` and `parasol channel sign`, and you\n' +
  'admit it with `parasol-server channel add channel.signed.json`; this service sees it within a second.\n'

/** Serves until it is told to stop, then finishes what was begun. */
export async function start(settings: Settings): Promise<void> {
  const told = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  const service = await startService(settings)
  process.stdout.write(`Listening on ${service.address}\n`)
  if (service.channels.length === 0) process.stdout.write(noChannel)
  await told
  await service.stop()
}
