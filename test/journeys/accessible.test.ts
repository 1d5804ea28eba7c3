import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import t from 'tap'
import { organisation } from '../../scripts/demo/organisation.ts'
import { formManifest } from '../../src/wire/page.ts'
import { openBrowser } from './browser.ts'
import { openHouse } from './house.ts'
import { type Hand, typing, walk } from './walk.ts'

/** A window of 1280 by 1024 at 400 %, which is as narrow as the narrowest phone: 320 units, and lower than any. */
const zoomed = {
  viewport: { width: 320, height: 256 },
  deviceScaleFactor: 4,
  reducedMotion: 'reduce',
} as const

const manifest = new URL('../../form/manifest.json', import.meta.url)
const { languages } = formManifest.parse(JSON.parse(readFileSync(manifest, 'utf8')))
const inAll = (text: string) => Object.fromEntries(languages.map((language) => [language, text]))
const { names, page } = organisation
const house = await openHouse('lotus', {
  ...organisation,
  languages,
  drafts: languages,
  names: { ...inAll(names.en), ...names },
  page: { ...page, title: { ...inAll(page.title.en), ...page.title } },
})
const browser = await openBrowser()
t.teardown(async () => {
  await browser.close()
  await house.close()
})

// Two languages at a time: a page computes for seconds, and there is more than one processor.
const findings = new Map<string, readonly string[]>()
const waiting = [...languages]
await Promise.all([lookThroughNext(), lookThroughNext()])

for (const [language, found] of findings)
  await t.test(`in ${language}, no screen shuts anybody out`, (t) => {
    t.same(found, [])
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
  findings.set(language, await lookThrough(language))
  return lookThroughNext()
}

/** What is wrong with any screen in this language. */
async function lookThrough(language: string): Promise<string[]> {
  const found: string[] = []
  const context = await browser.newContext({ ...zoomed, locale: language })
  await context.addInitScript({ content: axe.source })
  const page = await context.newPage()
  const look = async (screen: string) =>
    found.push(...(await wrongWith(page)).map((one) => `${screen}: ${one}`))
  for (const path of ['help', 'hand-in', '']) {
    await page.goto(`${house.service.origin}/${path}?lang=${language}`)
    await look(`/${path}`)
  }
  await page.locator('.check summary').click()
  await page.locator('header summary').click()
  await look('languages')
  await page.locator('header summary').click()
  for await (const { id, as } of walk(page, {
    hand: pressing,
    most: Infinity,
    words: 'Call Anna: +31 6 1234 5678',
  })) {
    if (as === 'new') await look(id)
    // Colours are the same in every language.
    else if (language === languages[0]) found.push(...(await faintIn(page)).map((one) => `${id}: ${one}`))
    if (id !== 'urgent:legal' || as !== 'new') continue
    await page.locator('header [data-help]').click()
    await look('help')
    await page.locator('main button').first().click()
  }
  await context.setOffline(true)
  await pressing(page, '.foot .main')
  await page.locator('[data-screen="sending"] .foot .main').waitFor()
  await look('sending')
  await context.setOffline(false)
  await page.locator('[data-screen="sent"]').waitFor()
  await look('sent')
  await context.close()
  return found
}

/** Every rule of axe-core, text of AAA contrast among them, and that nothing has to be scrolled sideways to be read. */
function wrongWith(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const rules = { 'color-contrast-enhanced': { enabled: true } }
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules })
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${target.join(' ')}`),
    )
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [...found, `${scrollWidth - clientWidth} units too wide`] : found
  })
}

/** Text that is hard to see in the dark, or in colours that the person has chosen. */
async function faintIn(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
    await page.emulateMedia(media)
    const faint = await page.evaluate(async () => {
      const { violations } = await axe.run(document, {
        runOnly: ['color-contrast', 'color-contrast-enhanced'],
        resultTypes: ['violations'],
      })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
    })
    found.push(...faint.map((one) => `${Object.values(media).join(' ')}: ${one}`))
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
  return found
}

/** At this zoom a button is often out of sight: what counts here is how the screens look, and other journeys tap. */
async function pressing(...[page, button]: Parameters<Hand>): Promise<void> {
  await page.locator(button).evaluate((one: HTMLElement) => one.click())
}
