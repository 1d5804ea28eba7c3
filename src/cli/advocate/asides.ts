import { amount } from '../../publication/wording.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { safeLine } from '../terminal/safe-text.ts'
import { commands } from './commands.ts'
import type { Aside } from './countable.ts'
import type { Wording } from './wording.ts'

/** What is said under every exact figure. */
export function asides(aside: Aside, wording: Wording): string[] {
  const { figures: words } = wording.answers
  const { notCounted, excluded, duplicates, repeats, inEvents, events } = aside
  const told = (sentence: string, reports: number, more: Record<string, string> = {}) =>
    reports === 0 ? [] : [sentenceWith(sentence, { count: amount(wording, reports), ...more })]
  return [
    ...told(words.repeats, repeats),
    ...told(words.inEvents, inEvents, { events: amount(wording, events) }),
    ...told(words.notCounted, notCounted),
    ...told(words.duplicates, duplicates),
    ...[...excluded].flatMap(([reason, count]) => told(words.excluded, count, { reason: safeLine(reason) })),
    sentenceWith(words.exact, commands),
  ]
}
