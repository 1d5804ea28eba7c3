import type { Asset } from './assets.ts'
import { load } from './load.ts'

/** The page's own script; written in by scripts/build-form.ts. */
declare const parasolBegin: Asset

/** In milliseconds. */
const pause = 2_000

/**
 * The one script that a page names. Chromium notes the address of every script of a kilobyte or more, so this one is
 * shorter, and loads the others as `load` does.
 */
function begin(): void {
  load(parasolBegin)
    .then(() => (document.onclick = null))
    .catch(() => setTimeout(begin, pause))
}

// A tap that comes before anything else listens is marked, and not lost.
document.onclick = ({ target }) => {
  if (target instanceof Element) target.closest('main button')?.setAttribute('data-pressed', '')
}
begin()
