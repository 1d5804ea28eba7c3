import { Command } from 'commander'
import { safeJson } from '../../terminal/safe-text.ts'
import { startSession } from '../session.ts'
import { readSigned } from './document.ts'

export function fingerprintCommand(): Command {
  return new Command('fingerprint')
    .description('Show the number by which people know your organisation, to read aloud or print.')
    .argument('[file]', 'a signed document (the one that you signed last)')
    .addHelpText('after', '\nExample:\n  parasol channel fingerprint channel.signed.json\n')
    .action(async (file: string | undefined, _options, command: Command) => {
      const { home, options, sodium } = await startSession(command)
      const { channel } = await readSigned(sodium, file ?? home.signedChannel)
      console.log(options.json ? safeJson({ fingerprint: channel.fingerprint }) : channel.fingerprint)
    })
}
