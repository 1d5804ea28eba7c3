import t, { type Test } from 'tap'
import type { Browser } from 'playwright-core'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { envelopeId } from '../../src/envelope/format.ts'
import type { Account, Facts } from '../../src/report/schema.ts'
import { monthsBefore } from '../../src/form/months.ts'
import { openBrowser, phone } from './browser.ts'
import { type House, openHouse, type Who } from './house.ts'
import { Person } from './person.ts'

const sodium = await loadSodium()
const house = await openHouse()
const browsers: Browser[] = []
t.teardown(async () => {
  for (const browser of browsers) await browser.close()
  await house.close()
})
const fast = await open()

const typed = 'They took my phone.\nBadge 4711, at the station “Zuid” — “never again”, she said. 你好 🙂'

for (const [build, flags] of [
  ['WebAssembly', []],
  ['neither WebAssembly nor JIT', ['--js-flags=--jitless']],
] as const) {
  await t.test(`what a person fills in, with ${build}, is exactly what the advocates read`, async (t) => {
    const person = await arrive(flags.length === 0 ? fast : await open(...flags))
    await person.tap('Start')
    await person.sees('Who did it happen to?')
    await person.tap('It happened to me')
    await person.sees('What happened?')
    await person.tap('Sex or touching I did not agree to')
    await person.tap('Arrest, raid, locked up, sent away')
    await person.tap('Next')
    await person.tap('The condom was taken off when I did not agree')
    await person.tap('Next')
    await person.sees('Some medicine cannot wait')
    await person.reads('Harbour clinic')
    await person.tap('Go on with the questions')
    await person.tap('I was arrested')
    await person.tap('I was locked up')
    await person.tap('More choices')
    await person.sees('If the police hold you or ask you questions')
    await person.tap('Go on with the questions')
    await person.tap('They took my condoms or used them against me')
    await person.tap('Next')
    await person.sees('Who did it?')
    await person.tap('More than one')
    await person.tap('Police, soldiers, officials, prison guards')
    await person.tap('I do not know')
    await person.tap('Next')
    await person.sees('Who was it?')
    await person.tap('Police')
    await person.reads('You chose: Police')
    await person.tap('Street, checkpoint or car')
    await person.sees('What kind of place?')
    await person.tap('Checkpoint')
    await person.tap('The coast')
    await person.tap('In another month of the past year')
    const [, month = ''] = monthsBefore(new Date(), 2)
    await person.page.locator('.choice').nth(1).click()
    await person.sees('May we count this?')
    await person.tap('Yes')
    await person.tap('Answer more')
    await person.sees('How many people did it happen to?')
    await person.tap('One person')
    await person.tap('Once')
    await person.sees('Did we hear about this before?')
    await person.tap('Skip')
    await person.sees('What happened to you after that?')
    await person.tap('I am afraid or very sad')
    await person.tap('More choices')
    await person.tap('I had to move away')
    await person.tap('Next')
    await person.tap('The police')
    await person.tap('Next')
    await person.sees('What did they do?')
    await person.tap('They would not take my complaint')
    await person.tap('Next')
    await person.sees('What help do you want?')
    await person.tap('Legal help')
    await person.tap('More choices')
    await person.tap('Next')
    await person.sees('Where this help is')
    await person.tap('Next')
    await person.tap('25-34')
    await person.tap('Woman')
    await person.tap('I am trans')
    await person.tap('Next')
    await person.tap('From here')
    await person.type('Your words', typed)
    await person.tap('Next')
    await person.tap('Yes')
    await person.sees('Look it over')
    await person.reads('Badge 4711')
    await person.tap('Send')
    await person.sees('Sent')

    const [envelope, ...more] = person.sent()
    t.ok(envelope)
    t.same(more, [], 'one request took it in')
    await house.collect(1)
    const report = (await read(house, 'anna', envelope)) as { facts: Facts; account?: Account }
    t.strictSame(report.facts, {
      format: 1,
      taxonomy: 1,
      language: 'en',
      countable: true,
      reporter: 'self',
      violationGroups: ['sexual', 'police'],
      violations: ['stealthing', 'arrest', 'detention', 'condoms-taken'],
      perpetratorGroups: ['state', 'unknown'],
      perpetrators: ['police', 'unknown-perpetrator'],
      settingGroups: ['outdoors'],
      settings: ['checkpoint'],
      area: 'coast',
      happened: month,
      peopleAffected: 'one',
      frequency: 'once',
      consequences: ['distress', 'moved-away'],
      told: ['police'],
      authorityResponses: ['refused'],
      helpNeeded: ['legal'],
      ageBand: '25-34',
      genders: ['woman', 'trans'],
      migration: 'local',
    })
    t.strictSame(report.account, { format: 1, language: 'en', quotable: true, text: typed })
    const counted = (await read(house, 'bo', envelope)) as { facts: Facts; flags: { accountMine: boolean } }
    t.strictSame(counted.facts, report.facts, 'who may count reads the same facts')
    t.notOk('account' in counted, 'who may count reads no account')
    t.equal(counted.flags.accountMine, false)

    await leavesNothing(t, person)
    await person.page.context().close()
  })
}

