import { Button } from '../screen.tsx'
import type { View } from '../view.ts'
import { fill } from '../words.ts'

const inputId = 'number'

/** The quiet place to type the number that an organisation handed out. A number is never taken from a link. */
export function Check({ state, words, actions }: View) {
  const { check } = words.form
  const compare = () => {
    const input = document.getElementById(inputId)
    if (input instanceof HTMLInputElement) actions.compare(input.value)
  }
  return (
    <details class="check">
      <summary>{check.summary}</summary>
      <p>{fill(check.text, words)}</p>
      <label for={inputId}>{check.label}</label>
      <input id={inputId} type="text" inputMode="numeric" dir="ltr" autocomplete="off" spellcheck={false} />
      <Button onPress={compare}>{check.compare}</Button>
      <p role="status">{state.check === undefined ? '' : fill(check[state.check], words)}</p>
    </details>
  )
}
