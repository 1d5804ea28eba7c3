import { join } from 'node:path'
import { Command } from 'commander'
import { sameFingerprint } from '../../../channel/fingerprint.ts'
import type { VerifiedChannel } from '../../../channel/verify.ts'
import { ChannelHistory, checkPin, pinOf } from '../../../vault/history.ts'
import { alone } from '../../../vault/lock.ts'
import { standingIn } from '../../../vault/login-key.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { atTerminal, confirm } from '../../terminal/prompt.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { givenFingerprint } from '../given-fingerprint.ts'
import { saveIdentity, type Session, startSession, unlock, type Unlocked } from '../session.ts'
import { Trouble } from '../trouble.ts'
import type { Wording } from '../wording.ts'
import { readSigned, type SignedFile, warnIfExpired } from './document.ts'
import { originOf } from './origin.ts'
import { say, tell } from '../../terminal/prose.ts'

interface Options {
  readonly server: string
  readonly fingerprint?: string
}

export function joinCommand(): Command {
  return new Command('join')
    .description(
      'Join your organisation’s channel: from then on parasol knows it and notices if anybody plays its part.',
    )
    .argument('<file>', 'the signed channel document that a colleague gave you')
    .requiredOption('--server <address>', 'the address of the server')
    .option(
      '--fingerprint <number>',
      'the organisation’s number as you know it; else you are asked to compare it',
    )
    .addHelpText(
      'after',
      `
An older document of the same channel is kept as well: old reports may need it.

Examples:
  parasol channel join channel.signed.json --server https://lotus.example
  parasol channel join channel.signed.json --server https://lotus.example \\
      --fingerprint "01234 56789 …"
`,
    )
    .action(async (path: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      const origin = originOf(session.options.server)
      const given = givenFingerprint(session.options.fingerprint)
      const file = await readSigned(session.sodium, path)
      await compare(file.channel, session, given)
      await alone(session.home.folder, async () => {
        const told = await joined(session, await unlock(session), file, origin)
        const { slug, serial } = file.channel.document
        say(session.options.json ? safeJson({ origin, slug, serial }) : told)
      })
      warnIfExpired(file.channel, session.wording)
    })
}

async function compare(
  { fingerprint, document }: VerifiedChannel,
  { wording }: Session<Options>,
  given: string | undefined,
): Promise<void> {
  if (given !== undefined) {
    if (sameFingerprint(fingerprint, given)) return
    throw new Trouble('other-number', { number: fingerprint })
  }
  if (!atTerminal())
    throw new CliError('There is nobody to compare the number: give it with --fingerprint.', exitCodes.usage)
  tell(
    `${wording.life.channel.facts.channel}: ${document.slug}, ${safeLine(Object.values(document.names).join(' / '))}\n\n  ${fingerprint}\n`,
  )
  if (!(await confirm(wording.life.channel.compare, wording.terminal))) throw new Trouble('not-joined-now')
}

async function joined(
  session: Session<Options>,
  unlocked: Unlocked,
  file: SignedFile,
  origin: string,
): Promise<string> {
  const { home, sodium, wording } = session
  const { channel: words } = wording.life
  const { identity } = unlocked
  const { channel, signed } = file
  const next = pinOf(sodium, origin, channel)
  const before = identity.pin
  const history = await ChannelHistory.read(sodium, join(home.folder, 'vault', 'channels'), before ?? next)
  if (before !== undefined && channel.document.serial < before.serial) {
    checkPin(sodium, channel, { ...before, serial: 0 })
    await history.keep(signed, channel)
    return sentenceWith(words.kept, { serial: channel.document.serial, newest: before.serial })
  }
  if (before !== undefined) checkPin(sodium, channel, before)
  await history.keep(signed, channel)
  await saveIdentity(home, unlocked, { ...identity, pin: next })
  const { slug, serial } = channel.document
  return `${sentenceWith(words.joined, { slug, serial, origin })}\n${standing(session, unlocked, channel, words)}`
}

/** What the document lets this advocate do, for that is what they will ask next. */
function standing(
  { sodium }: Session<object>,
  { identity }: Unlocked,
  { document }: VerifiedChannel,
  words: Wording['life']['channel'],
): string {
  const { listed } = standingIn(sodium, identity, document)
  if (listed === undefined) return sentenceWith(words.notListed, { card: 'identity.card.json' })
  if (listed.may.length === 0) return words.mayNothing
  return sentenceWith(words.may, { may: listed.may.join(', '), command: 'parasol pull' })
}
