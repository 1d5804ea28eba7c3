import { Command } from 'commander'
import { publishChannel } from '../../../vault/client.ts'
import { CliError } from '../../errors.ts'
import { startSession } from '../session.ts'
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
      const { home, options, sodium } = await startSession<{ server: string }>(command)
      const { signed, channel } = await readSigned(sodium, file ?? home.signedChannel).catch(explainMissing)
      const origin = originOf(options.server)
      await publishChannel(origin, channel.document.slug, signed)
      warnIfExpired(channel)
      const { slug, serial } = channel.document
      if (options.json) {
        say(safeJson({ origin, slug, serial }))
        return
      }
      say(
        `${origin} now shows document number ${serial} of ${slug}. Pages that are open already go on with the one before; those reports reach you too.`,
      )
    })
}

function explainMissing(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  throw new CliError('There is no signed document yet: parasol channel sign makes it, or name the file.')
}
