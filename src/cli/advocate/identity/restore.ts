import { Command } from 'commander'
import { resolve } from 'node:path'
import { readIdentityWithRecoveryKey, writeIdentity } from '../../../identity/file.ts'
import type { Identity } from '../../../identity/identity.ts'
import { writePrivateFile } from '../../../identity/private-file.ts'
import { recoveryKeyFrom } from '../../../identity/recovery-key.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { askNewPassphrase } from '../passphrase.ts'
import { refuseToReplace } from '../refuse-to-replace.ts'
import { type Session, startSession } from '../session.ts'
import { askShares } from './ask-shares.ts'
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
  const { home, options, sodium } = session
  const path = keyFileOf(home, options)
  if (options.file !== undefined && resolve(options.file) !== resolve(path))
    await refuseToReplace(
      path,
      `There are keys already in ${path}, and they are not replaced: leave --file out to open those, or use another folder with --home.`,
    )
  const from = options.file ?? path
  const identity = await readIdentityWithRecoveryKey(
    from,
    await recoveryKeyFrom(sodium, await askShares(options.share)),
  )
  if (identity.type !== (options.signingKey ? 'signing' : 'advocate'))
    throw new CliError(
      `${safeLine(from)} holds ${identity.type === 'signing' ? 'a signing key: add --signing-key' : 'the keys of an advocate: leave --signing-key out'}.`,
    )
  const passphrase = await askNewPassphrase('New passphrase: ', options.newPassphraseFile)
  await writeIdentity(path, identity, passphrase)
  if (identity.type === 'advocate')
    await writePrivateFile(home.card, `${safeJson(cardOf(sodium, identity))}\n`)
  if (session.options.json) {
    say(safeJson({ file: path, type: identity.type }))
    return
  }
  say(`${path} is open again, with the new passphrase.${comparison(session, identity)}
Your recovery shares stay good. Copies made before still open with the old passphrase: make new copies, and destroy the old ones. If somebody saw the shares together, make new ones (parasol identity backup).`)
}

function comparison({ sodium }: Session<Options>, identity: Identity): string {
  if (identity.type === 'signing') return ''
  return ` These are the keys of ${safeLine(identity.label)}, with the number

  ${numberOf(sodium, identity)}
`
}
