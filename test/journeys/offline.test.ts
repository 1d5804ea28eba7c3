import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import t from 'tap'
import { envelopeId } from '../../src/envelope/format.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { openSavedFile } from '../../src/envelope/saved-file.ts'
import { openBrowser, phone } from './browser.ts'
import { openHouse } from './house.ts'
import { Person } from './person.ts'

const sodium = await loadSodium()
const house = await openHouse()
const browser = await openBrowser()
t.teardown(async () => {
  await browser.close()
  await house.close()
})

await t.test('without a network a report becomes a file, and comes in from another phone', async (t) => {
  const person = await arrive()
  await person.tellShortly()
  await person.page.context().setOffline(true)
  await person.tap('Send now')
  await person.reads('There is no connection.')
  await person.tap('Save it as a file')
  await person.sees('Save your report as a file')
  await person.reads('The list of downloads on this phone will show the file.')
  const file = await person.saves('Save the file')
  await person.sees('Saved')
  await person.reads(`The name of the file: ${basename(file)}`)
  await person.reads(`${house.service.origin}/hand-in`)
  t.match(basename(file), /^[a-z0-9]{8}\.dat$/)
  t.notMatch(readFileSync(file, 'latin1'), /parasol/i)
  const attempts = person.sent().length
  await person.page.context().setOffline(false)
  await person.page.waitForTimeout(500)
  t.equal(person.sent().length, attempts, 'who chose the file is not sent from here any more')
  await person.page.goBack().catch(() => null)
  t.notMatch(await person.page.content(), 'Threats, insults', 'no way back to the answers')

  const other = await handIn([file])
  t.equal(other, 'Done. Reports taken in: 1')
  await house.collect(1)
  t.equal(await known(file), 1)
  t.match(await house.parasol('anna', 'import', file), 'all here already', 'one report, whichever way')
})

await t.test('who would rather not send can save at the end, and nothing is sent', async (t) => {
  const person = await arrive()
  await person.tellShortly()
  await person.tap('Save it as a file')
  await person.sees('Save your report as a file')
  await person.tap('Back to my answers')
  await person.sees('You can send this now')
  await person.tap('Save it as a file')
  await person.sees('Save your report as a file')
  await person.page.goBack()
  await person.sees('May we count this?')
  await person.tap('No')
  await person.tap('Save it as a file')
  const first = await person.saves('Save the file')
  await person.sees('Saved')
  const again = await person.saves('Save it again')
  t.not(basename(first), basename(again), 'a new name each time')
  t.same(ids(first), ids(again), 'the same report')
  t.same(person.sent(), [])
  t.match(await house.parasol('anna', 'import', first), '1 found, 1 new')
  t.match(await house.parasol('anna', 'import', again), 'all here already')
  const { facts } = JSON.parse(await house.parasol('anna', '--json', 'read', ids(first)[0] ?? '')) as {
    facts: object
  }
  t.match(facts, { countable: false, violationGroups: ['threats'] }, 'as answered last')
  await person.page.context().close()
})

for (const status of [429, 503]) {
  await t.test(`when the service answers ${status}, the form waits and offers the file`, async (t) => {
    const person = await arrive()
    await person.tellShortly()
    let answers = 0
    await person.page.route('**/reports', (route) =>
      answers++ < 2 ? route.fulfill({ status }) : route.continue(),
    )
    await person.tap('Send now')
    await person.reads('It is busy on the other side.')
    await person.reads('You need not wait')
    await person.tap('Save it as a file')
    await person.sees('Save your report as a file')
    await person.tap('Send it from here after all')
    await person.reads('It is busy on the other side.')
    await person.tap('Save it as a file')
    await person.tap('Send it from here after all')
    await person.sees('Sent')
    const [first, ...others] = person.sent()
    t.equal(others.length, 2)
    for (const other of others) t.same(other, first, 'the same bytes all the time')
    await person.page.context().close()
  })
}

