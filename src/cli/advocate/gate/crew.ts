import { availableParallelism } from 'node:os'
import type { Answers, Hands, Question } from '../../../statistics/gate/inquiry.ts'
import type { Problem } from '../../../statistics/gate/problem.ts'
import type { Answer } from './messages.ts'
import { Thread } from './thread-hand.ts'

/** Threads that do the gate's work, so that this one can show how far it is and be stopped at any moment. */
export interface Crew extends Hands {
  end(): Promise<void>
}

/** At most so many threads, each started only when there is something to do for it; as many as there are cores. */
export function gateCrew(cores = availableParallelism()): Crew {
  const threads: Thread[] = []
  const idle: Thread[] = []
  const waiting: Waiting[] = []
  const begin = () => {
    while (waiting.length > 0) {
      const thread = idle.pop() ?? (threads.length < cores ? new Thread() : undefined)
      if (thread === undefined) return
      if (!threads.includes(thread)) threads.push(thread)
      const known = waiting.findIndex(({ problem }) => problem === thread.problem)
      const [next] = waiting.splice(Math.max(0, known), 1)
      if (next === undefined) return
      const { problem, question, resolve, reject } = next
      thread
        .ask(problem, question)
        .then(resolve, reject)
        .finally(() => {
          idle.push(thread)
          begin()
        })
    }
  }
  return {
    ask: <About extends Question['about']>(problem: Problem, question: Extract<Question, { about: About }>) =>
      new Promise<Answers[About]>((resolve, reject) => {
        // A question's answer is of its own kind: the thread answers with the same `Inquiry` as anybody else.
        waiting.push({ problem, question, resolve: resolve as Waiting['resolve'], reject })
        begin()
      }),
    async end() {
      await Promise.all(threads.map((thread) => thread.end()))
    },
  }
}

interface Waiting {
  readonly problem: Problem
  readonly question: Question
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}
