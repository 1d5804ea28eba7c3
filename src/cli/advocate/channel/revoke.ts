import { Command } from 'commander'
import { publishChannel } from '../../../vault/client.ts'
import { VaultError } from '../../../vault/errors.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { asTyped } from '../../terminal/typed-path.ts'
import { sentenceFor } from '../sentences.ts'
import { type Session, startSession } from '../session.ts'
import { Trouble } from '../trouble.ts'
import type { Wording } from '../wording.ts'
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
        const { life } = session.wording
        const revoked = sentenceWith(life.channel.revoked, { origin, serial, slug, name: safeLine(label) })
        say(`${revoked}\n\n${whatNow(safeLine(label), life)}`)
      })
    })
}

/** Signs the last document without this person, and takes them off the draft too. */
async function signWithout(session: Session<Options>, label: string): Promise<SignedFile> {
  const { home, sodium } = session
  const before = (await readSigned(sodium, home.signedChannel).catch(explainMissing)).channel
  const kept = without(before.document, label)
  if (!kept.recipients.some(({ role }) => role === 'case')) throw new Trouble('only-case', { name: label })
  const file = await signNext(session, kept, before)
  const draft = await readDraft(home.draft)
  if ([...draft.recipients, ...draft.advocates].some((one) => one.label === label))
    await writeDraft(home.draft, without(draft, label))
  return file
}

function unpublished(error: unknown, { home, options, wording }: Session<Options>, serial: number): never {
  if (!(error instanceof VaultError)) throw error
  throw new CliError(
    sentenceWith(wording.life.channel.unpublished, {
      serial,
      file: home.signedChannel,
      why: sentenceFor(error, wording).message,
      command: asTyped(['parasol', 'channel', 'publish', '--server', safeLine(options.server)]),
    }),
  )
}

function whatNow(name: string, { channel: words }: Wording['life']): string {
  const commands = {
    passphrase: 'parasol identity passphrase',
    rotate: 'parasol identity rotate --login',
    add: 'parasol channel add',
    signingKey: 'signing.key',
    guide: 'docs/keys.md',
  }
  return [words.thiefNot, words.thiefHas, words.thiefThen]
    .map((sentence) => sentenceWith(sentence, { name, ...commands }))
    .join('\n')
}

function explainMissing(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  throw new Trouble('no-signed-here', { file: 'channel.signed.json' })
}
