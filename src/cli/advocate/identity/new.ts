import { Command } from 'commander'
import { writeIdentity } from '../../../identity/file.ts'
import { newAdvocate } from '../../../identity/identity.ts'
import { writePrivateFile } from '../../../identity/private-file.ts'
import { alone } from '../../../vault/lock.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { askNewPassphrase } from '../passphrase.ts'
import { refuseToReplace } from '../refuse-to-replace.ts'
import { type Session, startSession } from '../session.ts'
import { cardOf, numberOf } from './public-keys.ts'
import { printIdentity } from './show.ts'

export function newCommand(): Command {
  return new Command('new')
    .description('Make your keys and protect them with a passphrase.')
    .requiredOption(
      '--label <name>',
      'the name under which colleagues know you; it is published in the channel document',
    )
    .addHelpText('after', '\nExample:\n  parasol identity new --label "Anna"\n')
    .action(async (_options, command: Command) =>
      makeIdentity(await startSession<{ label: string }>(command)),
    )
}

async function makeIdentity(session: Session<{ label: string }>): Promise<void> {
  const { home, options, sodium } = session
  await alone(home.folder, async () => {
    await refuseToReplace(
      home.identity,
      `There are keys already in ${home.identity}, and they are not replaced: to start anew, use another folder with --home.`,
    )
    const passphrase = await askNewPassphrase(
      'A new passphrase (you will not see it): ',
      options.passphraseFile,
    )
    const identity = newAdvocate(sodium, options.label)
    await writeIdentity(home.identity, identity, passphrase)
    await writePrivateFile(home.card, `${safeJson(cardOf(sodium, identity))}\n`)
    printIdentity(
      session,
      identity,
      `Your keys are made. They lie in ${home.identity}, locked with your passphrase.

Give ${home.card} to the colleague who signs the channel document (it holds nothing secret), and read this number aloud to them:

  ${numberOf(sodium, identity)}

Nobody can open your keys without the passphrase, and nobody can give you a new one: without recovery shares, a forgotten passphrase is final. Make such shares now, on paper (parasol identity backup), and keep a copy of the whole folder on a stick.`,
    )
  })
}
