import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { z } from 'zod'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { secondOpen } from '../second/open.ts'
import { checkVector } from './check.ts'
import { rebuild } from './format.ts'
import type { Vector } from './format.ts'
import { loadEnvelopeVectors } from './load.ts'

const sodium = await loadSodium()
const { bases, vectors } = loadEnvelopeVectors()

await t.test('there are at least 150 vectors, most of them refused, each under a name of its own', (t) => {
  const refusals = vectors.filter(({ expect }) =>
    Object.values(expect).some(({ report }) => report !== 'opens'),
  )
  t.ok(vectors.length >= 150, `${vectors.length} vectors`)
  t.ok(refusals.length > vectors.length / 2, `${refusals.length} refused`)
  t.equal(new Set(vectors.map(({ name }) => name)).size, vectors.length)
  t.equal(new Set(vectors.map(({ id, expect }) => id + JSON.stringify(expect))).size, vectors.length)
  t.end()
})

await t.test('our implementation agrees with every vector on the WebAssembly build', (t) => {
  for (const vector of vectors) t.strictSame(checkVector(sodium, bases, vector), [], vector.name)
  t.end()
})

await t.test('our implementation agrees with every vector on the JavaScript build', async (t) => {
  const { checked, complaints } = await checkInJavaScript([], 1)
  t.strictSame(complaints, [])
  t.equal(checked, vectors.length)
})

await t.test('and with a sample of them where nothing is compiled just in time either', async (t) => {
  const { checked, complaints } = await checkInJavaScript(['--jitless'], 16)
  t.strictSame(complaints, [])
  t.ok(checked >= 8, `${checked} checked`)
})

await t.test('an independent implementation agrees with every vector', (t) => {
  for (const vector of vectors) {
    for (const [who, { facts, report }] of Object.entries(vector.expect)) {
      t.equal(
        openedBySecond(vector, who, 'facts'),
        envelopeOutcome(facts),
        `${vector.name}, facts for ${who}`,
      )
      t.equal(
        openedBySecond(vector, who, 'report'),
        envelopeOutcome(report),
        `${vector.name}, report for ${who}`,
      )
    }
  }
  t.end()
})

function openedBySecond(vector: Vector, who: string, wanted: 'facts' | 'report'): string {
  const base = bases.bases[vector.base]
  const channel = bases.channels[base?.channel ?? '']
  const recipients = (channel?.recipients ?? []).map(({ who, role }) => {
    return { role, publicKey: Buffer.from(bases.people[who]?.publicKey ?? '', 'base64') }
  })
  const channelHash = Buffer.from(channel?.channelHash ?? '', 'hex')
  const seed = Buffer.from(bases.people[who]?.seed ?? '', 'hex')
  const opened = secondOpen(rebuild(bases, vector), channelHash, recipients, seed, wanted)
  if (typeof opened === 'string') return opened
  const same = (bytes: Uint8Array | undefined, sealed: string | undefined) =>
    bytes === undefined || Buffer.from(bytes).toString('base64') === sealed
  const asSealed =
    same(opened.facts, vector.sealed?.facts ?? base?.facts) &&
    same(opened.account, vector.sealed?.account ?? base?.account)
  return asSealed ? 'opens' : 'opens to something else'
}

/** The second implementation knows envelopes and not reports: what is inside is not its matter. */
function envelopeOutcome(outcome: string): string {
  return outcome === 'json' || outcome === 'schema' ? 'opens' : outcome
}

async function checkInJavaScript(flags: readonly string[], every: number) {
  const program = fileURLToPath(new URL('./javascript-build.js', import.meta.url))
  const options = [...flags, '--unhandled-rejections=none', program, String(every)]
  const { stdout } = await promisify(execFile)(process.execPath, options)
  return z.object({ checked: z.number(), complaints: z.array(z.string()) }).parse(JSON.parse(stdout))
}
