import axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

/** As narrow as the narrowest phone, and as a window of 1280 by 1024 at 400 %: as narrow, and lower than any phone. */
export const narrowest = { width: 320, height: 568 }
export const zoomed = { width: 320, height: 256 }

/** Gives every page of a context axe-core. */
export async function watchWith(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axe.source })
}

/**
 * Shows the pages of a context as a browser reads them that runs no script. In a page whose scripts are truly off axe-core
 * cannot run either.
 */
export async function withoutScripts(context: BrowserContext): Promise<void> {
  await context.route(
    () => true,
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue()
      const response = await route.fetch()
      const body = (await response.text())
        .replace(/<script[^>]*><\/script>/g, '')
        .replace(/<(\/?)noscript>/g, '<$1div>')
      return route.fulfill({ response, body })
    },
  )
}

/** Every rule of axe-core, text of AAA contrast among them, and that nothing has to be scrolled sideways to be read. */
export async function wrongWith(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const rules = { 'color-contrast-enhanced': { enabled: true } }
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
  })
  for (const size of [narrowest, zoomed]) {
    await page.setViewportSize(size)
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    if (wide > 0) found.push(`${wide} units too wide at ${size.width} by ${size.height}`)
  }
  return found
}

/** Text that is hard to see in the dark, or in colours that the person has chosen. */
export async function faintIn(page: Page): Promise<string[]> {
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
