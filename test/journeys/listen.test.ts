import { execFile } from 'node:child_process'
import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { recordedFolder } from '../fixtures/sounds.ts'
import { openBrowser, phone } from './browser.ts'
import { openHouse } from './house.ts'
import { Person } from './person.ts'
import { everythingIn, openOwnBrowser } from './profile.ts'
import { publishSounds } from './recordings.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const house = await openHouse()
const browser: Browser = await openBrowser()
t.teardown(async () => {
  await browser.close()
  await house.close()
})
await publishSounds(house, recordedFolder)

await t.test(
  'a recorded question is heard, and nothing was fetched for that before Listen was pressed',
  async (t) => {
    const person = await arrive(phone)
    const start = listen(person.page, 'Did something happen')
    await start.waitFor()
    t.same(fetched(person), [], 'nothing comes by itself')
    await start.click()
    const [manifest, sound, ...more] = await fetchedSounds(person, 2)
    t.same(more, [])
    t.ok(manifest)
    t.equal(sound?.length, 8192, 'a sound of any length is one piece')
    const [played] = await heard(person.page, 1)
    t.match(played, { ended: true })
    t.ok((played?.seconds ?? 0) > 0.5, 'to its end')
    await listen(person.page, 'Did something happen').waitFor()

    await person.tap('Start')
    await listen(person.page, 'Who did it happen to?').click()
    await heard(person.page, 2)
    await listen(person.page, 'It happened to me').click()
    await heard(person.page, 3)
    t.equal(fetched(person).length, 4)
    await listen(person.page, 'It happened to me').click()
    await heard(person.page, 4)
    t.equal(fetched(person).length, 4, 'what was heard once is not fetched again')
    t.equal(
      await listen(person.page, 'It happened to someone else').count(),
      0,
      'a choice that nobody recorded has no button',
    )
    t.equal(await person.page.getByRole('button', { pressed: true }).count(), 0, 'listening answers nothing')
    await leavesNothing(t, person)
  },
)

await t.test('the phone keeps no trace of what was listened to', async (t) => {
  const folder = t.testdir()
  const context = await openOwnBrowser(folder)
  const page = await context.newPage()
  const person = new Person(page)
  await page.addInitScript(watchSounds, {})
  await page.goto(house.service.origin)
  await listen(page, 'Did something happen').click()
  await heard(page, 1)
  const paths = fetched(person)
  t.equal(paths.length, 2)
  await context.close()
  const files = [...everythingIn(folder)]
  const holding = (word: string) => files.flatMap(([path, text]) => (text.includes(word) ? [path] : []))
  t.ok(holding(new URL(house.service.origin).host).length > 0, 'the browser knows that it was here')
  for (const path of ['/sounds', ...paths.map((path) => path.slice(-64, -32)), 'oggs', 'opushead'])
    t.same(holding(path), [], path)
})

await t.test('a sound stops when it is pressed again, and when the screen is left', async (t) => {
  const person = await arrive(phone, { slowly: true })
  await listen(person.page, 'Did something happen').click()
  const stop = person.page.getByRole('button', { name: /^Stop the sound: Did something happen/ })
  await stop.waitFor()
  await playing(person.page, 1)
  await stop.click()
  await listen(person.page, 'Did something happen').waitFor()
  t.match(await heard(person.page, 1), [{ stopped: true }])
  await listen(person.page, 'Did something happen').click()
  await playing(person.page, 2)
  await person.tap('Start')
  await person.sees('Who did it happen to?')
  t.match(await heard(person.page, 2), [{ stopped: true }, { stopped: true }])
  await person.page.context().close()
})

await t.test('axe-core finds nothing on a screen that can be listened to', async (t) => {
  const person = await arrive(phone)
  await listen(person.page, 'Did something happen').waitFor()
  t.same(await faults(person.page), [])
  await person.tap('Start')
  await listen(person.page, 'It happened to me').waitFor()
  t.same(await faults(person.page), [])
  await person.page.context().close()
})

