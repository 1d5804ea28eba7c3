import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import t from 'tap'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { envelopeId } from '../../src/envelope/format.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { form as says } from '../../src/locales/en/form.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { openBrowser, phone } from './browser.ts'
import { type House, openHouse } from './house.ts'
import { Person } from './person.ts'

const sodium = await loadSodium()
const house = await openHouse()
const browser = await openBrowser()
t.teardown(async () => {
  await browser.close()
  await house.close()
})

/** Envelopes that were sent, and what an advocate must find in them. */
const told: [envelope: Buffer | undefined, report: object][] = []

await t.test('a form that was open for a while seals to the newest channel document', async (t) => {
  for (const [when, opened] of [
    ['when the Send button comes', { minutes: 2, before: 'the Send button' }],
    ['when Send is tapped', { minutes: 4, before: 'the tap' }],
  ] as const) {
    const person = await arrive()
    const { page } = person
    const later = async (place: string) => {
      if (place !== opened.before) return
      await house.publishNewer()
      await laterBy(page, opened.minutes)
    }
    const before = await channelHash(house)
    await person.tellShortly('You can send this now', () => later('the Send button'))
    await page.waitForLoadState('networkidle')
    await later('the tap')
    const after = await channelHash(house)
    t.not(after, before)
    await person.tap('Send now')
    await person.sees('Sent')
    t.equal(person.sent()[0]?.subarray(16, 48).toString('hex'), after, when)
    await page.context().close()
  }
})

await t.test(
  'the channel is asked for before the Send button comes, and the tap itself asks nothing',
  async (t) => {
    const person = await arrive()
    const { page } = person
    await person.tellShortly()
    for (const id of ['countable', 'when']) {
      await page.goBack()
      await page.locator(`[data-screen="${id}"]`).waitFor()
    }
    await house.publishNewer()
    await laterBy(page, 2)
    const before = person.requests.length
    const news = page.waitForResponse('**/channels/*')
    await person.tap('Skip')
    await (await news).finished()
    t.same(await person.skipTo('enough'), ['countable'])
    await person.tap('Send now')
    await person.sees('Sent')
    const requests = person.requests.slice(before).map((request) => request.method())
    t.same(requests, ['GET', 'POST'], 'no request more than if it had been asked for later')
    t.equal(
      person.sent()[0]?.subarray(16, 48).toString('hex'),
      await channelHash(house),
      'and it is the newest',
    )
    await page.context().close()
  },
)

await t.test('what was sealed while somebody looked at it is sent only as long as it is true', async (t) => {
  const person = await arrive()
  await person.tellShortly()
  await person.page.waitForTimeout(1_500)
  await person.page.goBack()
  await person.tap('No')
  await person.sees('You can send this now')
  await person.tap('Send now')
  await person.sees('Sent')
  const [envelope, ...more] = person.sent()
  t.same(more, [])
  told.push([envelope, { facts: { countable: false } }])
  await person.page.context().close()
})

await t.test('own words in emoji or Khmer arrive as they were written, as long as they fit', async (t) => {
  // Both are 5,000 characters to whoever counts them on the phone; what does not fit is said and can be shortened.
  for (const [text, over] of [
    ['🙂'.repeat(5_000), 'This is much more than fits.'],
    ['គេបានយកលុយខ្ញុំ។ '.repeat(300).slice(0, 5_000), 'This is a little more than fits.'],
  ] as const) {
    const person = await arrive()
    await person.tellShortly()
    await person.tap('Answer more')
    await person.skipTo('words')
    await person.page.getByLabel('Your words').fill(text)
    await person.reads(over)
    const kept = text.slice(0, 3_000)
    await person.page.getByLabel('Your words').fill(kept)
    await person.tap('Next')
    await person.tap('Skip')
    await person.sees('Look it over')
    await person.tap('Send')
    await person.sees('Sent')
    t.equal(person.sent().length, 1)
    told.push([person.sent()[0], { account: { text: kept.trim() } }])
    await person.page.context().close()
  }
})

