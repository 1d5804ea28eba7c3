import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page, Response } from 'playwright-core'
import t from 'tap'
import { organisation } from '../../scripts/demo/organisation.ts'
import { openBrowser, phone } from './browser.ts'
import { openHouse } from './house.ts'
import { Person } from './person.ts'
import { everythingIn, kill, newProfile, openOwnBrowser } from './profile.ts'
import { tapping, walk } from './walk.ts'

const typed = 'Zwaluwnest at the kestrelgate, badge 471147'
const elsewhere = 'https://neutral.invalid/'
const house = await openHouse('pimpernel', {
  ...organisation,
  languages: ['en', 'nl'],
  drafts: ['en', 'nl'],
  names: { en: 'Meadowlark Union', nl: 'Leeuwerikbond' },
  page: { ...organisation.page, leave: elsewhere },
})
const neighbour = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html').end('<title>Wulpenveer</title><textarea></textarea>')
})
await once(neighbour.listen(0, '127.0.0.1'), 'listening')
t.teardown(async () => {
  neighbour.close()
  await house.close()
})

/** What must be nowhere: each would tell somebody who looks through the phone. The page's own address and title may stand. */
const digits = house.fingerprint.replaceAll(' ', '')
const { host } = new URL(house.service.origin)
const tells = [
  ...['zwaluwnest', 'kestrelgate', '471147'],
  ...[house.slug, 'meadowlark', 'leeuwerikbond', 'parasol'],
  ...[house.fingerprint, digits].flatMap((number) => [number.slice(0, 11), number.slice(-11)]),
  ...['did something happen', 'wat is er gebeurd', 'threats, insults', 'harbour clinic', 'havenkliniek'],
  ...['assets', 'api', 'help', '?lang'].map((path) => `${host}/${path}`),
]

interface Visit {
  readonly folder: string
  readonly context: BrowserContext
  readonly page: Page
}

const endings: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  'a report was sent and the browser closed': async ({ context, page }) => {
    await send(page)
    await context.close()
  },
  'a report was sent and the browser killed': async (visit) => {
    await send(visit.page)
    await killed(visit)
  },
  'the browser was killed before anything was sent': killed,
  'Leave was pressed and the browser closed': async ({ context, page }) => {
    const left = page.waitForRequest(elsewhere)
    await page.locator('header a[data-leave]').click()
    await left
    await context.close()
  },
}

for (const [ending, end] of Object.entries(endings)) {
  if (!process.env.ONLY)
    await t.test(`after ${ending}, nothing on the phone tells`, async (t) => {
      const folder = newProfile(t)
      const context = await openOwnBrowser(folder)
      await visitNeighbour(context)
      const page = await context.newPage()
      const { requests } = await fillIn(page)
      await end({ folder, context, page })

      const hosts = new Set(requests.map((request) => new URL(request.url()).origin))
      hosts.delete(new URL(elsewhere).origin)
      t.same([...hosts], [house.service.origin], 'every request went to one host')
      const files = [...everythingIn(folder)]
      const holding = (word: string) => files.flatMap(([path, text]) => (text.includes(word) ? [path] : []))
      t.ok(holding('wulpenveer').length > 0, 'the browser does keep what another page lets it keep')
      t.ok(holding('grutto').length > 0, 'typed words too')
      t.ok(holding(host).length > 0, 'and knows that it was here')
      for (const word of tells) t.same(holding(word), [], word)
    })
}

