import { existsSync } from 'node:fs'
import type { Settings } from '../../../fastify.config.ts'
import { startService } from '../../service/server.ts'
import { safeLine } from '../terminal/safe-text.ts'
import { freedMemoryWarning } from './freed-memory.ts'
import { leadingNowhere } from './leading-nowhere.ts'
import { nameOfDatabase, namingDatabase } from './naming.ts'
import { systemFile } from './system-file.ts'
import { unsafeWays } from './unsafe-ways.ts'

const noChannel =
  'It has no channel yet. The organisation makes one with `parasol channel new` and `parasol channel sign`, and you\n' +
  'admit it with `parasol-server channel add channel.signed.json`; this service sees it within a second.\n' +
  'If you did that, this is not the database that you did it in: see PARASOL_DATABASE and --settings.\n'

/** Serves until it is told to stop, then finishes what was begun. */
export async function start(settings: Settings): Promise<void> {
  // Told again, it goes on finishing, and does not drop what it began.
  const told = new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, resolve)
  })
  const service = await namingDatabase(settings, () => startService(settings))
  const sentences = [
    ...unsafeWays(settings),
    ...leadingNowhere(settings, service.channels),
    ...soundless(settings),
  ]
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.stderr.write(freedMemoryWarning(process.env, systemFile('/proc/self/maps')) ?? '')
  if (service.channels.length === 0) process.stderr.write(noChannel)
  process.stdout.write(`The database is ${nameOfDatabase(settings)}\n`)
  process.stdout.write(`Listening on ${service.address}\n`)
  await told
  await service.stop()
}

/** Without the folder everything but the sounds goes on, and nobody who runs it would hear of that. */
function soundless({ sounds }: Settings): string[] {
  return sounds === undefined || existsSync(sounds)
    ? []
    : [`PARASOL_SOUNDS is ${safeLine(sounds)}, and there is no such folder.`]
}