await t.test('a report from a phone whose clock was never set is read, without a month', async (t) => {
  const person = await arrive(async (page) => page.clock.setSystemTime(new Date('1990-03-05T12:00:00Z')))
  await person.tellShortly()
  for (const id of ['countable', 'when']) {
    await person.page.goBack()
    await person.page.locator(`[data-screen="${id}"]`).waitFor()
  }
  await person.page.locator('main .choice').first().click()
  await person.skipTo('enough')
  await person.tap('Send now')
  await person.sees('Sent')
  t.equal(person.sent().length, 1)
  told.push([person.sent()[0], { facts: { happened: 'unknown' } }])
  await person.page.context().close()
})

const genuine = JSON.parse(readFileSync(house.signed, 'utf8')) as SignedChannel
/** Documents that nobody may seal to, and what the form says of them. */
const doubtful: Readonly<Record<string, readonly [SignedChannel, keyof typeof says.stopped]>> = {
  'that was altered after it was signed': [{ ...genuine, document: altered(genuine.document) }, 'document'],
  'that somebody else signed': [
    { ...genuine, signature: fixtureChannel(sodium).signed.signature },
    'document',
  ],
  'of another organisation': [fixtureChannel(sodium, { slug: 'rose' }).signed, 'slug'],
}

for (const [which, [signed, stop]] of Object.entries(doubtful))
  await t.test(`a channel document ${which} stops the form, and help is there`, async (t) => {
    const person = await arrive(async (page) =>
      page.route('**/channels/*', (route) => route.fulfill({ json: signed })),
    )
    const { page } = person
    await page.locator('[data-screen="stopped"]').waitFor()
    await person.sees(says.stopped.heading)
    await person.reads(says.stopped[stop])
    await person.reads('Harbour clinic')
    t.equal(await page.getByRole('button', { name: 'Start' }).count(), 0)
    await page.goBack().catch(() => null)
    t.same(person.sent(), [])
    await page.context().close()
  })

await t.test('who knows the right one seals to it, whatever is said afterwards', async (t) => {
  for (const [signed] of Object.values(doubtful)) {
    const person = await arrive()
    await person.tellShortly()
    await person.page.waitForLoadState('networkidle')
    await person.page.route('**/channels/*', (route) => route.fulfill({ json: signed }))
    await laterBy(person.page, 4)
    await person.tap('Send now')
    await person.sees('Sent')
    t.equal(person.sent()[0]?.subarray(16, 48).toString('hex'), await channelHash(house))
    await person.page.context().close()
  }
})

await t.test('all of it is read by the advocates as it was told', async (t) => {
  await house.collect(told.length)
  t.equal(told.length, 4)
  for (const [envelope = Buffer.alloc(0), report] of told) {
    const id = sodium.to_hex(envelopeId(sodium, envelope))
    t.match(JSON.parse(await house.parasol('anna', '--json', 'read', id)), report)
  }
})

/** `before` prepares the page that the form will be opened in. */
async function arrive(before: (page: Page) => Promise<unknown> = () => Promise.resolve()): Promise<Person> {
  const context = await browser.newContext(phone)
  const person = new Person(await context.newPage())
  await before(person.page)
  await person.page.goto(house.service.origin)
  return person
}

/** The same document with other help in it: `document` is base64 of JSON. */
function altered(document: string): string {
  const text = Buffer.from(document, 'base64').toString()
  return Buffer.from(text.replaceAll('555 0100', '555 0199')).toString('base64')
}

/** By the phone's clock alone: nobody waits for minutes here. */
async function laterBy(page: Page, minutes: number): Promise<void> {
  await page.evaluate((past) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + past
  }, minutes * 60_000)
}

async function channelHash({ service, slug }: House): Promise<string> {
  const response = await fetch(`${service.origin}/api/v1/channels/${slug}`)
  const { document } = (await response.json()) as { document: string }
  return sodium.to_hex(sodium.crypto_generichash(32, Buffer.from(document, 'base64'), null))
}
