/**
 * How much memory the service takes: at rest before, meanwhile, and at rest after so many minutes at full load, in which
 * an advocate fetches and removes what was mixed, so that there is room for what comes. In a process as an operator starts
 * it, which the tests' would not be: tap loads things into those. Prints figures; ends badly if a budget is missed.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { envelopeId } from '../../src/envelope/format.ts'
import { overwritingFreed } from '../../src/cli/server/freed-memory.ts'
import { Client } from '../../src/vault/client.ts'
import { channelPath, workPath } from '../../src/wire/paths.ts'
import { newOrganisation, randomEnvelope, sealTo, sodium } from '../../test/service/organisation.ts'
import { admitTo, sendReport } from '../../test/service/running.ts'
import { listening } from '../listening.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } })
const minutes = Number(values.minutes)
const senders = 64
/** Mixed or not, so many reports lie in the service at most: senders wait for the advocate, and no report for room. */
const mostKept = 20_000
/** Of all answers, so many may say that there is no room or that it is crowded. */
const fewRefused = 0.001
/** Longer than the service waits before it overwrites its memory, and its database's thread before it gives back its own. */
const rest = 33_000

const folder = mkdtempSync(join(tmpdir(), 'parasol-soak-'))
const database = join(folder, 'parasol.sqlite')
const { anna, first, sign } = newOrganisation()
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
    PARASOL_DATABASE_MEGABYTES: '1024',
    PARASOL_MIX_LEAST_WAITING: '1',
    // Some thousands each time.
    PARASOL_MIX_LEAST_SECONDS: '10',
    PARASOL_ALIKE_REPORTS_PER_MINUTE: '1000000',
    ...(Object.fromEntries(unlimited) as Record<string, string>),
  },
})
let taken = 0
let removed = 0
let refused = 0
let unexpected = 0
let largestBatch = 0
try {
  const origin = await listening(service)
  await (await fetch(`${origin}/`)).arrayBuffer()
  await wait(rest)
  const before = memory()
  const ends = performance.now() + minutes * 60_000
  const working = [...Array.from({ length: senders }, () => send(origin, ends)), remove(origin, ends)]
  const meanwhile: number[] = []
  for (let part = 0; part < 10; part += 1) {
    await wait(minutes * 6000)
    meanwhile.push(memory())
  }
  await Promise.all(working)
  await wait(rest)
  const after = memory()
  // The first tenth warms up.
  const [early, late] = [Math.max(...meanwhile.slice(1, 4)), Math.max(...meanwhile.slice(-3))]
  const most = Math.max(...meanwhile)
  console.log(
    `soak: ${minutes} minutes, ${taken} reports taken in (202), ${refused} refused (503; budget: ${fewRefused * 100} %), ${unexpected} unexpected answers (budget: 0)`,
  )
  console.log(`an advocate removed ${removed} of them; the largest batch was mixed of ${largestBatch}`)
  console.log(
    `resident memory at rest: ${before.toFixed(0)} MiB (budget: 120), after the load ${after.toFixed(0)} MiB`,
  )
  console.log(
    `at full load: ${most.toFixed(0)} MiB (budget: 300); ${meanwhile.map((figure) => figure.toFixed(0)).join(' ')}`,
  )
  console.log(`at the end against the beginning: ${(late / early).toFixed(2)} (budget: 1.15)`)
  const answered = unexpected === 0 && taken > 0 && refused <= taken * fewRefused
  const held = answered && before <= 120 && most <= 300 && late <= early * 1.15
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
  for (let sent = 1; performance.now() < ends; sent += 1) {
    while (taken - removed >= mostKept && performance.now() < ends) await wait(20)
    const answer = await sendReport(origin, randomEnvelope(like))
    await answer.arrayBuffer()
    if (answer.status === 202) taken += 1
    else if (answer.status === 503) refused += 1
    else unexpected += 1
    if (sent % 50 === 0)
      for (const path of ['/', channelPath('lotus'), workPath('lotus')])
        await (await fetch(origin + path)).arrayBuffer()
  }
}

/** What an advocate does who pulls and leaves nothing behind. */
async function remove(origin: string, ends: number): Promise<void> {
  const client = new Client(sodium, { origin, slug: 'lotus', seed: anna.loginSecret.subarray(0, 32) })
  while (performance.now() < ends) {
    for (const { number, count } of await client.batches()) {
      if (count === 0 || performance.now() >= ends) continue
      largestBatch = Math.max(largestBatch, count)
      const ids: string[] = []
      for await (const envelope of client.envelopes(number))
        ids.push(sodium.to_hex(envelopeId(sodium, envelope)))
      await client.remove(ids, {
        advance: (some) => {
          removed += some
        },
      })
    }
    await wait(100)
  }
}
