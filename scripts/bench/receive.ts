/**
 * What it costs to keep a report: durable receives over 64 connections, against the same app with a store that keeps
 * nothing, and with --stored against one that holds so many mixed reports already. Rounds of the one and the other take
 * turns, so that a noisy machine is as noisy for both.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { readSettings } from '../../fastify.config.ts'
import { buildApp } from '../../src/service/app.ts'
import { newParts } from '../../src/service/parts.ts'
import { ThreadStore } from '../../src/store/sqlite/thread/thread-store.ts'
import type { Store } from '../../src/store/store.ts'
import { newOrganisation, sealTo, sodium } from '../../test/service/organisation.ts'
import { addDocument } from '../../test/service/running.ts'
import { fill } from './fill.ts'
import { quantile } from './quantile.ts'
import type { Loaded } from './receive-load.ts'
import { runLoad } from './run-load.ts'
import { writeFigures } from './write-figures.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    folder: { type: 'string', default: tmpdir() },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    stored: { type: 'string', default: '0' },
  },
})
const connections = 64
const slug = 'bench'
const { first, sign } = newOrganisation(slug)
const signed = sign(first)
const envelope = sealTo(signed)

const stored = Number(values.stored)
const folder = mkdtempSync(join(values.folder, 'parasol-bench-'))
const durable = await newStore('empty.sqlite')
const stores = {
  forgetful: keepingNothing(durable),
  durable,
  ...(stored > 0 && { grown: await grownStore() }),
}
const apps = new Map<string, FastifyInstance>()
for (const [name, store] of Object.entries(stores)) apps.set(name, await serve(store))
const rounds = new Map([...apps.keys()].map((name): [string, Loaded[]] => [name, []]))
try {
  for (const app of apps.values()) await load(app, 1)
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const [name, app] of apps) rounds.get(name)?.push(await load(app, Number(values.seconds)))
} finally {
  for (const app of apps.values()) await app.close()
  await durable.close()
  await stores.grown?.close()
  rmSync(folder, { recursive: true })
}
report()

/** As the service opens it. */
async function newStore(name: string): Promise<Store> {
  const store = await ThreadStore.open(join(folder, name), { serve: true })
  await addDocument(store, signed)
  return store
}

async function grownStore(): Promise<Store> {
  const store = await newStore('grown.sqlite')
  fill(join(folder, 'grown.sqlite'), slug, stored)
  return store
}

function report(): void {
  const all = new Map([...rounds].map(([name, loaded]) => [name, figures(loaded)]))
  const named = (name: string) => all.get(name) ?? figures([])
  const [forgetful, kept, grown] = [named('forgetful'), named('durable'), named('grown')]
  const result = {
    connections,
    envelopeBytes: envelope.length,
    forgetful,
    durable: kept,
    rateRatio: kept.perSecond / forgetful.perSecond,
    p99Ratio: kept.p99 / forgetful.p99,
    ...(stored > 0 && { stored, grown, grownRatio: grown.perSecond / kept.perSecond }),
  }
  const line = (name: string, { perSecond, p50, p99 }: typeof kept) =>
    console.log(
      `${name}: ${perSecond.toFixed(0)} reports/s, half within ${p50.toFixed(1)} ms, 99 % within ${p99.toFixed(1)} ms`,
    )
  line('receive, kept durably', kept)
  line('receive, kept not at all', forgetful)
  console.log(`receive, rate against keeping nothing: ${result.rateRatio.toFixed(2)} (budget: at least 0.70)`)
  console.log(`receive, 99 % against keeping nothing: ${result.p99Ratio.toFixed(2)} (budget: at most 3.00)`)
  if (result.grownRatio !== undefined) {
    line(`receive, kept durably beside ${stored} stored`, grown)
    console.log(
      `receive, rate against an empty store: ${result.grownRatio.toFixed(2)} (budget: at least 0.90)`,
    )
  }
  writeFigures(values.out, result)
}

/** The middle round by rate, and the latencies of all rounds together. */
function figures(loaded: readonly Loaded[]) {
  const rates = loaded.map(({ seconds, milliseconds }) => milliseconds.length / seconds)
  const latencies = loaded.flatMap(({ milliseconds }) => milliseconds)
  return { perSecond: quantile(rates, 0.5), p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) }
}

function load(app: FastifyInstance, seconds: number): Promise<Loaded> {
  const { port } = app.server.address() as AddressInfo
  return runLoad({ port, slug, envelope, connections, seconds })
}

async function serve(store: Store) {
  const parts = newParts({
    settings: { ...readSettings(undefined, {}), reportsPerSecond: 1e9, alikeReportsPerMinute: 1e9 },
    sodium,
    store,
    form: { languages: [], templates: new Map(), assets: new Map() },
  })
  await parts.channels.refresh()
  const app = await buildApp(parts)
  await app.listen({ port: 0, host: '127.0.0.1' })
  return app
}

/** A store that takes everything in at once and keeps nothing; all else is as in the real one. */
function keepingNothing(store: Store): Store {
  return new Proxy(store, {
    get: (target, name) =>
      name === 'receive' ? () => Promise.resolve() : (target[name as keyof Store].bind(target) as unknown),
  })
}
