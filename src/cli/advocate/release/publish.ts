import { Command } from 'commander'
import { packageFiles } from '../../../publication/package/package-files.ts'
import { pagesIn } from '../../../page/statistics-page.ts'
import { pack } from '../../../release/archive.ts'
import { tableOf } from '../../../release/ledger-entry.ts'
import { type Ledger, signEntry } from '../../../release/ledger.ts'
import { packageHash, sealed } from '../../../release/sealed-files.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say, tell } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { agreed } from '../quote/agreed.ts'
import { startSession } from '../session.ts'
import { programVersion } from '../version.ts'
import { publishedWordings } from '../wording.ts'
import { openDesk, outdated, ownLedger, type ReleaseDesk } from './desk.ts'
import { refuseTakenPlace, writeOut } from './out.ts'
import { agreedToBring, bring, enter, type Lacking, lacking } from './sending.ts'
import { type Prepared, preparedIn } from './shelf.ts'
import { periodNames } from './shown.ts'
import { signingSeed } from './signing-seed.ts'

interface Options {
  readonly out?: string
  readonly offline?: true
  readonly yes?: true
  readonly json?: true
}

export function publishCommand(): Command {
  return new Command('publish')
    .description('Sign what was prepared, enter it into the ledger, and put it on the server.')
    .option('--out <place>', 'write the package, too: a new folder, or a file that ends with .zip')
    .option('--offline', 'sign it without the server, which gets it from a later parasol release publish')
    .option('--yes', 'you have looked at what goes out: do not ask')
    .addHelpText(
      'after',
      `
Needs the signing key of your organisation. Stopped at any moment, it goes on where
it was when you start it again; without anything prepared it brings the server what
it does not have yet.

Examples:
  parasol release publish
  parasol release publish --out figures-2026-Q1.zip
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      if (session.options.out !== undefined)
        await refuseTakenPlace(session.options.out, session.wording.release)
      const desk = await openDesk(session)
      await alone(session.home.folder, () => publish(desk, session.options))
    })
}

async function publish(desk: ReleaseDesk, options: Options): Promise<void> {
  const { session, shelf, origin } = desk
  const { wording } = session
  const words = wording.release
  let { pending } = await shelf.state()
  if (pending !== undefined) tell(sentenceWith(words.goesOn, { number: pending.number }))
  const { served, numbers } = options.offline ? { served: 0, numbers: [] } : await lacking(desk)
  if (pending !== undefined) {
    const there = (await shelf.ledger())[pending.number - 1]
    // It had arrived, or a colleague's did: then this one is gone.
    if (there !== undefined && there.entry !== pending.signed.entry) throw new CliError(words.outdated)
    // It may have been signed to be handed in, and never to be public.
    const all = options.offline || there !== undefined ? numbers : [...numbers, pending.number]
    if (!(await agreedToBring(desk, all, options.yes))) return
  } else {
    const { ledger } = await ownLedger(desk)
    const prepared = preparedIn(await shelf.state())
    if (prepared === undefined) {
      await nothingPrepared(desk, options, { served, numbers })
      return
    }
    const why = outdated(desk, prepared, ledger)
    if (why !== undefined) {
      await shelf.write({})
      throw new CliError(why)
    }
    const { number, tables } = prepared.entry
    const periods = periodNames(tables, wording)
    if (!(await agreed(sentenceWith(words.ask, { number, periods }), options.yes, wording))) return
    if (!(await agreedToBring(desk, numbers, options.yes))) return
    pending = await sign(desk, prepared, ledger)
  }
  if (options.offline) await enter(desk, pending)
  else await bring(desk, served)
  const { number, zip } = pending
  if (zip === undefined) {
    await sayWithdrawn(desk, number, options)
    return
  }
  if (options.out !== undefined) await writeOut(options.out, Buffer.from(zip, 'base64'), words)
  if (options.json) {
    say(safeJson({ number, origin: options.offline ? undefined : origin, out: options.out }))
    return
  }
  const page = `${origin}/statistics`
  say(sentenceWith(options.offline ? words.signedOffline : words.published, { number, page }))
  if (options.out !== undefined) say(sentenceWith(words.written, { place: safeLine(options.out) }))
}

/** What was on its way may be a withdrawal: nothing was published then. */
async function sayWithdrawn(desk: ReleaseDesk, number: number, { json, offline }: Options): Promise<void> {
  const words = desk.session.wording.release
  const entry = (await ownLedger(desk)).ledger.entries[number - 1]
  if (entry?.kind !== 'withdrawal') return
  const { withdraws } = entry
  if (json) say(safeJson({ withdrawn: withdraws, number }))
  else say(sentenceWith(offline ? words.withdrawnOffline : words.withdrawn, { number: withdraws }))
}

/** Then there may be something that the service lacks: what was published without it. */
async function nothingPrepared(
  desk: ReleaseDesk,
  { offline, json, out, yes }: Options,
  { served, numbers }: Lacking,
): Promise<void> {
  if (offline || out !== undefined || numbers.length === 0)
    throw new CliError(desk.session.wording.release.nothingPrepared)
  if (!(await agreedToBring(desk, numbers, yes))) return
  await bring(desk, served)
  if (json) say(safeJson({ brought: numbers.length }))
}

/**
 * From here on there is a signed entry of this number, and never another: it is on the disk before anybody can see it.
 */
async function sign(desk: ReleaseDesk, { entry }: Prepared, ledger: Ledger) {
  const { session, vault, channel, shelf } = desk
  const { sodium } = session
  const seed = await signingSeed(desk)
  const { document } = channel
  const files = await packageFiles(
    { organisation: document, before: ledger.entries, entry },
    await publishedWordings(document),
  )
  // What is signed and then refused by the service could neither go out nor be made anew.
  if (pagesIn(files, document.languages) === undefined) throw new CliError(session.wording.release.badPage)
  const { day, area, taxonomyVersion, tableListVersion } = entry
  const versions = { taxonomyVersion, tableListVersion, programVersion }
  const draft = { day, area, ...versions, package: packageHash(sodium, files) }
  const signed = signEntry(sodium, ledger, { ...draft, tables: entry.tables.map(tableOf) }, seed)
  const seal = {
    publisher: { channel: await vault.history.signed(channel) },
    ledger: [...(await shelf.ledger()), signed],
  }
  const zip = Buffer.from(pack(sealed(files, seal))).toString('base64')
  const pending = { number: entry.number, signed, unsent: true as const, zip }
  await shelf.write({ pending })
  return pending
}
