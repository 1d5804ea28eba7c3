import { ask } from '../locales/en/ask.ts'
import { label, type Label } from '../locales/en/label.ts'
import type { Code, List } from './taxonomy.ts'

/** One sentence for each code of each list: what a locale's `ask` and `label` must hold, no more and no less. */
export type Wording = { readonly [L in List]: Readonly<Record<Code<L>, string>> }

type Exactly<T extends Wording> = {
  [L in keyof T]: L extends List ? { [C in keyof T[L]]: C extends Code<L> ? string : never } : never
}

const complete = <T extends Wording & Exactly<T>>(wording: T) => wording

// The English wordings are the type of all others; here they are held against the taxonomy itself.
complete(ask)
complete(label)

/** What a table calls a code. */
export function labelOf(labels: Label, list: List, code: string): string {
  const ofList: Readonly<Record<string, string>> = labels[list]
  return ofList[code] ?? code
}
