import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import { listening } from '../../scripts/listening.ts'
import { overwritingFreed } from '../../src/cli/server/freed-memory.ts'

export const program = fileURLToPath(new URL('../../src/cli/parasol-server.js', import.meta.url))

/** The environment of a server program: of ours, only what Node needs, and what docs/deployment starts it with. */
const bare = {
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  GLIBC_TUNABLES: overwritingFreed,
}

const unlimited = {
  PARASOL_REPORTS_PER_MINUTE: '1000000',
  PARASOL_REPORTS_PER_SECOND: '1000000',
  PARASOL_ALIKE_REPORTS_PER_MINUTE: '1000000',
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `parasol-server` with these words to its end. */
export async function run(words: readonly string[], settings: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], { env: { ...bare, ...settings } })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}

export interface Serving {
  readonly origin: string
  readonly child: ChildProcess
  /** All that it has printed on standard output until now. */
  printed(): string
  /** All that it has said on standard error until now. */
  said(): string
  /** Ends the process with this signal and gives its exit code. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>
}

/**
 * Starts `parasol-server start` on a free port and waits until it listens; it does not outlive the test. `before` are the
 * words of a command that ends by becoming the one whose words follow.
 */
export async function serve(
  t: Test,
  settings: Record<string, string>,
  before: readonly string[] = [],
): Promise<Serving> {
  const env = { ...bare, PARASOL_PORT: '0', ...unlimited, ...settings }
  const [command, ...words] = [...before, process.execPath, program, 'start']
  const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [printed, said] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
    process.stderr.write(text)
  })
  t.teardown(() => child.kill('SIGKILL'))
  const end: Serving['end'] = async (signal) => {
    const closed = once(child, 'close') as Promise<[number | null]>
    child.kill(signal)
    return (await closed)[0]
  }
  return { origin: await listening(child), child, printed: () => printed, said: () => said, end }
}
