/** The exit codes of both programs. 130 is what shells report of a program that Ctrl-C ended. */
export const exitCodes = { done: 0, failed: 1, usage: 2, damaged: 3, stopped: 130 } as const

/** What a command tells the person who started it: one sentence that says what happened and what to do next. */
export class CliError extends Error {
  readonly exitCode: number

  constructor(sentence: string, exitCode: number = exitCodes.failed) {
    super(sentence)
    this.name = 'CliError'
    this.exitCode = exitCode
  }
}
