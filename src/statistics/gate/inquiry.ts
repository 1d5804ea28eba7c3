import type { Highs } from 'highs'
import type { Interval } from '../interval.ts'
import { modelOf, type Target, type YearModel } from './model.ts'
import type { Knowledge, Release } from './release.ts'
import { loadHighs } from './solver.ts'
import { extents, type Piece, type Span, Worlds } from './worlds.ts'

/** What was published of one year, to be asked about. Plain data, so that another thread can be asked as well. */
export interface Problem {
  readonly year: string
  readonly releases: readonly Release[]
  readonly knowledge: Knowledge
  /** In the worlds that are looked for, no report names more categories of a crossed axis. */
  readonly size: number
}

/** Targets are named by their place among all of the year. */
export type Question =
  | { readonly about: 'targets' }
  | { readonly about: 'outset' }
  | { readonly about: 'worlds'; readonly piece: Piece }
  | { readonly about: 'extents'; readonly targets: readonly number[] }

/** A number that must be protected, and nothing else of the model. */
export type NamedTarget = Omit<Target, 'terms'>

export interface Answers {
  /** `undefined` where the numbers contradict each other. */
  readonly targets: readonly NamedTarget[] | undefined
  readonly outset: Outset | undefined
  readonly worlds: readonly Span[]
  /** `undefined` where no world was found. */
  readonly extents: readonly (Interval | undefined)[]
}

/** Where the search for worlds begins. */
export interface Outset {
  readonly targets: readonly NamedTarget[]
  /** A first world, and what each number is in it; `undefined` where none was found. */
  readonly first: { readonly world: readonly number[]; readonly values: readonly number[] } | undefined
  /** Which numbers have to do with each other: with the numbers of reports held as they are in the first world, and with everything free. */
  readonly blocks: Readonly<Record<'held' | 'free', readonly (readonly number[])[]>>
}

/**
 * Who works out answers: this thread, or several others. The same question has the same answer wherever it is asked, and
 * none depends on what was asked before.
 */
export interface Hands {
  ask<About extends Question['about']>(
    problem: Problem,
    question: Extract<Question, { about: About }>,
  ): Promise<Answers[About]>
}

/** Answers in this thread, which does nothing else meanwhile. */
export const here: Hands = {
  async ask(problem, question) {
    const known = inquiries.get(problem) ?? new Inquiry(await loadHighs(), problem)
    inquiries.set(problem, known)
    return known.answer(question)
  },
}

const inquiries = new WeakMap<Problem, Inquiry>()

/** A year's model, kept for all questions about it. */
export class Inquiry {
  readonly #highs: Highs
  readonly #model: YearModel
  #worlds: Worlds | undefined

  constructor(highs: Highs, { year, releases, knowledge, size }: Problem) {
    this.#highs = highs
    this.#model = modelOf(year, releases, knowledge, size)
  }

  answer<About extends Question['about']>(question: Extract<Question, { about: About }>): Answers[About]
  answer(question: Question): Answers[Question['about']] {
    const { targets, contradicts } = this.#model
    if (question.about === 'targets') return contradicts ? undefined : targets.map(named)
    if (question.about === 'extents') {
      const terms = question.targets.map((place) => targets[place]?.terms ?? [])
      return extents(this.#highs, this.#model, terms)
    }
    if (contradicts) return undefined
    this.#worlds ??= new Worlds(this.#highs, this.#model)
    if (question.about === 'worlds') return this.#worlds.explore(question.piece)
    return { targets: targets.map(named), ...this.#worlds.outset() }
  }
}

function named({ table, period, axes, at, kind, threshold }: Target): NamedTarget {
  return { table, period, axes, at, kind, threshold }
}
