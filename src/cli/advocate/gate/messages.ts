import type { Answers, Question } from '../../../statistics/gate/inquiry.ts'
import type { Problem } from '../../../statistics/gate/problem.ts'

/** What a thread is told: a problem, all that is asked from then on is about it; then questions, one at a time. */
export type Order = { readonly problem: Problem } | { readonly question: Question }

/** What comes back of each question. */
export type Answer = Answers[Question['about']]