await t.test('one tablet without a network serves many, one after the other', async (t) => {
  const person = await arrive()
  const { page } = person
  await page.context().setOffline(true)
  for (const count of [1, 2, 3]) {
    await person.tellShortly()
    await person.tap('Save it as a file')
    await person.sees('Save your report as a file')
    await person.tap('Keep it here, next person')
    await person.sees('Did something happen to you')
    await person.reads(`Locked reports in this page, not yet saved: ${count}`)
    t.notMatch(await page.content(), 'Threats, insults')
    await person.tap('Start')
    t.equal(await page.locator('[aria-pressed=true]').count(), 0, 'nothing is chosen already')
    await page.goBack()
    await person.sees('Did something happen to you')
  }

  await page.getByRole('link', { name: 'Leave' }).click()
  await person.sees('Some reports are not saved')
  await person.reads('Locked reports in this page, not yet saved: 3.')
  await person.tap('Stay here')
  page.once('dialog', (dialog) => void dialog.dismiss())
  const asked = page.waitForEvent('dialog')
  await page.evaluate(() => setTimeout(() => location.reload(), 0))
  t.equal((await asked).type(), 'beforeunload', 'closing the page asks too')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await person.sees('Some reports are not saved')
  const file = await person.saves('Save them first')
  await person.sees('Did something happen to you')
  await person.reads('Locked reports in this page, saved as a file: 3')
  const clear = await page.getByRole('button', { name: 'The file is there' }).boundingBox()
  t.ok(clear && clear.y + clear.height <= phone.viewport.height, 'what comes next is in sight')
  t.match(basename(file), /^[a-z0-9]{8}\.dat$/)
  t.equal(ids(file).length, 3)
  await person.tap('The file is there: clear this page')
  t.notOk(await page.getByText('Locked reports in this page').isVisible())
  t.match(await house.parasol('anna', 'import', file), '3 found, 3 new')
  await page.context().close()
})

await t.test('leaving twice leaves, also with reports that are not saved', async (t) => {
  const person = await arrive()
  await person.page
    .context()
    .route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'An encyclopedia.' }))
  await person.tellShortly()
  await person.tap('Save it as a file')
  await person.tap('Keep it here, next person')
  await person.page.getByRole('link', { name: 'Leave' }).click()
  await person.sees('Some reports are not saved')
  await person.page.getByRole('link', { name: 'Leave' }).click()
  await person.page.waitForURL('https://www.wikipedia.org/')
  t.pass()
  await person.page.context().close()
})

await t.test('after a report was sent, the next person can begin at once', async (t) => {
  const person = await arrive()
  for (const count of [1, 2]) {
    await person.tellShortly()
    await person.tap('Send now')
    await person.sees('Sent')
    t.equal(person.sent().length, count)
    await person.tap('Next person')
    await person.sees('Did something happen to you')
  }
  await person.page.context().close()
})

await t.test('a list past its date is said to the outreach worker, and seals all the same', async (t) => {
  const person = await arrive(new Date('2044-05-01'))
  await person.reads('should have been renewed by December 31, 2036')
  await person.tellShortly()
  t.notOk(await person.page.getByText('should have been renewed').isVisible(), 'the reporter need not know')
  await person.tap('Save it as a file')
  const file = await person.saves('Save the file')
  t.match(await house.parasol('anna', 'import', file), '1 found, 1 new')
  await person.tap('Next person')
  await person.tellShortly()
  await person.tap('Send now')
  await person.sees('Sent')
  await person.page.context().close()
})

await t.test('two tabs know nothing of each other, and both arrive', async (t) => {
  const context = await browser.newContext(phone)
  const [one, two] = [await arriveIn(context), await arriveIn(context)]
  await one.tellShortly()
  await two.tap('Start')
  await two.tap('It happened to someone else')
  t.notMatch(await two.page.content(), 'You can send this now')
  await one.tap('Send now')
  await one.sees('Sent')
  await two.sees('What happened?')
  t.equal(await two.page.locator('[aria-pressed=true]').count(), 0)
  await two.page.goBack()
  await two.page.goBack()
  await two.tellShortly()
  await two.tap('Send now')
  await two.sees('Sent')
  t.notSame(one.sent(), two.sent())
  await context.close()
})

async function arrive(now?: Date): Promise<Person> {
  return arriveIn(await browser.newContext(phone), now)
}

async function arriveIn(
  context: Awaited<ReturnType<typeof browser.newContext>>,
  now?: Date,
): Promise<Person> {
  const person = new Person(await context.newPage())
  if (now !== undefined) await person.page.clock.setSystemTime(now)
  const learned = person.page.waitForResponse((response) => response.url().includes('/api/v1/channels/'))
  await person.page.goto(house.service.origin)
  await learned
  await person.page.getByRole('heading', { name: 'Did something happen' }).waitFor()
  return person
}

/** Hands in files from a phone that has never seen the form, and answers with the last thing that the page says. */
async function handIn(files: readonly string[]): Promise<string> {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(`${house.service.origin}/hand-in`)
  await page.getByLabel('Choose files').setInputFiles(files)
  const says = page.locator('#says').filter({ hasText: /^Done/ })
  await says.waitFor()
  const said = await says.innerText()
  await context.close()
  return said
}

function ids(file: string): string[] {
  return openSavedFile(sodium, readFileSync(file))
    .envelopes.map((envelope) => sodium.to_hex(envelopeId(sodium, envelope)))
    .sort()
}

async function known(file: string): Promise<number> {
  const listed = await house.parasol('anna', '--json', 'list')
  return ids(file).filter((id) => listed.split(id).length === 2).length
}
