import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { readChannels } from '../../src/cli/server/channels.ts'
import { releaseFindings } from '../../src/cli/server/release-findings.ts'
import { largest } from '../../src/release/package-paths.ts'
import type { SignedEntry } from '../../src/release/seal.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { packageMediaType } from '../../src/wire/media-types.ts'
import { releasePath, releasesPath } from '../../src/wire/paths.ts'
import { newOrganisation, sodium } from './organisation.ts'
import { type Handed, Publisher } from './published.ts'
import { logIn, newService, type Refused, type Running } from './running.ts'

/** A service and an organisation that can publish on it. */
async function publishing(t: Test) {
  const service = await newService(t)
  const { app, organisation, signed } = service
  const headers = await logIn(app, organisation.anna)
  return { ...service, headers, publisher: new Publisher(organisation, signed) }
}

const put = ({ app }: Running, { number, zip }: Handed, headers: object = {}, slug = 'lotus') =>
  app.inject({
    method: 'PUT',
    url: releasePath(slug, number),
    headers: { 'content-type': packageMediaType, ...headers },
    payload: zip,
  })

const take = ({ app }: Running, number: number, payload: SignedEntry, headers: object) =>
  app.inject({ method: 'PUT', url: releasePath('lotus', number), headers: { ...headers }, payload })

const codeOf = (answer: { json: () => unknown }) => (answer.json() as Refused).error

await t.test('a release is published once, comes back byte for byte, and stands in the ledger', async (t) => {
  const service = await publishing(t)
  const { app, headers, publisher } = service
  t.strictSame((await app.inject(releasesPath('lotus'))).json(), { ledger: [] })
  const first = publisher.release('2026-Q1')
  const answer = await put(service, first, headers)
  t.equal(answer.statusCode, 201)
  t.strictSame(answer.json(), { published: true })
  t.equal((await put(service, first, headers)).statusCode, 200, 'a retry after a lost answer is safe')
  const second = publisher.release('2026-Q2')
  t.equal((await put(service, second, headers)).statusCode, 201)
  t.equal((await put(service, first, headers)).statusCode, 200)

  const got = await app.inject(releasePath('lotus', 1))
  t.equal(got.headers['content-type'], packageMediaType)
  t.ok(got.rawPayload.equals(first.zip))
  t.strictSame((await app.inject(releasesPath('lotus'))).json(), { ledger: publisher.ledger })
  t.equal(codeOf(await app.inject(releasePath('lotus', 3))), 'release')
  t.equal(codeOf(await app.inject(releasePath('lotus', 'x'))), 'release')
  t.equal(codeOf(await app.inject(releasePath('orchid', 1))), 'channel')
  t.equal(codeOf(await app.inject(releasesPath('orchid'))), 'channel')
})

await t.test('of two who hand in the same at once, both are told that it is there', async (t) => {
  const service = await publishing(t)
  const first = service.publisher.release('2026-Q1')
  const answers = await Promise.all([0, 1, 2].map(() => put(service, first, service.headers)))
  t.strictSame(answers.map(({ statusCode }) => statusCode).sort(), [200, 200, 201])
  t.equal((await service.store.published(0)).length, 1)
})

await t.test('a withdrawal takes the package away for good, and the ledger keeps both', async (t) => {
  const service = await publishing(t)
  const { app, headers, publisher, store } = service
  const first = publisher.release('2026-Q1')
  await put(service, first, headers)
  const withdrawal = publisher.withdraw(1, 'A table was counted twice.')
  t.equal((await take(service, 2, withdrawal, headers)).statusCode, 201)
  t.equal((await take(service, 2, withdrawal, headers)).statusCode, 200)
  t.equal((await put(service, first, headers)).statusCode, 200, 'it is in the ledger, whatever came after')
  const gone = await app.inject(releasePath('lotus', 1))
  t.equal(gone.statusCode, 410)
  t.equal(codeOf(gone), 'withdrawn')
  const kept = Buffer.from((await store.content('lotus', 1)) ?? []).toString()
  t.match(kept, 'withdrawn on')
  t.notMatch(kept, '35', 'of its figures nothing is kept')
  t.notMatch(kept, 'Most told somebody')
  t.equal(codeOf(await app.inject(releasePath('lotus', 2))), 'release', 'a withdrawal is no release')
  t.strictSame((await app.inject(releasesPath('lotus'))).json(), { ledger: publisher.ledger })

  const next = publisher.release('2026-Q2')
  t.equal((await put(service, next, headers)).statusCode, 201, 'and the ledger goes on')
})

