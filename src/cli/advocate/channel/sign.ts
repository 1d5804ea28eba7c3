import { Command } from 'commander'
import type { VerifiedChannel } from '../../../channel/verify.ts'
import { approvals } from '../../../locales/approvals.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { type Session, startSession } from '../session.ts'
import { Trouble } from '../trouble.ts'
import { readSigned } from './document.ts'
import { checkQuestions } from './check-questions.ts'
import { type ChannelDraft, nameToFillIn, readDraft } from './draft.ts'
import { signNext } from './sign-next.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'

interface Options {
  readonly withDrafts?: true
  readonly after?: string
}

export function signCommand(): Command {
  return new Command('sign')
    .description('Sign the draft: it becomes the next channel document of your organisation.')
    .option(
      '--with-drafts',
      'offer languages whose translation nobody has approved yet, and say so in the document',
    )
    .option(
      '--after <file>',
      'count on from this document, where the last one that you signed is not in your folder',
    )
    .addHelpText(
      'after',
      `
The first one goes to whoever runs the server (parasol-server channel add FILE),
later ones straight to the server with parasol channel publish. All advocates
get a copy to join with.

Example:
  parasol channel sign
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { document, fingerprint } = await alone(session.home.folder, () => sign(session))
      const { slug, serial } = document
      if (session.options.json) {
        say(safeJson({ slug, serial, fingerprint, file: session.home.signedChannel }))
        return
      }
      const { channel: words } = session.wording.life
      const signed = sentenceWith(words.signed, { serial, slug, file: session.home.signedChannel })
      say(`${signed}\n${words.signedNumber}\n\n  ${fingerprint}`)
    })
}

async function sign(session: Session<Options>): Promise<VerifiedChannel> {
  const { home, options } = session
  const draft = knowingly(filledIn(await readDraft(home.draft)), options)
  checkQuestions(draft)
  const before = await lastSigned(session)
  return (await signNext(session, draft, before)).channel
}

function filledIn(draft: ChannelDraft): ChannelDraft {
  if (!Object.values(draft.names).includes(nameToFillIn)) return draft
  throw new CliError(
    'The draft still has no name in it: write that of your organisation into channel.json first.',
  )
}

/** Adds unapproved languages to the document's own list of them, or refuses. */
function knowingly(draft: ChannelDraft, { withDrafts }: Options): ChannelDraft {
  const silent = unapprovedIn(draft)
  if (silent.length === 0) return draft
  if (withDrafts)
    return { ...draft, drafts: draft.languages.filter((language) => approvals[language] === undefined) }
  throw new Trouble('unapproved', { languages: silent.join(', ') })
}

/** The languages of a draft that no organisation has approved and that it does not call drafts yet. */
export function unapprovedIn({ languages, drafts = [] }: ChannelDraft): string[] {
  return languages.filter((language) => approvals[language] === undefined && !drafts.includes(language))
}

async function lastSigned({ home, options, sodium }: Session<Options>): Promise<VerifiedChannel | undefined> {
  try {
    return (await readSigned(sodium, options.after ?? home.signedChannel)).channel
  } catch (error) {
    if (options.after === undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
