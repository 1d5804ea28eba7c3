/**
 * How much memory the service takes: at rest before, meanwhile, and at rest after so many minutes at full load, with a
 * database that fills up on the way. In a process as an operator starts it, which the tests' would not be: tap loads
 * things into those. Prints figures; ends badly if a budget is missed.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { overwritingFreed } from '../../src/cli/server/freed-memory.ts'
import { channelPath, workPath } from '../../src/wire/paths.ts'
import { newOrganisation, randomEnvelope, sealTo } from '../../test/service/organisation.ts'
import { admitTo, sendReport } from '../../test/service/running.ts'
import { listening } from '../listening.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } })
const minutes = Number(values.minutes)
const senders = 64
/** Longer than the service waits before it overwrites its memory, and its database's thread before it gives back its own. */
const rest = 33_000

const folder = mkdtempSync(join(tmpdir(), 'parasol-soak-'))
const database = join(folder, 'parasol.sqlite')
const { first, sign } = newOrganisation()
await admitTo(database, sign(first))
const like = sealTo(sign(first))
const unlimited = ['PER_MINUTE', 'PER_SECOND'].map((name) => [`PARASOL_REPORTS_${name}`, '1000000'])
const program = fileURLToPath(new URL('../../src/cli/parasol-server.js', import.meta.url))
const service = spawn(process.execPath, [program, 'start'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    PATH: process.env['PATH'],
    GLIBC_TUNABLES: overwritingFreed,
    PARASOL_PORT: '0',
    PARASOL_DATABASE: database,
    PARASOL_DATABASE_MEGABYTES: '512',
    PARASOL_MIX_LEAST_WAITING: '1',
    PARASOL_MIX_LEAST_SECONDS: '0',
    PARASOL_ALIKE_REPORTS_PER_MINUTE: '1000000',
    ...(Object.fromEntries(unlimited) as Record<string, string>),
  },
})
let reports = 0
let unexpected = 0
try {
  const origin = await listening(service)
  await (await fetch(`${origin}/`)).arrayBuffer()
  await wait(rest)
  const before = memory()
  const ends = performance.now() + minutes * 60_000
  const sending = Array.from({ length: senders }, () => send(origin, ends))
  const meanwhile: number[] = []
  for (let part = 0; part < 10; part += 1) {
    await wait(minutes * 6000)
    meanwhile.push(memory())
  }
  await Promise.all(sending)
  await wait(rest)
  const after = memory()
  // The first tenth warms up.
  const [early, late] = [Math.max(...meanwhile.slice(1, 4)), Math.max(...meanwhile.slice(-3))]
  const most = Math.max(...meanwhile)
  console.log(`soak: ${minutes} minutes, ${reports} reports, ${unexpected} unexpected answers (budget: 0)`)
  console.log(
    `resident memory at rest: ${before.toFixed(0)} MiB (budget: 120), after the load ${after.toFixed(0)} MiB`,
  )
  console.log(
    `at full load: ${most.toFixed(0)} MiB (budget: 300); ${meanwhile.map((figure) => figure.toFixed(0)).join(' ')}`,
  )
  console.log(`at the end against the beginning: ${(late / early).toFixed(2)} (budget: 1.15)`)
  const held = unexpected === 0 && before <= 120 && most <= 300 && late <= early * 1.15
  if (!held) process.exitCode = 1
} finally {
  const closed = once(service, 'close')
  service.kill('SIGTERM')
  await closed
  rmSync(folder, { recursive: true })
}

/** MiB. */
function memory(): number {
  const status = readFileSync(`/proc/${service.pid ?? 0}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024
}

/** Reports, one after the other, and now and then what a form asks for before. */
async function send(origin: string, ends: number): Promise<void> {
  while (performance.now() < ends) {
    const answer = await sendReport(origin, randomEnvelope(like))
    await answer.arrayBuffer()
    // Once the database is full, the rest is refused: that must cost no memory either.
    if (answer.status !== 202 && answer.status !== 503) unexpected += 1
    reports += 1
    if (reports % 50 === 0)
      for (const path of ['/', channelPath('lotus'), workPath('lotus')])
        await (await fetch(origin + path)).arrayBuffer()
  }
}
