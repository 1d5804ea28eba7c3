import t, { type Test } from 'tap'
import { drawingsTakenBack, withoutTakenBack } from '../../src/page/statistics/taken-back.ts'
import { pack } from '../../src/release/archive.ts'
import { Publisher as RealPublisher } from '../publication/audit/publisher.ts'
import { madeUpReports } from '../publication/reports.ts'
import { newOrganisation } from './organisation.ts'
import { plain } from './plain.ts'
import { pageOf, Publisher } from './published.ts'
import { addDocument, newService, type Refused } from './running.ts'

/** A service on which releases of these quarters stand. */
async function published(t: Test, ...periods: string[]) {
  const service = await newService(t)
  const publisher = new Publisher(service.organisation, service.signed)
  const handed = periods.map((period) => publisher.release(period))
  for (const { number, zip } of handed) await service.releases.publish('lotus', number, zip)
  const withdraw = (number: number, reason: string) =>
    service.releases.withdraw('lotus', publisher.ledger.length + 1, publisher.withdraw(number, reason))
  return { ...service, handed, withdraw }
}

await t.test('the newest release is shown, in the language asked for or that of the browser', async (t) => {
  const { app } = await published(t, '2026-Q1', '2026-Q2')
  const { headers, statusCode, ...answer } = await app.inject('/statistics')
  const body = plain(answer.body)
  t.equal(statusCode, 200)
  t.match(headers, {
    'content-type': 'text/html; charset=utf-8',
    'content-language': 'en',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  })
  for (const gone of ['set-cookie', 'etag', 'last-modified', 'vary', 'date-modified'])
    t.equal(headers[gone], undefined)
  t.match(body, '<title>Weather · 2026-Q2</title>', 'neutral, for the browser’s history')
  for (const words of [
    'Lotus &lt;Union&gt;',
    'Release <bdi>2</bdi> of <bdi>2026-10-06</bdi> (en)',
    'Reports by whether anybody was told (en)',
    '<td>&lt;5</td>',
    'src="/statistics/2/files/charts/told.en.svg"',
    'alt="35 of 40 told (en)"',
    'href="/statistics/2/files/tables/told.csv"',
    'href="/statistics/2/files/package.zip"',
    'Signed by <bdi>Lotus &lt;Union&gt;</bdi> (en)',
    'href="/statistics/1?lang=en"',
    'href="/statistics/2?lang=nl" lang="nl" hreflang="nl">Nederlands</a>',
  ])
    t.match(body, words)
  t.match(body, /Key <bdi dir="ltr" class="code">(\d{5} ){7}\d{5}<\/bdi> \(en\)/)
  const nl = await app.inject({ url: '/statistics', headers: { 'accept-language': 'nl-NL' } })
  t.match(nl.body, 'Reports received (nl)')
  t.match(nl.body, '<title>Weer · 2026-Q2</title>')
  t.match((await app.inject('/statistics/1?lang=nl')).body, '<title>Weer · 2026-Q1</title>')
  t.match((await app.inject('/statistics?lang=xx')).body, 'lang="en"')
})

await t.test('releases are listed by what they are about, and the newest quarter leads', async (t) => {
  const { app, withdraw } = await published(t, '2026-Q1', '2026-Q3', '2025-Q4', '2026')
  const listed = async () => {
    const body = plain((await app.inject('/statistics?lang=en')).body)
    const text = body.slice(body.indexOf('id="releases"')).replaceAll(/<[^>]+>/g, '')
    return { title: /<title>(.*)<\/title>/.exec(body)?.[1], lines: text.match(/.* in no\. .*/g) }
  }
  t.strictSame(await listed(), {
    title: 'Weather · 2026',
    lines: [
      '2026 in no. 4, 2026-10-08 (en)',
      'quarter 3 of 2026 (en) in no. 2, 2026-10-06 (en)',
      'quarter 1 of 2026 (en) in no. 1, 2026-10-05 (en)',
      'quarter 4 of 2025 (en) in no. 3, 2026-10-07 (en)',
    ],
  })
  await withdraw(4, 'Too early.')
  const { title, lines } = await listed()
  t.equal(title, 'Weather · 2026-Q3', 'not what was signed last')
  t.match(lines?.[0], /^2026 in no\. 4, .*withdrawn on .*Too early/, 'and still it is named')
})

