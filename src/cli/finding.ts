import { isolatedCell } from './terminal/direction.ts'
import { displayWidth } from './terminal/table.ts'

/** What a look-over found: `wrong` keeps the program from its work, `note` does not. */
export interface Finding {
  readonly weight: 'ok' | 'note' | 'wrong'
  readonly sentence: string
}

export function finding(weight: Finding['weight'], sentence: string): Finding {
  return { weight, sentence }
}

type Weights = Readonly<Record<Finding['weight'], string>>

const english: Weights = { ok: 'ok', note: 'note', wrong: 'wrong' }

/** A line for each finding, the weight first, in English unless told otherwise. */
export function findingLine({ weight, sentence }: Finding, words: Weights = english): string {
  const widest = Math.max(...Object.values(words).map(displayWidth))
  return `${isolatedCell(words[weight])}${' '.repeat(widest - displayWidth(words[weight]) + 1)}${sentence}`
}
