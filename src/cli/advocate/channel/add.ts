import { Command, Option } from 'commander'
import { advocateFingerprint } from '../../../channel/fingerprint.ts'
import type { ChannelDocument } from '../../../channel/schema.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { alone } from '../../../vault/lock.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { type Card, readCard } from '../card.ts'
import { type Session, startSession } from '../session.ts'
import { type ChannelDraft, readDraft, writeDraft } from './draft.ts'
import { say, tell } from '../../terminal/prose.ts'

interface Options {
  readonly role: 'case' | 'tally'
  readonly may: string
}

type May = ChannelDocument['advocates'][number]['may'][number]
const powers: readonly May[] = ['pull', 'release', 'remove']

/** Above this many, sealing takes seconds on phones that may not compile code. */
const comfortable = 7

export function addCommand(): Command {
  return new Command('add')
    .description('List an advocate in the draft, with the card that they gave you.')
    .argument('<card>', 'their identity.card.json')
    .addOption(
      new Option('--role <role>', 'case: opens facts and accounts; tally: opens facts only')
        .choices(['case', 'tally'])
        .makeOptionMandatory(),
    )
    .option(
      '--may <powers>',
      'what they may do at the server: pull, release, remove, with commas between',
      'pull',
    )
    .addHelpText(
      'after',
      `
Before you sign, compare the number that is shown with the one that they read
aloud to you.

Examples:
  parasol channel add anna.card.json --role case --may pull,release,remove
  parasol channel add bo.card.json --role tally --may pull
`,
    )
    .action(async (path: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      const card = await readCard(path)
      const number = numberOf(session, card, path)
      const draft = await alone(session.home.folder, () => list(session, card))
      say(`${safeLine(card.label)} is in the draft with the role ${session.options.role}. Their number is

  ${number}

Let them read theirs aloud (parasol identity show): if a digit differs, the card is not theirs.
The draft counts once it is signed: parasol channel sign.`)
      if (draft.recipients.length > comfortable)
        tell(
          `Each report is now sealed to ${draft.recipients.length} people; above ${comfortable}, sending takes seconds on old phones.`,
        )
    })
}

async function list({ home, options }: Session<Options>, card: Card): Promise<ChannelDraft> {
  const draft = await readDraft(home.draft)
  if (draft.recipients.some(({ label }) => label === card.label))
    throw new CliError(
      `${safeLine(card.label)} is listed already: remove them first (parasol channel remove), or let them take another label.`,
    )
  const listed = {
    ...draft,
    recipients: [...draft.recipients, { label: card.label, role: options.role, publicKey: card.publicKey }],
    advocates: [...draft.advocates, { label: card.label, loginKey: card.loginKey, may: powersOf(options) }],
  }
  await writeDraft(home.draft, listed)
  return listed
}

function powersOf({ may, role }: Options): May[] {
  const asked = may.split(',').map((power) => power.trim())
  for (const power of asked) {
    if (!powers.includes(power as May))
      throw new CliError(
        `--may takes ${powers.join(', ')}, with commas between, not "${power}".`,
        exitCodes.usage,
      )
  }
  if (role === 'tally' && asked.includes('remove'))
    throw new CliError(
      'An advocate with the role tally may not remove reports: leave remove out.',
      exitCodes.usage,
    )
  return powers.filter((power) => asked.includes(power))
}

function numberOf({ sodium }: Session<object>, { publicKey, loginKey }: Card, path: string): string {
  const bytes = (base64: string) => sodium.from_base64(base64, sodium.base64_variants.ORIGINAL)
  try {
    return advocateFingerprint(sodium, bytes(publicKey), bytes(loginKey))
  } catch {
    throw new CliError(`The keys in ${safeLine(path)} are damaged: ask for the card once more.`)
  }
}
