import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Request } from 'playwright-core'

/** Somebody with a phone: taps what the screen says, and types. */
export class Person {
  readonly page: Page
  /** Every request that the page made. */
  readonly requests: Request[] = []

  constructor(page: Page) {
    this.page = page
    page.on('request', (request) => this.requests.push(request))
  }

  async tap(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  /** Waits until a screen with this heading is there and has the focus. */
  async sees(heading: string): Promise<void> {
    await this.page.locator('h1:focus', { hasText: heading }).waitFor()
  }

  async reads(sentence: string): Promise<void> {
    await this.page.getByText(sentence).first().waitFor()
  }

  async type(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label).pressSequentially(text)
  }

  /** Taps a button that saves a file, and answers with the path of the file, under the name that the page gave it. */
  async saves(name: string): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.tap(name)])
    const path = join(await mkdtemp(join(tmpdir(), 'downloads-')), download.suggestedFilename())
    await download.saveAs(path)
    return path
  }

  /** Goes to a button with the Tab key and presses Enter. */
  async tabTo(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true })
    while (!(await button.evaluate((one) => one === document.activeElement)))
      await this.page.keyboard.press('Tab')
    await this.page.keyboard.press('Enter')
  }

  /** The shortest way to a report that can be sent; `last` runs before the last tap. */
  async tellShortly(end = 'You can send this now', last = () => Promise.resolve()): Promise<void> {
    await this.tap('Start')
    await this.tap('It happened to me')
    await this.tap('Threats, insults, telling others about me')
    await this.tap('Next')
    await this.tap('Skip')
    for (const heading of [
      'Who did it?',
      'Where was it?',
      'In which area?',
      'When was it?',
      'May we count this?',
    ]) {
      await this.sees(heading)
      if (heading === 'May we count this?') await last()
      await this.tap('Skip')
    }
    await this.sees(end)
  }

  /** Goes on without answering until the screen `last`; answers with those on the way. */
  async skipTo(last: string): Promise<string[]> {
    const seen: string[] = []
    for (;;) {
      const id = (await this.page.locator('[data-screen]').getAttribute('data-screen')) ?? last
      if (id === last) return seen
      seen.push(id)
      await this.page.locator('.foot button:not([disabled])').last().click()
      await this.page.locator(`[data-screen="${id}"]`).waitFor({ state: 'detached' })
    }
  }

  /** The bodies of the reports that were sent, one for each attempt. */
  sent(): Buffer[] {
    return this.requests.flatMap((request) => {
      const body = request.method() === 'POST' ? request.postDataBuffer() : null
      return body === null ? [] : [body]
    })
  }
}
