import { Command } from 'commander'
import { readIdentityWithRecoveryKey } from '../../../identity/file.ts'
import { backupName } from '../../../identity/recovery.ts'
import { recoveryKeyFrom } from '../../../identity/recovery-key.ts'
import { say } from '../../terminal/prose.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { startSession } from '../session.ts'
import { askShares } from './ask-shares.ts'
import { forEitherKeyFile, keyFileOf, type KeyFileOptions } from './key-file.ts'

interface Options extends KeyFileOptions {
  readonly share?: string[]
  readonly file?: string
}

export function rehearseCommand(): Command {
  return forEitherKeyFile(new Command('rehearse'))
    .description(
      'See whether recovery shares would open your keys. Changes nothing, and needs no passphrase.',
    )
    .option('--share <files...>', 'files that hold shares; else you type them')
    .option('--file <copy>', 'see whether they open this copy of the key file')
    .addHelpText(
      'after',
      `
Do it right after a backup, and once a year with your copy of the file. Shares
beyond those needed are proven as well.

Examples:
  parasol identity rehearse
  parasol identity rehearse --file /media/stick/parasol/identity.key
`,
    )
    .action(async (_options, command: Command) => {
      const { home, options, sodium, wording } = await startSession<Options>(command)
      const path = options.file ?? keyFileOf(home, options)
      const shares = await askShares(options.share, wording)
      const key = await recoveryKeyFrom(sodium, shares)
      await readIdentityWithRecoveryKey(path, key)
      const numbers = shares.map(({ number }) => number).sort((a, b) => a - b)
      const backup = backupName(shares[0]?.backupId ?? key)
      say(
        options.json
          ? safeJson({ opens: true, file: path, backup, shares: numbers })
          : sentenceWith(wording.life.shares.open, { numbers: numbers.join(', '), backup, file: path }),
      )
    })
}
