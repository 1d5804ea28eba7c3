import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../src/cli/parasol.js', import.meta.url))

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `parasol` as a process with nobody at the terminal, and tells how it ended. */
export function parasol(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return runProgram(program, words, env)
}

/** The same for any compiled program. */
export function runProgram(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...words],
      { env: { ...process.env, ...env } },
      (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err }),
    )
    child.stdin?.end()
  })
}

/** The end of a question, and where readline puts the cursor after it. */
const asks = /(?:[:.)>?]|stop --) (\P{L}\[\d+G)?$/u

/** The same at a real terminal, in which somebody types: what the terminal showed, and how it ended. */
export function parasolTyped(
  words: readonly string[],
  typed: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; screen: string }> {
  return typedInto(program, words, typed, env)
}

/** The same for any compiled program. */
export function typedInto(
  program: string,
  words: readonly string[],
  typed: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; screen: string }> {
  const command = [process.execPath, program, ...words].map((word) => `'${word}'`).join(' ')
  return new Promise((resolve) => {
    const child = execFile(
      'script',
      ['-qec', command, '/dev/null'],
      { env: { ...process.env, ...env } },
      (error, screen) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, screen }),
    )
    // A line a question: what is typed before it is asked would be shown by the terminal itself.
    const lines = typed.split('\n')
    child.stdout?.on('data', (shown: string) => {
      if (asks.test(shown)) child.stdin?.write(`${lines.shift() ?? ''}\r`)
    })
  })
}