await t.test('what is typed and may point to a person is asked about, and stops nobody', async (t) => {
  const person = await arrive(fast)
  await person.tellShortly()
  await person.tap('Answer more')
  await person.tap('That is enough: go to the end')
  await person.sees('Look it over')
  await person.page.getByRole('button', { name: /^Change.*How often did it happen/ }).click()
  await person.sees('How often did it happen?')
  await person.tap('Several times')
  await person.tap('That is enough: go to the end')
  await person.sees('Look it over')
  await person.reads('Several times')
  await person.page.goBack()
  await person.skipTo('words')
  // What the keyboard of a cheap phone leaves of the screen.
  await person.page.setViewportSize({ width: 360, height: 330 })
  await person.type('Your words', 'Call me on 06 12345678')
  await person.reads('This looks like a phone number: 06 12345678')
  await person.reads('Better leave it out.')
  const [asks, field] = await Promise.all(
    ['.pointing', 'textarea'].map((part) => person.page.locator(part).boundingBox()),
  )
  t.ok(asks && field && asks.y >= 0 && asks.y + asks.height <= field.y, 'seen while typing, above the words')
  t.ok(field && field.y + field.height <= 330, 'with the words still in sight')
  await person.page.setViewportSize(phone.viewport)
  await person.tap('Next')
  await person.sees('May we use some of your words?')
  await person.reads('If you skip this, we use none.')
  await person.tap('Skip')
  await person.sees('Look it over')
  await person.reads('This looks like a phone number: 06 12345678')
  await person.reads('Tap Change to take it out.')
  t.equal(
    await person.page.getByText('Skipped: that is a no').count(),
    2,
    'not to be counted, not to be quoted',
  )
  await person.page.getByRole('button', { name: /^Change.*In your own words/ }).click()
  await person.sees('In your own words')
  await person.page.getByLabel('Your words').fill('ខ'.repeat(5000))
  await person.reads('This is a little more than fits.')
  t.ok(await person.page.getByRole('button', { name: 'Next' }).isDisabled())
  await person.page.goBack()
  await person.tap('That is enough: go to the end')
  await person.sees('Look it over')
  await person.tap('Send')
  await person.sees('In your own words')
  await person.reads('This is a little more than fits.')
  t.same(person.sent(), [], 'nothing is cut off, and nobody is left waiting')
  await person.page.getByLabel('Your words').fill('They kept my papers.')
  await person.tap('Next')
  await person.sees('May we use some of your words?')
  await person.page.context().close()
})

await t.test(
  'one tap is enough where mostly one answer fits; a slip is seen and mended with the next tap',
  async (t) => {
    const person = await arrive(fast)
    const { page } = person
    for (const name of ['Start', 'It happened to me', 'Money or things taken, not paid', 'Next', 'Skip'])
      await person.tap(name)
    await person.sees('Who did it?')
    await person.tap('Client')
    await person.sees('Who was it?')
    await person.reads('You chose: Client')
    await person.tap('Back')
    await person.sees('Who did it?')
    t.notOk(await page.getByText('You chose: Client').isVisible())
    t.equal(
      await page.getByRole('button', { pressed: true }).textContent(),
      'Client',
      'Back keeps the answer',
    )
    await person.tap('People at work')
    await person.sees('Who was it?')
    await person.reads('You chose: People at work')
    await person.tap('Another worker')
    await person.sees('Where was it?')
    await person.tap('Back')
    await person.sees('Who was it?')
    await person.tap('More than one')
    await person.reads('You can choose more than one.')
    await person.sees('Who was it?')
    await person.tap('Manager or employer')
    await person.reads('Who was it?')
    t.equal(await page.getByRole('button', { pressed: true }).count(), 2, 'none is lost by it')
    await person.tap('Next')
    await person.sees('Where was it?')
    await page.context().close()
  },
)

await t.test('a tap on Start before the form has come is kept, and not asked for again', async (t) => {
  const context = await fast.newContext(phone)
  const person = new Person(await context.newPage())
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await person.page.route(/assets\/form-en-/, async (route) => {
    await held
    await route.continue()
  })
  await person.page.goto(house.service.origin, { waitUntil: 'domcontentloaded' })
  await person.tap('Start')
  t.equal(await person.page.locator('[data-screen]').getAttribute('data-screen'), 'start')
  release()
  await person.sees('Who did it happen to?')
  await context.close()
})

