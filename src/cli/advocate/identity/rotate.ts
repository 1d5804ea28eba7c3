import { Command } from 'commander'
import { recipientKeyFromSeed } from '../../../envelope/keys.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import type { AdvocateIdentity } from '../../../identity/identity.ts'
import { writePrivateFile } from '../../../identity/private-file.ts'
import { alone } from '../../../vault/lock.ts'
import { readCard } from '../card.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { saveIdentity, type Session, startSession, unlock } from '../session.ts'
import { cardOf, numberOf } from './public-keys.ts'
import { printIdentity } from './show.ts'

interface Options {
  readonly login?: true
}

export function rotateCommand(): Command {
  return new Command('rotate')
    .description('Make a new key for the reports to come. The old ones stay, for the reports that you have.')
    .option('--login', 'make a new login key as well: for when somebody may have had the old one')
    .addHelpText(
      'after',
      `
Reports are sealed to the new key once your new card is listed and the channel
document is signed and published; until then everything goes on with the old one.
Who lists you: parasol channel add CARD --replace

Examples:
  parasol identity rotate
  parasol identity rotate --login
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      await alone(session.home.folder, () => rotate(session))
    })
}

async function rotate(session: Session<Options>): Promise<void> {
  const { home, options, sodium, wording } = session
  const unlocked = await unlock(session)
  const loginDone = options.login === undefined || unlocked.identity.formerLoginSeed !== undefined
  const begun = loginDone && (await cutShort(session, unlocked.identity))
  const identity = begun ? unlocked.identity : rotated(sodium, unlocked.identity, options)
  // In this order: a card of which the identity does not hold the seeds must never be on its way to a colleague.
  if (!begun) await saveIdentity(home, unlocked, identity)
  await writePrivateFile(home.card, `${safeJson(cardOf(sodium, identity))}\n`)
  const { keys: words } = wording.life
  const made = sentenceWith(begun ? words.rotatedBefore : words.rotated, { file: home.identity })
  const card = sentenceWith(words.card, { card: home.card })
  printIdentity(
    session,
    identity,
    `${made}\n\n${card}\n\n  ${numberOf(sodium, identity)}\n\n${words.newCopy}`,
  )
}

function rotated(sodium: Sodium, identity: AdvocateIdentity, { login }: Options): AdvocateIdentity {
  const { recipientSeeds, loginSeed, formerLoginSeed = loginSeed } = identity
  const next = { ...identity, recipientSeeds: [...recipientSeeds, sodium.randombytes_buf(32)] }
  return login ? { ...next, loginSeed: sodium.randombytes_buf(32), formerLoginSeed } : next
}

/** Whether the last rotation ended before its card was written: the card then shows one of the older keys. */
async function cutShort({ home, sodium }: Session<Options>, identity: AdvocateIdentity): Promise<boolean> {
  const card = await readCard(home.card).catch(() => undefined)
  const older = identity.recipientSeeds.slice(0, -1)
  const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
  return older.some((seed) => base64(recipientKeyFromSeed(sodium, seed).publicKey) === card?.publicKey)
}
