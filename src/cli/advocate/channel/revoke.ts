import { Command } from 'commander'
import { ChannelError } from '../../../channel/errors.ts'
import { publishChannel } from '../../../vault/client.ts'
import { VaultError } from '../../../vault/errors.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { sentenceFor } from '../sentences.ts'
import { type Session, startSession } from '../session.ts'
import { readSigned, type SignedFile } from './document.ts'
import { readDraft, writeDraft } from './draft.ts'
import { originOf } from './origin.ts'
import { without } from './remove.ts'
import { signNext } from './sign-next.ts'

interface Options {
  readonly server: string
}

export function revokeCommand(): Command {
  return new Command('revoke')
    .description(
      'Shut somebody out at once, for instance when a laptop was stolen: remove, sign and publish in one go.',
    )
    .argument('<label>', 'the name under which they are listed')
    .requiredOption('--server <address>', 'the address of the server')
    .addHelpText(
      'after',
      `
It changes the document that you signed last and nothing else: what you are
writing in the draft waits. From the moment when the server has the new document,
the login of that name does nothing any more, even where it was logged in.

Example:
  parasol channel revoke Bo --server https://lotus.example
`,
    )
    .action(async (label: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      const origin = originOf(session.options.server)
      await alone(session.home.folder, async () => {
        const { channel, signed } = await signWithout(session, label)
        const { slug, serial } = channel.document
        await publishChannel(origin, slug, signed).catch((error: unknown) =>
          unpublished(error, session, serial),
        )
        if (session.options.json) {
          say(safeJson({ origin, slug, serial, revoked: label }))
          return
        }
        say(`${origin} now shows document number ${serial} of ${slug}, without ${safeLine(label)}.
${whatNow(safeLine(label))}`)
      })
    })
}

/** Signs the last document without this person, and takes them off the draft too. */
async function signWithout(session: Session<Options>, label: string): Promise<SignedFile> {
  const { home, sodium } = session
  const before = (await readSigned(sodium, home.signedChannel).catch(explainMissing)).channel
  const kept = without(before.document, label)
  if (!kept.recipients.some(({ role }) => role === 'case'))
    throw new CliError(
      `${safeLine(label)} is the only one who opens accounts, and nobody could read what comes: list somebody else first (parasol channel add), or give them new keys (parasol channel add --replace).`,
    )
  const file = await signNext(session, kept, before).catch((error: unknown) => {
    throw error instanceof ChannelError ? new CliError(safeLine(error.message)) : error
  })
  const draft = await readDraft(home.draft)
  if ([...draft.recipients, ...draft.advocates].some((one) => one.label === label))
    await writeDraft(home.draft, without(draft, label))
  return file
}

function unpublished(error: unknown, { home, options }: Session<Options>, serial: number): never {
  if (!(error instanceof VaultError)) throw error
  throw new CliError(
    `Signed, but not published yet: document number ${serial} is in ${home.signedChannel}. ${sentenceFor(error).message} As soon as it can be reached: parasol channel publish --server ${options.server}`,
  )
}

function whatNow(label: string): string {
  return `
What a thief has not: the login of ${label} is dead, also where it was in use, and reports that are sealed from now on do not open with it. Pages that were open already may still seal to it; when you list such reports, it says so.
What a thief has: the key file, which only the passphrase opens, and the sealed reports that were on the computer. If the passphrase may be known as well, all these reports may be read, and nothing can undo that.
What to do: ${label} takes a copy of the folder to a safe computer, chooses a new passphrase (parasol identity passphrase), makes new keys (parasol identity rotate --login), and gives you the new card: parasol channel add, then sign and publish. If signing.key was on the stolen computer too, this is not enough: docs/keys.md, "The signing key is lost or stolen".`
}

function explainMissing(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  throw new CliError(
    'There is no signed document in your folder: copy the newest channel.signed.json there first.',
  )
}
