import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import t from 'tap'
import { organisation } from '../../scripts/demo/organisation.ts'
import { envelopeId } from '../../src/envelope/format.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { recordedFolder } from '../fixtures/sounds.ts'
import { openBrowser, phone } from './browser.ts'
import { openHouse } from './house.ts'
import { Person } from './person.ts'
import { publishSounds } from './recordings.ts'

const questions = [
  {
    code: 'paper',
    names: { en: 'Did they give you a paper for the fine?', ar: 'هل أعطوكم ورقة بالغرامة؟' },
    choices: [
      { code: 'stamped', names: { en: 'A paper with a stamp', ar: 'ورقة مختومة' } },
      { code: 'plain', names: { en: 'A paper without a stamp', ar: 'ورقة بلا ختم' } },
      { code: 'none', names: { en: 'No paper', ar: 'لا ورقة' } },
    ],
    when: { list: 'frequency', code: 'once' },
  },
  {
    code: 'took',
    names: { en: 'What did they keep?', ar: 'بماذا احتفظوا؟' },
    several: true,
    choices: [
      { code: 'phone', names: { en: 'My phone', ar: 'هاتفي' } },
      { code: 'keys', names: { en: 'My keys', ar: 'مفاتيحي' } },
      { code: 'bag', names: { en: 'My bag', ar: 'حقيبتي' } },
    ],
  },
  {
    code: 'road',
    names: { en: 'Which road was it near?', ar: 'قرب أي طريق؟' },
    choices: [
      { code: 'east', names: { en: 'The east road', ar: 'طريق الشرق' } },
      { code: 'west', names: { en: 'The west road', ar: 'طريق الغرب' } },
    ],
    when: { list: 'setting-group', code: 'outdoors' },
  },
]

const sodium = await loadSodium()
const house = await openHouse('lotus', {
  ...organisation,
  languages: ['en', 'ar'],
  drafts: ['en', 'ar'],
  questions,
})
const browser = await openBrowser()
t.teardown(async () => {
  await browser.close()
  await house.close()
})

/** Envelopes that were sent, and the facts that an advocate must find in them. */
const told: [envelope: Buffer | undefined, local: object | undefined][] = []

await t.test('one choice goes on, several wait for Next, and the way back keeps both', async (t) => {
  const person = await arrive()
  const { page } = person
  await tellOnce(person)
  await person.skipTo('local:paper')
  await person.sees('Did they give you a paper for the fine?')
  await person.reads('A question from Lotus Workers’ Association (demo)')
  const drawn = await drawings(page)
  t.equal(new Set(drawn).size, 3, 'each choice has a picture of its own')
  await person.tap('A paper without a stamp')
  await person.sees('What did they keep?')
  await person.tap('My phone')
  await person.tap('My bag')
  await page.goBack()
  await person.sees('Did they give you a paper for the fine?')
  t.same(await chosen(page), ['A paper without a stamp'])
  await person.tap('Next')
  await person.sees('What did they keep?')
  t.same(await chosen(page), ['My phone', 'My bag'])
  await person.tap('Next')
  await person.sees('In your own words')
  await person.tap('Skip')
  await person.sees('Look it over')
  await person.reads('A paper without a stamp')
  await person.reads('My bag')
  t.notOk(await page.getByText('Which road was it near?').isVisible(), 'asked of nobody who was elsewhere')
  await person.tap('Send')
  await person.sees('Sent')
  told.push([person.sent()[0], { paper: ['plain'], took: ['phone', 'bag'] }])
  await page.context().close()
})

await t.test('in a language that runs from right to left they are asked and kept all the same', async (t) => {
  const person = await arrive()
  const { page } = person
  await tellOnce(person)
  await person.skipTo('local:paper')
  await page.locator('header summary').click()
  await page.getByRole('link', { name: 'العربية' }).click()
  await page.getByRole('heading', { name: 'هل أعطوكم ورقة بالغرامة؟' }).waitFor()
  t.equal(await page.locator('html').getAttribute('dir'), 'rtl')
  const [picture, words] = await Promise.all(
    ['.picture', '.says'].map((part) => page.locator(`main .choice ${part}`).first().boundingBox()),
  )
  t.ok((picture?.x ?? 0) > (words?.x ?? Infinity), 'the picture stands on the right')
  await person.tap('ورقة مختومة')
  await page.getByRole('heading', { name: 'بماذا احتفظوا؟' }).waitFor()
  await person.tap('مفاتيحي')
  await page.goBack()
  await page.getByRole('heading', { name: 'هل أعطوكم ورقة بالغرامة؟' }).waitFor()
  t.same(await chosen(page), ['ورقة مختومة'])
  await page.goForward()
  await page.getByRole('heading', { name: 'بماذا احتفظوا؟' }).waitFor()
  t.same(await chosen(page), ['مفاتيحي'])
  await person.skipTo('review')
  await page.locator('.foot .main').click()
  await page.locator('[data-screen="sent"]').waitFor()
  told.push([person.sent()[0], { paper: ['stamped'], took: ['keys'] }])
  await page.context().close()
})

