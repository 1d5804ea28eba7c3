import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { verifyChannel } from '../../../channel/verify.ts'
import type { BriefDocument } from '../../../publication/brief/document.ts'
import { wordsIn } from '../../../publication/brief/length.ts'
import { briefPage } from '../../../publication/brief/page.ts'
import { countryBrief } from '../../../publication/network/country-brief.ts'
import { entryHash } from '../../../release/chain.ts'
import { standing } from '../../../release/ledger.ts'
import { standingNetworkReleases } from '../../../release/network-ledger.ts'
import type { SignedEntry } from '../../../release/seal.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { browser, word } from '../brief/command.ts'
import { printPdf } from '../brief/headless.ts'
import { refuseTaken } from '../refuse-to-replace.ts'
import { type Session, startSession } from '../session.ts'
import { checkPeriods } from './added-up.ts'
import { type Member, networkHomeIn, openNetwork, type OpenNetwork } from './book.ts'
import { ledgerOf } from './members.ts'

interface Options {
  readonly country: string
  readonly member?: string
  readonly period?: string[]
  readonly out?: string
  readonly docx?: string
  readonly pdf?: string
}

export function briefCommand(): Command {
  return new Command('brief')
    .description(
      'Set one country beside the network: that member’s own signed figures, the network’s sum, and how to cite both.',
    )
    .requiredOption('--country <code>', 'two letters, as in KH')
    .option('--member <slug>', 'which one, where the country has several members')
    .option('--period <period...>', 'quarters or years, as 2026-Q1; else all of the network’s latest release')
    .option('--out <file>', 'write it as one HTML file, which any browser opens and prints')
    .option('--docx <file>', 'write it for Word: the United Nations take nothing else')
    .option('--pdf <file>', 'print it to PDF, where Chrome, Chromium or Edge is installed')
    .addHelpText(
      'after',
      `
For reviews that take one country a submission, as the Universal Periodic Review.
One country is often one member, so nothing is added up here: the member’s numbers
are its own, as it signed them. A member that hands in without publishing has no
page of its own. It is an annex of figures: what they mean, and what you ask for,
is yours to write. How many words it has is said at the end; docs/networks.md says
what the United Nations ask for.

Examples:
  parasol network brief --country KH --out cambodia.html --docx cambodia.docx
  parasol --lang fr network brief --country KH --docx cambodge.docx
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, screen } = session
      const { out, docx, pdf } = options
      const files = [out, docx, pdf].filter((file) => file !== undefined)
      if (files.length === 0)
        throw new CliError(
          'Say where to write it: --out brief.html, --docx brief.docx or --pdf brief.pdf.',
          exitCodes.usage,
        )
      checkPeriods(options.period)
      for (const file of files) await refuseTaken(file)
      const chromium = pdf === undefined ? undefined : browser()
      const { folder } = networkHomeIn(session.home.folder)
      const document = await alone(folder, async () => {
        const open = await openNetwork(session)
        return documentOf(session, open, chosen(open, options))
      })
      const write = (file: string, content: string | Uint8Array) => writeFile(file, content, { flag: 'wx' })
      if (out !== undefined) await write(out, briefPage(document))
      if (docx !== undefined) await write(docx, await word(document, docx, screen))
      if (pdf !== undefined && chromium !== undefined)
        await write(pdf, await printPdf(chromium, briefPage(document), pdf))
      const words = wordsIn(document)
      if (options.json === true) say(safeJson({ html: out, word: docx, pdf, words }))
      else
        say(
          `The brief is in ${files.map(safeLine).join(', ')}. It has about ${words} words, tables and citations with them.`,
        )
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

function documentOf(
  { sodium, wording, options }: Session<Options>,
  open: OpenNetwork,
  member: Member,
): Promise<BriefDocument> {
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
  return countryBrief(
    {
      member: verifyChannel(sodium, channel).document,
      name: member.name,
      country: member.country,
      releases: own.map((entry) => ({ entry, hash: hashOf(ledger, entry.number) })),
      document: open.network.document,
      network: { entry: network, hash: hashOf(open.entries, network.number) },
      ...(options.period !== undefined && { periods: options.period }),
    },
    wording,
  )
}
