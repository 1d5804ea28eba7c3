import t from 'tap'
import type { Route } from 'playwright-core'
import { openBrowser, phone } from './browser.ts'
import { openHouse } from './house.ts'
import { Person } from './person.ts'

const elsewhere = 'https://www.wikipedia.org/'
const typed = 'Zwaluwnest at the kestrelgate'
/** What must not stand anywhere once somebody is gone. */
const told = /Zwaluwnest|Threats, insults/

const house = await openHouse()
const browser = await openBrowser()
t.teardown(async () => {
  await browser.close()
  await house.close()
})

/** Ways to a screen on which something was told, or just was. */
const places: Readonly<Record<string, (person: Person) => Promise<void>>> = {
  'a question': async ({ page }) => {
    await page.goBack()
    await page.locator('[data-screen="countable"]').waitFor()
  },
  'own words, with the help open': async (person) => {
    await person.tap('Answer more')
    await person.skipTo('words')
    await person.type('Your words', typed)
    await person.page.locator('header [data-help]').click()
    await person.page.locator('#help').waitFor()
  },
  'a report that waits for the network': async (person) => {
    await person.page.route('**/reports', (route) => route.abort())
    await person.page.locator('[data-screen="enough"] .main').click()
    await person.page.locator('[data-screen="sending"] .main').waitFor()
  },
  'a report that was saved': async (person) => {
    await person.page.locator('main > .wide button').click()
    await person.page.locator('[data-screen="save"] .main').click()
    await person.page.locator('[data-screen="saved"]').waitFor()
  },
  'a report that was sent': async (person) => {
    await person.page.locator('[data-screen="enough"] .main').click()
    await person.page.locator('[data-screen="sent"]').waitFor()
  },
}

for (const [place, goTo] of Object.entries(places))
  await t.test(`Escape twice leaves ${place}, at once and for good`, async (t) => {
    const person = await arrive()
    const { page } = person
    await goTo(person)
    const asked = new Promise<Route>((resolve) => void page.context().route(elsewhere, resolve))
    let isEmpty: () => void = () => undefined
    const emptied = new Promise<void>((resolve) => (isEmpty = resolve))
    await page.exposeFunction('emptied', isEmpty)
    await page.evaluate(() => {
      const { body } = document
      const tell = () => body.textContent === '' && (window as unknown as { emptied(): void }).emptied()
      new MutationObserver(tell).observe(body, { childList: true })
    })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    const route = await asked
    await emptied
    t.pass('empty before the neutral page has answered')
    await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' })
    await page.waitForURL(elsewhere)
    for (let entries = 0; entries < 3; entries++) {
      await page.goBack()
      t.notMatch(page.url(), house.service.origin)
    }
    await page.context().close()
  })

await t.test('Escape once, held down, or once more after a while leaves nobody anywhere', async (t) => {
  const person = await arrive()
  const { page } = person
  for (let presses = 0; presses < 3; presses++) await page.keyboard.down('Escape')
  await page.keyboard.up('Escape')
  await page.waitForTimeout(1_600)
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  await page.locator('[data-screen="enough"]').waitFor()
  t.equal(page.url(), `${house.service.origin}/`)
  await page.context().close()
})

await t.test(
  'whoever goes elsewhere without Leave and comes back is sent on to the neutral page',
  async (t) => {
    const { page } = await arrive()
    await page.context().route(elsewhere, (route) => route.fulfill({ body: 'An encyclopedia.' }))
    await page.goto(`${house.service.origin}/help`)
    await page.goBack({ waitUntil: 'commit' })
    await page.waitForURL(elsewhere)
    t.pass()
    await page.context().close()
  },
)

await t.test('a page that a browser keeps in memory for coming back is kept empty', async (t) => {
  const { page } = await arrive()
  // Driven by a program Chromium keeps no page: this tells the page what a phone would tell it.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await page.locator('[data-screen="start"]').waitFor()
  t.notMatch(await page.content(), told)
  await page.locator('[data-screen="start"] .main').click()
  await page.locator('[data-screen="reporter"]').waitFor()
  t.equal(await page.locator('[aria-pressed=true]').count(), 0)
  await page.context().close()
})

await t.test('after a report was sent, Back shows none of it', async (t) => {
  const person = await arrive()
  const { page } = person
  await places['a report that was sent']?.(person)
  const entries = await page.evaluate(() => history.length)
  t.ok(entries > 8)
  for (let entry = 1; entry < entries - 1; entry++) {
    await page.evaluate(() => history.back())
    await page.waitForTimeout(50)
    t.notMatch(await page.content(), told)
  }
  await page.context().close()
})

/** Somebody who has told enough to send. */
async function arrive(): Promise<Person> {
  const person = new Person(await (await browser.newContext(phone)).newPage())
  await person.page.goto(house.service.origin)
  await person.tellShortly()
  return person
}