await t.test('an answer is gone with the answer that it depended on', async (t) => {
  const person = await arrive()
  const { page } = person
  await tellOnce(person)
  await person.skipTo('local:paper')
  await person.tap('No paper')
  await person.tap('That is enough: go to the end')
  await person.sees('Look it over')
  await person.reads('No paper')
  await page.getByRole('button', { name: /^Change.*How often did it happen/ }).click()
  await person.sees('How often did it happen?')
  await person.tap('Several times')
  await person.tap('That is enough: go to the end')
  await person.sees('Look it over')
  t.notOk(await page.getByText('Did they give you a paper').isVisible())
  await person.tap('Send')
  await person.sees('Sent')
  told.push([person.sent()[0], undefined])
  await page.context().close()
})

await t.test('the advocates read and count what was chosen', async (t) => {
  await house.collect(told.length)
  t.equal(told.length, 3)
  for (const [envelope = Buffer.alloc(0), local] of told) {
    const id = sodium.to_hex(envelopeId(sodium, envelope))
    const report = JSON.parse(await house.parasol('bo', '--json', 'read', id)) as {
      facts: { local?: object }
    }
    t.same(report.facts.local, local)
  }
  const counted = await house.parasol('bo', 'tally', '--by', 'local:took')
  for (const choice of ['My phone', 'My keys', 'My bag']) t.match(counted, new RegExp(`${choice} +1 `))
})

await t.test('they are on the list of what to record, and are heard', async (t) => {
  const list = await house.parasol('anna', 'channel', 'recordings', '--lang', 'ar', '--csv')
  for (const [key, sentence] of [
    ['local-paper', 'هل أعطوكم ورقة بالغرامة؟'],
    ['local-paper.stamped', 'ورقة مختومة'],
    ['local-took.keys', 'مفاتيحي'],
  ] as const)
    t.ok(
      list.split('\n').some((line) => line.includes(key) && line.includes(sentence)),
      `${key}: ${sentence}`,
    )

  const folder = t.testdir()
  mkdirSync(join(folder, 'en'))
  for (const [from, name] of [
    ['reporter', 'local-took'],
    ['reporter.self', 'local-took.keys'],
  ])
    cpSync(join(recordedFolder, 'en', `${from}.opus`), join(folder, 'en', `${name}.opus`))
  await publishSounds(house, folder)

  const person = await arrive()
  await person.tellShortly()
  await person.tap('Answer more')
  await person.skipTo('local:took')
  for (const sentence of ['What did they keep?', 'My keys']) {
    const name = new RegExp(`^(Listen|Stop the sound): ${sentence.replace('?', '\\?')}`)
    const [answer] = await Promise.all([
      person.page.waitForResponse(
        (response) => response.headers()['content-type']?.startsWith('audio/') === true,
      ),
      person.page.getByRole('button', { name }).click(),
    ])
    t.equal(answer.status(), 200, sentence)
    await person.page
      .getByRole('button', { name: new RegExp(`^Stop the sound: ${sentence.replace('?', '\\?')}`) })
      .waitFor()
  }
  t.equal(
    await person.page.getByRole('button', { name: /^Listen: My phone/ }).count(),
    0,
    'what nobody recorded has no button',
  )
  await person.page.context().close()
})

async function arrive(): Promise<Person> {
  const context = await browser.newContext(phone)
  const person = new Person(await context.newPage())
  await person.page.goto(house.service.origin)
  return person
}

/** The short path, to be counted, and on to what was asked of those to whom it happened once. */
async function tellOnce(person: Person): Promise<void> {
  await person.tellShortly()
  await person.page.goBack()
  await person.tap('Yes')
  await person.tap('Answer more')
  await person.skipTo('frequency')
  await person.tap('Once')
}

async function chosen(page: Page): Promise<string[]> {
  return page.getByRole('button', { pressed: true }).allInnerTexts()
}

async function drawings(page: Page): Promise<(string | null)[]> {
  const paths = await page.locator('main .choice .picture path').all()
  return Promise.all(paths.map((path) => path.getAttribute('d')))
}
