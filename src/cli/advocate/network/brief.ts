import { Command } from 'commander'
import { briefPage } from '../../../publication/brief/page.ts'
import { countryBrief } from '../../../publication/network/country-brief.ts'
import { entryHash } from '../../../release/chain.ts'
import type { SignedEntry } from '../../../release/seal.ts'
import { standing } from '../../../release/ledger.ts'
import { standingNetworkReleases } from '../../../release/network-ledger.ts'
import { verifyChannel } from '../../../channel/verify.ts'
import { alone } from '../../../vault/lock.ts'
import { writeFile } from 'node:fs/promises'
import { CliError } from '../../errors.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { refuseTaken } from '../refuse-to-replace.ts'
import { type Session, startSession } from '../session.ts'
import { type Member, networkHomeIn, openNetwork, type OpenNetwork } from './book.ts'
import { ledgerOf } from './members.ts'

interface Options {
  readonly country: string
  readonly member?: string
  readonly out: string
}

export function briefCommand(): Command {
  return new Command('brief')
    .description(
      'Set one country beside the network: that member’s own signed figures, the network’s sum, and how to cite both.',
    )
    .requiredOption('--country <code>', 'two letters, as in KH')
    .option('--member <slug>', 'which one, where the country has several members')
    .requiredOption('--out <file>', 'the page to write (.html)')
    .addHelpText(
      'after',
      `
For reviews that take one country a submission. One country is often one member,
so nothing is added up here: the member’s numbers are its own, as it signed them.
A member that hands in without publishing has no page of its own.

Example:
  parasol network brief --country KH --out cambodia.html
  parasol --lang fr network brief --country KH --out cambodge.html
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options } = session
      await refuseTaken(options.out)
      const { folder } = networkHomeIn(session.home.folder)
      const page = await alone(folder, async () => {
        const open = await openNetwork(session)
        return pageOf(session, open, chosen(open, options))
      })
      await writeFile(options.out, page, { flag: 'wx' })
      say(options.json ? safeJson({ file: options.out }) : `The brief is in ${options.out}.`)
    })
}

function chosen({ book }: OpenNetwork, { country, member }: Options): Member {
  const there = book.members.filter((one) => one.country === country && one.publishes)
  const found = member === undefined ? there : there.filter(({ slug }) => slug === member)
  const [first, second] = found
  if (first === undefined)
    throw new CliError(
      `No member in ${safeLine(country)} publishes its figures itself, and those that are only handed in are not the network’s to show.`,
    )
  if (second === undefined) return first
  throw new CliError(
    `Several members work in ${country}: choose one with --member (${found.map(({ slug }) => slug).join(', ')}).`,
  )
}

function pageOf({ sodium, wording }: Session<object>, open: OpenNetwork, member: Member): string {
  const own = standing(ledgerOf(sodium, member))
  const network = standingNetworkReleases(open.ledger).at(-1)
  if (member.collected === undefined || own.length === 0)
    throw new CliError(
      `Nothing that stands was collected of ${safeLine(member.name)}: parasol network collect does it.`,
    )
  if (network === undefined)
    throw new CliError('The network has no release that stands: parasol network release makes one.')
  const hashOf = (signed: readonly SignedEntry[], number: number) =>
    entryHash(sodium, signed[number - 1] ?? { entry: '' })
  const { ledger, channel } = member.collected
  return briefPage(
    countryBrief(
      {
        member: verifyChannel(sodium, channel).document,
        name: member.name,
        country: member.country,
        releases: own.map((entry) => ({ entry, hash: hashOf(ledger, entry.number) })),
        document: open.network.document,
        network: { entry: network, hash: hashOf(open.entries, network.number) },
      },
      wording,
    ),
  )
}
