import { Command, Option } from 'commander'
import { advocateFingerprint } from '../../../channel/fingerprint.ts'
import type { ChannelDocument } from '../../../channel/schema.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { alone } from '../../../vault/lock.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { type Card, readCard } from '../card.ts'
import { type Session, startSession } from '../session.ts'
import { Trouble } from '../trouble.ts'
import { type ChannelDraft, readDraft, writeDraft } from './draft.ts'
import { say, tell } from '../../terminal/prose.ts'

interface Options {
  readonly role?: 'case' | 'tally'
  readonly may?: string
  readonly replace?: true
}

type Role = NonNullable<Options['role']>

type May = ChannelDocument['advocates'][number]['may'][number]
const powers: readonly May[] = ['pull', 'release', 'remove']

/** Above this many, sealing takes seconds on phones that may not compile code. */
const comfortable = 7

export function addCommand(): Command {
  return new Command('add')
    .description('List an advocate in the draft, with the card that they gave you.')
    .argument('<card>', 'their identity.card.json')
    .addOption(
      new Option('--role <role>', 'case: opens facts and accounts; tally: opens facts only').choices([
        'case',
        'tally',
      ]),
    )
    .option(
      '--may <powers>',
      'what they may do at the server: pull, release, remove, with commas between (pull)',
    )
    .option('--replace', 'put these keys in the place of those listed under the same name')
    .addHelpText(
      'after',
      `
Before you sign, compare the number that is shown with the one that they read
aloud to you. With --replace, role and powers stay as they were unless you name
others: for somebody who has new keys (parasol identity rotate).

Examples:
  parasol channel add anna.card.json --role case --may pull,release,remove
  parasol channel add bo.card.json --role tally --may pull
  parasol channel add anna.card.json --replace
`,
    )
    .action(async (path: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      const card = await readCard(path)
      const number = numberOf(session, card, path)
      const { draft, role } = await alone(session.home.folder, () => list(session, card))
      if (session.options.json) {
        say(safeJson({ label: card.label, role, number }))
        return
      }
      const { channel: words } = session.wording.life
      const listed = sentenceWith(words.listed, { name: safeLine(card.label), role })
      const then = [
        sentenceWith(words.readAloud, { command: 'parasol identity show' }),
        sentenceWith(words.counts, { command: 'parasol channel sign' }),
      ]
      say(`${listed}\n\n  ${number}\n\n${then.join('\n')}`)
      const count = draft.recipients.length
      if (count > comfortable) tell(sentenceWith(words.many, { count, most: comfortable }))
    })
}

interface Listing {
  readonly draft: ChannelDraft
  readonly role: Role
}

async function list({ home, options }: Session<Options>, card: Card): Promise<Listing> {
  const draft = await readDraft(home.draft)
  const { label, publicKey, loginKey } = card
  const before = draft.recipients.find((one) => one.label === label)
  const mayBefore = draft.advocates.find((one) => one.label === label)?.may
  const known = before !== undefined || mayBefore !== undefined
  if (known && !options.replace) throw new Trouble('listed-already', { name: label })
  if (!known && options.replace)
    throw new Trouble('not-listed', { name: label, names: namesIn(draft).join(', ') })
  const role = options.role ?? before?.role
  if (role === undefined) throw new CliError('Give their role with --role: case or tally.', exitCodes.usage)
  const listed = {
    ...draft,
    recipients: inPlace(draft.recipients, { label, role, publicKey }),
    advocates: inPlace(draft.advocates, { label, loginKey, may: powersOf(options, role, mayBefore) }),
  }
  await writeDraft(home.draft, listed)
  return { draft: listed, role }
}

/** The names of everybody whom a document lists. */
export function namesIn({ recipients, advocates }: Pick<ChannelDraft, 'recipients' | 'advocates'>): string[] {
  return [...new Set([...recipients, ...advocates].map(({ label }) => label))]
}

/** The list with this person where they were, or at its end. */
function inPlace<T extends { label: string }>(people: readonly T[], person: T): T[] {
  const listed = people.some(({ label }) => label === person.label)
  return listed ? people.map((one) => (one.label === person.label ? person : one)) : [...people, person]
}

function powersOf({ may }: Options, role: Role, before: readonly May[] = ['pull']): May[] {
  const asked = may?.split(',').map((power) => power.trim()) ?? before
  for (const power of asked) {
    if (!powers.includes(power as May))
      throw new CliError(
        `--may takes ${powers.join(', ')}, with commas between, not "${power}".`,
        exitCodes.usage,
      )
  }
  if (role === 'tally' && asked.includes('remove'))
    throw new CliError(
      'An advocate with the role tally may not remove reports: leave remove out of --may.',
      exitCodes.usage,
    )
  return powers.filter((power) => asked.includes(power))
}

function numberOf({ sodium }: Session<object>, { publicKey, loginKey }: Card, path: string): string {
  const bytes = (base64: string) => sodium.from_base64(base64, sodium.base64_variants.ORIGINAL)
  try {
    return advocateFingerprint(sodium, bytes(publicKey), bytes(loginKey))
  } catch {
    throw new Trouble('card-damaged', { path })
  }
}
