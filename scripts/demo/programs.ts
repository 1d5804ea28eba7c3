/** The two programs as a person starts them: as processes, through their flags, files, output and exit codes. */
import { fileURLToPath } from 'node:url'
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { overwritingFreed } from '../../src/cli/server/freed-memory.ts'
import { listening } from '../listening.ts'

const program = (name: string) => fileURLToPath(new URL(`../../src/cli/${name}.js`, import.meta.url))
const clock = new URL('clock.js', import.meta.url).href

export interface Service {
  readonly origin: string
  /** Asks the service to finish and waits until it has. */
  stop(): Promise<void>
}

/** Starts `parasol-server` and resolves once it listens. With `clockFile`, its days come from that file. */
export async function startService(settings: NodeJS.ProcessEnv, clockFile?: string): Promise<Service> {
  const environment = { ...settings, GLIBC_TUNABLES: overwritingFreed }
  const child = start('parasol-server', ['start'], environment, clockFile)
  return { origin: await listening(child), stop: () => stop(child) }
}

/** A command ended badly. What it said of it stands in the terminal already. */
export class ProgramFailed extends Error {}

/** Runs one command to its end and returns what it printed. Throws {@link ProgramFailed} where it fails: a demo that limps proves nothing. */
export async function run(
  name: 'parasol' | 'parasol-server',
  words: string[],
  environment: NodeJS.ProcessEnv = {},
  clockFile?: string,
): Promise<string> {
  const child = start(name, words, environment, clockFile)
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new ProgramFailed(`${name} ${words.join(' ')} ended with ${String(code)}\n${printed}`)
  return printed
}

type Program = ChildProcessByStdio<null, Readable, null>

function start(name: string, words: string[], environment: NodeJS.ProcessEnv, clockFile?: string): Program {
  const shifted = clockFile === undefined ? [] : ['--import', clock]
  return spawn(process.execPath, [...shifted, program(name), ...words], {
    env: { ...process.env, ...environment, ...(clockFile === undefined ? {} : { DEMO_CLOCK: clockFile }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function stop(child: Program) {
  if (child.exitCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  await closed
}
