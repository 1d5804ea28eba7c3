import type { Words } from '../words.ts'
import { pointingIn } from './pointing.ts'

/** What in somebody's words may point to a person, and a question about it. Nothing where nothing does. */
export function LooksLike({ text, words, ask }: { text: string; words: Words; ask: string }) {
  const pointing = pointingIn(text)
  if (pointing === undefined) return null
  return (
    <>
      <p>
        {words.form.words.looksLike[pointing.kind]}{' '}
        <bdi dir={pointing.kind === 'phone' ? 'ltr' : 'auto'}>{pointing.found}</bdi>
      </p>
      <p>{ask}</p>
    </>
  )
}
