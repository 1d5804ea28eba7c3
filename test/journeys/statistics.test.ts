import { readFile } from 'node:fs/promises'
import t from 'tap'
import type { Page } from 'playwright-core'
import { unpack } from '../../src/release/archive.ts'
import { readReleasePackage } from '../../src/release/release-package.ts'
import { sodium } from '../service/organisation.ts'
import { plain } from '../service/plain.ts'
import { faintIn, watchWith, wrongWith, zoomed } from './axe.ts'
import { openBrowser, phone } from './browser.ts'
import { openGallery } from './gallery.ts'

const gallery = await openGallery(t)
const browser = await openBrowser()
t.teardown(() => browser.close())
const { origin } = gallery
const { languages } = gallery.document

/** In bytes over the wire, with the charts: what a reader on a phone pays for. */
const heaviest = 60_000

await t.test(
  'without scripts a reader sees charts, tables and who signed, and asks no other host',
  async (t) => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${origin}/statistics`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    t.match(await page.getByText('Fingerprint of the signing key').innerText(), gallery.fingerprint)
    const drawings = page.locator('main img')
    t.ok((await drawings.count()) >= 3)
    for (const drawing of await drawings.all()) {
      await drawing.scrollIntoViewIfNeeded()
      t.ok(((await drawing.getAttribute('alt')) ?? '').length > 20, 'it is told in words')
      const { width, drawn } = await drawing.evaluate((one) => ({
        width: one.clientWidth,
        drawn: (one as HTMLImageElement).naturalWidth,
      }))
      t.ok(
        drawn <= width,
        `${drawn} pixels are drawn into ${width}: nothing is made smaller, nothing must be pushed aside`,
      )
    }
    const opened = page.locator('details').first()
    await opened.locator('summary').click()
    t.ok(await opened.locator('table').isVisible())
    const cells = await opened.locator('tbody td').allInnerTexts()
    t.strictSame(
      cells.filter((cell) => !/^(<5|<10|\d*[05]|[–x]|withdrawn)$/.test(cell)),
      [],
    )
    t.ok(cells.length > 3)
    t.ok(cells.includes('withdrawn'), 'the gallery has a release that was taken back')
    t.ok(asked.every((url) => url.startsWith(`${origin}/statistics`) || url === 'data:,'))
    t.strictSame(await context.cookies(), [])
    await context.close()
  },
)

await t.test('page and charts together are light, in every language', async (t) => {
  for (const lang of languages) {
    const headers = { 'accept-encoding': 'br' }
    const bytes = async (path: string) => {
      const answer = await fetch(`${origin}${path}`, { headers })
      const length = Number(answer.headers.get('content-length'))
      return { length, text: await answer.text() }
    }
    const page = await bytes(`/statistics?lang=${lang}`)
    const drawings = [...page.text.matchAll(/<img src="([^"]+)"/g)].map(([, path = '']) => plain(path))
    t.ok(drawings.length >= 3, `${lang} has its drawings`)
    let all = page.length
    for (const path of drawings) all += (await bytes(path)).length
    t.ok(all > 5000 && all <= heaviest, `${lang}: ${all} bytes`)
    t.comment(`${lang}: page ${page.length}, with ${drawings.length} charts ${all} bytes`)
  }
})

await t.test('what is downloaded is the signed package, whole', async (t) => {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(`${origin}/statistics?lang=en`)
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).first().click(),
    ])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const zip = await save('Everything in one ZIP file')
  t.equal(zip.name, 'release-4-package.zip')
  const release = readReleasePackage(sodium, await unpack(zip.bytes))
  t.equal(release.fingerprint, gallery.fingerprint)
  const csv = await save('This table as CSV: Q4 2026')
  t.ok([...release.files.values()].some((one) => csv.bytes.equals(one)))
  const workbook = await save('All tables as a spreadsheet')
  t.ok(workbook.bytes.equals(release.files.get('tables.xlsx') ?? Buffer.alloc(0)))
  await context.close()
})

await t.test('the page reads in another language and from the right, and by keyboard alone', async (t) => {
  const context = await browser.newContext({ ...phone, locale: 'ar' })
  const page = await context.newPage()
  await page.goto(`${origin}/statistics`)
  t.equal(await page.locator('html').getAttribute('dir'), 'rtl')
  await tabTo(page, 'a[hreflang="km"]')
  await Promise.all([page.waitForURL(/lang=km/), page.keyboard.press('Enter')])
  t.equal(await page.locator('html').getAttribute('lang'), 'km')
  await tabTo(page, 'details summary')
  await page.keyboard.press('Enter')
  const region = page.locator('details[open] .scroll').first()
  await tabTo(page, 'details[open] .scroll')
  t.ok(await region.isVisible())
  t.ok(((await region.getAttribute('aria-label')) ?? '').length > 0)
  await context.close()
})

const looks = ['en', 'ar', 'km']
await Promise.all(
  looks.map((lang) =>
    t.test(`in ${lang} nothing shuts anybody out`, async (t) => {
      const context = await browser.newContext({
        viewport: zoomed,
        reducedMotion: 'reduce',
        locale: lang,
      })
      await watchWith(context)
      const page = await context.newPage()
      for (const [screen, path] of Object.entries(gallery.pages)) {
        await page.goto(`${origin}${path}?lang=${lang}`)
        await openAll(page)
        t.same(
          (await wrongWith(page)).map((one) => `${screen}: ${one}`),
          [],
        )
        if (lang === 'en') t.same(await faintIn(page), [], screen)
      }
      await context.close()
    }),
  ),
)

async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
}

async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first()
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no number of tabs leads to ${selector}`)
}
