import { Command } from 'commander'
import type { AdvocateIdentity } from '../../../identity/identity.ts'
import { backupId, backupName } from '../../../identity/recovery.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { type Session, startSession, unlock } from '../session.ts'
import { numberOf } from './public-keys.ts'

export function showCommand(): Command {
  return new Command('show')
    .description('Show your label, your comparison number, your backup and the channel that you joined.')
    .addHelpText('after', '\nExamples:\n  parasol identity show\n  parasol identity show --json\n')
    .action(async (_options, command: Command) => {
      const session = await startSession(command)
      const { identity } = await unlock(session)
      printIdentity(session, identity, description(session, identity))
    })
}

/** For people the text; for scripts what an identity may show of itself. */
export function printIdentity(session: Session<object>, identity: AdvocateIdentity, text: string): void {
  const { options, sodium } = session
  const { label, pin, recipientSeeds } = identity
  say(
    options.json
      ? safeJson({
          label,
          number: numberOf(sodium, identity),
          keys: recipientSeeds.length,
          backup: backupOf(session, identity) ?? null,
          channel: pin ?? null,
        })
      : text,
  )
}

function description(session: Session<object>, identity: AdvocateIdentity): string {
  const { home, sodium } = session
  const { pin, recipientSeeds } = identity
  const channel =
    pin === undefined
      ? 'You have not joined a channel yet.'
      : `Channel ${pin.slug} at ${pin.origin}\n  its number    ${pin.fingerprint}\n  its document  number ${pin.serial}`
  const backup = backupOf(session, identity)
  const lines = [
    safeLine(identity.label),
    `  your number   ${numberOf(sodium, identity)}`,
    `  your folder   ${home.folder}`,
    `  your backup   ${
      backup === undefined
        ? 'none: without recovery shares, a forgotten passphrase is final'
        : `${backup.name}, any ${backup.need} of ${backup.shares} shares`
    }`,
    ...(recipientSeeds.length > 1 ? [`  older keys    ${recipientSeeds.length - 1}, for older reports`] : []),
  ]
  return `${lines.join('\n')}\n\n${channel}`
}

function backupOf({ sodium }: Session<object>, { recovery }: AdvocateIdentity) {
  if (recovery === undefined) return undefined
  const { publicKey, need, shares } = recovery
  return { name: backupName(backupId(sodium, publicKey)), need, shares }
}
