import { availableParallelism } from 'node:os'
import type { Answers, Hands, Question } from '../../../statistics/gate/inquiry.ts'
import type { Problem } from '../../../statistics/gate/problem.ts'
import type { Answer } from './messages.ts'
import { Thread, unanswered } from './thread-hand.ts'

/** Threads that do the gate's work, so that this one can show how far it is and be stopped at any moment. */
export interface Crew extends Hands {
  /** At once: what was not answered is rejected, and so is whatever is asked from then on. */
  end(): Promise<void>
}

/** At most so many threads, each started only when there is something to do for it; as many as there are cores. */
export function gateCrew(cores = availableParallelism()): Crew {
  const threads = new Set<Thread>()
  const idle: Thread[] = []
  const waiting: Waiting[] = []
  let ended = false
  const begin = () => {
    while (waiting.length > 0) {
      const thread = idle.pop() ?? (threads.size < cores ? new Thread() : undefined)
      if (thread === undefined) return
      threads.add(thread)
      const known = waiting.findIndex(({ problem }) => problem === thread.problem)
      const [next] = waiting.splice(Math.max(0, known), 1)
      if (next === undefined) return
      const { problem, question, resolve, reject } = next
      thread.ask(problem, question).then(
        (answer) => {
          // Idle before the answer is known: who asks again at once is given this thread, which has the model.
          idle.push(thread)
          resolve(answer)
          begin()
        },
        (error: unknown) => {
          threads.delete(thread)
          reject(error)
          begin()
        },
      )
    }
  }
  return {
    ask: <About extends Question['about']>(problem: Problem, question: Extract<Question, { about: About }>) =>
      new Promise<Answers[About]>((resolve, reject) => {
        if (ended) {
          reject(unanswered())
          return
        }
        // A question's answer is of its own kind: the thread answers with the same `Inquiry` as anybody else.
        waiting.push({ problem, question, resolve: resolve as Waiting['resolve'], reject })
        begin()
      }),
    async end() {
      ended = true
      for (const { reject } of waiting.splice(0)) reject(unanswered())
      await Promise.all([...threads].map((thread) => thread.end()))
    },
  }
}

interface Waiting {
  readonly problem: Problem
  readonly question: Question
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}
