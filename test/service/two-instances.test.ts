import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import t from 'tap'
import { envelopeId } from '../../src/envelope/format.ts'
import { openPostgres } from '../../src/store/pg/open.ts'
import { serve, type Serving } from '../cli/server-process.ts'
import { addressOf, newPostgres } from '../postgres/databases.ts'
import { newOrganisation, randomEnvelope, sealTo, sodium } from './organisation.ts'
import { addDocument, sendReport } from './running.ts'

const server = await newPostgres(t)
const always = { PARASOL_MIX_LEAST_WAITING: '1', PARASOL_MIX_LEAST_SECONDS: '0' }

async function newStore() {
  const url = await server.newDatabase()
  const { first, sign } = newOrganisation()
  const signed = sign(first)
  const store = await openPostgres(addressOf(url))
  await addDocument(store, signed)
  return { url, store, like: sealTo(signed) }
}

await t.test('two services on one store lose nothing when the one that mixes is killed', async (t) => {
  const { url, store, like } = await newStore()
  const services: Serving[] = []
  const acknowledged: Buffer[] = []
  for (let kill = 0; kill < 4; kill += 1) {
    while (services.length < 2) services.push(await serve(t, { DATABASE_URL: url, ...always }))
    let stopped = false
    const sending = services.flatMap(({ origin }) =>
      Array.from({ length: 6 }, async () => {
        for (;;) {
          const envelope = randomEnvelope(like)
          const status = await sendReport(origin, envelope).then(
            (answer) => answer.status,
            () => undefined,
          )
          if (status === 202) acknowledged.push(envelope)
          if (status === undefined || stopped) return
        }
      }),
    )
    await untilMixing(url)
    // The older one has the turn: the younger one came when it was taken.
    await services.shift()?.end('SIGKILL')
    stopped = true
    await Promise.all(sending)
  }
  for (const service of services) t.equal(await service.end('SIGTERM'), 0)

  // The server may need a moment to notice that they are gone.
  while (!(await store.mayMix())) await wait(20)
  await store.mix('lotus', '2026-03-01')
  const batches = await store.batches('lotus', 0)
  t.ok(batches.length > 1, 'mixing went on in between')
  const mixed = new Map<string, number>()
  for (const { number } of batches)
    for (const id of (await store.batch('lotus', number)) ?? []) {
      const name = Buffer.from(id).toString('hex')
      mixed.set(name, (mixed.get(name) ?? 0) + 1)
    }
  t.strictSame(new Set(mixed.values()), new Set([1]), 'each was mixed once')
  let lost = 0
  for (const envelope of acknowledged) {
    const kept = await store.envelope(envelopeId(sodium, envelope))
    if (kept === undefined || !envelope.equals(kept)) lost += 1
  }
  t.equal(lost, 0, `of ${acknowledged.length} acknowledged reports`)
  await store.close()
})

/** Resolves in the middle of some mixing: while the connection that has the turn does more than ask for it. */
async function untilMixing(url: string): Promise<void> {
  const client = new pg.Client(server.asSuperuser(url))
  await client.connect()
  const mixing = `SELECT FROM pg_stat_activity JOIN pg_locks USING (pid)
    WHERE locktype = 'advisory' AND datname = current_database() AND state <> 'idle' AND query NOT LIKE 'SELECT %'`
  while ((await client.query(mixing)).rowCount === 0) await wait(2)
  await client.end()
}
