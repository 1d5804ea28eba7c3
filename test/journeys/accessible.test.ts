import t from 'tap'
import type { Page } from 'playwright-core'
import { organisation } from '../../scripts/demo/organisation.ts'
import { faintIn, watchWith, withoutScripts, wrongWith, zoomed } from './axe.ts'
import { openBrowser } from './browser.ts'
import { openHouse } from './house.ts'
import { type Hand, typing, walk } from './walk.ts'

const { languages } = organisation
const house = await openHouse()
const browser = await openBrowser()
t.teardown(async () => {
  await browser.close()
  await house.close()
})

// Two languages at a time: a page computes for seconds, and there is more than one processor.
const findings = new Map<string, readonly string[]>()
const seen = new Set<string>()
const waiting = [...languages]
await Promise.all([lookThroughNext(), lookThroughNext()])

for (const [language, found] of findings)
  await t.test(`in ${language}, no screen shuts anybody out`, (t) => {
    t.same(found, [])
    t.end()
  })

await t.test('every kind of screen was looked at', (t) => {
  const screens = [
    'start',
    'urgent:health',
    'urgent:legal',
    'urgent:child',
    'enough',
    'help',
    'words',
    'review',
  ]
  const endings = ['sending', 'refused', 'sent', 'saving', 'kept', 'leaving', 'saved', 'stopped']
  const pages = ['languages', 'no such language', '/help', '/hand-in', 'handed in']
  const plain = ['/ without script', '/help without script', '/hand-in without script']
  for (const screen of [...screens, ...endings, ...pages, ...plain]) t.ok(seen.has(screen), screen)
  t.end()
})

await t.test('every question can be answered and the report sent by keyboard alone', async (t) => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(house.service.origin)
  const seen: string[] = []
  for await (const { id } of walk(page, { hand: typing, most: 1, words: 'Badge 4711' })) seen.push(id)
  await typing(page, '.foot .main')
  await page.locator('[data-screen="sent"] h1:focus').waitFor()
  t.ok(seen.includes('words'))
  await context.close()
})

async function lookThroughNext(): Promise<void> {
  const language = waiting.shift()
  if (language === undefined) return
  findings.set(language, [...(await lookThrough(language)), ...(await lookWithoutScript(language))])
  return lookThroughNext()
}

/** Looks at a page, notes what is wrong, and answers with all that was noted. */
interface Look {
  readonly page: Page
  readonly found: string[]
  readonly at: (screen: string) => Promise<void>
}

/** What is wrong with any screen in this language. */
async function lookThrough(language: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: zoomed, reducedMotion: 'reduce', locale: language })
  context.setDefaultTimeout(30_000)
  await watchWith(context)
  const look = lookingAt(await context.newPage(), language)
  await throughTheQuestions(look)
  await throughTheEndings(look)
  const file = await throughSaving(look)
  await throughThePages(look, language, file)
  await context.close()
  return look.found
}

function lookingAt(page: Page, language: string): Look {
  const found: string[] = []
  let looks = 0
  return {
    page,
    found,
    async at(screen) {
      seen.add(screen)
      found.push(...(await wrongWith(page)).map((one) => `${screen}: ${one}`))
      // The same sheet colours every language: in one every screen is looked at, in the others every eighth.
      if (language === languages[0] || looks++ % 8 === 0)
        found.push(...(await faintIn(page)).map((one) => `${screen}: ${one}`))
    },
  }
}

async function throughTheQuestions({ page, found, at }: Look): Promise<void> {
  await page.goto(house.service.origin)
  await page.locator('.check summary').click()
  await page.locator('header summary').click()
  await at('languages')
  await page.locator('header summary').click()
  for await (const { id, as } of walk(page, {
    hand: pressing,
    most: Infinity,
    words: 'Call Anna: +31 6 1234 5678',
  })) {
    if (as === 'new') await at(id)
    // Chosen is a colour, and the same in every language.
    else if (page.url().endsWith('/') && (await page.locator('html').getAttribute('lang')) === languages[0])
      found.push(...(await faintIn(page)).map((one) => `${id}: ${one}`))
    if (id !== 'urgent:legal' || as !== 'new') continue
    await page.locator('header [data-help]').click()
    await at('help')
    await page.locator('main button').first().click()
  }
}

