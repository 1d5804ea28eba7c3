import t, { type Test } from 'tap'
import { abandon } from '../../../src/cli/advocate/release/abandon.ts'
import { countedBeside, releasesAmong } from '../../../src/cli/advocate/release/abandoned.ts'
import { deskOf, follow, type ReleaseDesk } from '../../../src/cli/advocate/release/desk.ts'
import { judged, making } from '../../../src/cli/advocate/release/making.ts'
import { bring } from '../../../src/cli/advocate/release/sending.ts'
import { sessionWith } from '../../../src/cli/advocate/session.ts'
import { wordingIn } from '../../../src/cli/advocate/wording.ts'
import { pack } from '../../../src/release/archive.ts'
import { tableOf } from '../../../src/release/ledger-entry.ts'
import type { SignedEntry } from '../../../src/release/seal.ts'
import { Client } from '../../../src/vault/client.ts'
import { fixtureChannel } from '../../fixtures/channel.ts'
import { Publisher, type Tricks } from '../../publication/audit/publisher.ts'
import { madeUpReports } from '../../publication/reports.ts'
import { identityOf, sodium, temporaryFolder, vaultOf } from '../../vault/fixtures.ts'
import { type LiveService, liveService } from '../../vault/service.ts'

const channel = fixtureChannel(sodium)
const { document, signingSeed, caseAdvocate } = channel
const reports = madeUpReports(500)
/** Another count of the same time. */
const fewer = madeUpReports(450, { seed: 5 })
const publisher = () => new Publisher(reports, { document, seed: signingSeed })
const colleague = ({ origin }: LiveService) =>
  new Client(sodium, { origin, slug: document.slug, seed: caseAdvocate.loginSeed })

/** A computer that knows nothing yet. */
async function deskFor(t: Test, { origin }: LiveService): Promise<ReleaseDesk> {
  const home = await temporaryFolder(t)
  const vault = await vaultOf(home, caseAdvocate, channel, origin)
  const identity = identityOf(caseAdvocate, channel.verified, origin)
  return deskOf(await sessionWith({ home }), { identity, vault, passphrase: new Uint8Array(1) })
}

/** What a command says on its way and prints, and how it fails. */
async function ended(t: Test, work: () => Promise<unknown>): Promise<{ output: string; error?: unknown }> {
  const written = [process.stdout, process.stderr].map((stream) => t.capture(stream, 'write', () => true))
  const failed = await work().then(
    () => ({}),
    (error: unknown) => ({ error }),
  )
  for (const one of written) one.restore()
  const output = written.flatMap((one) => one().map(({ args: [text] }) => String(text))).join('')
  return { output, ...failed }
}

async function said(t: Test, work: () => Promise<unknown>): Promise<string> {
  const { output, error } = await ended(t, work)
  if (error !== undefined) throw error as Error
  return output
}

/** As `release publish --offline` leaves it: the last entry of `from` is signed, and with nobody else. */
async function signOffline({ shelf }: ReleaseDesk, from: Publisher, zip?: Uint8Array): Promise<void> {
  if (zip !== undefined) await shelf.writePackage(from.entries.length, zip)
  await shelf.writeLedger(from.entries)
}

/** As `release publish` leaves it that was stopped before it sent anything. */
async function signPending({ shelf }: ReleaseDesk, { entries }: Publisher, zip: Uint8Array): Promise<void> {
  const signed = entries.at(-1) as SignedEntry
  await shelf.write({
    pending: { number: entries.length, signed, unsent: true, zip: Buffer.from(zip).toString('base64') },
  })
}

/** A package that is signed as it should be, with a page that the service cannot show. */
const unshowable: Tricks = { files: (files) => files.set('page/en.json', Buffer.from('{}')) }

