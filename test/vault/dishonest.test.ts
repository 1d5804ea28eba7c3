import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { envelopeId } from '../../src/envelope/format.ts'
import { Client } from '../../src/vault/client.ts'
import { openVaulted } from '../../src/vault/opening/opening.ts'
import { pull } from '../../src/vault/pull.ts'
import { frame } from '../../src/wire/batch.ts'
import { batchMediaType, jsonMediaType } from '../../src/wire/media-types.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { reportsIn, sealed, sodium, temporaryFolder, vaultOf } from './fixtures.ts'

const channel = fixtureChannel(sodium)
const { caseAdvocate: anna } = channel
const silent = { total: () => undefined, advance: () => undefined }

/** A server that somebody else runs: it lets anybody log in and serves what it likes as batches. */
async function dishonest(t: Test, batches: readonly (readonly Uint8Array[])[], announced?: number) {
  const json = (answer: ServerResponse, body: unknown) =>
    void answer.setHeader('content-type', jsonMediaType).end(JSON.stringify(body))
  const server = createServer((request, answer) => {
    const [, number] = /batches\/(\d+)$/.exec(request.url ?? '') ?? []
    if (number !== undefined) {
      const frames = (batches[Number(number) - 1] ?? []).map(frame)
      answer.setHeader('content-type', batchMediaType).end(Buffer.concat(frames))
    } else if (request.url?.endsWith('challenges'))
      json(answer, { challenge: Buffer.alloc(32).toString('base64') })
    else if (request.url?.endsWith('tokens')) json(answer, { token: 'welcome', seconds: 600 })
    else
      json(answer, {
        batches: batches.map((batch, i) => ({
          number: i + 1,
          day: '2026-03-01',
          count: announced ?? batch.length,
        })),
      })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => void server.close())
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const vault = await vaultOf(await temporaryFolder(t), anna, channel, origin)
  return { vault, client: new Client(sodium, { origin, slug: 'lotus', seed: anna.loginSeed }) }
}

const idsOf = (envelopes: readonly Uint8Array[]) =>
  envelopes.map((each) => Buffer.from(envelopeId(sodium, each)).toString('hex')).sort()

await t.test('a service that damages, repeats, reorders and mixes in: each is told apart', async (t) => {
  const good = Array.from({ length: 4 }, () => sealed(channel.verified))
  const [first = good[0], second, third, fourth] = good
  if (!first || !second || !third || !fourth) throw new Error('four were sealed')
  const damaged = second.slice()
  damaged[200] = (damaged[200] ?? 0) ^ 1
  const foreign = sealed(fixtureChannel(sodium, { slug: 'another' }).verified)
  const noise = sodium.randombytes_buf(first.length)
  const { vault, client } = await dishonest(t, [
    [fourth, first, first, damaged, foreign],
    [first, noise, third, second, first.subarray(0, 5000)],
    [third, fourth],
  ])
  await pull(vault, client, silent)
  const { reports, unopened } = await openVaulted(sodium, vault, { depth: 'facts' })
  t.same(reports.map(({ id }) => id).sort(), idsOf(good), 'every good report once')
  t.same(unopened.map(({ code }) => code).sort(), ['channel', 'length', 'magic', 'unwrap'])
  const again = await openVaulted(sodium, vault, { depth: 'facts' })
  t.same(again.reports, reports)
  t.same(again.unopened, unopened)
  t.match(await pull(vault, client, silent), { fresh: [], reports: 0 })
})

await t.test('a service that hands out less than it announced has broken off', async (t) => {
  const { vault, client } = await dishonest(t, [[sealed(channel.verified)]], 2)
  await t.rejects(pull(vault, client, silent), { code: 'broken-off' })
  t.equal((await reportsIn(vault)).length, 1, 'what came is kept')
})
