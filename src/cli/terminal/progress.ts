import cliProgress from 'cli-progress'

/** Told how far the work is, in units of its own: reports, bytes. */
export interface Progress {
  total(count: number): void
  /** `things` are what a person counts, where the units of the work are others. */
  advance(count?: number, things?: number): void
}

/** How a language says how long it will take, `{time}`, and how quick it is, `{rate}`. */
export interface ProgressWords {
  readonly left: string
  readonly rate?: string
}

/**
 * Shows a bar on the error output while `work` runs, so that what is printed stays clean; nothing where the error
 * output is no terminal. What took less than a moment shows no bar at all. With `rate` among the words,
 * that is shown as well.
 */
export async function withProgress<T>(
  title: string,
  { left, rate: perSecond }: ProgressWords,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const bar = new cliProgress.SingleBar({
    format: `${title} {bar} {percentage} %${perSecond === undefined ? '' : `  ${perSecond}`}  ${left.replace('{time}', '{eta_formatted}')}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    stream: process.stderr,
    noTTYOutput: false,
    clearOnComplete: true,
    hideCursor: false,
    etaBuffer: 50,
    fps: 8,
  })
  const state = { total: 0, done: 0, things: 0, shown: false }
  const started = performance.now()
  const rate = () => Math.round((1000 * state.things) / (performance.now() - started)).toLocaleString('en')
  const patience = setTimeout(() => {
    if (!process.stderr.isTTY) return
    state.shown = true
    bar.start(state.total, state.done, { rate: rate() })
  }, moment)
  try {
    return await work({
      total: (count) => {
        state.total = count
        if (state.shown) bar.setTotal(count)
      },
      advance: (count = 1, things = count) => {
        state.done += count
        state.things += things
        if (state.shown) bar.update(state.done, { rate: rate() })
      },
    })
  } finally {
    clearTimeout(patience)
    if (state.shown) bar.stop()
  }
}

/** Milliseconds for which nobody needs a bar. */
const moment = 300
