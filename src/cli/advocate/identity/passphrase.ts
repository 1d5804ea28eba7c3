import { Command } from 'commander'
import { readIdentity, writeIdentity } from '../../../identity/file.ts'
import { joined } from '../../../publication/wording.ts'
import { alone } from '../../../vault/lock.ts'
import { say } from '../../terminal/prose.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { askNewPassphrase, askPassphrase } from '../passphrase.ts'
import { startSession } from '../session.ts'
import { forEitherKeyFile, keyFileOf, type KeyFileOptions } from './key-file.ts'

interface Options extends KeyFileOptions {
  readonly newPassphraseFile?: string
}

export function passphraseCommand(): Command {
  return forEitherKeyFile(new Command('passphrase'))
    .description('Choose another passphrase for your keys, or for the signing key of your organisation.')
    .option(
      '--new-passphrase-file <file>',
      'read the new passphrase from a file; else you type it twice, unseen',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  parasol identity passphrase\n  parasol identity passphrase --signing-key\n',
    )
    .action(async (_options, command: Command) => {
      const { home, options, wording } = await startSession<Options>(command)
      const path = keyFileOf(home, options)
      const recovery = await alone(home.folder, async () => {
        const identity = await readIdentity(
          path,
          await askPassphrase(wording.terminal.untilNow, options.passphraseFile),
        )
        const passphrase = await askNewPassphrase(options.newPassphraseFile, wording.terminal)
        await writeIdentity(path, identity, passphrase)
        return identity.recovery
      })
      if (options.json) {
        say(safeJson({ file: path, sharesStillOpenIt: recovery !== undefined }))
        return
      }
      const { keys: words } = wording.life
      const changed = sentenceWith(words.passphrase, { file: path })
      const told = recovery === undefined ? changed : joined(wording, [changed, words.sharesStill])
      say(`${told}\n${words.copies}`)
    })
}
