import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { envelopeId } from '../../src/envelope/format.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { openSavedFile } from '../../src/envelope/saved-file.ts'
import type { Account, Facts } from '../../src/report/schema.ts'
import { openBrowser, phone } from './browser.ts'
import { openHouse } from './house.ts'
import { Person } from './person.ts'

const sodium = await loadSodium()
const house = await openHouse()
const folder = mkdtempSync(join(tmpdir(), 'handed-out-'))
const browsers: Browser[] = []
t.teardown(async () => {
  for (const browser of browsers) await browser.close()
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const program = new URL('../../scripts/build-form.js', import.meta.url).pathname
const build = (...words: string[]) =>
  promisify(execFile)(process.execPath, [program, '--single', '--channel', house.signed, ...words])
const form = join(folder, 'form.html')
const { stdout } = await build('--out', form, '--origin', house.service.origin)
const fast = await open()

await t.test('the file is whole, names what it is for, and does not name the program', async (t) => {
  t.match(stdout, house.fingerprint)
  const html = readFileSync(form, 'utf8')
  t.notMatch(html, /parasol/i)
  t.notMatch(html, /<(script|link|img|iframe)[^>]*(src|href)="(?!data:)/, 'nothing is fetched')
  t.notMatch(html, /<a [^>]*href="(?!#|https?:|tel:|mailto:)/, 'no link leads to a place beside the file')
  const again = join(folder, 'again.html')
  await build('--out', again, '--origin', house.service.origin)
  t.equal(readFileSync(again, 'utf8'), html, 'the same bytes')
})

for (const [build, flags] of [
  ['a browser as it is', []],
  ['neither WebAssembly nor JIT', ['--js-flags=--jitless']],
] as const) {
  await t.test(
    `from a stick, without a network, with ${build}, a report reaches the advocates`,
    async (t) => {
      const person = await arrive(flags.length === 0 ? fast : await open(...flags), { offline: true })
      await person.reads('Nothing is sent from here.')
      await person.page.getByText('Check who can open this').click()
      await person.type('The number: 40 digits', house.fingerprint)
      await person.tap('Compare')
      await person.reads('The number is right')
      await person.tellShortly('You can save this now')
      await person.tap('Answer more')
      await person.tap('That is enough: go to the end')
      await person.reads('This is what the file holds.')
      await person.tap('Save it as a file')
      await person.sees('Save your report as a file')
      t.notOk(await person.page.getByRole('button', { name: 'Send it from here' }).isVisible())
      const file = await person.saves('Save the file')
      await person.reads(`on this page: ${house.service.origin}/hand-in`)
      await person.tap('Next person')
      await person.tellShortly('You can save this now')
      await person.tap('Save it as a file')
      await person.tap('Keep it here, next person')
      const second = await person.saves('Save them all as one file')
      t.same(
        person.requests.map((request) => request.url()).filter((url) => url !== pathToFileURL(form).href),
        [],
      )
      await person.page.context().close()

      const other = await fast.newContext(phone)
      const page = await other.newPage()
      await page.goto(`${house.service.origin}/hand-in`)
      await page.getByLabel('Choose files').setInputFiles([file, second])
      await page.getByText('Done. Reports taken in: 2').waitFor()
      await other.close()
      await house.collect(1)
      const report = JSON.parse(await house.parasol('anna', '--json', 'read', idIn(file))) as {
        facts: Facts
        account: Account
      }
      t.match(report.facts, { language: 'en', violationGroups: ['threats'], reporter: 'self' })
    },
  )
}

await t.test('it speaks all its languages, and helps, without a network', async (t) => {
  const person = await arrive(fast, { offline: true })
  await person.page.locator('header summary').click()
  await person.page.getByRole('link', { name: 'Nederlands' }).click()
  await person.reads('Vanaf hier wordt niets verstuurd.')
  await person.page.locator('header [data-help]').click()
  await person.reads('Havenkliniek')
  await person.tap('Terug naar de vragen')
  await person.tap('Beginnen')
  await person.sees('Met wie is het gebeurd?')
  await person.page.goBack()
  await person.sees('Is er iets gebeurd')
  t.equal(await person.page.locator('html').getAttribute('lang'), 'nl')
  await person.page.context().close()
})

await t.test('with JavaScript off it shows help and rights', async (t) => {
  const person = await arrive(fast, { javaScriptEnabled: false })
  t.ok(await person.page.getByText('Harbour clinic').isVisible())
  t.match(await person.page.locator('noscript h2').innerText(), 'The questions do not work')
  await person.page.context().close()
})

await t.test('leaving it leads to the neutral page, and not back', async (t) => {
  const person = await arrive(fast)
  await person.page
    .context()
    .route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'An encyclopedia.' }))
  await person.tap('Start')
  await person.sees('Who did it happen to?')
  await person.page.getByRole('link', { name: 'Leave' }).click()
  await person.page.waitForURL('https://www.wikipedia.org/')
  t.pass()
  await person.page.context().close()
})

await t.test('what cannot be built is said in a sentence', async (t) => {
  for (const [words, sentence] of [
    [['--lang', 'en,tlh'], 'tlh'],
    [['--origin', 'tell.example.org'], '--origin is where the form is'],
    [['--origin', 'https://tell.example.org/?lang=en'], '--origin is where the form is'],
  ] as const)
    await t.rejects(build('--out', join(folder, 'x.html'), ...words), {
      code: 2,
      stderr: new RegExp(sentence),
    })
})

async function open(...flags: string[]): Promise<Browser> {
  const browser = await openBrowser(...flags)
  browsers.push(browser)
  return browser
}

async function arrive(browser: Browser, options: BrowserContextOptions = {}): Promise<Person> {
  const context = await browser.newContext({ ...phone, ...options })
  const person = new Person(await context.newPage())
  await person.page.goto(pathToFileURL(form).href)
  await person.page.getByRole('heading', { name: 'Did something happen' }).waitFor()
  return person
}

function idIn(file: string): string {
  const [envelope = new Uint8Array()] = openSavedFile(sodium, readFileSync(file)).envelopes
  return sodium.to_hex(envelopeId(sodium, envelope))
}
