import type { Highs } from 'highs'
import type { Interval } from '../interval.ts'
import { modelOf, type Target, type YearModel } from './model.ts'
import type { NamedTarget, Problem } from './problem.ts'
import { type Grounds, groundsOf, type Reason, reasonsFor } from './reasons.ts'
import { loadHighs } from './solver.ts'
import { extents, type Piece, type Span, Worlds } from './worlds.ts'

/** Targets are named by their place among all of the year. */
export type Question =
  | { readonly about: 'outset' }
  | { readonly about: 'worlds'; readonly piece: Piece }
  | { readonly about: 'extents'; readonly targets: readonly number[] }
  /** By `nameOf` the numbers. */
  | { readonly about: 'reasons'; readonly numbers: readonly string[] }

export interface Answers {
  /** `undefined` where the numbers contradict each other. */
  readonly outset: Outset | undefined
  readonly worlds: readonly Span[]
  /** `undefined` where no world was found. */
  readonly extents: readonly (Interval | undefined)[]
  /** `undefined` for a number that is not told too much, as far as can be proved. */
  readonly reasons: readonly (readonly Reason[] | undefined)[]
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
    const known = inquiries.get(problem) ?? inquiryInto(problem)
    // Kept before it is there, so that questions that come at once share it.
    inquiries.set(problem, known)
    return (await known).answer(question)
  },
}

const inquiries = new WeakMap<Problem, Promise<Inquiry>>()

async function inquiryInto(problem: Problem): Promise<Inquiry> {
  return new Inquiry(await loadHighs(), problem)
}

/** A year's model, kept for all questions about it. */
export class Inquiry {
  readonly #highs: Highs
  readonly #problem: Problem
  readonly #model: YearModel
  #worlds: Worlds | undefined
  #grounds: Grounds | undefined

  constructor(highs: Highs, problem: Problem) {
    const { year, releases, knowledge, size } = problem
    this.#highs = highs
    this.#problem = problem
    this.#model = modelOf(year, releases, knowledge, { size })
  }

  answer<About extends Question['about']>(question: Extract<Question, { about: About }>): Answers[About]
  answer(question: Question): Answers[Question['about']] {
    const { targets, contradicts } = this.#model
    if (question.about === 'reasons') {
      if (contradicts) return question.numbers.map(() => undefined)
      this.#grounds ??= groundsOf(this.#problem, this.#model)
      return reasonsFor(this.#highs, this.#grounds, question.numbers)
    }
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
