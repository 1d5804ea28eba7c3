import t from 'tap'
import { openBrowser } from './browser.ts'
import { openHouse } from './house.ts'
import { Person } from './person.ts'
import { tapping, walk } from './walk.ts'

const house = await openHouse()
const browser = await openBrowser('--js-flags=--jitless')
t.teardown(async () => {
  await browser.close()
  await house.close()
})

// Tor Browser rounds a window down to steps of 200 by 100 units, or of 100 by 100 where it is small.
for (const [width, height] of [
  [1000, 500],
  [300, 400],
] as const)
  await t.test(`in a window of ${width} by ${height}, without WebAssembly, JIT and storage`, async (t) => {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'en-US',
      timezoneId: 'UTC',
    })
    await context.addInitScript(takeAway)
    const person = new Person(await context.newPage())
    await person.page.goto(house.service.origin)
    for await (const { id } of walk(person.page, { hand: tapping, most: 2, words: 'Badge 4711' }))
      if (id === 'review') break
    await person.tap('Send')
    await person.sees('Sent')
    t.equal(person.sent().length, 1)
    const loaded = person.requests.map((request) => request.url())
    t.ok(loaded.some((url) => url.includes('/assets/sealing-plain-')))
    t.notOk(loaded.some((url) => url.endsWith('.wasm')))
    await context.close()
  })

/** Runs in the page, before it: what Tor Browser at its safer levels and in private windows lacks or refuses. */
function takeAway(): void {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, storage, { get: refuse })
  Reflect.deleteProperty(window, 'WebAssembly')
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
}
