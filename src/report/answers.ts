import type { Topic } from './topic.ts'

export interface Answers {
  /** Codes in the order of tapping, by the key of the steps that ask for them. */
  readonly chosen: Readonly<Partial<Record<string, readonly string[]>>>
  /** The person's own words. */
  readonly text: string
}

export const noAnswers: Answers = { chosen: {}, text: '' }

/** What holds of the answers, by topic: only what is still asked. */
export type Chosen = Readonly<Partial<Record<Topic, readonly string[]>>>

/** Does this code hold? */
export function holds(chosen: Chosen, topic: Topic, code: string): boolean {
  return chosen[topic]?.includes(code) ?? false
}

/** Is `code` chosen in the steps of this key? A topic without groups is its own key. */
export function has(answers: Answers, key: string, code: string): boolean {
  return answers.chosen[key]?.includes(code) ?? false
}

/** The page of choices that an answer is given on. */
interface Asked {
  readonly key: string
  readonly codes: readonly string[]
  readonly several: boolean
  readonly none?: string
}

/**
 * The answers after a tap on `code`: where one may be chosen it replaces, where several may it is put in or taken out.
 * "None of these" and all others take each other back.
 */
export function tap(answers: Answers, { key, several, none }: Asked, code: string): Answers {
  const before = answers.chosen[key] ?? []
  if (before.includes(code) && several) return choose(answers, key, without(before, code))
  if (!several || code === none) return choose(answers, key, [code])
  return choose(answers, key, [...without(before, none), code])
}

/** The answers after a step was skipped: nothing of that page stays chosen. */
export function skip(answers: Answers, { key, codes }: Asked): Answers {
  const kept = (answers.chosen[key] ?? []).filter((code) => !codes.includes(code))
  return choose(answers, key, kept)
}

function choose(answers: Answers, key: string, codes: readonly string[]): Answers {
  return { ...answers, chosen: { ...answers.chosen, [key]: codes } }
}

function without(codes: readonly string[], gone: string | undefined): readonly string[] {
  return codes.filter((code) => code !== gone)
}
