import { Worker } from 'node:worker_threads'
import type { Question } from '../../../statistics/gate/inquiry.ts'
import type { Problem } from '../../../statistics/gate/problem.ts'
import type { Answer, Order } from './messages.ts'

/** Another thread that answers one question after the other. */
export class Thread {
  readonly #worker = new Worker(new URL('./thread.js', import.meta.url))
  #problem: Problem | undefined
  #gone = false

  constructor() {
    this.#worker.once('exit', () => (this.#gone = true))
  }

  /** What it was told last: questions about that are answered sooner. */
  get problem(): Problem | undefined {
    return this.#problem
  }

  /** Rejects where the thread fails, or is ended before it has answered; at once where it already was. */
  ask(problem: Problem, question: Question): Promise<Answer> {
    if (this.#gone) return Promise.reject(unanswered())
    if (problem !== this.#problem) this.#tell({ problem })
    this.#problem = problem
    this.#tell({ question })
    return new Promise((resolve, reject) => {
      const settled = () => this.#worker.off('message', answered).off('error', failed).off('exit', left)
      const answered = (answer: Answer) => {
        settled()
        resolve(answer)
      }
      const failed = (error: Error) => {
        settled()
        reject(error)
      }
      const left = () => {
        failed(unanswered())
      }
      this.#worker.on('message', answered).on('error', failed).on('exit', left)
    })
  }

  /** At once, whatever it is at. */
  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #tell(order: Order) {
    this.#worker.postMessage(order)
  }
}

/** Of a question that nobody will answer any more. */
export const unanswered = () => new Error('the thread ended before it answered')
