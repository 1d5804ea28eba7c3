import { hydrate, render } from 'preact'
import type { VerifiedChannel } from '../channel/verify.ts'
import type { Form } from '../locales/en/form.ts'
import { App } from './app.tsx'
import type { Running } from './first.ts'
import { FormError } from './errors.ts'
import { dispatch } from './dispatch.ts'
import { focusHeading, watchHead } from './head.ts'
import { helpId } from './help-id.ts'
import { deeper, depthNow, watchDepth } from './history.ts'
import { Listening } from './listen/listening.ts'
import { Lookout } from './lookout.ts'
import { monthOf, monthsBefore } from './months.ts'
import { safekeeping } from './offline/safekeeping.ts'
import { newSession, overdue, type Session, unsaved } from './offline/session.ts'
import { changeLanguage, pageData } from './page-text.ts'
import { pauses } from './pause.ts'
import * as states from './state.ts'
import { offered } from './offered.ts'
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
    local: nameOfLocal,
  }
  let state = first({ ...newSession, sends: page.sends, handIn: page.handIn })
  const report = dispatch({
    lookout,
    slug: page.slug,
    state: () => state,
    update,
    fresh,
    moment: () => ({ language: words.language, month: monthOf(now) }),
    pause,
  })

  const listening = new Listening({
    language: () => words.language,
    manifest: (language) => lookout.channel?.document.sounds?.[language],
    sealing: () => lookout.sealing(),
    changed: draw,
  })

  const actions: Actions = {
    begin: () => update(states.forward),
    tap: (step, code) => update((state) => states.tapped(state, step, code)),
    skip: (step) => update((state) => states.skipped(state, step)),
    turn: (step) => update((state) => states.turned(state, step)),
    moreThanOne: (step) => update((state) => states.severalFor(state, step)),
    next: () => update(states.forward),
    toTheEnd: () => update((state) => states.onTo(state, 'review')),
    back: () => history.back(),
    change,
    write: (text) => update((state) => ({ ...state, answers: { ...state.answers, text } })),
    send: () => void (page.sends ? report.send() : report.lock()),
    edit: report.edit,
    tryNow: hurry,
    closeHelp: () => update((state) => ({ ...state, helpOpen: false })),
    compare: (typed) => void compare(typed.replace(/\D/g, '')),
    compareAgain,
    offline: safekeeping({
      state: () => state,
      update,
      fresh,
      lock: () => void report.lock(),
      fileOf: async (envelopes) => (await lookout.sealing()).fileOf(envelopes),
    }),
  }

  hydrate(<App state={state} words={words} actions={actions} listening={listening} />, root)
  help.hidden = true
  // A page that the browser keeps in memory to come back to must come back empty.
  addEventListener('pagehide', () => update(fresh))
  addEventListener('beforeunload', (event) => {
    if (unsaved(state.session) > 0) event.preventDefault()
  })
  watchDepth((depth) => {
    if (state.stage === 'saving' && state.file === undefined) report.edit()
    update((state) => (state.stage === 'asking' ? states.moved(state, depth) : state))
  })
  watchHead({
    help: () => update((state) => ({ ...state, helpOpen: !state.helpOpen })),
    language: (code, address) => void speak(code, address),
  })
  void lookout.learn()
  return { wipe }

  function fresh(): states.State {
    report.drop()
    listening.forget()
    return first(state.session)
  }

  function first(session: Session): states.State {
    const known = lookout.channel === undefined ? { areas: undefined } : offered(lookout.channel.document)
    return states.start({ ...known, months: monthsBefore(now, monthsOffered) }, depthNow(), session)
  }

  function wipe(): 'asks' | undefined {
    if (state.stage !== 'leaving' && unsaved(state.session) > 0) {
      update(() => ({ ...fresh(), stage: 'leaving' }))
      return 'asks'
    }
    update(() => ({ ...fresh(), session: newSession }))
    return undefined
  }

  function update(change: (state: states.State) => states.State): void {
    const before = state
    state = change(before)
    if (state.depth > before.depth) deeper(state.depth)
    const moved = screenOf(state) !== screenOf(before)
    if (moved) listening.stop()
    draw()
    if (!moved) return
    focusHeading(state.helpOpen ? `#${helpId}` : 'main')
    if (page.sends && states.nearSend(state)) void report.prepare()
  }

  function change(id: string): void {
    const place = state.trail.indexOf(id)
    // Whoever went straight to the end has not been there: going back would leave the page, and lose everything.
    if (place < 0) update((state) => states.onTo(state, id))
    else history.go(place - state.depth)
  }

  function draw(): void {
    if (root === null || help === null) return
    help.hidden = !state.helpOpen
    render(<App state={state} words={words} actions={actions} listening={listening} />, root)
  }

  function learned(channel: VerifiedChannel): void {
    update((state) => ({
      ...states.channelKnown(state, offered(channel.document)),
      session: { ...state.session, overdue: overdue(channel, now) },
      check: state.check === 'waiting' ? 'right' : state.check,
    }))
  }

  function nameOfArea(area: string): string {
    const names = lookout.channel?.document.areas.find(({ code }) => code === area)?.names ?? {}
    return inLanguage(names) ?? area
  }

  function nameOfLocal(question: string, choice?: string): string {
    const asked = lookout.channel?.document.questions?.find(({ code }) => code === question)
    const named = choice === undefined ? asked : asked?.choices.find(({ code }) => code === choice)
    return inLanguage(named?.names ?? {}) ?? choice ?? question
  }

  function inLanguage(names: Readonly<Record<string, string>>): string | undefined {
    return names[words.language] ?? Object.values(names)[0]
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
      const { form, ask, offline, listen } = await changeLanguage(code, address)
      listening.stop()
      words = {
        ...words,
        language: code,
        form,
        choices: { ...choices, ask, offline, listen },
        organisation: pageData().organisation,
      }
      update((state) => ({ ...state, languageFailed: false }))
    } catch {
      update((state) => ({ ...state, languageFailed: true }))
    }
  }
}

function screenOf(state: states.State): string {
  const { helpOpen, stage, file, moreThanOne, session } = state
  return [helpOpen, stage, file, states.here(state)?.id, moreThanOne.length, session.keptFile].join()
}