await t.test('a choice is never taken by moving to it with the keyboard', async (t) => {
  const person = await arrive(fast)
  await person.tap('Start')
  await person.sees('Who did it happen to?')
  await person.reads('Tap an answer and the next question comes.')
  for (const key of ['Tab', 'Tab', 'ArrowDown', 'ArrowUp', 'ArrowRight'])
    await person.page.keyboard.press(key)
  t.equal(await person.page.locator('.choice:focus').count(), 1)
  t.equal(await person.page.getByRole('button', { pressed: true }).count(), 0)
  await person.page.keyboard.press('Enter')
  await person.sees('What happened?')
  await person.page.context().close()
})

await t.test('Back goes back over every further question, one by one', async (t) => {
  const person = await arrive(fast)
  const { page } = person
  const until = (id: string) => page.locator(`[data-screen="${id}"]`).waitFor()
  await person.tellShortly()
  await person.tap('Answer more')
  await until('people-affected')
  const seen = ['enough', ...(await person.skipTo('review'))]
  t.ok(seen.length > 10)
  for (const id of seen.toReversed()) {
    await page.goBack()
    await until(id)
  }
  await page.context().close()
})

await t.test('out of sight, the page shows nothing; in sight again, what it showed', async (t) => {
  const person = await arrive(fast)
  const { page } = person
  // Headless Chromium never hides a page: this tells the page what a phone would tell it.
  const becomes = (visibilityState: string) =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
      return getComputedStyle(document.documentElement).opacity
    }, visibilityState)
  t.equal(await becomes('hidden'), '0')
  t.equal(await becomes('visible'), '1')
  await person.tap('Start')
  await person.sees('Who did it happen to?')
  await page.context().close()
})