await t.test('no text of a package is markup, and no page may do more than show itself', async (t) => {
  const { app } = await published(t, '2026-Q1')
  const { body, headers } = await app.inject('/statistics')
  t.match(body, '&lt;script&gt;alert(1)&lt;&#x2F;script&gt; {{title}}')
  t.notMatch(body, /<script|<form|<iframe|javascript:|https?:\/\/|url\(|style="/i)
  const policy = String(headers['content-security-policy'])
  t.match(policy, /^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src 'self' data:;/)
  t.notMatch(policy, /script-src|unsafe|connect-src|\*/)
})

await t.test('files come as what they are, and nothing else of a package or of the disk does', async (t) => {
  const { app, handed } = await published(t, '2026-Q1')
  const file = (path: string) => app.inject(`/statistics/1/files/${path}`)
  const drawing = await file('charts/told.en.svg')
  t.equal(drawing.headers['content-type'], 'image/svg+xml')
  t.match(drawing.headers['content-security-policy'], /default-src 'none'.*sandbox/)
  const csv = await file('tables/told.csv')
  t.equal(csv.headers['content-type'], 'text/csv; charset=utf-8')
  t.equal(csv.headers['content-disposition'], 'attachment; filename="release-1-told.csv"')
  t.match((await file('README.md')).headers['content-type'], 'text/plain')
  t.equal((await file('tables.xlsx')).statusCode, 200)
  const zip = await file('package.zip')
  t.ok(zip.rawPayload.equals(handed[0]?.zip ?? Buffer.alloc(0)))
  for (const path of [
    '',
    'page/en.json',
    'release.json',
    'charts/told.fr.svg',
    '..%2f..%2fpackage.json',
    '%00',
    'constructor',
  ])
    t.equal((await file(path)).statusCode, 404, path)
  for (const url of [
    '/statistics/2',
    '/statistics/x',
    '/statistics/1/files',
    '/statistics/2/files/README.md',
  ])
    t.equal((await app.inject(url)).statusCode, 404, url)
  t.equal((await app.inject({ method: 'POST', url: '/statistics' })).statusCode, 405)
  const brotli = { 'accept-encoding': 'br, gzip' }
  for (const url of ['/statistics', '/statistics/1/files/charts/told.en.svg'])
    t.equal((await app.inject({ url, headers: brotli })).headers['content-encoding'], 'br', url)
})

await t.test(
  'a release that was withdrawn says when and why, and its figures and files are gone',
  async (t) => {
    const { app, withdraw } = await published(t, '2026-Q1', '2026-Q2')
    t.match((await app.inject('/statistics')).body, '<td>35</td>')
    await withdraw(2, 'A <b>table</b> was counted twice.')
    const newest = (await app.inject('/statistics')).body
    t.match(newest, '<title>Weather · 2026-Q1</title>', 'the one before stands')
    t.match(
      newest,
      'withdrawn on <bdi>2026-10-07</bdi>: <bdi>A &lt;b&gt;table&lt;&#x2F;b&gt; was counted twice.</bdi>',
    )
    const gone = await app.inject('/statistics/2?lang=nl')
    t.equal(gone.statusCode, 410)
    t.match(gone.body, 'These figures were withdrawn. (nl)')
    t.match(gone.body, 'was counted twice')
    t.notMatch(gone.body, /35|charts|Most told/)
    const file = await app.inject('/statistics/2/files/tables/told.csv')
    t.equal(file.json<Refused>().error, 'withdrawn')

    await withdraw(1, 'So was this one.')
    const none = await app.inject('/statistics')
    t.equal(none.statusCode, 200)
    t.match(none.body, 'No release stands. (en)')
    t.match(none.body, '<title>Weather</title>')
    for (const reason of ['was counted twice', 'So was this one.']) t.match(none.body, reason)
    t.notMatch(none.body, /35|charts/)
  },
)

await t.test('a series goes without the number of an earlier release that was withdrawn', async (t) => {
  const { app, releases, organisation } = await newService(t)
  const document = organisation.first
  const publisher = new RealPublisher(madeUpReports(500), { document, seed: organisation.signingSeed })
  const publish = async (number: number, period: string) => {
    const files = await publisher.release([period], `2027-0${number}-01`)
    await releases.publish('lotus', number, pack(files))
  }
  await publish(1, '2025-Q4')
  await publish(2, '2026-Q1')
  const page = async (path: string) => plain((await app.inject(`/statistics/${path}`)).body)
  const drawing = '2/files/charts/reports.en.svg'
  const number = /Q4 2025<\/th><td>(\d+)<\/td>/.exec(await page('2'))?.[1] ?? '?'
  t.match(await page(drawing), `Q4 2025 ${number},`)
  t.match(await page('2'), 'charts/reports.en.svg')
  publisher.withdraw(1, '2027-02-03')
  const notice = publisher.entries[2]
  if (notice === undefined) throw new Error('not withdrawn')
  await releases.withdraw('lotus', 3, notice)
  const later = await page('2')
  t.match(later, 'The number of Q4 2025 was withdrawn on 2027-02-03, after this release was signed.')
  t.match(later, /Q4 2025<\/th><td>withdrawn<\/td><td>withdrawn<\/td><td>withdrawn<\/td>/)
  t.match(later, /Q1 2026<\/th><td>\d+<\/td>/, 'what stands is shown as before')
  t.notMatch(later, 'charts/reports.en.svg')
  t.match(later, 'charts/violation-group.en.svg', 'and so are drawings without it')
  t.match(await page('2?lang=nl'), /Het aantal van 4e kw\. 2025 is op 2027-02-03 ingetrokken/)
  t.equal((await app.inject(`/statistics/${drawing}`)).statusCode, 410)
  t.equal((await app.inject('/statistics/2/files/package.zip')).statusCode, 200, 'what was signed stays')
  await publish(4, '2026-Q2')
  t.match(await page('4'), 'charts/reports.en.svg')
  t.match(await page('4'), /Q4 2025<\/th><td>withdrawn/, 'what is signed afterwards says so itself')
  t.notMatch(await page('4'), 'after this release was signed')
})

await t.test('only what shows a withdrawn number is changed', (t) => {
  const page = pageOf('Lotus', 'en', '2026-Q2')
  const [section] = page.sections
  if (section === undefined) throw new Error('no section')
  const of = (...periods: string[]) => ({
    ...section,
    table: { ...section.table, periods, rows: periods.map((period) => [period, '35']) },
  })
  const before = { ...page, sections: [of('2026-Q1', '2026-Q2'), of('2026-Q2'), section] }
  const gone = new Map([['2026-Q1', { day: '2026-10-07', reason: 'Twice.' }]])
  const [series, later, other] = withoutTakenBack(before, gone).sections
  t.equal(series?.chart, undefined)
  t.equal(series?.table.rows[0]?.[0], '2026-Q1')
  t.not(series?.table.rows[0]?.[1], '35')
  t.same(series?.table.rows[1], ['2026-Q2', '35'])
  t.equal(series?.text.length, section.text.length + 1)
  t.same([later, other], [of('2026-Q2'), section])
  t.same([...drawingsTakenBack([before], gone)], ['charts/told.en.svg'])
  t.same([...drawingsTakenBack([{ ...page, sections: [of('2026-Q2')] }], gone)], [])
  t.end()
})

await t.test('where nothing was published there is no page', async (t) => {
  const { app } = await published(t)
  for (const url of ['/statistics', '/statistics/1', '/statistics/1/files/package.zip'])
    t.equal((await app.inject(url)).statusCode, 404, url)
  t.notMatch((await app.inject('/')).body, 'statistics', 'and the form does not speak of it')
})

await t.test('what is published stays with its organisation, under its name', async (t) => {
  const channelOrigins = [
    { origin: 'https://lotus.example', path: '', slug: 'lotus' },
    { origin: 'https://orchid.example', path: '', slug: 'orchid' },
  ]
  const service = await newService(t, { channelOrigins })
  const { app, store, channels, releases, organisation, signed } = service
  const orchid = newOrganisation('orchid')
  await addDocument(store, orchid.sign(orchid.first))
  await channels.refresh()
  const [entry, second] = [
    new Publisher(organisation, signed),
    new Publisher(orchid, orchid.sign(orchid.first)),
  ]
  const [lotus, other] = [entry.release('2026-Q1'), second.release('2026-Q2')]
  await releases.publish('lotus', 1, lotus.zip)
  const page = (host: string, url = '/statistics') => app.inject({ url, headers: { host } })
  t.equal((await page('lotus.example')).statusCode, 200)
  t.equal((await page('orchid.example')).statusCode, 404)
  await releases.publish('orchid', 1, other.zip)
  t.match((await page('lotus.example')).body, '2026-Q1')
  t.match((await page('orchid.example')).body, '2026-Q2')
  t.notMatch((await page('orchid.example')).body, '2026-Q1')
  t.equal((await page('shared.example')).statusCode, 404)
  const file = '/statistics/1/files/package.zip'
  t.ok((await page('orchid.example', file)).rawPayload.equals(other.zip))
  t.equal((await page('shared.example', file)).statusCode, 404)
})
