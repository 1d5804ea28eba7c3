import { Picture } from '../picture.tsx'
import type { View } from '../view.ts'

interface Listen extends Pick<View, 'listening' | 'words'> {
  /** Which recording: docs/listen.md. */
  readonly sound: string
  readonly sentence: string
  /** Beside a choice: the picture alone. */
  readonly small?: boolean
}

/** Reads a sentence aloud when it is pressed, and stops when it is pressed again. Nothing where there is nothing to hear. */
export function Listen({ sound, sentence, small = false, listening, words }: Listen) {
  const says = words.choices?.listen
  if (says === undefined || listening?.can(sound) !== true) return null
  const playing = listening.sound === sound
  const name = playing ? says.stop : says.listen
  return (
    <button
      type="button"
      class={small ? 'listen small' : 'listen'}
      aria-label={`${name}: ${sentence}`}
      onClick={() => listening.press(sound, sentence)}
    >
      <Picture drawing={playing ? stopDrawing : speakerDrawing} />
      {!small && <span aria-hidden="true">{name}</span>}
    </button>
  )
}

const speakerDrawing = 'M4 12v8h5l8 7V5l-8 7zM21 11a7 7 0 0 1 0 10M24.5 7a12 12 0 0 1 0 18'
const stopDrawing = 'M8 8h16v16H8z'
