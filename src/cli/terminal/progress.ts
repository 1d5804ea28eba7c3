import cliProgress from 'cli-progress'

/** Told how far the work is, in units of its own: reports, bytes. */
export interface Progress {
  total(count: number): void
  advance(count?: number): void
}

/**
 * Shows a bar on the error output while `work` runs, so that what is printed stays clean; nothing where the error
 * output is no terminal. What took less than a moment shows no bar at all.
 */
export async function withProgress<T>(title: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  const bar = new cliProgress.SingleBar({
    format: `${title} {bar} {percentage} %  about {eta_formatted} left`,
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
  const state = { total: 0, done: 0, shown: false }
  const patience = setTimeout(() => {
    if (!process.stderr.isTTY) return
    state.shown = true
    bar.start(state.total, state.done)
  }, moment)
  try {
    return await work({
      total: (count) => {
        state.total = count
        if (state.shown) bar.setTotal(count)
      },
      advance: (count = 1) => {
        state.done += count
        if (state.shown) bar.update(state.done)
      },
    })
  } finally {
    clearTimeout(patience)
    if (state.shown) bar.stop()
  }
}

/** Milliseconds for which nobody needs a bar. */
const moment = 300