await t.test('nobody publishes who may not, and what they send is not read', async (t) => {
  const service = await publishing(t)
  const { app, organisation, publisher } = service
  const first = publisher.release('2026-Q1')
  const huge = { number: 1, zip: Buffer.alloc(largest.packed + 1) }
  for (const one of [first, huge]) {
    t.equal(codeOf(await put(service, one)), 'token')
    t.equal(codeOf(await put(service, one, { authorization: 'Bearer x' })), 'token')
    t.equal(codeOf(await put(service, one, await logIn(app, organisation.bob))), 'forbidden')
    t.equal(codeOf(await put(service, one, service.headers, 'orchid')), 'channel')
  }
  t.equal(codeOf(await put(service, huge, service.headers)), 'too-large')
  const text = { ...service.headers, 'content-type': 'text/plain' }
  t.equal(codeOf(await put(service, first, text)), 'media-type')
  t.strictSame(await service.store.published(0), [])
})

await t.test('what is not whole, not signed or not of this organisation is refused', async (t) => {
  const service = await publishing(t)
  const { app, store, headers, publisher, organisation, signed } = service
  const other = newOrganisation()
  const orchid = newOrganisation('orchid')
  const of = (name: string) => (files: Map<string, Uint8Array>) =>
    Buffer.from(files.get(name) ?? Buffer.alloc(0))
  const changed = (name: string, change: (text: string) => string) => (files: Map<string, Uint8Array>) => {
    files.set(name, Buffer.from(change(of(name)(files).toString())))
  }
  const refused: [string, Handed, string][] = [
    ['no ZIP file', { number: 1, zip: Buffer.from('PK, and no more') }, 'package'],
    ['an empty body', { number: 1, zip: Buffer.alloc(0) }, 'package'],
    [
      'a number that is off by 5',
      publisher.release('2026-Q1', { files: changed('tables/told.csv', (text) => text.replace('35', '40')) }),
      'package',
    ],
    [
      'a file that is missing',
      publisher.release('2026-Q1', { files: (files) => files.delete('README.md') }),
      'package',
    ],
    ['no seal', publisher.release('2026-Q1', { files: (files) => files.delete('release.json') }), 'package'],
    [
      'no page',
      publisher.release('2026-Q1', {
        content: (files) => ['en', 'nl'].forEach((lang) => files.delete(`page/${lang}.json`)),
      }),
      'package',
    ],
    [
      'a page of a language that the channel does not offer',
      publisher.release('2026-Q1', {
        content: (files) => files.set('page/fr.json', of('page/en.json')(files)),
      }),
      'package',
    ],
    [
      'a page in another language than it says',
      publisher.release('2026-Q1', {
        content: (files) => files.set('page/nl.json', of('page/en.json')(files)),
      }),
      'package',
    ],
    [
      'a page with a chart that is not there',
      publisher.release('2026-Q1', { content: (files) => files.delete('charts/told.en.svg') }),
      'package',
    ],
    [
      'a page with more than it may say',
      publisher.release('2026-Q1', {
        content: changed('page/en.json', (text) => text.replace('{', '{"html":"<form>",')),
      }),
      'package',
    ],
    [
      'another organisation under the same name',
      new Publisher(other, other.sign(other.first)).release('2026-Q1'),
      'signer',
    ],
    [
      'another organisation’s ledger under this one’s document',
      new Publisher(other, signed).release('2026-Q1'),
      'package',
    ],
    ['another channel', new Publisher(orchid, orchid.sign(orchid.first)).release('2026-Q1'), 'signer'],
    [
      'another channel of the same key',
      new Publisher(
        { ...organisation, first: { ...organisation.first, slug: 'tulip' } },
        organisation.sign({ ...organisation.first, slug: 'tulip' }),
      ).release('2026-Q1'),
      'slug',
    ],
    ['another number than its own', { ...publisher.release('2026-Q1', {}), number: 2 }, 'ledger-differs'],
  ]
  for (const [what, handed, code] of refused) {
    const answer = await put(service, handed, headers)
    t.equal(codeOf(answer), code, what)
  }
  t.strictSame(await store.published(0), [], 'nothing is half published')
  t.strictSame((await app.inject(releasesPath('lotus'))).json(), { ledger: [] })
})