await t.test(
  'what the server has, had, cannot be asked about, or nobody signed is not given up',
  async (t) => {
    const service = await liveService(t, channel.signed)
    const own = publisher()
    const first = pack(await own.release(['2025-Q4'], '2026-11-01'))
    await colleague(service).publish(1, first)
    const desk = await deskFor(t, service)
    await said(t, () => follow(desk))
    t.equal((await desk.shelf.state()).seen, 1)
    const refused = async (number: number, error: object) =>
      t.match(await ended(t, () => abandon(desk, number, { yes: true })), { error })
    await refused(1, { message: /The server has number 1/ })
    const second = pack(await own.release(['2026-Q1'], '2026-11-02'))
    await signOffline(desk, own, second)
    await refused(1, { message: /The server has number 1/ })
    await refused(3, { message: /no release 3/ })
    service.line.cutAfter(0)
    await refused(2, { code: 'unreachable' })
    service.line.mend()
    await said(t, () => bring(desk, 1))
    t.equal((await desk.shelf.state()).seen, 2)

    const older = await liveService(t, channel.signed)
    const lost = { ...desk, client: colleague(older) }
    t.match(await ended(t, () => abandon(lost, 2, { yes: true })), {
      error: { message: /had number 2 and lost it/ },
    })
    t.same(await desk.shelf.ledger(), own.entries)
    t.equal((await desk.shelf.state()).abandoned, undefined)
  },
)

await t.test('what was signed and never sent goes without a trace', async (t) => {
  const service = await liveService(t, channel.signed)
  const own = publisher()
  const desk = await deskFor(t, service)
  await signPending(desk, own, pack(await own.release(['2025-Q4'], '2026-11-01')))
  const output = await said(t, () => abandon(desk, 1, { yes: true, json: true }))
  t.match(output, /never sent/)
  t.match(output, /"abandoned": \[\s*1\s*\],\s*"counted": \[\]/)
  const { pending, abandoned } = await desk.shelf.state()
  t.equal(pending, undefined)
  t.same(abandoned, [])
})

await t.test('what the server refuses for good is given up and counted: it was sent', async (t) => {
  const service = await liveService(t, channel.signed)
  const own = publisher()
  const desk = await deskFor(t, service)
  const zip = pack(await own.release(['2025-Q4'], '2026-11-01', unshowable))
  await signPending(desk, own, zip)
  const sending = () => bring(desk, 0)
  t.match(await ended(t, sending), {
    error: { code: 'refused', detail: 'package' },
    output: /does not take number 1[^]*parasol release abandon 1/,
  })
  t.equal((await desk.shelf.state()).pending?.unsent, undefined)
  await said(t, () => abandon(desk, 1, { yes: true }))
  t.same((await desk.shelf.state()).abandoned, own.entries)

  await signOffline(desk, own, zip)
  t.match(
    await ended(t, sending),
    { error: { detail: 'package' }, output: /parasol release abandon 1/ },
    'what was entered into the ledger stands in the way just the same',
  )
  await said(t, () => abandon(desk, 1, { yes: true }))
  t.same((await desk.shelf.state()).abandoned, own.entries, 'once')
  t.same(await desk.shelf.ledger(), [])
  t.notOk(await desk.shelf.hasPackage(1))
})

await t.test(
  'all from the first that differs goes, withdrawals too, and is not taken for theirs',
  async (t) => {
    const service = await liveService(t, channel.signed)
    const [own, other] = [publisher(), publisher()]
    const first = pack(await own.release(['2025-Q4'], '2026-11-01'))
    other.entries = own.entries
    await colleague(service).publish(1, first)
    const desk = await deskFor(t, service)
    await said(t, () => follow(desk))
    await signOffline(desk, own, pack(await own.release(['2026-Q1'], '2026-11-02')))
    own.withdraw(1, '2026-11-03', 'on one computer')
    await signOffline(desk, own)
    other.withdraw(1, '2026-11-02', 'on the other')
    await colleague(service).publish(2, other.entries[1] as SignedEntry)
    t.match(await ended(t, () => abandon(desk, 3, { yes: true })), {
      error: { message: /parasol release abandon 2/ },
    })
    t.match(await said(t, () => abandon(desk, 2, { yes: true })), /2 \(Q1 2026\), 3 \(withdrawal of 1\)/)
    t.same(await desk.shelf.ledger(), other.entries)
    t.notOk(await desk.shelf.hasPackage(2), 'a withdrawal has no package')
    t.same((await desk.shelf.state()).abandoned, own.entries.slice(1))
  },
)

