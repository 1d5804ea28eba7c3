import { Command } from 'commander'
import { publishChannel } from '../../../vault/client.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { startSession } from '../session.ts'
import { Trouble } from '../trouble.ts'
import { readSigned, warnIfExpired } from './document.ts'
import { originOf } from './origin.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'

export function publishCommand(): Command {
  return new Command('publish')
    .description(
      'Give the server a newly signed channel document. From then on, reports are sealed to those it lists.',
    )
    .argument('[file]', 'the signed document (the one that you signed last)')
    .requiredOption('--server <address>', 'the address of the server')
    .addHelpText('after', '\nExample:\n  parasol channel publish --server https://lotus.example\n')
    .action(async (file: string | undefined, _options, command: Command) => {
      const { home, options, sodium, wording } = await startSession<{ server: string }>(command)
      const { signed, channel } = await readSigned(sodium, file ?? home.signedChannel).catch(explainMissing)
      const origin = originOf(options.server)
      await publishChannel(origin, channel.document.slug, signed)
      warnIfExpired(channel, wording)
      const { slug, serial } = channel.document
      if (options.json) {
        say(safeJson({ origin, slug, serial }))
        return
      }
      say(sentenceWith(wording.life.channel.published, { origin, serial, slug }))
    })
}

function explainMissing(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  throw new Trouble('no-signed', { command: 'parasol channel sign' })
}