await t.test('a lost answer is retried with the same bytes, and is one report', async (t) => {
  const person = await arrive(fast)
  await person.tellShortly()
  let lost = 0
  await person.page.route('**/reports', async (route) => {
    if (lost++ > 0) return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  await person.tap('Send now')
  await person.reads('There is no connection.')
  await person.reads('If you press Leave or close it, the report is gone.')
  await person.tap('Try again now')
  await person.sees('Sent')
  const [first, second, ...more] = person.sent()
  t.ok(first)
  t.same(second, first, 'the same bytes')
  t.same(more, [])
  await house.collect(1)
  t.equal(await countOf(house, first), 1)
  await person.page.context().close()
})

await t.test(
  'without a network the report waits, says so, and goes by itself when the network is back',
  async () => {
    const person = await arrive(fast)
    await person.tellShortly()
    await person.page.context().setOffline(true)
    await person.tap('Send now')
    await person.reads('There is no connection.')
    await person.page.context().setOffline(false)
    await person.sees('Sent')
    await person.page.context().close()
  },
)

await t.test(
  'a wrong number stops the form with a sentence and shows help; the right one lets it go on',
  async (t) => {
    const person = await arrive(fast)
    await person.page.getByText('Check who can open this').click()
    await person.type(
      'The number: 40 digits',
      house.fingerprint.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
    )
    await person.tap('Compare')
    await person.sees('Do not send anything here')
    await person.reads('Harbour clinic')
    t.equal(await person.page.getByRole('button', { name: 'Start' }).count(), 0)
    await person.tap('Type the number again')
    await person.page.getByText('Check who can open this').click()
    await person.type('The number: 40 digits', '12345')
    await person.tap('Compare')
    await person.reads('That is not the whole number')
    await person.page.getByLabel('The number: 40 digits').fill(house.fingerprint)
    await person.tap('Compare')
    await person.reads('The number is right')
    await person.tellShortly()
    t.same(person.sent(), [])
    await person.page.context().close()
  },
)

await t.test('the browser’s Back goes back one question and keeps the answers', async (t) => {
  const person = await arrive(fast)
  await person.tellShortly()
  const { page } = person
  await page.goBack()
  await person.sees('May we count this?')
  await page.goBack()
  await person.sees('When was it?')
  for (const heading of [
    'In which area?',
    'Where was it?',
    'Who did it?',
    'What was it?',
    'What happened?',
  ]) {
    await page.goBack()
    await person.sees(heading)
  }
  t.equal(
    await page.getByRole('button', { pressed: true }).textContent(),
    'Threats, insults, telling others about me',
  )
  t.equal(page.url(), `${house.service.origin}/`)
  await person.page.context().close()
})

for (const [way, leave] of [
  ['the Leave button', (person: Person) => person.page.locator('header a[data-leave]').click()],
  [
    'Escape pressed twice',
    async (person: Person) => {
      await person.page.keyboard.press('Escape')
      await person.page.keyboard.press('Escape')
    },
  ],
] as const) {
  await t.test(
    `${way} goes to the neutral page, and neither Back nor Forward shows the form again`,
    async (t) => {
      const person = await arrive(fast)
      const { page } = person
      await page
        .context()
        .route('https://www.wikipedia.org/', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
        )
      await person.tellShortly()
      await leave(person)
      await page.waitForURL('https://www.wikipedia.org/')
      await page.goBack()
      t.notMatch(page.url(), house.service.origin)
      await page.goForward()
      await page.goForward().catch(() => null)
      await page.waitForURL('https://www.wikipedia.org/')
      await person.page.context().close()
    },
  )
}

await t.test('changing the language keeps the answers', async (t) => {
  const person = await arrive(fast)
  await person.tap('Start')
  await person.tap('It happened to someone else')
  await person.tap('Someone hurt my body')
  await person.page.locator('header summary').click()
  await person.page.getByRole('link', { name: 'Nederlands' }).click()
  await person.page.getByRole('heading', { name: 'Wat is er gebeurd?' }).waitFor()
  t.equal(
    await person.page.getByRole('button', { pressed: true }).textContent(),
    'Iemand deed mijn lichaam pijn',
  )
  t.equal(await person.page.title(), 'Notities')
  t.equal(await person.page.locator('html').getAttribute('lang'), 'nl')
  await person.tap('Verder')
  t.ok(
    await person.page.getByRole('button', { name: 'Er is iemand gedood' }).isVisible(),
    'asked for someone else only',
  )
  await person.page.locator('header [data-help]').click()
  await person.reads('Havenkliniek')
  await person.tap('Terug naar de vragen')
  await person.sees('Wat was het?')
  t.equal(person.page.url(), `${house.service.origin}/`)
  await person.page.context().close()
})

await t.test('the whole way can be gone by keyboard alone', async (t) => {
  const person = await arrive(fast)
  for (const [heading, ...names] of [
    ['Did something happen', 'Start'],
    ['Who did it happen to?', 'Skip'],
    ['What happened?', 'Money or things taken, not paid', 'Next'],
    ['What was it?', 'I was not paid, or the money was taken back', 'Next'],
    ['Who did it?', 'Skip'],
    ['Where was it?', 'Skip'],
    ['In which area?', 'Skip'],
    ['When was it?', 'This month'],
    ['May we count this?', 'No'],
    ['You can send this now', 'Send now'],
  ] as const) {
    await person.page.getByRole('heading', { name: heading }).waitFor()
    for (const name of names) await person.tabTo(name)
  }
  await person.sees('Sent')
  t.equal(person.sent().length, 1)
  await person.page.context().close()
})

await t.test('with JavaScript off, the page says what to do and shows help and rights', async (t) => {
  const context = await fast.newContext({ ...phone, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(house.service.origin)
  const says = page.locator('noscript h2')
  t.ok(await says.isVisible())
  t.equal(await says.textContent(), 'The questions do not work in this browser')
  t.ok(await page.getByText('Harbour clinic').isVisible())
  await page.getByRole('link', { name: 'Help' }).click()
  await page.getByText('You may stay silent and ask for a lawyer.').waitFor()
  await context.close()
})

async function open(...flags: string[]): Promise<Browser> {
  const browser = await openBrowser(...flags)
  browsers.push(browser)
  return browser
}

async function arrive(browser: Browser): Promise<Person> {
  const context = await browser.newContext(phone)
  const person = new Person(await context.newPage())
  await person.page.goto(house.service.origin)
  await person.page.getByRole('heading', { name: 'Did something happen' }).waitFor()
  return person
}

async function leavesNothing(t: Test, { page, requests }: Person): Promise<void> {
  t.same([...new Set(requests.map((request) => new URL(request.url()).origin))], [house.service.origin])
  t.same(await page.context().cookies(), [])
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    text: document.documentElement.outerHTML,
  }))
  t.match(kept, { local: 0, session: 0, databases: 0, workers: 0 })
  t.notMatch(kept.text, 'Badge 4711')
  const history = await (await page.context().newCDPSession(page)).send('Page.getNavigationHistory')
  const visited = history.entries.filter(({ url }) => url !== 'about:blank')
  t.same(
    [...new Set(visited.map(({ url }) => url))],
    [`${house.service.origin}/`],
    'only the neutral address',
  )
  t.same([...new Set(visited.map(({ title }) => title))], ['Notes'], 'only the neutral title')
}

async function read(house: House, who: Who, envelope: Uint8Array | undefined): Promise<unknown> {
  return JSON.parse(await house.parasol(who, '--json', 'read', idOf(envelope)))
}

async function countOf(house: House, envelope: Uint8Array | undefined): Promise<number> {
  return (await house.parasol('anna', '--json', 'list')).split(idOf(envelope)).length - 1
}

function idOf(envelope: Uint8Array | undefined): string {
  return sodium.to_hex(envelopeId(sodium, envelope ?? new Uint8Array()))
}