await t.test('what a colleague overtook is counted if it was sent, and not if it was not', async (t) => {
  for (const unsent of [true, undefined]) {
    const service = await liveService(t, channel.signed)
    const [own, other] = [publisher(), publisher()]
    const desk = await deskFor(t, service)
    await signPending(desk, own, pack(await own.release(['2025-Q4'], '2026-11-01')))
    const { pending } = await desk.shelf.state()
    if (pending === undefined) throw new Error('nothing signed')
    if (!unsent) {
      const { number, signed, zip } = pending
      await desk.shelf.write({ pending: { number, signed, zip } })
    }
    await colleague(service).publish(1, pack(await other.release(['2026-Q1'], '2026-11-02')))
    t.match(await ended(t, () => bring(desk, 0)), { error: { message: /prepare it again/ } })
    const state = await desk.shelf.state()
    t.equal(state.pending, undefined)
    t.same(state.abandoned ?? [], unsent ? [] : own.entries)
    t.same(await desk.shelf.ledger(), other.entries)
  }
})

await t.test(
  'the gate counts what was given up, but for what is said in the same words elsewhere',
  async (t) => {
    const [own, other] = [publisher(), new Publisher(fewer, { document, seed: signingSeed })]
    await own.release(['2025-Q4'], '2026-11-01')
    await other.release(['2025-Q4'], '2026-11-01')
    const given = releasesAmong(other.ledger.entries)
    const nothing = { id: '2', publishers: ['lotus'], tables: [] }
    const tables = given.flatMap((one) => one.tables.map(tableOf))
    const empty = { slug: 'lotus', entries: [], head: undefined }
    t.match(countedBeside(given, empty, nothing), [{ id: 'abandoned 1', tables }])
    t.same(countedBeside(given, empty, { ...nothing, tables }), [])
    t.same(countedBeside(given, other.ledger, nothing), [])
    t.ok((countedBeside(given, own.ledger, nothing)[0]?.tables.length ?? 0) > 0)
  },
)

await t.test('of a time that was given up, its tables go out and no others', async (t) => {
  const [own, other] = [publisher(), new Publisher(fewer, { document, seed: signingSeed })]
  await own.release(['2026-Q1'], '2026-11-01')
  await other.release(['2026-Q1'], '2026-11-01')
  const english = await wordingIn('en')
  const abandoned = releasesAmong(other.ledger.entries)
  const now = { reports, organisation: document, today: '2026-08-01' }
  const nothing = { slug: document.slug, entries: [], head: undefined }
  const again = making('2026-Q1', { ...now, ledger: nothing, abandoned }, english)
  t.same(again.fine.tables, abandoned[0]?.tables.map(tableOf))
  t.not(again.fine.tables.length, 0)
  t.same(again.make(new Map([['reports 2026-Q1', { dropped: true }]])), again.fine, 'nor a coarser version')
  t.same([again.beside, [...again.again.keys()]], [[], ['2026-Q1']])
  const older = abandoned.map((one) => ({ ...one, tableListVersion: one.tableListVersion + 1 }))
  t.throws(() => making('2026-Q1', { ...now, ledger: nothing, abandoned: older }, english), {
    name: 'CliError',
  })

  // The ledger has other numbers of that quarter: no reports fit both, and nothing more of the year goes out.
  const judge = async (more: typeof abandoned) => {
    const material = { ...now, ledger: own.ledger, abandoned: more }
    const plan = making('2026-Q2', material, english)
    return (await judged(plan, own.ledger, {}, () => undefined)).verdict
  }
  t.same((await judge([])).contradicting, [])
  t.same((await judge(abandoned)).contradicting, ['2026'])
  t.same(
    (await judge(releasesAmong(own.ledger.entries))).contradicting,
    [],
    'the same numbers tell nothing more',
  )
})
