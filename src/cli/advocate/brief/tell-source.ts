import { sentenceWith } from '../../terminal/direction.ts'
import { tell } from '../../terminal/prose.ts'
import { absentSentences } from '../../../publication/absent-words.ts'
import type { Wording } from '../wording.ts'
import type { Published } from './published.ts'

/** What whoever made a brief must know of what it is made of, before it is handed to anybody. */
export function tellSource(published: Published, wording: Wording): void {
  const { brief, answers, release } = wording
  const { draft, served } = published
  if (draft) tell(brief.draft.note)
  tell(
    served === undefined ? sentenceWith(answers.brief.ownCopy, { option: '--offline' }) : answers.brief.asked,
  )
  for (const sentence of absentSentences(published.figures.absent, wording)) tell(sentence)
  const here = onlyHere(published)
  if (here.length > 0) tell(sentenceWith(release.onlyHere, { numbers: here.join(', ') }))
}

export function sourceJson(published: Published) {
  const { draft, releases, served } = published
  return {
    draft,
    releases: releases.map(({ number }) => number),
    absent: published.figures.absent,
    asked: served !== undefined,
    onlyHere: onlyHere(published),
  }
}

/** Releases that nobody can fetch: the service does not have them. */
function onlyHere({ releases, served, draft }: Published): number[] {
  if (served === undefined) return []
  const signed = draft ? releases.slice(0, -1) : releases
  return signed.map(({ number }) => number).filter((number) => number > served)
}
