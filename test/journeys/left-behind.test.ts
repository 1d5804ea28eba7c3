import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright-core'
import t from 'tap'
import { organisation } from '../../scripts/demo/organisation.ts'
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
