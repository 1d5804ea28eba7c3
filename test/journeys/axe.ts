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

/** Text that is easy enough to see for the stricter of the two rules is for the other too. */
const withEnoughContrast = {
  'color-contrast-enhanced': { enabled: true },
  'color-contrast': { enabled: false },
}

/**
 * Every rule of axe-core, text of AAA contrast among them; that nothing has to be scrolled sideways to be read, as wide as
 * the page is and at the other of the two sizes; and that nothing moves for whoever asked for stillness. Leaves the page
 * at that other size: so screens are looked at in one and the other, and nobody waits for it to be changed back.
 */
export async function wrongWith(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (rules) => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'], rules })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
  }, withEnoughContrast)
  found.push(...(await tooWide(page)), ...(await moving(page)))
  await page.setViewportSize(page.viewportSize()?.height === zoomed.height ? narrowest : zoomed)
  found.push(...(await tooWide(page)))
  return found
}

async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, clientHeight } = document.documentElement
    const over = scrollWidth - clientWidth
    return over > 0 ? [`${over} units too wide at ${clientWidth} by ${clientHeight}`] : []
  })
}

/** What moves though the person asked their device for stillness. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return ['nobody asked for stillness']
    return [...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
      const still = transitionDuration === '0s' && animationName === 'none' && scrollBehavior !== 'smooth'
      return still ? [] : [`${one.tagName} moves`]
    })
  })
}

/** Text and pictures that are hard to see in the dark, or in colours that the person has chosen. */
export async function faintIn(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
    await page.emulateMedia(media)
    const faint = await page.evaluate(async () => {
      const { violations } = await axe.run(document, {
        runOnly: ['color-contrast-enhanced'],
        resultTypes: ['violations'],
      })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
    })
    faint.push(...(await faintDrawings(page)))
    found.push(...faint.map((one) => `${Object.values(media).join(' ')}: ${one}`))
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
  return found
}

/** Drawings that stand out less than 3 to 1 (WCAG 1.4.11), or not in the person's own colour for words where they chose one. */
async function faintDrawings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const chosen = matchMedia('(forced-colors: active)').matches
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    }
    const behind = (one: Element | null): string => {
      if (one === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(one)
      return numbers(backgroundColor)[3] === 0 ? behind(one.parentElement) : backgroundColor
    }
    return [...document.querySelectorAll('.picture path')].flatMap((path) => {
      const { stroke } = getComputedStyle(path)
      const [more = 0, less = 1] = [light(stroke), light(behind(path))].sort((a, b) => b - a)
      const beside = path.closest('button, summary')
      const own = beside === null || stroke === getComputedStyle(beside).color
      return more / less < 3 || (chosen && !own) ? [`a drawing in ${stroke} on ${behind(path)}`] : []
    })
  })
}
