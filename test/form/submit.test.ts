import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import type { ChannelDocument } from '../../src/channel/schema.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { reportLength } from '../../src/envelope/format.ts'
import { openReport } from '../../src/envelope/open.ts'
import { deliver, pauseAfter } from '../../src/form/delivery.ts'
import { FormError, type FormErrorCode } from '../../src/form/errors.ts'
import { type Answer, learnChannel, sealAnswers, send } from '../../src/form/submit.ts'
import type { Account, Facts } from '../../src/report/schema.ts'
import { errorBody } from '../../src/wire/errors.ts'
import { envelopeMediaType } from '../../src/wire/media-types.ts'
import { channelPath, reportsPath } from '../../src/wire/paths.ts'
import { fixtureChannel } from '../fixtures/channel.ts'

const sodium = await loadSodium()
const facts: Facts = { format: 1, taxonomy: 1, language: 'en', countable: true, violationGroups: ['money'] }
const account: Account = { format: 1, language: 'en', quotable: false, text: 'He did not pay.' }

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A network of one server that behaves as the test wants. */
async function serve(t: Test, handler: Handler): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.closeAllConnections())
  t.teardown(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const documents =
  (channel: { signed: unknown }): Handler =>
  ({ url }, response) => {
    if (url !== channelPath('lotus')) return void response.writeHead(404).end()
    response.setHeader('content-type', 'application/json').end(JSON.stringify(channel.signed))
  }

const channel = (changes: Partial<ChannelDocument> = {}) => fixtureChannel(sodium, changes)

await t.test('what is sealed is what the advocates open', async (t) => {
  const { verified, caseAdvocate, document } = channel()
  const origin = await serve(t, documents(channel()))
  const learned = await learnChannel(sodium, origin, 'lotus')
  t.same(learned.hash, verified.hash)
  const envelope = sealAnswers(sodium, learned, facts, account)
  t.equal(envelope.length, reportLength(2))
  const opened = openReport(sodium, envelope, {
    seed: caseAdvocate.recipientKey.seed,
    slot: 0,
    channelHash: learned.hash,
    recipients: document.recipients.map(({ role, publicKey }) => ({
      role,
      publicKey: sodium.from_base64(publicKey, sodium.base64_variants.ORIGINAL),
    })),
  })
  t.same(JSON.parse(Buffer.from(opened.facts).toString()), facts)
  t.same(JSON.parse(Buffer.from(opened.account ?? []).toString()), account)
})

await t.test('a pin refuses another signer, another slug and a lower serial', async (t) => {
  const known = channel({ serial: 3 })
  const origin = await serve(t, documents(known))
  const { fingerprint } = known.verified
  const unspaced = fingerprint.replaceAll(' ', '')
  t.equal(
    (await learnChannel(sodium, origin, 'lotus', { fingerprint: unspaced, serial: 3 })).document.serial,
    3,
  )
  await refuses(t, 'older', learnChannel(sodium, origin, 'lotus', { fingerprint, serial: 4 }))
  const other = fingerprint.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
  await refuses(t, 'signer', learnChannel(sodium, origin, 'lotus', { fingerprint: other }))
  await refuses(t, 'unknown-channel', learnChannel(sodium, origin, 'rose'))
})

await t.test('a document under another slug is refused, pinned or not', async (t) => {
  const { signed } = channel({ slug: 'rose' })
  const origin = await serve(t, documents({ signed }))
  await refuses(t, 'slug', learnChannel(sodium, origin, 'lotus'))
})

await t.test('a newer document takes the place of the one known, an older one is refused', async (t) => {
  const [older, newer] = [channel({ serial: 1 }), channel({ serial: 2 })]
  const origin = await serve(t, documents(newer))
  t.equal((await learnChannel(sodium, origin, 'lotus', undefined, older.verified)).document.serial, 2)
  t.equal(await learnChannel(sodium, origin, 'lotus', undefined, newer.verified), newer.verified, 'the same')
  const spoilt = await serve(t, documents({ signed: { ...newer.signed, signature: older.signed.signature } }))
  const again = await learnChannel(sodium, spoilt, 'lotus', undefined, newer.verified)
  t.equal(again, newer.verified, 'the very bytes that were verified need no second verification')
  await t.rejects(learnChannel(sodium, spoilt, 'lotus', undefined, older.verified), { code: 'signature' })
  const back = await serve(t, documents(older))
  await t.rejects(learnChannel(sodium, back, 'lotus', undefined, newer.verified), { code: 'older' })
})

await t.test('a document that nobody signed is refused', async (t) => {
  const { signed } = channel()
  const forged = { ...signed, signature: channel({ serial: 9 }).signed.signature }
  const origin = await serve(t, documents({ signed: forged }))
  await t.rejects(learnChannel(sodium, origin, 'lotus'), { code: 'signature' })
})

await t.test('no answer, and an answer that breaks off, are a network to wait for', async (t) => {
  await refuses(t, 'offline', learnChannel(sodium, 'http://127.0.0.1:9', 'lotus'))
  const torn = await serve(t, (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"document"')
    response.destroy()
  })
  await refuses(t, 'offline', learnChannel(sodium, torn, 'lotus'))
  const ill = await serve(t, (_request, response) => void response.writeHead(503).end())
  await refuses(t, 'offline', learnChannel(sodium, ill, 'lotus'))
})

await t.test('each answer of the service means one thing to the form', async (t) => {
  const envelope = sealAnswers(sodium, channel().verified, facts, account)
  const meanings: readonly (readonly [number, Answer])[] = [
    [202, 'sent'],
    [200, 'refused'],
    [400, 'refused'],
    [404, 'refused'],
    [408, 'wait'],
    [415, 'refused'],
    [422, 'refused'],
    [429, 'wait'],
    [500, 'wait'],
    [503, 'wait'],
  ]
  for (const [status, meaning] of meanings) {
    const origin = await serve(t, (_request, response) => void response.writeHead(status).end())
    t.equal(await send(origin, 'lotus', envelope), meaning, String(status))
  }
  for (const [body, meaning] of [
    [JSON.stringify(errorBody('busy')), 'crowded'],
    [JSON.stringify(errorBody('full')), 'wait'],
    ['null', 'wait'],
  ] as const) {
    const origin = await serve(t, (_request, response) => void response.writeHead(503).end(body))
    t.equal(await send(origin, 'lotus', envelope), meaning, body)
  }
  t.equal(await send('http://127.0.0.1:9', 'lotus', envelope), 'offline')
  t.equal(await send('http://127.0.0.1:9', 'lotus', envelope, { signal: AbortSignal.abort() }), 'offline')
})

await t.test(
  'a connection that is lost is tried again with the same bytes until the report is taken in',
  async (t) => {
    const bodies: Buffer[] = []
    const behaviours: ((response: ServerResponse) => void)[] = [
      (response) => response.destroy(),
      (response) => response.writeHead(503).end(),
      (response) => response.writeHead(429).end(),
      (response) => response.writeHead(202).end(),
    ]
    const origin = await serve(t, (request, response) => {
      t.equal(request.url, reportsPath('lotus'))
      t.equal(request.headers['content-type'], envelopeMediaType)
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        behaviours[bodies.push(Buffer.concat(chunks)) - 1]?.(response)
      })
    })
    const envelope = sealAnswers(sodium, channel().verified, facts, account)
    const failures: Answer[] = []
    const pauses: number[] = []
    const outcome = await deliver(() => send(origin, 'lotus', envelope), {
      prove: () => Promise.reject(new Error('nobody asked for a proof')),
      pause: (milliseconds) => {
        pauses.push(milliseconds)
        return Promise.resolve()
      },
      failed: (answer) => failures.push(answer),
    })
    t.equal(outcome, 'sent')
    t.same(failures, ['offline', 'wait', 'wait'])
    t.same(pauses, [2000, 4000, 8000])
    t.equal(bodies.length, 4)
    for (const body of bodies) t.same(body, Buffer.from(envelope))
  },
)