/** From the look over to "Sent": no connection, a language that does not come, a refusal. */
async function throughTheEndings({ page, at }: Look): Promise<void> {
  const context = page.context()
  await context.setOffline(true)
  await pressing(page, '.foot .main')
  await page.locator('[data-screen="sending"] .foot .main').waitFor()
  await at('sending')
  await pressing(page, 'header [data-language] >> nth=2')
  await page.locator('main > [role=alert]').waitFor()
  await at('no such language')
  await page.route('**/reports', (route) => route.fulfill({ status: 400 }))
  const before = await page.locator('[data-screen="sending"] .calm').innerText()
  await context.setOffline(false)
  await page.locator('[data-screen="sending"] .foot .main').waitFor()
  await page.waitForFunction((before) => {
    const says = document.querySelector<HTMLElement>('[data-screen="sending"] .calm')?.innerText
    return says !== before && document.querySelector('.foot .main') !== null
  }, before)
  await at('refused')
  await page.unroute('**/reports')
  await pressing(page, '.foot .main')
  await page.locator('[data-screen="review"]').waitFor()
  await pressing(page, '.foot .main')
  await page.locator('[data-screen="sent"]').waitFor()
  await at('sent')
}

/** As an outreach worker without a network; answers with the path of the file that was saved. */
async function throughSaving({ page, at }: Look): Promise<string> {
  await pressing(page, 'main > aside button')
  await tellShortly(page)
  await pressing(page, 'main > .wide button')
  await page.locator('[data-screen="save"] .wide .main').waitFor()
  await at('saving')
  await pressing(page, '[data-screen="save"] aside button')
  await page.locator('[data-screen="start"]').waitFor()
  await at('kept')
  await page.locator('header [data-leave]').click()
  await page.locator('[data-screen="leaving"]').waitFor()
  await at('leaving')
  await pressing(page, '[data-screen="leaving"] .wide .plain')
  await tellShortly(page)
  await pressing(page, 'main > .wide button')
  await page.locator('[data-screen="save"] .wide .main').waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pressing(page, '[data-screen="save"] .wide .main'),
  ])
  await page.locator('[data-screen="saved"]').waitFor()
  await at('saved')
  return download.path()
}

/** The other pages, with nothing done and with files handed in, whole and not; and a number that is wrong. */
async function throughThePages({ page, at }: Look, language: string, file: string): Promise<void> {
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`${house.service.origin}/help?lang=${language}`)
  await at('/help')
  await page.goto(`${house.service.origin}/hand-in?lang=${language}`)
  await at('/hand-in')
  await Promise.all([
    page.waitForResponse('**/reports'),
    page.locator('input').setInputFiles([file, house.signed]),
  ])
  await page.locator('.parcels li >> nth=1').waitFor()
  await at('handed in')
  await page.goto(`${house.service.origin}/?lang=${language}`)
  await page.locator('.check summary').click()
  await page.locator('.check input').fill('1'.repeat(40))
  await pressing(page, '.check button')
  await page.locator('[data-screen="stopped"]').waitFor()
  await at('stopped')
}

/** The pages as they are where no script runs. */
async function lookWithoutScript(language: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: zoomed, reducedMotion: 'reduce', locale: language })
  await watchWith(context)
  await withoutScripts(context)
  const page = await context.newPage()
  const look = lookingAt(page, language)
  for (const path of ['/', '/help', '/hand-in']) {
    await page.goto(`${house.service.origin}${path}?lang=${language}`)
    await look.at(`${path} without script`)
  }
  await context.close()
  return look.found
}

/** Chooses one thing that happened, and skips everything else. */
async function tellShortly(page: Page): Promise<void> {
  await page.locator('[data-screen="start"] .main').waitFor()
  await pressing(page, '[data-screen="start"] .main')
  for (;;) {
    const screen = page.locator('main [data-screen]:not([data-screen="start"])')
    const id = await screen.getAttribute('data-screen')
    if (id === 'enough') return
    if (id === 'violation-group') await pressing(page, 'main .choice >> nth=2')
    await pressing(page, '.foot button:not([disabled]) >> nth=-1')
    await page.locator(`[data-screen="${id}"]`).waitFor({ state: 'detached' })
  }
}

/** At this zoom a button is often out of sight: what counts here is how the screens look, and other journeys tap. */
async function pressing(...[page, button]: Parameters<Hand>): Promise<void> {
  await page
    .locator(button)
    .first()
    .evaluate((one: HTMLElement) => one.click())
}
