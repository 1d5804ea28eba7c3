import cliProgress from 'cli-progress'

/** Told how far the work is, in units of its own: reports, bytes. */
export interface Progress {
  total(count: number): void
  /** `things` are what a person counts, where the units of the work are others. */
  advance(count?: number, things?: number): void
  /** What is being looked at; it stands behind the bar. */
  about(what: string): void
}

/** Where there is no terminal, nothing is shown; or with `lines` a line now and then; with `silent` nothing anywhere. */
export type ProgressManner = 'bar' | 'lines' | 'silent'

/** How a language says how long it will take, `{time}`, and how quick it is, `{rate}`. */
export interface ProgressWords {
  readonly left: string
  readonly rate?: string
}

/**
 * Shows a bar on the error output while `work` runs, so that what is printed stays clean; nothing where the error
 * output is no terminal, unless `manner` says otherwise. What took less than a moment shows no bar at all. With `rate` among
 * the words, that is shown as well.
 */
export async function withProgress<T>(
  title: string,
  { left, rate: perSecond }: ProgressWords,
  work: (progress: Progress) => Promise<T>,
  manner: ProgressManner = 'bar',
): Promise<T> {
  const bar = new cliProgress.SingleBar({
    format: `${title} {bar} {percentage} %{about}${perSecond === undefined ? '' : `  ${perSecond}`}  ${left.replace('{time}', '{eta_formatted}')}`,
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
  const state = { total: 0, done: 0, things: 0, about: '', shown: false }
  const started = performance.now()
  const rate = () => Math.round((1000 * state.things) / (performance.now() - started)).toLocaleString('en')
  const beside = () => ({ rate: rate(), about: state.about === '' ? '' : `  ${state.about}` })
  const patience = setTimeout(() => {
    if (!process.stderr.isTTY || manner === 'silent') return
    state.shown = true
    bar.start(state.total, state.done, beside())
  }, moment)
  const lines = setInterval(() => {
    if (process.stderr.isTTY || manner !== 'lines' || state.total === 0) return
    process.stderr.write(`${title}: ${Math.floor((100 * state.done) / state.total)} %${beside().about}\n`)
  }, nowAndThen)
  try {
    return await work({
      total: (count) => {
        state.total = count
        if (state.shown) bar.setTotal(count)
      },
      advance: (count = 1, things = count) => {
        state.done += count
        state.things += things
        if (state.shown) bar.update(state.done, beside())
      },
      about: (what) => {
        state.about = what
        if (state.shown) bar.update(beside())
      },
    })
  } finally {
    clearTimeout(patience)
    clearInterval(lines)
    if (state.shown) bar.stop()
  }
}

/** Milliseconds for which nobody needs a bar. */
const moment = 300

/** Milliseconds between two lines, so that a log shows that something goes on. */
const nowAndThen = 10_000