await t.test('an altered sound is not played, and the words stay', async (t) => {
  const person = await arrive(phone)
  await person.page.route('**/sounds/*', async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    if (response.headers()['content-type']?.startsWith('audio/') === true) body[200] = (body[200] ?? 0) ^ 1
    await route.fulfill({ response, body })
  })
  const button = listen(person.page, 'Did something happen')
  await button.click()
  t.equal((await fetchedSounds(person, 2)).length, 2)
  await button.waitFor()
  t.same(await heard(person.page, 0), [])
  await person.reads('Did something happen')
  await person.tap('Start')
  await person.sees('Who did it happen to?')
  await person.page.context().close()
})

await t.test('without a network the words stay, and later the sound comes', async (t) => {
  const person = await arrive(phone)
  const button = listen(person.page, 'Did something happen')
  await button.waitFor()
  await person.page.context().setOffline(true)
  await button.click()
  await button.waitFor()
  t.same(await heard(person.page, 0), [])
  await person.page.context().setOffline(false)
  await button.click()
  t.match(await heard(person.page, 1), [{ ended: true }])
  await person.page.context().close()
})

await t.test(
  'where nobody recorded a language, a voice of the device reads it if it can be believed',
  async (t) => {
    const windows =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36'
    const spoken = await arrive(
      { ...phone, locale: 'nl-NL', userAgent: windows },
      { voices: ['en-US', 'nl-NL'] },
    )
    await spoken.page.getByRole('button', { name: /^Luisteren: Is er iets gebeurd met jou/ }).click()
    const said = await spoken.page.evaluate(() => (globalThis as unknown as Said).said)
    t.match(said, [{ lang: 'nl-NL', text: /^Is er iets gebeurd met jou/ }])
    t.same(fetched(spoken), [])
    await spoken.page.context().close()

    const android =
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36'
    const silent = await arrive(
      { ...phone, locale: 'nl-NL', userAgent: android },
      { voices: ['en-US', 'nl-NL'] },
    )
    await silent.tap('Beginnen')
    await silent.page.getByRole('heading', { level: 1 }).waitFor()
    t.equal(await silent.page.getByRole('button', { name: /^Luisteren/ }).count(), 0)
    await silent.page.context().close()
  },
)

await t.test('one HTML file that carries the sounds is heard without a network', async (t) => {
  const folder = t.testdir()
  const sounds = join(house.signed, '..', 'sounds')
  const form = join(folder, 'form.html')
  await single('--out', form, '--sounds', sounds)
  const person = await arrive({ ...phone, offline: true }, {}, pathToFileURL(form).href)
  await listen(person.page, 'Did something happen').click()
  await person.page.locator('.listen').waitFor({ state: 'detached' })
  t.same(await heard(person.page, 0), [], 'what is said of sending is not said where nothing is sent')
  await person.tap('Start')
  await listen(person.page, 'It happened to me').click()
  t.match(await heard(person.page, 1), [{ ended: true }])
  t.equal(person.requests.filter((request) => !/^(file|blob|data):/.test(request.url())).length, 0)
  await person.page.context().close()

  await single('--out', form)
  const silent = await arrive({ ...phone, offline: true }, {}, pathToFileURL(form).href)
  await silent.tap('Start')
  await silent.sees('Who did it happen to?')
  t.equal(await silent.page.locator('.listen').count(), 0, 'without sounds in it there is nothing to press')
  await silent.page.context().close()

  const altered = join(folder, 'altered')
  cpSync(sounds, altered, { recursive: true })
  for (const name of readdirSync(altered)) appendFileSync(join(altered, name), 'x')
  await t.rejects(single('--out', form, '--sounds', altered), {
    code: 2,
    stderr: /is missing or was altered/,
  })
})

interface Played {
  seconds: number
  ended?: boolean
  stopped?: boolean
}

interface Said {
  played: Played[]
  said: { lang: string; text: string }[]
}

interface Device {
  /** Sounds play slowly, so that there is time to stop them. */
  readonly slowly?: boolean
  /** The voices of a device: this machine has none, and this stands in for the browser's own. */
  readonly voices?: readonly string[]
}

