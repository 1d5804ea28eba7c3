import { Command } from 'commander'
import type { AdvocateIdentity } from '../../../identity/identity.ts'
import { backupId, backupName } from '../../../identity/recovery.ts'
import { say } from '../../terminal/prose.ts'
import { isolatedCell, sentenceWith } from '../../terminal/direction.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { displayWidth } from '../../terminal/table.ts'
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
  const { home, sodium, wording } = session
  const { keys: words } = wording.life
  const { pin, recipientSeeds } = identity
  const backup = backupOf(session, identity)
  const own: Line[] = [
    [words.number, numberOf(sodium, identity)],
    [words.folder, safeLine(home.folder)],
    [
      words.backup,
      backup === undefined
        ? words.noBackup
        : sentenceWith(words.backupIs, { ...backup, backup: backup.name }),
    ],
    ...(recipientSeeds.length > 1
      ? [[words.older, sentenceWith(words.olderCount, { count: recipientSeeds.length - 1 })] as const]
      : []),
  ]
  const channel: Line[] =
    pin === undefined
      ? []
      : [
          [words.channelNumber, pin.fingerprint],
          [words.channelDocument, sentenceWith(words.documentNumber, { serial: pin.serial })],
        ]
  const widest = Math.max(13, ...[...own, ...channel].map(([name]) => displayWidth(name)))
  const lines = (some: readonly Line[]) => some.map((line) => indented(line, widest))
  return [
    safeLine(identity.label),
    ...lines(own),
    '',
    pin === undefined ? words.notJoined : sentenceWith(words.channel, { slug: pin.slug, origin: pin.origin }),
    ...lines(channel),
  ].join('\n')
}

type Line = readonly [name: string, value: string]

function indented([name, value]: Line, widest: number): string {
  return `  ${isolatedCell(name)}${' '.repeat(widest - displayWidth(name) + 1)}${isolatedCell(value)}`
}

function backupOf({ sodium }: Session<object>, { recovery }: AdvocateIdentity) {
  if (recovery === undefined) return undefined
  const { publicKey, need, shares } = recovery
  return { name: backupName(backupId(sodium, publicKey)), need, shares }
}
