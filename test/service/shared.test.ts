import { request } from 'node:http'
import t, { type Test } from 'tap'
import { freePort } from '../../scripts/free-port.ts'
import { Channels } from '../../src/service/channels.ts'
import { Releases } from '../../src/service/statistics/releases.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { releasePath, releasesPath } from '../../src/wire/paths.ts'
import { parasol } from '../cli/programs.ts'
import { run as runServer, serve } from '../cli/server-process.ts'
import { watchWith, wrongWith, zoomed } from '../journeys/axe.ts'
import { openBrowser } from '../journeys/browser.ts'
import { run } from '../journeys/programs.ts'
import { newDatabasePath } from '../store/fixtures.ts'
import { newOrganisation, sealTo, sodium } from './organisation.ts'
import { plain } from './plain.ts'
import { Publisher } from './published.ts'
import { addDocument, admitTo, sendReport } from './running.ts'

/** Two organisations that have published, each under a path of its own, and one of them under a name of its own too. */
async function shared(t: Test, more: Record<string, string> = {}) {
  const database = newDatabasePath(t)
  const store = openSqlite(database)
  const lotus = newOrganisation()
  const orchid = newOrganisation('orchid')
  orchid.first.names = { en: 'Orchid House', nl: 'Orchideehuis' }
  const signed = { lotus: lotus.sign(lotus.first), orchid: orchid.sign(orchid.first) }
  for (const one of Object.values(signed)) await addDocument(store, one)
  const channels = new Channels(sodium, store)
  await channels.refresh()
  const releases = new Releases(sodium, store, channels)
  const zips = {
    lotus: new Publisher(lotus, signed.lotus).release('2026-Q1').zip,
    orchid: new Publisher(orchid, signed.orchid).release('2026-Q2').zip,
  }
  for (const [slug, zip] of Object.entries(zips)) await releases.publish(slug, 1, zip)
  await store.close()
  const served = await serveAt(t, database, (origin) => ({
    PARASOL_CHANNEL_ORIGINS: `${origin}/spring=lotus,${origin}/autumn/=orchid,http://lotus.example=lotus`,
    ...more,
  }))
  return { ...served, signed, zips }
}

/** A service at an origin that its settings name. */
async function serveAt(t: Test, database: string, more: (origin: string) => Record<string, string>) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const settings: Record<string, string> = {
    PARASOL_DATABASE: database,
    PARASOL_PORT: String(port),
    PARASOL_ORIGIN: origin,
    ...more(origin),
  }
  await serve(t, settings)
  return { origin, port, settings }
}

/** As a browser that found this name for the service's address. */
function at(
  port: number,
  host: string,
  path: string,
  method = 'GET',
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (answer) => {
      let body = ''
      answer
        .setEncoding('utf8')
        .on('data', (text: string) => (body += text))
        .once('end', () => resolve({ status: answer.statusCode ?? 0, body }))
    })
      .once('error', reject)
      .end()
  })
}

/** Where the links of a page lead, itself and other hosts left out. */
async function linksOf(url: string): Promise<string[]> {
  const body = plain(await (await fetch(url)).text())
  const { origin } = new URL(url)
  return [...body.matchAll(/<(?:a|img)\b[^>]*? (?:href|src)="([^"]+)"/g)]
    .map(([, link = '']) => new URL(link, url))
    .filter((link) => link.origin === origin)
    .map(({ pathname }) => pathname)
}

