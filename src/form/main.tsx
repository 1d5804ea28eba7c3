import { hydrate, render } from 'preact'
import type { VerifiedChannel } from '../channel/verify.ts'
import type { Form } from '../locales/en/form.ts'
import { App } from './app.tsx'
import type { Running } from './first.ts'
import { FormError } from './errors.ts'
import { focusHeading, watchHead } from './head.ts'
import { helpId } from './help-id.ts'
import { deeper, depthNow, watchDepth } from './history.ts'
import { Lookout } from './lookout.ts'
import { monthOf, monthsBefore } from './months.ts'
import { changeLanguage, pageData } from './page-text.ts'
import { pauses } from './pause.ts'
import { sendReport } from './send-report.ts'
import * as states from './state.ts'
import type { Actions } from './view.ts'
import type { Choices, Words } from './words.ts'

/** With the current one, a year. */
const monthsOffered = 11

/** Takes over the prerendered page: one state in memory, drawn anew whenever it changes. */
export function run(language: string, form: Form, choices: Choices): Running {
  const root = document.querySelector('main')
  const help = document.getElementById(helpId)
  if (root === null || help === null) throw new FormError('damaged')

  const page = pageData()
  const now = new Date()
  const { pause, hurry } = pauses()
  const lookout = new Lookout({
    origin: location.origin,
    slug: page.slug,
    pin: page.fingerprint === '' ? undefined : { fingerprint: page.fingerprint, serial: page.serial },
    pause,
    learned,
    stopped: (stop) => update((state) => ({ ...state, stage: 'stopped', stop })),
  })
  let words: Words = {
    language,
    form,
    choices,
    organisation: page.organisation,
    area: nameOfArea,
  }
  let state = fresh()

  const actions: Actions = {
    begin: () => update(states.forward),
    tap: (step, code) => update((state) => states.tapped(state, step, code)),
    skip: (step) => update((state) => states.skipped(state, step)),
    turn: (step) => update((state) => states.turned(state, step)),
    next: () => update(states.forward),
    back: () => history.back(),
    change: (id) => history.go(state.trail.indexOf(id) - state.depth),
    write: (text) => update((state) => ({ ...state, answers: { ...state.answers, text } })),
    send: () => void send(),
    edit: () => update((state) => ({ ...state, stage: 'asking' })),
    tryNow: hurry,
    closeHelp: () => update((state) => ({ ...state, helpOpen: false })),
    compare: (typed) => void compare(typed.replace(/\D/g, '')),
    compareAgain,
  }

  hydrate(<App state={state} words={words} actions={actions} />, root)
  help.hidden = true
  // A page that the browser keeps in memory to come back to must come back empty.
  addEventListener('pagehide', wipe)
  watchDepth((depth) => update((state) => (state.stage === 'asking' ? states.moved(state, depth) : state)))
  watchHead({
    help: () => update((state) => ({ ...state, helpOpen: !state.helpOpen })),
    language: (code, address) => void speak(code, address),
  })
  void lookout.learn()
  return { wipe }

  function fresh(): states.State {
    const areas = lookout.channel?.document.areas.map(({ code }) => code)
    return states.start({ areas, months: monthsBefore(now, monthsOffered) }, depthNow())
  }

  function wipe(): void {
    update(fresh)
  }

  function update(change: (state: states.State) => states.State): void {
    const before = state
    state = change(before)
    if (state.depth > before.depth) deeper(state.depth)
    draw()
    if (screenOf(state) !== screenOf(before)) focusHeading(state.helpOpen ? `#${helpId}` : 'main')
  }

  function draw(): void {
    if (root === null || help === null) return
    help.hidden = !state.helpOpen
    render(<App state={state} words={words} actions={actions} />, root)
  }

  function learned({ document }: VerifiedChannel): void {
    const areas = document.areas.map(({ code }) => code)
    update((state) => ({
      ...states.areasKnown(state, areas),
      check: state.check === 'waiting' ? 'right' : state.check,
    }))
  }

  function nameOfArea(area: string): string {
    const names = lookout.channel?.document.areas.find(({ code }) => code === area)?.names ?? {}
    return names[words.language] ?? Object.values(names)[0] ?? area
  }

  async function compare(digits: string): Promise<void> {
    const check = digits.length === 40 ? await lookout.expect({ fingerprint: digits }) : 'short'
    update((state) => ({ ...state, check }))
  }

  function compareAgain(): void {
    void lookout.expect(undefined).then(() => lookout.learn())
    update((state) => ({ ...state, stage: 'asking', stop: undefined, check: undefined }))
  }

  async function speak(code: string, address: string): Promise<void> {
    try {
      const { form, ask } = await changeLanguage(code, address)
      words = {
        ...words,
        language: code,
        form,
        choices: { ...choices, ask },
        organisation: pageData().organisation,
      }
      update((state) => ({ ...state, languageFailed: false }))
    } catch {
      update((state) => ({ ...state, languageFailed: true }))
    }
  }

  async function send(): Promise<void> {
    const { answers, circumstances } = state
    update((state) => ({ ...state, stage: 'sending', delivery: 'closing' }))
    const outcome = await sendReport({
      lookout,
      slug: page.slug,
      answers,
      circumstances,
      moment: { language: words.language, month: monthOf(now) },
      pause,
      onTheWay: (delivery) => update((state) => (state.stage === 'sending' ? { ...state, delivery } : state)),
    })
    if (state.stage !== 'sending') return
    if (outcome === 'sent') update(() => ({ ...fresh(), stage: 'sent' }))
    if (outcome === 'refused') update((state) => ({ ...state, delivery: 'refused' }))
  }
}

function screenOf(state: states.State): string {
  return [state.helpOpen, state.stage, states.here(state)?.id].join()
}
