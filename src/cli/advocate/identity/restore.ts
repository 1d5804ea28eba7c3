import { Command } from 'commander'
import { resolve } from 'node:path'
import { readIdentityWithRecoveryKey, writeIdentity } from '../../../identity/file.ts'
import type { Identity } from '../../../identity/identity.ts'
import { writePrivateFile } from '../../../identity/private-file.ts'
import { recoveryKeyFrom } from '../../../identity/recovery-key.ts'
import { alone } from '../../../vault/lock.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { askNewPassphrase } from '../passphrase.ts'
import { refuseToReplace } from '../refuse-to-replace.ts'
import { type Session, startSession } from '../session.ts'
import { askShares } from './ask-shares.ts'
import { Trouble } from '../trouble.ts'
import { forEitherKeyFile, keyFileOf, type KeyFileOptions } from './key-file.ts'
import { cardOf, numberOf } from './public-keys.ts'

interface Options extends KeyFileOptions {
  readonly share?: string[]
  readonly file?: string
  readonly newPassphraseFile?: string
}

export function restoreCommand(): Command {
  return forEitherKeyFile(new Command('restore'))
    .description(
      'Open your keys with recovery shares and choose a new passphrase: for when the old one is forgotten.',
    )
    .option('--share <files...>', 'files that hold shares; else you type them')
    .option('--file <copy>', 'the copy of the key file, where the one in your folder is lost')
    .option(
      '--new-passphrase-file <file>',
      'read the new passphrase from a file; else you type it twice, unseen',
    )
    .addHelpText(
      'after',
      `
The shares stay good for the next time. On a new computer, copy your whole folder
from the stick first; only where the key file alone is left, name it with --file.

Examples:
  parasol identity restore
  parasol identity restore --file /media/stick/parasol/identity.key
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      await alone(session.home.folder, () => restore(session))
    })
}

async function restore(session: Session<Options>): Promise<void> {
  const { home, options, sodium, wording } = session
  const path = keyFileOf(home, options)
  if (options.file !== undefined && resolve(options.file) !== resolve(path))
    await refuseToReplace(path, new Trouble('keys-there', { path }))
  const from = options.file ?? path
  const identity = await readIdentityWithRecoveryKey(
    from,
    await recoveryKeyFrom(sodium, await askShares(options.share, wording)),
  )
  if (identity.type !== (options.signingKey ? 'signing' : 'advocate'))
    throw new Trouble(identity.type === 'signing' ? 'signing-there' : 'advocate-there', { path: from })
  const passphrase = await askNewPassphrase(options.newPassphraseFile, wording.terminal)
  await writeIdentity(path, identity, passphrase)
  if (identity.type === 'advocate')
    await writePrivateFile(home.card, `${safeJson(cardOf(sodium, identity))}\n`)
  if (session.options.json) {
    say(safeJson({ file: path, type: identity.type }))
    return
  }
  const { shares: words } = wording.life
  say(
    [
      sentenceWith(words.restored, { file: path }),
      ...comparison(session, identity),
      sentenceWith(words.restoredThen, { command: 'parasol identity backup' }),
    ].join('\n'),
  )
}

function comparison({ sodium, wording }: Session<Options>, identity: Identity): string[] {
  if (identity.type === 'signing') return []
  const whose = sentenceWith(wording.life.shares.restoredWhose, { name: safeLine(identity.label) })
  return [whose, '', `  ${numberOf(sodium, identity)}`, '']
}
