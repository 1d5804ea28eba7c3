import { Command } from 'commander'
import { writeIdentity } from '../../../identity/file.ts'
import { newAdvocate } from '../../../identity/identity.ts'
import { writePrivateFile } from '../../../identity/private-file.ts'
import { alone } from '../../../vault/lock.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { askNewPassphrase } from '../passphrase.ts'
import { refuseToReplace } from '../refuse-to-replace.ts'
import { type Session, startSession } from '../session.ts'
import { cardOf, numberOf } from './public-keys.ts'
import { Trouble } from '../trouble.ts'
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
  const { home, options, sodium, wording } = session
  await alone(home.folder, async () => {
    await refuseToReplace(home.identity, new Trouble('keys-there', { path: home.identity }))
    const passphrase = await askNewPassphrase(options.passphraseFile, wording.terminal)
    const identity = newAdvocate(sodium, options.label)
    await writeIdentity(home.identity, identity, passphrase)
    await writePrivateFile(home.card, `${safeJson(cardOf(sodium, identity))}\n`)
    const { keys: words } = wording.life
    const made = sentenceWith(words.made, { file: home.identity })
    const card = sentenceWith(words.card, { card: home.card })
    const final = sentenceWith(words.final, { command: 'parasol identity backup' })
    printIdentity(session, identity, `${made}\n\n${card}\n\n  ${numberOf(sodium, identity)}\n\n${final}`)
  })
}
