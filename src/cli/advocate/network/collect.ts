import { Command } from 'commander'
import { takenBack } from '../../../release/network-merge.ts'
import { standingNetworkReleases } from '../../../release/network-ledger.ts'
import { packageAt } from '../../../release/on-disk.ts'
import { readReleasePackage } from '../../../release/release-package.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { say, tell } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { sentenceFor } from '../sentences.ts'
import { type Session, startSession } from '../session.ts'
import { accept, type Accepted, acceptLedger } from './accept.ts'
import { type Book, type Member, networkHomeIn, openNetwork, type OpenNetwork, writeBook } from './book.ts'
import { packageFrom } from '../package-from.ts'
import { newestAt } from './from-service.ts'
import { collectedIn, nameOfKey } from './members.ts'

interface Outcome {
  readonly from: string
  readonly member?: string
  readonly release?: number
  readonly refused?: string
}

export function collectCommand(): Command {
  return new Command('collect')
    .description('Take in the members’ releases, each checked: signature, files, ledger, whose it is.')
    .argument('[package...]', 'folders, .zip files or addresses; without any, the members’ servers are asked')
    .addHelpText(
      'after',
      `
A package that is refused changes nothing, and the others are taken in all the
same; the exit code is then 3. A package holds the member’s whole ledger, so the
newest one is enough. A release that its member withdrew shows up here.

Examples:
  parasol network collect lotus.zip rose.zip
  parasol network collect https://lotus.example/statistics/3/files/package.zip
  parasol network collect
`,
    )
    .action(async (places: string[], _options, command: Command) => {
      const session = await startSession(command)
      const { folder } = networkHomeIn(session.home.folder)
      await alone(folder, async () => {
        const open = await openNetwork(session)
        const { book, outcomes } = await collectAll(session, open, places)
        await writeBook(session.sodium, open.home.book, open.signingSeed, book)
        const back = withdrawn(session, open, book)
        if (outcomes.some(({ refused }) => refused !== undefined)) process.exitCode = exitCodes.damaged
        if (session.options.json) say(safeJson({ packages: outcomes, takenBack: back }))
        else report(outcomes, back)
      })
    })
}

async function collectAll(
  { sodium, wording }: Session<object>,
  { book }: OpenNetwork,
  places: readonly string[],
): Promise<{ book: Book; outcomes: Outcome[] }> {
  let members: readonly Member[] = book.members
  const outcomes: Outcome[] = []
  const take = async (from: string, read: () => Promise<Accepted>) => {
    try {
      const { member, release, refused } = await read()
      members = members.map((one) => (one.key === member.key ? member : one))
      outcomes.push({ from, member: member.name, release, ...(refused !== undefined && { refused }) })
    } catch (error) {
      outcomes.push({ from, refused: sentenceFor(error, wording).message })
    }
  }
  for (const place of places)
    await take(place, async () => {
      const files = /^https?:\/\//.test(place) ? await packageFrom(new URL(place)) : await packageAt(place)
      return accept(sodium, members, readReleasePackage(sodium, files))
    })
  const asked = places.length > 0 ? [] : members.filter(({ server }) => server !== undefined)
  if (places.length === 0 && asked.length === 0)
    throw new CliError(
      'No member is listed with a server: name the packages that were handed in.',
      exitCodes.usage,
    )
  for (const member of asked)
    await take(member.server ?? '', async () => {
      const { files, ledger } = await newestAt(member.server ?? '', member.slug)
      if (files === undefined) return acceptLedger(sodium, member, ledger)
      return accept(sodium, members, readReleasePackage(sodium, files), ledger)
    })
  return { book: { ...book, members: [...members] }, outcomes }
}

/** Releases that stand in a release of the network, and that their members took back. */
export function withdrawn({ sodium }: Session<object>, { ledger }: OpenNetwork, book: Book) {
  const stands = new Set(standingNetworkReleases(ledger).map(({ number }) => number))
  return takenBack(collectedIn(sodium, book), book.merged)
    .filter(({ network }) => stands.has(network))
    .map(({ network, key, release }) => ({ network, member: nameOfKey(book, key), release }))
}

function report(outcomes: readonly Outcome[], back: ReturnType<typeof withdrawn>): void {
  for (const { from, member, release, refused } of outcomes)
    if (refused === undefined) say(`${safeLine(member ?? '')}: release ${release} taken in.`)
    else if (member === undefined) tell(`${safeLine(from)}: ${refused}`)
    else
      tell(`${safeLine(from)}: release ${release} of ${safeLine(member)} goes into no sum, since ${refused}.`)
  tellTakenBack(back)
}

export function tellTakenBack(back: ReturnType<typeof withdrawn>): void {
  for (const { network, member, release } of back)
    tell(
      `${safeLine(member)} withdrew its release ${release}, which is in release ${network} of the network: withdraw that too, with parasol network withdraw ${network} --reason "…".`,
    )
}
