import { fieldOf } from './fields.ts'
import type { Facts } from './schema.ts'
import { choices, type List, taxonomy } from './taxonomy.ts'

/**
 * The short form of facts, format 2 (docs/envelope.md, "Facts"): where a field is an array of codes, each code stands as
 * its position in its list, counted from 0. With it everything that can be ticked fits into the sealed part, so nobody is
 * ever told to take an answer back. Lists of one taxonomy only grow at their end, or positions would change their meaning.
 */
export function shortened(facts: Facts): object {
  const short: Record<string, unknown> = { ...facts, format: 2 }
  for (const [field, codes] of codesByField()) {
    const said = facts[field]
    if (Array.isArray(said)) short[field] = codes.flatMap((code, at) => (holds(said, code) ? [at] : []))
  }
  return short
}

/** Facts in the long form out of what format 2 says; `undefined` where a position is out of order or names no code. */
export function lengthened(short: Readonly<Record<string, unknown>>): object | undefined {
  const facts: Record<string, unknown> = { ...short, format: 1 }
  for (const [field, codes] of codesByField()) {
    const said = short[field]
    if (!Array.isArray(said)) continue
    if (!said.every((at, place) => Number.isInteger(at) && (place === 0 || at > said[place - 1])))
      return undefined
    const named = said.map((at: number) => codes[at])
    if (named.includes(undefined)) return undefined
    facts[field] = named
  }
  return facts
}

// A function, so that a file which carries this without calling it need not carry the taxonomy.
function codesByField() {
  return (Object.keys(taxonomy) as List[]).map(
    (list) => [fieldOf[list], choices(list).map(({ code }) => code)] as const,
  )
}

function holds(said: readonly string[], code: string): boolean {
  return said.includes(code)
}
