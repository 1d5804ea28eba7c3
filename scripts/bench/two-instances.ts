/**
 * Several instances on one PostgreSQL database against one: how many reports they take in together, and that what both
 * took in is there. Everything runs on this computer, on loopback: a real server, real services, real HTTP.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { overwritingFreed } from '../../src/cli/server/freed-memory.ts'
import { parsePostgresUrl } from '../../src/store/pg/address.ts'
import { openPostgres } from '../../src/store/pg/open.ts'
import { listening } from '../listening.ts'
import { PostgresServer } from '../postgres/server.ts'
import { newOrganisation, sealTo } from '../../test/service/organisation.ts'
import { addDocument } from '../../test/service/running.ts'
import { quantile } from './quantile.ts'
import { runLoad } from './run-load.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '3' } },
})
const connections = 64
const slug = 'bench'
const { first, sign } = newOrganisation(slug)
const signed = sign(first)
const envelope = sealTo(signed)

const server = await PostgresServer.make({ shared_buffers: '256MB' })
const url = await server.newDatabase()
const address = parsePostgresUrl(url)
if (typeof address === 'string') throw new Error(address)
const store = await openPostgres(address)
await addDocument(store, signed)
let answered = 0
const services: Awaited<ReturnType<typeof serve>>[] = []
try {
  services.push(await serve(), await serve())
  const rates: Record<'one' | 'two', number[]> = { one: [], two: [] }
  for (const ports of [services.slice(0, 1), services]) await load(ports, 1)
  for (let round = 0; round < Number(values.rounds); round += 1) {
    rates.one.push(await load(services.slice(0, 1), Number(values.seconds)))
    rates.two.push(await load(services, Number(values.seconds)))
  }
  const [one, two] = [quantile(rates.one, 0.5), quantile(rates.two, 0.5)]
  const waiting = (await store.waiting()).get(slug) ?? 0
  console.log(`receive durably into PostgreSQL, one instance: ${one.toFixed(0)} reports/s`)
  console.log(
    `the same with two instances: ${two.toFixed(0)} reports/s, ${(two / one).toFixed(2)} times as many`,
  )
  console.log(`in the database at the end: ${waiting} reports of ${answered} that were answered`)
  if (waiting !== answered) process.exitCode = 1
} finally {
  for (const { child } of services) child.kill('SIGKILL')
  await store.close()
  await server.remove()
}

async function load(among: readonly { port: number }[], seconds: number): Promise<number> {
  const loads = await Promise.all(
    among.map(({ port }) =>
      runLoad({ port, slug, envelope, connections: connections / among.length, seconds }),
    ),
  )
  for (const { milliseconds } of loads) answered += milliseconds.length
  return loads.reduce((total, { seconds, milliseconds }) => total + milliseconds.length / seconds, 0)
}

async function serve(): Promise<{ port: number; child: ChildProcessByStdio<null, Readable, null> }> {
  const program = fileURLToPath(new URL('../../src/cli/parasol-server.js', import.meta.url))
  const settings = {
    DATABASE_URL: url,
    PARASOL_PORT: '0',
    PARASOL_REPORTS_PER_MINUTE: '1000000',
    PARASOL_REPORTS_PER_SECOND: '1000000',
    PARASOL_ALIKE_REPORTS_PER_MINUTE: '1000000',
    // Nothing is mixed meanwhile.
    PARASOL_MIX_LEAST_SECONDS: '86400',
  }
  const child = spawn(process.execPath, [program, 'start'], {
    env: { PATH: process.env['PATH'], GLIBC_TUNABLES: overwritingFreed, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { port: Number(new URL(await listening(child)).port), child }
}