async function arrive(
  options: BrowserContextOptions,
  device: Device = {},
  address = house.service.origin,
): Promise<Person> {
  const context = await browser.newContext(options)
  const person = new Person(await context.newPage())
  await person.page.addInitScript(watchSounds, device)
  await person.page.goto(address)
  return person
}

/** Runs in the page: notes what its audio does, and changes nothing of it but its speed. */
function watchSounds({ slowly = false, voices }: Device): void {
  type Method = (this: AudioBufferSourceNode, ...when: number[]) => void
  const notes: Said = Object.assign(globalThis, { played: [], said: [] })
  const { prototype } = AudioBufferSourceNode
  const start: Method = Reflect.get(prototype, 'start')
  const stop: Method = Reflect.get(prototype, 'stop')
  const known = new WeakMap<AudioBufferSourceNode, Played>()
  prototype.start = function (...when: number[]) {
    if (slowly) this.playbackRate.value = 0.05
    const played: Played = { seconds: 0 }
    notes.played.push(played)
    known.set(this, played)
    const began = this.context.currentTime
    this.addEventListener('ended', () => {
      played.seconds = this.context.currentTime - began
      played.ended = played.stopped !== true
    })
    start.apply(this, when)
  }
  prototype.stop = function (...when: number[]) {
    const played = known.get(this)
    if (played !== undefined) played.stopped = true
    stop.apply(this, when)
  }
  if (voices === undefined) return
  const listed = voices.map((lang) => ({ lang, name: lang, localService: true }))
  class Utterance {
    lang = ''
    readonly text: string
    constructor(text: string) {
      this.text = text
    }
  }
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance })
  Object.defineProperty(globalThis, 'speechSynthesis', {
    value: {
      getVoices: () => listed,
      addEventListener: () => undefined,
      cancel: () => undefined,
      speak: ({ lang, text }: Utterance) => notes.said.push({ lang, text }),
    },
  })
}

/** What axe-core finds on the page. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found: unknown = await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
  )
  return found as string[]
}

function listen(page: Page, sentence: string) {
  return page.getByRole('button', { name: new RegExp(`^Listen: ${sentence.replace('?', '\\?')}`) })
}

/** What was played, once so many sounds have come to their end or were stopped. */
async function heard(page: Page, count: number): Promise<Played[]> {
  await page.waitForFunction((count) => {
    const { played } = globalThis as unknown as Said
    return played.filter(({ ended, stopped }) => ended === true || stopped === true).length >= count
  }, count)
  return page.evaluate(() => (globalThis as unknown as Said).played)
}

async function playing(page: Page, count: number): Promise<void> {
  await page.waitForFunction((count) => (globalThis as unknown as Said).played.length >= count, count)
}

function fetched({ requests }: Person): string[] {
  return requests
    .map((request) => new URL(request.url()).pathname)
    .filter((path) => path.startsWith('/sounds'))
}

/** The bodies of the sounds that were fetched, once there are so many. */
async function fetchedSounds(person: Person, count: number): Promise<Buffer[]> {
  while (fetched(person).length < count) await person.page.waitForEvent('request')
  const requests = person.requests.filter((request) => request.url().includes('/sounds/'))
  return Promise.all(
    requests.map(async (request) => {
      const response = await request.response()
      if (response === null) throw new Error('a sound did not come')
      return response.body()
    }),
  )
}

async function leavesNothing(t: Test, person: Person): Promise<void> {
  const { page, requests } = person
  t.same([...new Set(requests.map((request) => new URL(request.url()).origin))], [house.service.origin])
  for (const path of fetched(person)) t.match(path, /^\/sounds\/[0-9a-f]{64}$/)
  const kept = await page.evaluate(() => ({
    local: localStorage.length,
    media: document.querySelectorAll('audio').length,
  }))
  t.same(kept, { local: 0, media: 0 })
  await page.context().close()
}

/** Makes the form of this house's channel as one HTML file. */
async function single(...words: string[]): Promise<void> {
  const program = new URL('../../scripts/build-form.js', import.meta.url).pathname
  await promisify(execFile)(process.execPath, [program, '--single', '--channel', house.signed, ...words])
}