await t.test(
  'organisations share one host, each with its form and its figures under its own path',
  async (t) => {
    const { origin, port, signed, zips, settings } = await shared(t)
    const text = async (path: string) => (await fetch(origin + path)).text()

    for (const path of ['/', '/help', '/statistics', '/statistics/1/files/package.zip', '/summer/']) {
      const answer = await fetch(origin + path)
      t.equal(answer.status, 404, path)
      t.notMatch(await answer.text(), /lotus|orchid/i, 'nobody is told who is here')
    }
    for (const page of ['', 'help', 'hand-in', 'statistics', 'statistics/1?lang=nl']) {
      const [own, other] = [await text(`/spring/${page}`), await text(`/autumn/${page}`)]
      t.match(own, /Lotus/, page)
      t.notMatch(own, /orchid/i, page)
      t.match(other, /Orchi/, page)
      t.notMatch(other, /lotus/i, page)
    }
    for (const [path, to] of [
      ['/spring', '/spring/'],
      ['/spring?lang=nl&from=x', '/spring/?lang=nl'],
    ] as const) {
      const led = await fetch(origin + path, { redirect: 'manual' })
      t.equal(led.status, 308)
      t.equal(led.headers.get('location'), to)
    }
    for (const path of ['/spring/autumn', '/spring/health', `/spring${releasesPath('lotus')}`])
      t.equal(
        (await fetch(origin + path, { redirect: 'manual' })).status,
        404,
        `only pages are there: ${path}`,
      )

    for (const page of ['', 'help', 'hand-in', 'statistics', 'statistics/1']) {
      const links = await linksOf(`${origin}/autumn/${page}`)
      t.ok(links.length > 1, page)
      for (const link of new Set(links)) {
        t.match(link, /^\/autumn\//, `${page}: ${link}`)
        t.equal((await fetch(origin + link)).status, 200, link)
      }
    }
    const zip = await fetch(`${origin}/autumn/statistics/1/files/package.zip`)
    t.ok(Buffer.from(await zip.arrayBuffer()).equals(zips.orchid))

    t.match((await at(port, 'lotus.example', '/')).body, /Lotus/)
    t.match((await at(port, 'lotus.example', '/statistics')).body, /2026-Q1/)
    for (const host of ['lotus.example', 'other.example'])
      for (const path of ['/autumn/', '/autumn'])
        for (const method of ['GET', 'POST', 'OPTIONS']) {
          const [answer, other] = [
            await at(port, host, path, method),
            await at(port, host, '/winter', method),
          ]
          t.equal(answer.status, 404, `${method} ${host}${path}`)
          t.equal(answer.body, other.body, 'as of any address that is not there')
        }

    const send = (slug: string) => sendReport(origin, sealTo(signed.orchid), slug)
    t.equal((await send('orchid')).status, 202)
    t.equal((await send('lotus')).status, 422)

    const verified = await run('parasol', ['verify-form', `${origin}/autumn/`, '--json'], {})
    t.match(JSON.parse(verified), { origin: `${origin}/autumn`, differences: [] })

    // These figures are made up, so that the audit has something to say of each; what counts is whose it looked at.
    const audited = async (path: string) => {
      const { out } = await parasol(['--home', 'nobody', '--json', 'audit', origin + path])
      return JSON.parse(out) as { packages: { package: string }[]; publishers: { slug: string }[] }
    }
    for (const [path, slug] of [
      ['/autumn', 'orchid'],
      ['/autumn/', 'orchid'],
      ['/spring/statistics', 'lotus'],
      ['/spring/statistics/?lang=nl', 'lotus'],
    ] as const) {
      const { packages, publishers } = await audited(path)
      t.match(publishers, [{ slug }], path)
      t.match(packages.map((one) => one.package), [origin + path.slice(0, 7), origin + releasePath(slug, 1)], path) // prettier-ignore
    }
    for (const path of ['/autumn/statistics/1', releasePath('orchid', 1)]) {
      const { packages, publishers } = await audited(path)
      t.match([packages, publishers], [[{ package: origin + releasePath('orchid', 1) }], [{ slug: 'orchid' }]], path) // prettier-ignore
    }
    t.match(
      (await audited('/statistics')).packages,
      [{ findings: [{ code: 'not-fetched' }] }],
      'at the root is nobody',
    )
    t.match((await runServer(['check'], settings)).out, /ok +The channel orchid has document/)
  },
)

await t.test('a front page lists those whom the operator was told to list, and nobody else', async (t) => {
  const { origin, port, settings } = await shared(t, { PARASOL_FRONT_PAGE: 'orchid' })
  const page = await fetch(origin, { headers: { 'accept-language': 'nl' } })
  const body = plain(await page.text())
  t.equal(page.headers.get('content-language'), 'nl')
  t.match(body, `<a href="${origin}/autumn/" lang="nl" dir="auto">Orchideehuis</a>`)
  t.match(body, '<h1>Kies een organisatie</h1>')
  t.notMatch(body, /lotus|spring|<script|<form/i)
  t.notMatch(page.headers.get('content-security-policy'), /script-src|unsafe/)
  t.match(await (await fetch(`${origin}/?lang=ar`)).text(), /<html lang="ar" dir="rtl">/)
  t.match((await at(port, 'lotus.example', '/')).body, /Lotus/)
  t.equal((await at(port, 'other.example', '/')).status, 404, 'at no other name')
  const browser = await openBrowser()
  t.teardown(() => browser.close())
  for (const lang of ['en', 'ar']) {
    const context = await browser.newContext({ viewport: zoomed, reducedMotion: 'reduce', locale: lang })
    await watchWith(context)
    const shown = await context.newPage()
    await shown.goto(`${origin}/?lang=${lang}`)
    t.same(await wrongWith(shown), [], `in ${lang} it shuts nobody out`)
    await context.close()
  }
  const { out } = await runServer(['check'], settings)
  t.match(out, /note +The front page names orchid to anybody/)
  const wrong = { ...settings, PARASOL_CHANNEL_ORIGINS: `${origin}/autumn=orchid,${origin}/winter=rose` }
  t.match((await runServer(['check'], wrong)).out, /wrong +PARASOL_CHANNEL_ORIGINS gives \S+winter to rose/)
})

await t.test('an organisation that was given a path is nowhere else, be it the only one', async (t) => {
  const database = newDatabasePath(t)
  const { first, sign } = newOrganisation()
  await admitTo(database, sign(first))
  const { origin, port, settings } = await serveAt(t, database, (own) => ({
    PARASOL_CHANNEL_ORIGINS: `${own}/spring=lotus`,
  }))
  t.equal((await fetch(`${origin}/spring/`)).status, 200)
  for (const host of [`127.0.0.1:${port}`, 'other.example'])
    t.equal((await at(port, host, '/')).status, 404, host)
  const telling = { ...settings, PARASOL_CHANNEL_ORIGINS: `${origin}/lotus=lotus` }
  t.match((await runServer(['check'], telling)).out, /wrong +The path \/lotus stays in the history/)
})
