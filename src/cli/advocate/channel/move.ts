import { Command } from 'commander'
import { ChannelError } from '../../../channel/errors.ts'
import { verifyChannel, type VerifiedChannel } from '../../../channel/verify.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import type { ChannelPin } from '../../../identity/identity.ts'
import { fetchChannel } from '../../../vault/client.ts'
import { VaultError } from '../../../vault/errors.ts'
import { checkPin } from '../../../vault/history.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { alarm } from '../alarm.ts'
import { commands } from '../commands.ts'
import { saveIdentity, type Session, startSession, unlock } from '../session.ts'
import { Trouble } from '../trouble.ts'
import type { Wording } from '../wording.ts'
import { originOf } from './origin.ts'

interface Options {
  readonly server: string
}

export function moveCommand(): Command {
  return new Command('move')
    .description('Go on with the same channel at another address, when its server has moved.')
    .requiredOption('--server <address>', 'the new address of the server')
    .addHelpText(
      'after',
      `
The new server must show a document of your organisation that is not older than
the one you know. What you have fetched stays, and nothing is fetched twice.

Example:
  parasol channel move --server https://lotus.example
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const origin = originOf(session.options.server)
      await alone(session.home.folder, () => move(session, origin))
    })
}

async function move(session: Session<Options>, origin: string): Promise<void> {
  const { home, options, sodium, wording } = session
  const unlocked = await unlock(session)
  const { pin } = unlocked.identity
  if (pin === undefined) throw new VaultError('not-joined')
  checkShown(sodium, verifyChannel(sodium, await fetchChannel(origin, pin.slug)), origin, pin, wording)
  await saveIdentity(home, unlocked, { ...unlocked.identity, pin: { ...pin, origin } })
  say(
    options.json
      ? safeJson({ origin, slug: pin.slug })
      : sentenceWith(wording.life.channel.moved, { slug: pin.slug, origin, command: commands.pull }),
  )
}

function checkShown(
  sodium: Sodium,
  shown: VerifiedChannel,
  origin: string,
  pin: ChannelPin,
  wording: Wording,
): void {
  try {
    checkPin(sodium, shown, pin)
  } catch (error) {
    // A server that was set up from an old copy is honest; whoever signs can bring it up to date.
    if (error instanceof ChannelError && error.code === 'older')
      throw new Trouble('server-behind', {
        origin,
        shown: shown.document.serial,
        known: pin.serial,
        command: `parasol channel publish --server ${origin}`,
      })
    throw new CliError(alarm(error, pin.serial, wording))
  }
}
