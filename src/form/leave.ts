import { replacePage, revived } from './history.ts'

/** Two presses of Escape count as one wish when they come within this time; in milliseconds. */
const twice = 1500

/**
 * Makes everything marked `data-leave`, and Escape pressed twice, clear the page and go to the neutral one at once; unless
 * `wipe` answers that it has to ask first.
 */
export function watchLeave(wipe: () => 'asks' | undefined): void {
  if (revived()) leave(wipe)
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-leave]') === null) return
    event.preventDefault()
    leave(wipe)
  })
  let last = -Infinity
  document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (key !== 'Escape' || repeat) return
    if (timeStamp - last < twice) leave(wipe)
    last = timeStamp
  })
}

function leave(wipe: () => 'asks' | undefined): void {
  if (wipe() === 'asks') return
  document.body.replaceChildren()
  replacePage(document.documentElement.dataset['away'] ?? 'about:blank')
}
