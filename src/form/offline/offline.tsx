import { Button } from '../screen.tsx'
import { filled } from '../sentence.ts'
import { here } from '../state.ts'
import type { View } from '../view.ts'
import { Kept } from './kept.tsx'
import { Leaving } from './leaving.tsx'
import { NextPerson } from './next-person.tsx'
import { Save } from './save.tsx'
import type { OfflineView } from './view.ts'

/** What the form has for whoever cannot send, or helps others: screens of its own, and a part below other screens. */
export function Offline(view: View) {
  const offline = view.words.choices?.offline
  return offline === undefined ? null : <Part {...view} offline={offline} />
}

/** Above the first question once all is saved: whoever saved it must look for the file and clear the page, else it stays. */
export function KeptAbove(view: View) {
  const { state, words } = view
  const offline = words.choices?.offline
  const first = state.stage === 'asking' && here(state) === undefined
  if (offline === undefined || !first || state.session.keptFile === undefined) return null
  return <Kept {...view} offline={offline} />
}

function Part(view: OfflineView) {
  switch (view.state.stage) {
    case 'saving':
      return <Save {...view} />
    case 'leaving':
      return <Leaving {...view} />
    case 'asking':
      return <BelowQuestion {...view} />
    case 'sending':
      return <BelowSending {...view} />
    case 'sent':
      return <NextPerson {...view} />
    case 'stopped':
      return null
  }
}

function BelowQuestion(view: OfflineView) {
  const { state, words, actions, offline } = view
  const { kept, keptFile, overdue, sends } = state.session
  switch (here(state)?.kind) {
    case undefined:
      return (
        <>
          {kept.length > 0 && keptFile === undefined && <Kept {...view} />}
          {overdue !== undefined && (
            <p class="hint">
              {filled(offline.expired, {
                organisation: words.organisation,
                date: say(overdue, words.language),
              })}
            </p>
          )}
        </>
      )
    case 'enough':
    case 'review':
      return sends ? (
        <div class="wide">
          <p class="hint">{offline.offer.choice}</p>
          <Button onPress={actions.offline.save}>{offline.offer.save}</Button>
        </div>
      ) : null
    default:
      return null
  }
}

function BelowSending({ state, actions, offline }: OfflineView) {
  const { delivery, sealed, session } = state
  if (sealed === undefined || delivery === 'sending') return null
  return (
    <div class="wide">
      <p class="hint">{offline.offer.waiting}</p>
      <Button onPress={actions.offline.save}>{offline.offer.save}</Button>
      {session.kept.length > 0 && <Button onPress={actions.offline.keep}>{offline.offer.keep}</Button>}
    </div>
  )
}

/** A day as people say it, where the browser knows the language. */
function say(day: string, language: string): string {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return day
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}
