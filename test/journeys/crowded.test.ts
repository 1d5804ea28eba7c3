import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { organisation } from '../../scripts/demo/organisation.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { learnChannel, sealAnswers, send } from '../../src/form/submit.ts'
import { openBrowser, phone } from './browser.ts'
import { openHouse } from './house.ts'
import { Person } from './person.ts'

const sodium = await loadSodium()
// Everybody here comes from one address, as through Tor: after the first report a minute, a proof is asked for.
const house = await openHouse('lotus', organisation, { PARASOL_ALIKE_REPORTS_PER_MINUTE: '1' })
const browser = await openBrowser()
const folder = mkdtempSync(join(tmpdir(), 'stick-'))
t.teardown(async () => {
  await browser.close()
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const channel = await learnChannel(sodium, house.service.origin, house.slug)
const seal = () =>
  sealAnswers(
    sodium,
    channel,
    { format: 1, taxonomy: 1, language: 'en', countable: true, violationGroups: ['money'] },
    { format: 1, language: 'en', quotable: false, text: '' },
  )
let flooding: Promise<string> | undefined
/** Whoever else comes from there has used up what is let in without a proof. */
async function flood(): Promise<void> {
  do flooding = send(house.service.origin, house.slug, seal())
  while ((await flooding) !== 'crowded')
}

for (const [manner, init] of [
  ['with WebAssembly', ''],
  ['without WebAssembly', 'delete window.WebAssembly'],
] as const)
  await t.test(
    `a report goes through a crowd, ${manner}, and the screen says what the phone does`,
    async (t) => {
      const context = await browser.newContext(phone)
      await context.addInitScript(init)
      const person = new Person(await context.newPage())
      await person.page.goto(house.service.origin)
      await person.tellShortly()
      await flood()
      await person.page.route('**/work', async (route) => {
        await person.reads('Your phone is doing a sum, so that your report goes first.')
        await route.continue()
      })
      await person.tap('Send now')
      await person.sees('Sent')
      const [first, second, ...more] = person.sent()
      t.ok(first !== undefined && second?.equals(first), 'the same bytes, with a proof')
      t.equal(more.length, 0)
      await context.close()
    },
  )

await t.test('a hand-in goes through a crowd, with a proof for each report', async (t) => {
  const context = await browser.newContext(phone)
  const person = new Person(await context.newPage())
  const { page } = person
  await page.goto(`${house.service.origin}/hand-in`)
  const path = join(folder, 'a.dat')
  writeFileSync(path, sealSavedFile(sodium, [seal(), seal(), seal()]))
  await flood()
  await page.getByLabel('Choose files').setInputFiles(path)
  await page.locator('#says').filter({ hasText: 'This device is doing a sum' }).waitFor()
  await page.locator('#says').filter({ hasText: 'Done. Reports taken in: 3' }).waitFor()
  t.equal(person.sent().length, 6)
  await context.close()
})
