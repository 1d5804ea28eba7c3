import { KeptAbove, Offline } from './offline/offline.tsx'
import { Button } from './screen.tsx'
import { Choose } from './screens/choose.tsx'
import { Enough } from './screens/enough.tsx'
import { HelpFound } from './screens/help-found.tsx'
import { OwnWords } from './screens/own-words.tsx'
import { Review } from './screens/review.tsx'
import { Sending } from './screens/sending.tsx'
import { Sent } from './screens/sent.tsx'
import { Start } from './screens/start.tsx'
import { Stopped } from './screens/stopped.tsx'
import { Urgent } from './screens/urgent.tsx'
import { filled } from './sentence.ts'
import { here, progress } from './state.ts'
import type { View } from './view.ts'
import { sayChoice } from './words.ts'

/** Everything between the page's head (language, help, leave) and its static help section. */
export function App(view: View) {
  const { state, words, actions } = view
  const { frame } = words.form
  if (state.helpOpen)
    return (
      <>
        <h1 class="unseen">{words.organisation}</h1>
        <Button onPress={actions.closeHelp}>{frame.closeHelp}</Button>
      </>
    )
  return (
    <>
      {state.languageFailed && <p role="alert">{frame.languageFailed}</p>}
      {state.stage === 'asking' && here(state) !== undefined && (
        <>
          <progress max={1} value={progress(state)} aria-label={frame.progress} />
          <p role="status" class="chosen">
            {justChosen(view)}
          </p>
        </>
      )}
      <KeptAbove {...view} />
      <Stage {...view} />
      <Offline {...view} />
    </>
  )
}

/** What the last tap chose, for who went on by it. */
function justChosen({ state, words }: View): string {
  if (state.justChosen === undefined) return ''
  const { topic, code } = state.justChosen
  return filled(words.form.frame.chosen, { choice: sayChoice(words, topic, code) })
}

function Stage(view: View) {
  switch (view.state.stage) {
    case 'asking':
      return <Asking {...view} />
    case 'sending':
      return <Sending {...view} />
    case 'sent':
      return <Sent {...view} />
    case 'stopped':
      return <Stopped {...view} />
    case 'saving':
    case 'leaving':
      return null
  }
}

function Asking(view: View) {
  const step = here(view.state)
  switch (step?.kind) {
    case undefined:
      return <Start {...view} />
    case 'choice':
      return <Choose {...view} step={step} />
    case 'urgent':
      return <Urgent {...view} urgent={step.urgent} />
    case 'enough':
      return <Enough {...view} />
    case 'help':
      return <HelpFound {...view} codes={step.codes} />
    case 'words':
      return <OwnWords {...view} />
    case 'review':
      return <Review {...view} />
  }
}