await t.test('the ledger of a channel goes on where it ends, and says one thing', async (t) => {
  const service = await publishing(t)
  const { headers, publisher, organisation, signed, store } = service
  const [first, second] = [publisher.release('2026-Q1'), publisher.release('2026-Q2')]
  t.equal(codeOf(await put(service, second, headers)), 'ledger-differs', 'the first is missing')
  await put(service, first, headers)
  const otherwise = new Publisher(organisation, signed)
  t.equal(
    codeOf(await put(service, otherwise.release('2026-Q3'), headers)),
    'ledger-differs',
    'another first',
  )
  t.equal(
    codeOf(await put(service, otherwise.release('2026-Q2'), headers)),
    'ledger-differs',
    'a second that follows another first',
  )
  const withdrawn = otherwise.withdraw(1, 'An error.')
  t.equal(codeOf(await take(service, 3, withdrawn, headers)), 'ledger-differs')
  t.equal(codeOf(await take(service, 1, withdrawn, headers)), 'ledger-differs')
  t.equal(codeOf(await take(service, 2, withdrawn, headers)), 'ledger-differs', 'of another ledger')
  t.equal((await put(service, second, headers)).statusCode, 201)

  const twice = publisher.withdraw(1, 'An error.')
  await take(service, 3, twice, headers)
  const forged = { ...twice, signature: Buffer.alloc(64).toString('base64') }
  const noText = { entry: Buffer.from('{}').toString('base64'), signature: forged.signature }
  for (const entry of [forged, noText]) t.equal(codeOf(await take(service, 4, entry, headers)), 'entry')
  t.equal(codeOf(await take(service, 2, publisher.ledger[1] as SignedEntry, headers)), 'entry', 'a release')
  t.equal(codeOf(await take(service, 4, { entry: '*', signature: '' }, headers)), 'body')
  t.equal((await store.published(0)).length, 3)
})

await t.test('a good package of somebody else is neither shown nor called good in its place', async (t) => {
  const service = await publishing(t)
  const { app, headers, publisher, store, database, organisation } = service
  await put(service, publisher.release('2026-Q1'), headers)
  const { newest } = await readChannels(sodium, store)
  const strangers = [newOrganisation('orchid'), newOrganisation('lotus')]
  // The organisation's own key, for a channel of another name.
  const renamed = { ...organisation, first: { ...organisation.first, slug: 'orchid' } }
  for (const other of [...strangers, renamed]) {
    const { zip } = new Publisher(other, other.sign(other.first)).release('2026-Q1')
    const forger = new Database(database)
    forger.prepare('UPDATE releases SET content = ? WHERE number = 1').run(zip)
    forger.close()
    t.equal((await app.inject('/statistics')).statusCode, 503)
    t.match(await releaseFindings(sodium, store, newest), [
      { weight: 'wrong', sentence: 'Release 1 of lotus was altered: put back the newest good copy.' },
    ])
  }
})

await t.test('a package that is gone from the database is missed, not denied', async (t) => {
  const service = await publishing(t)
  const { app, headers, publisher, database } = service
  await put(service, publisher.release('2026-Q1'), headers)
  const thief = new Database(database)
  thief.prepare('UPDATE releases SET content = NULL WHERE number = 1').run()
  thief.close()
  for (const address of ['/statistics/1', releasePath('lotus', 1)])
    t.equal(codeOf(await app.inject(address)), 'unavailable')
})

await t.test('what another process published is there soon, and what was altered is not shown', async (t) => {
  const service = await publishing(t)
  const { app, headers, publisher, releases, database } = service
  const [first, second] = [publisher.release('2026-Q1'), publisher.release('2026-Q2')]
  await put(service, first, headers)
  const beside = openSqlite(database)
  const entry = publisher.ledger[1] as SignedEntry
  await beside.publish({
    channel: 'lotus',
    number: 2,
    entry: Buffer.from(entry.entry, 'base64'),
    signature: Buffer.from(entry.signature, 'base64'),
    content: second.zip,
  })
  await releases.refresh()
  t.ok((await app.inject(releasePath('lotus', 2))).rawPayload.equals(second.zip))
  const { newest } = await readChannels(sodium, beside)
  const found = async () => (await releaseFindings(sodium, beside, newest)).map(({ sentence }) => sentence)
  t.strictSame(await found(), ['The 2 releases of lotus are as they were signed.'])
  const forger = new Database(database)
  forger.prepare('UPDATE releases SET content = ? WHERE number = 2').run(first.zip)
  forger.close()
  t.strictSame(await found(), ['Release 2 of lotus was altered: put back the newest good copy.'])
  t.equal((await app.inject('/statistics/2')).statusCode, 503, 'it is not shown')
  t.equal((await app.inject('/statistics/1')).statusCode, 200, 'the others are')
  await beside.publish({
    channel: 'lotus',
    number: 3,
    entry: Buffer.from('{}'),
    signature: Buffer.alloc(64),
    content: second.zip,
  })
  t.strictSame(await found(), ['The ledger of lotus was altered: put back the newest good copy.'])
  await beside.close()
  await releases.refresh()
  t.equal(codeOf(await app.inject(releasePath('lotus', 1))), 'release', 'a ledger that does not hold is none')
})
