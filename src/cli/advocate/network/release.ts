import { Command } from 'commander'
import { writePrivateFile } from '../../../identity/private-file.ts'
import type { NetworkFigures } from '../../../publication/network/figures.ts'
import { networkFiles } from '../../../publication/network/package.ts'
import { drawing } from '../../../publication/network/page.ts'
import { entryDay } from '../../../release/entry-day.ts'
import { signNetworkEntry } from '../../../release/network-ledger.ts'
import { packageHash, sealed } from '../../../release/sealed-files.ts'
import { alone } from '../../../vault/lock.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { type Session, startSession } from '../session.ts'
import { programVersion } from '../version.ts'
import { type AddedUp, addUp, checkPeriods } from './added-up.ts'
import { type Book, networkHomeIn, openNetwork, type OpenNetwork, writeBook } from './book.ts'
import { jsonOf, refuseUnsafe, show } from './merge.ts'
import { standard } from './members.ts'
import { comesOut, keep, pagesOf, refuseFull, spoken, writeAside } from './written.ts'

interface Options {
  readonly period?: string[]
  readonly out: string
}

export function releaseCommand(): Command {
  return new Command('release')
    .description(
      'Publish the sum: sign it, enter it into the network’s ledger, and write its package and its page.',
    )
    .requiredOption('--out <folder>', 'a new folder for the package, the pages and the ledger')
    .option('--period <period...>', 'quarters or years, as 2026-Q1; else all that is not published yet')
    .addHelpText(
      'after',
      `
Look at it first with parasol network merge. What is published once is published
for ever: no table of a period comes a second time, not even after a withdrawal.

The folder holds package/ (tables, charts, README, signature), package.zip with
the same, and one page a language that needs nothing else: page.html. Put it on
any website, or send it by mail. The package stays in the network's own folder,
too: parasol network show 1 --out writes all of it once more.

Example:
  parasol network release --period 2026-Q1 --out alliance-2026-Q1
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      checkPeriods(session.options.period)
      const { folder } = networkHomeIn(session.home.folder)
      await alone(folder, async () => {
        await refuseFull(session.options.out)
        const open = await openNetwork(session)
        const added = await addUp(session, open, session.options.period)
        if (!session.options.json) show(session, open, added)
        refuseUnsafe(added, open)
        const number = await publish(session, open, added)
        if (session.options.json)
          say(safeJson({ number, folder: session.options.out, ...jsonOf(added, open) }))
        else
          say(`
Release ${number} is signed. In ${session.options.out}:
  page.html      the page, to be opened in any browser
  package.zip    everything with its signature, for whoever wants to check or count on
  package/       the same as a folder`)
      })
    })
}

async function publish(session: Session<Options>, open: OpenNetwork, added: AddedUp): Promise<number> {
  const { sodium } = session
  const { network, signed, signingSeed, ledger, home, book } = open
  const languages = await spoken(session.wording, network.document)
  const content = {
    day: entryDay(ledger.entries.at(-1)?.day),
    taxonomyVersion: standard.taxonomyVersion,
    tableListVersion: standard.tableListVersion,
    programVersion,
    members: [...added.members],
    tables: [...added.result.tables],
    leftOut: [...added.result.leftOut],
    takenBack: [...added.takenBack],
  }
  const number = ledger.entries.length + 1
  const figures: NetworkFigures = {
    document: network.document,
    fingerprint: network.fingerprint,
    number,
    release: content,
  }
  const draw = drawing(figures)
  const files = await networkFiles(figures, languages, draw)
  const draft = { ...content, package: packageHash(sodium, files) }
  const entries = [...open.entries, signNetworkEntry(sodium, ledger, draft, signingSeed)]
  const whole = sealed(files, { publisher: { network: signed }, ledger: entries })
  const written = await writeAside(session.options.out, whole, await pagesOf(figures, languages, draw))
  await keep(home, number, whole)
  // A run that was stopped right here before left a number behind that it never published.
  const before = book.merged.filter((one) => one.number !== number)
  const next: Book = { ...book, merged: [...before, { number, used: usedIn(added) }] }
  await writeBook(sodium, home.book, signingSeed, next)
  // From here on it is published: whatever stops this leaves either no release, or a whole one in the ledger.
  await writePrivateFile(home.ledger, `${JSON.stringify(entries)}\n`)
  await comesOut(written, session.options.out)
  return number
}

const usedIn = ({ result }: AddedUp) =>
  result.used.map(({ key, releases }) => ({ key, releases: [...releases] }))