await t.test('a report that is refused for good is not sent again', async (t) => {
  let attempts = 0
  const outcome = await deliver(
    () => {
      attempts++
      return Promise.resolve('refused')
    },
    {
      pause: () => Promise.resolve(),
      prove: () => Promise.resolve(undefined),
      failed: () => t.fail('it was refused, not lost'),
    },
  )
  t.equal(outcome, 'refused')
  t.equal(attempts, 1)
})

await t.test('a crowd is gone through with a proof, a new one for each attempt', async (t) => {
  const answers: Answer[] = ['crowded', 'crowded', 'wait', 'crowded', 'sent']
  const brought: (string | undefined)[] = []
  const told: string[] = []
  let proofs = 0
  const outcome = await deliver(
    (proof) => {
      brought.push(proof)
      return Promise.resolve(answers[brought.length - 1] ?? 'refused')
    },
    {
      pause: (milliseconds) => Promise.resolve(void told.push(`pause ${milliseconds}`)),
      prove: () => Promise.resolve(`proof ${++proofs}`),
      failed: (answer) => told.push(answer),
    },
  )
  t.equal(outcome, 'sent')
  t.strictSame(brought, [undefined, 'proof 1', 'proof 2', undefined, 'proof 3'])
  t.strictSame(told, ['crowded', 'crowded', 'wait', 'pause 4000', 'wait', 'pause 8000', 'crowded'])
})

await t.test('who cannot work out a proof waits, and is taken in without', async (t) => {
  const answers: Answer[] = ['crowded', 'sent']
  let attempts = 0
  const told: string[] = []
  const outcome = await deliver(() => Promise.resolve(answers[attempts++] ?? 'refused'), {
    pause: (milliseconds) => Promise.resolve(void told.push(`pause ${milliseconds}`)),
    prove: () => Promise.resolve(undefined),
    failed: (answer) => told.push(answer),
  })
  t.equal(outcome, 'sent')
  t.strictSame(told, ['crowded', 'wait', 'pause 2000'])
})

await t.test('pauses grow, and end at one minute', (t) => {
  const pauses = Array.from({ length: 10 }, (_, tries) => pauseAfter(tries))
  t.same(
    pauses,
    [...pauses].sort((a, b) => a - b),
  )
  t.equal(pauses.at(-1), 60_000)
  t.end()
})

async function refuses(t: Test, code: FormErrorCode, attempt: Promise<unknown>): Promise<void> {
  const error: unknown = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  t.ok(error instanceof FormError)
  t.equal(error instanceof FormError && error.code, code)
}
