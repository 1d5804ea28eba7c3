/**
 * How long the form keeps a person waiting on a slow phone in a slow network: until the first screen can be used, and
 * from the last tap until the report is taken in, by somebody who answered for minutes and looked it over for seconds, and by
 * somebody who taps the moment the button is there. Chromium, 400 kbit/s, 400 ms there and back, a processor slowed six
 * times, against the real service. Prints figures and writes JSON; judges nothing.
 */
import { parseArgs } from 'node:util'
import type { CDPSession, Page } from 'playwright-core'
import { openBrowser, phone } from '../../test/journeys/browser.ts'
import { type House, openHouse } from '../../test/journeys/house.ts'
import { tapping, walk } from '../../test/journeys/walk.ts'
import { quantile } from './quantile.ts'
import { writeFigures } from './write-figures.ts'

const { values } = parseArgs({
  options: { out: { type: 'string' }, rounds: { type: 'string', default: '3' } },
})

const slowNetwork = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
}
const slowedBy = 6
/** Milliseconds. */
const lastQuestion = 500
const patient = { timeout: 120_000 }

/** Milliseconds of one visit. */
interface Visit {
  /** From asking for the address until Start answers to a tap. */
  readonly usable: number
  /** Until the first question stands there, with Start tapped at once. */
  readonly firstQuestion: number
  /** From the tap on Send until the report is sealed and its request leaves. */
  readonly seal: number
  /** From the tap on Send until "Sent" stands there. */
  readonly sent: number
}

const house = await openHouse()
/** `looks`: milliseconds before the tap on Send. */
const builds: Readonly<Record<string, { flags: readonly string[]; looks: number; budget?: number }>> = {
  'WebAssembly, looked over for 3 s': { flags: [], looks: 3_000, budget: 1_000 },
  'WebAssembly, Send tapped at once': { flags: [], looks: 0, budget: 1_000 },
  'no WebAssembly, no JIT, looked over for 3 s': {
    flags: ['--js-flags=--jitless'],
    looks: 3_000,
    budget: 5_000,
  },
}
const measured: Record<string, Visit[]> = {}
try {
  for (const [build, { flags, looks }] of Object.entries(builds)) {
    const browser = await openBrowser(...flags)
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const context = await browser.newContext(phone)
      ;(measured[build] ??= []).push(await visit(house, await context.newPage(), looks))
      await context.close()
    }
    await browser.close()
  }
} finally {
  await house.close()
}

const figures = Object.entries(builds).flatMap(([build, { budget }]) => {
  const of = (name: keyof Visit) =>
    quantile(
      (measured[build] ?? []).map((visit) => visit[name]),
      0.5,
    )
  return [
    { name: `${build}: first screen usable`, milliseconds: of('usable'), budget: 3_000 },
    {
      name: `${build}: first question, Start tapped at once`,
      milliseconds: of('firstQuestion'),
      budget: undefined,
    },
    { name: `${build}: sealed`, milliseconds: of('seal'), budget: undefined },
    { name: `${build}: sealed and sent`, milliseconds: of('sent'), budget },
  ]
})
for (const { name, milliseconds, budget } of figures) {
  const against = budget === undefined ? '' : ` of ${budget} (${(milliseconds / budget).toFixed(2)})`
  console.log(`${name.padEnd(62)} ${String(milliseconds).padStart(6)} ms${against}`)
}
const result = { bench: 'form-speed', network: slowNetwork, slowedBy, figures, measured }
if (values.out === undefined) console.log(JSON.stringify(result))
writeFigures(values.out, result)

async function visit({ service }: House, page: Page, looks: number): Promise<Visit> {
  const session = await page.context().newCDPSession(page)
  await slow(session, slowedBy)
  await page.addInitScript(watch)
  await page.goto(service.origin, { waitUntil: 'commit' })
  await page.locator('[data-screen="reporter"] h1:focus').waitFor(patient)
  // Answering takes a person minutes, and the cryptography arrives meanwhile.
  await page.waitForLoadState('networkidle', patient)
  for await (const { id, as } of walk(page, { hand: tapping, most: 1, words: '' })) {
    if (id === 'migration' && as === 'new') await page.evaluate(answerForMinutes)
    // Even who skips it has to read this much of the last question.
    if (id === 'words' && as === 'new') await page.waitForTimeout(lastQuestion)
    if (id === 'review') break
  }
  await page.waitForTimeout(looks)
  await page.locator('.foot .main').click()
  await page.locator('[data-screen="sent"]').waitFor(patient)
  return page.evaluate(() => {
    const last = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? NaN
    const painted = last('first-contentful-paint')
    const tapped = last('tapped')
    const rounded = (milliseconds: number) => Math.round(milliseconds)
    return {
      usable: rounded(Math.max(painted, last('listening'))),
      firstQuestion: rounded(last('reporter')),
      seal: rounded(last('leaves') - tapped),
      sent: rounded(last('sent') - tapped),
    }
  })
}

/**
 * Runs in the page, before it: notes when taps are answered (the help below the first screen is put away then), taps
 * Start at once, and notes every tap and screen. What this program does on the side does not count.
 */
function watch(): void {
  let listening = false
  let screen = 'start'
  new MutationObserver(() => {
    const help = document.getElementById('help')
    const start = document.querySelector<HTMLElement>('main button.main')
    if (!listening && help?.hidden === true && start !== null) {
      listening = true
      performance.mark('listening')
      start.click()
    }
    const now = document.querySelector<HTMLElement>('main [data-screen]')?.dataset['screen'] ?? screen
    if (now !== screen) performance.mark(now)
    screen = now
  }).observe(document, { subtree: true, childList: true, attributes: true })
  const fetch = window.fetch.bind(window)
  window.fetch = (...request) => {
    if (request[1]?.method === 'POST') performance.mark('leaves')
    return fetch(...request)
  }
  document.addEventListener('click', () => performance.mark('tapped'), { capture: true })
}

/** Runs in the page: what it knows of the channel is five minutes old from now on, as it is when a person answers. */
function answerForMinutes(): void {
  const now = Date.now.bind(Date)
  Date.now = () => now() + 300_000
}

async function slow(session: CDPSession, rate: number): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowNetwork)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}
