import type { Page } from 'playwright-core'

/** How somebody works a button. */
export type Hand = (page: Page, button: string) => Promise<void>

export const tapping: Hand = (page, button) => page.locator(button).click()

/** By keyboard alone: on with Tab until the button has the focus, then Enter. */
export const typing: Hand = async (page, button) => {
  const target = page.locator(button)
  for (let tabs = 0; tabs < 100; tabs++) {
    if (await target.evaluate((one) => one === document.activeElement)) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`${button} cannot be reached with the Tab key`)
}

export interface Screen {
  readonly id: string
  /** `new`: just come; `answered`: as it is left, with everything chosen that can be. */
  readonly as: 'new' | 'answered'
}

/** The choices of one screen, in their order. Where one may be chosen these lead to further questions, else the first does. */
const telling: Readonly<Record<string, number>> = { reporter: 1, when: 1, enough: 1 }

interface Manner {
  readonly hand: Hand
  /** How many choices to take where several may be; all of them, and every question is asked. With one, a tap is enough. */
  readonly most: number
  /** What to type as own words. */
  readonly words: string
}

/**
 * Goes through the form from the first screen to the look over, in whatever language, and skips nothing. Each screen is
 * yielded when it comes and when it is answered.
 */
export async function* walk(page: Page, { hand, most, words }: Manner): AsyncGenerator<Screen> {
  let id = await cameAfter(page, '')
  for (;;) {
    yield { id, as: 'new' }
    if (id === 'review') return
    const goesOn = await answer(page, id, { hand, most, words })
    if (goesOn !== undefined) {
      yield { id, as: 'answered' }
      await hand(page, goesOn)
    }
    id = await cameAfter(page, id)
  }
}

/** Answers a screen, and names the button that goes on, unless the answer itself did. */
async function answer(page: Page, id: string, { hand, most, words }: Manner): Promise<string | undefined> {
  if (id === 'words') {
    await page.locator('textarea').focus()
    await page.keyboard.type(words)
  }
  // On a slow phone this question may come before the channel document that has the areas.
  if (id === 'area') await page.locator('main .choice').first().waitFor()
  const oneTap = await page.locator('.foot .more-than-one').count()
  if (oneTap > 0 && most > 1) {
    await hand(page, '.foot .more-than-one')
    await page.locator('main .choice.several').first().waitFor()
  }
  const choices = await page.locator('main .choice').count()
  const several = await page.locator('main .choice.several').count()
  if (several > 0) {
    for (let n = 0; n < Math.min(several, most); n++) await hand(page, nth('main .choice', n))
  } else if (choices > 0) {
    await hand(page, nth('main .choice', telling[id] ?? 0))
    return undefined
  }
  return id === 'start' ? 'main .main' : '.foot button.main >> nth=-1'
}

function nth(buttons: string, n: number): string {
  return `${buttons} >> nth=${n}`
}

/** Waits for the screen that follows this one, and for its heading to have the focus. */
async function cameAfter(page: Page, before: string): Promise<string> {
  const next = await page.waitForFunction((before) => {
    const screen = document.querySelector<HTMLElement>('main [data-screen]')
    const id = screen?.dataset['screen'] ?? before
    if (id === before) return false
    return id === 'start' || document.activeElement === screen?.querySelector('h1') ? id : false
  }, before)
  return (await next.jsonValue()) as string
}
