import type { Asset } from './assets.ts'
import { drawCurtain } from './curtain.ts'
import { pauseAfter } from './delivery.ts'
import { helpId } from './help-id.ts'
import { watchLeave } from './leave.ts'
import { load } from './load.ts'

/** What the questions' script exports; written in by scripts/build-form.ts. */
interface Questions {
  readonly run: () => Running
}

/** The form once it runs. */
export interface Running {
  /** Clears every answer. Where more would be lost by leaving, it asks; the next time it does not. */
  readonly wipe: () => 'asks' | undefined
}

/** Written in by scripts/build-form.ts. */
declare const parasolQuestions: Asset

/**
 * Makes the first screen usable before anything else is there: it can be read, left, and Start can be pressed. All that
 * the questions need comes after it, however often the network fails.
 */
async function first(): Promise<void> {
  let wipe: Running['wipe'] = () => undefined
  drawCurtain()
  watchLeave(() => wipe())
  document.getElementById(helpId)?.setAttribute('hidden', '')
  const pressed = watchPresses()
  wipe = (await loadQuestions()).run().wipe
  pressed()?.click()
}

/** Says that a press was seen, also one that `begin` saw. The function that comes back stops watching and names the last button pressed. */
function watchPresses(): () => HTMLElement | undefined {
  let last = document.querySelector<HTMLElement>('main [data-pressed]') ?? undefined
  const status = document.querySelector<HTMLElement>('[data-loading]')
  const say = (sentence: string) => {
    if (status !== null) status.textContent = sentence
  }
  const press = ({ target }: Event) => {
    if (!(target instanceof Element)) return
    const button = target.closest<HTMLElement>('main button')
    if (button === null) return
    last = button
    say(status?.dataset['loading'] ?? '')
  }
  document.addEventListener('click', press)
  if (last !== undefined) say(status?.dataset['loading'] ?? '')
  return () => {
    document.removeEventListener('click', press)
    say('')
    return last
  }
}

async function loadQuestions(): Promise<Questions> {
  for (let tries = 0; ; tries++) {
    const questions = await load(parasolQuestions).catch(() => undefined)
    if (questions !== undefined) return questions as Questions
    await new Promise((resolve) => setTimeout(resolve, pauseAfter(tries)))
  }
}

void first()
