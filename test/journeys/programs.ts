import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { listening } from '../../scripts/listening.ts'

const program = (name: string) => fileURLToPath(new URL(`../../src/cli/${name}.js`, import.meta.url))

/** Runs a command as a process and answers with what it printed. Throws where it fails. */
export async function run(
  name: 'parasol' | 'parasol-server',
  words: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program(name), ...words], {
    env: { ...process.env, ...settings },
  })
  return stdout
}

export interface Service {
  readonly origin: string
  stop(): Promise<void>
}

/** Starts `parasol-server` as a process, and resolves once it listens. */
export async function startService(settings: NodeJS.ProcessEnv): Promise<Service> {
  const child = spawn(process.execPath, [program('parasol-server'), 'start'], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  return {
    origin: await listening(child),
    async stop() {
      child.kill('SIGTERM')
      await closed
    },
  }
}