await t.test('nothing is asked for ahead of its time, and every answer forbids to keep it', async (t) => {
  const browser = await openBrowser()
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  const responses: Response[] = []
  // Blobs are the page's own memory.
  page.on('response', (response) => response.url().startsWith('blob:') || responses.push(response))
  const askedFor = () => responses.map((response) => kindOf(new URL(response.url()).pathname))
  await page.goto(house.service.origin)
  await page.waitForLoadState('networkidle')
  const once = ['/', 'begin-form-en', 'channel', 'form-en', 'questions-en', 'sealing', 'sodium', 'style']
  t.same(askedFor().sort(), once, 'what the questions and sealing need, each once')
  t.same(await headersThatAnnounce(responses), [])
  t.same(await announcedIn(page), [])

  for await (const { id } of walk(page, { hand: tapping, most: 1, words: typed })) {
    t.same(await announcedIn(page), [], id)
    t.same(await fieldsThatRemember(page), [], id)
  }
  await page.locator('header [data-help]').click()
  t.same(askedFor().sort(), once, 'answering and reading help ask for nothing')
  await page.locator('main button').first().click()
  await send(page)
  t.same(askedFor().slice(once.length), ['reports'], 'sending is one request')

  for (const path of ['/help', '/hand-in', '/?lang=nl', '/help?lang=nl', '/hand-in?lang=nl']) {
    await page.goto(`${house.service.origin}${path}`)
    await page.waitForLoadState('networkidle')
    t.same(await announcedIn(page), [], path)
    t.same(await fieldsThatRemember(page), [], path)
  }
  t.same(await headersThatAnnounce(responses), [])
  for (const response of responses) {
    t.equal(response.headers()['cache-control'], 'no-store', response.url())
    t.equal(new URL(response.url()).origin, house.service.origin)
  }
  await browser.close()
})

/** `/assets/form-en-0123456789ab.js` is `form-en`; the API by its last word. */
function kindOf(path: string): string {
  const asset = /^\/assets\/(.+)-[0-9a-f]{12}\.\w+$/.exec(path)?.[1]
  const api = /^\/api\/v1\/channels\/[^/]+(?:\/(\w+))?$/.exec(path)
  return asset ?? (api === null ? path : (api[1] ?? 'channel'))
}

/** What in a page makes a browser connect or fetch before anybody asks; the page's own next script is not ahead of its time. */
async function announcedIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wanted = /^(icon|stylesheet|preload|noreferrer)$/
    const links = [...document.querySelectorAll('[rel]')].filter(
      ({ attributes }) => !wanted.test(attributes.getNamedItem('rel')?.value ?? ''),
    )
    const others = document.querySelectorAll(
      'script:not([type=module]), meta[http-equiv], base, iframe, object, embed, img, video, audio, [ping]',
    )
    return [...links, ...others].map(({ outerHTML }) => outerHTML)
  })
}

async function headersThatAnnounce(responses: readonly Response[]): Promise<string[]> {
  const headers = await Promise.all(responses.map((response) => response.allHeaders()))
  return headers.flatMap((one) =>
    Object.keys(one).filter((name) =>
      /^(link|refresh|speculation-rules|x-dns-prefetch-control|supports-.*)$/.test(name),
    ),
  )
}

/** Fields of which a browser may keep, check or translate what is typed into them. */
async function fieldsThatRemember(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const fields = [
      ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
        'textarea, input:not([type=file])',
      ),
    ]
    return fields.flatMap((field) => {
      const form =
        field.form?.getAttribute('autocomplete') ?? (field instanceof HTMLInputElement ? 'off' : null)
      const kept = field.autocomplete !== 'off' || form !== 'off' || field.spellcheck || field.translate
      return kept ? [field.outerHTML] : []
    })
  })
}

/** A page like most, to see that the search finds what a browser keeps. */
async function visitNeighbour(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${(neighbour.address() as AddressInfo).port}/`)
  await page.locator('textarea').pressSequentially('Grutto')
}

/** Compares the number, skips nothing, changes the language half-way, and stops where it could be sent. */
async function fillIn(page: Page): Promise<Person> {
  const person = new Person(page)
  await page.goto(house.service.origin)
  await page.locator('.check summary').click()
  await page.locator('#number').pressSequentially(house.fingerprint)
  await person.tap('Compare')
  await person.reads('The number is right')
  for await (const { id, as } of walk(page, { hand: tapping, most: 1, words: typed })) {
    if (id !== 'words' || as !== 'answered') continue
    await page.locator('header summary').click()
    await page.getByRole('link', { name: 'Nederlands' }).click()
    await page.locator('html[lang=nl]').waitFor()
  }
  return person
}

async function send(page: Page): Promise<void> {
  await page.locator('.foot .main').click()
  await page.locator('[data-screen="sent"]').waitFor()
}

/** Within seconds Chromium writes down what it wants for coming back to a tab: it is given the time. */
async function killed({ folder, context, page }: Visit): Promise<void> {
  await page.waitForTimeout(5_000)
  const closed = context.waitForEvent('close')
  kill(folder)
  await closed
}
