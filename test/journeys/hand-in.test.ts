import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { envelopeId } from '../../src/envelope/format.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { learnChannel, sealAnswers } from '../../src/form/submit.ts'
import { openBrowser, phone } from './browser.ts'
import { openHouse } from './house.ts'
import { Person } from './person.ts'

const sodium = await loadSodium()
const house = await openHouse()
const browser = await openBrowser()
const folder = mkdtempSync(join(tmpdir(), 'stick-'))
t.teardown(async () => {
  await browser.close()
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const channel = await learnChannel(sodium, house.service.origin, house.slug)
const [a, b, c, d, e, f] = Array.from({ length: 6 }, () =>
  sealAnswers(
    sodium,
    channel,
    { format: 1, taxonomy: 1, language: 'en', countable: true, violationGroups: ['money'] },
    { format: 1, language: 'en', quotable: false, text: '' },
  ),
) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array]

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** A file in which one report of three lost its beginning. */
function damaged(): Uint8Array {
  const bytes = sealSavedFile(sodium, [d, e, f])
  bytes.subarray(24 + d.length, 24 + d.length + 8).fill(0)
  return bytes
}

await t.test('files from a stick are handed in, whatever happens on the way', async (t) => {
  const context = await browser.newContext(phone)
  const person = new Person(await context.newPage())
  const { page } = person
  await page.goto(`${house.service.origin}/hand-in`)
  await person.reads('Choose the files that were saved')
  let attempts = 0
  await page.route('**/reports', async (route) => {
    attempts++
    if (attempts === 2) return route.abort('connectionreset')
    if (attempts === 3) return route.fulfill({ status: 429 })
    if (attempts !== 4) return route.continue()
    // Taken in, and the answer is lost.
    await route.fetch()
    await route.abort('connectionreset')
  })
  const says = page.locator('#says')
  const choose = (...paths: string[]) => page.getByLabel('Choose files').setInputFiles(paths)
  await choose(
    file('k3x9.dat', sealSavedFile(sodium, [a, b])),
    file('p0q2.dat', sealSavedFile(sodium, [b, c])),
    file('m7m7.dat', damaged()),
    file('recipe.txt', Buffer.from('Two eggs, and a spoon of sugar for each person.')),
  )
  await says.filter({ hasText: 'There is no connection.' }).waitFor()
  await person.tap('Try again now')
  await says.filter({ hasText: 'It is busy on the other side.' }).waitFor()
  await person.tap('Try again now')
  await says.filter({ hasText: 'There is no connection.' }).waitFor()
  await person.tap('Try again now')
  await says.filter({ hasText: 'Done. Reports taken in: 5' }).waitFor()
  t.notOk(await page.getByRole('button', { name: 'Try again now' }).isVisible())
  t.strictSame(await page.locator('.parcels li').allInnerTexts().then(flat), [
    'k3x9.dat Taken in: 2 All of this file is taken in: you can delete it.',
    'p0q2.dat Taken in: 1 The same as others here, and not counted again: 1 All of this file is taken in: you can delete it.',
    'm7m7.dat Taken in: 2 Damaged: 1. If there is another copy of this file, hand that in too. ' +
      `Do not delete this file yet. Give it to ${channel.document.names['en'] ?? ''}.`,
    'recipe.txt There is no saved report in this file. Look if it is the right one.',
  ])

  // The device had the file on two sticks.
  await choose(file('k3x9 (1).dat', sealSavedFile(sodium, [a, b])))
  await person.reads('The same as others here, and not counted again: 2')
  await says.filter({ hasText: 'Done. Reports taken in: 5' }).waitFor()
  t.equal(new Set(person.sent().map((body) => body.toString('latin1'))).size, 5)
  t.equal(person.sent().length, 8, 'three attempts failed, nothing else was sent again')
  t.same(
    [...new Set(person.requests.map((request) => new URL(request.url()).origin))],
    [house.service.origin],
  )
  t.equal(page.url(), `${house.service.origin}/hand-in`)
  t.same(await page.context().cookies(), [])
  await context.close()
})

await t.test('what came by the page and what came on a stick is one report each', async (t) => {
  await house.collect(5)
  const stick = [file('a.dat', sealSavedFile(sodium, [a, c])), file('b.dat', damaged())]
  const imported = await house.parasol('anna', 'import', file('c.dat', sealSavedFile(sodium, [b])))
  t.match(imported, 'all here already')
  await t.rejects(house.parasol('anna', 'import', ...stick), { code: 3 }, 'done, but something was damaged')
  const listed = await house.parasol('anna', '--json', 'list')
  const known = [a, b, c, d, e, f].filter((envelope) => {
    const count = listed.split(sodium.to_hex(envelopeId(sodium, envelope))).length - 1
    t.ok(count <= 1)
    return count === 1
  })
  t.ok(known.length >= 5)
})

await t.test('the page says what to do where it cannot work, and in the language asked for', async (t) => {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${house.service.origin}/hand-in`)
  t.match(await page.locator('noscript p').innerText(), 'It needs JavaScript, and it is switched off here.')
  await page.locator('header summary').click()
  await page.getByRole('link', { name: 'Nederlands' }).click()
  await page.getByRole('heading', { name: 'Bewaarde bestanden inleveren' }).waitFor()
  t.equal(page.url(), `${house.service.origin}/hand-in?lang=nl`)
  await context.close()
})

await t.test('leaving clears the page at once', async (t) => {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await context.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'An encyclopedia.' }))
  await page.goto(`${house.service.origin}/hand-in`)
  await page.getByText('Choose the files that were saved').waitFor()
  await page.getByRole('link', { name: 'Leave' }).click()
  await page.waitForURL('https://www.wikipedia.org/')
  t.pass()
  await context.close()
})

function flat(texts: readonly string[]): string[] {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim())
}
