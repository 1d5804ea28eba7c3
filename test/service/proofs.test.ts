import { pbkdf2Sync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import t, { type Test } from 'tap'
import { prove } from '../../src/form/proof.ts'
import { Proofs } from '../../src/service/admission/proofs.ts'
import { workPath } from '../../src/wire/paths.ts'
import {
  decodeProof,
  encodeProof,
  hardest,
  iterations,
  keyLength,
  proofHeader,
  workChallengeBody,
} from '../../src/wire/work.ts'
import { randomEnvelope, sealTo } from './organisation.ts'
import { newService, sendReport, type Refused } from './running.ts'

/** A service on a real port, which the form's own solver asks. */
async function listening(t: Test) {
  const service = await newService(t, { alikeReportsPerMinute: 1 })
  await service.app.listen({ port: 0, host: '127.0.0.1' })
  const origin = service.app.listeningOrigin
  const proof = async () => (await prove(origin, 'lotus')) ?? t.fail('no proof')
  const send = async (envelope: Buffer, proof?: string | boolean) => {
    const headers: Record<string, string> = typeof proof === 'string' ? { [proofHeader]: proof } : {}
    const answer = await sendReport(origin, envelope, 'lotus', headers)
    return answer.status === 202 ? 'sent' : ((await answer.json()) as Refused).error
  }
  return { ...service, origin, proof, send }
}

await t.test('what the form works out is what the service asked for, and good once', async (t) => {
  const { signed, send, proof } = await listening(t)
  const like = sealTo(signed)
  t.equal(await send(randomEnvelope(like)), 'sent', 'nothing is asked for while there is room')
  t.equal(await send(randomEnvelope(like)), 'busy')
  const solved = await proof()
  const envelope = randomEnvelope(like)
  t.equal(await send(envelope, solved), 'sent')
  t.equal(await send(envelope, solved), 'busy', 'spent')
  t.equal(await send(envelope, await proof()), 'sent')
})

await t.test('a wrong answer uses its challenge up, and an altered challenge is none', async (t) => {
  const proofs = new Proofs()
  t.teardown(() => proofs.close())
  const { proof } = await listening(t)
  const another = decodeProof(String(await proof()))
  if (another === undefined) throw new Error('the proof cannot be read')
  t.equal(await proofs.redeem(encodeProof(another)), false, 'a challenge of another service')

  const challenge = workChallengeBody.parse(await proofs.challenge('lotus', 'phone'))
  const right = solutionOf(challenge)
  const wrong = {
    ...right,
    derivedKey: right.derivedKey.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
  }
  const altered = {
    ...challenge,
    parameters: { ...challenge.parameters, salt: another.challenge.parameters.salt },
  }
  t.equal(await proofs.redeem(encodeProof({ challenge: altered, solution: right })), false)
  t.equal(await proofs.redeem(encodeProof({ challenge, solution: wrong })), false)
  t.equal(
    await proofs.redeem(encodeProof({ challenge, solution: right })),
    false,
    'spent on the wrong answer',
  )
})

await t.test('of two that bring the same proof at once, one goes first', async (t) => {
  const proofs = new Proofs()
  t.teardown(() => proofs.close())
  const challenge = workChallengeBody.parse(await proofs.challenge('lotus', 'phone'))
  const proof = encodeProof({ challenge, solution: solutionOf(challenge) })
  const redeemed = await Promise.all([proofs.redeem(proof), proofs.redeem(proof)])
  t.strictSame(redeemed.sort(), [false, true])
})

await t.test('who asks for many challenges waits for themselves', async (t) => {
  const proofs = new Proofs()
  t.teardown(() => proofs.close())
  const order: string[] = []
  const ask = (place: string) => proofs.challenge('lotus', place).then(() => order.push(place))
  const flood = Array.from({ length: 200 }, () => ask('flooder'))
  await Promise.all([...flood, ask('phone')])
  t.ok(order.indexOf('phone') < 10, `place ${order.indexOf('phone')} of ${order.length}`)
})

await t.test('neither wrong answers nor right ones use up what others prove', async (t) => {
  const proofs = new Proofs(3)
  t.teardown(() => proofs.close())
  const challenged = async () => workChallengeBody.parse(await proofs.challenge('lotus', 'phone'))
  const wrong = { counter: 0, derivedKey: '0'.repeat(64) }
  for (let n = 0; n < 10; n += 1)
    t.equal(await proofs.redeem(encodeProof({ challenge: await challenged(), solution: wrong })), false)
  for (let n = 0; n < 10; n += 1) {
    const challenge = await challenged()
    const proof = encodeProof({ challenge, solution: solutionOf(challenge) })
    t.strictSame([await proofs.redeem(proof), await proofs.redeem(proof)], [true, false], 'good, and once')
  }
})

await t.test('a challenge outlives one change of keys and not two', async (t) => {
  const proofs = new Proofs()
  t.teardown(() => proofs.close())
  const solved = async () => {
    const challenge = workChallengeBody.parse(await proofs.challenge('lotus', 'phone'))
    return encodeProof({ challenge, solution: solutionOf(challenge) })
  }
  const [old, older] = [await solved(), await solved()]
  proofs.turn()
  t.equal(await proofs.redeem(old), true)
  t.equal(await proofs.redeem(old), false)
  proofs.turn()
  t.equal(await proofs.redeem(older), false)
})

await t.test('what is no proof at all is none', async (t) => {
  const proofs = new Proofs()
  t.teardown(() => proofs.close())
  for (const header of [undefined, '', 'x', '{}', btoa('{}'), btoa('null'), 'A'.repeat(5000)])
    t.equal(await proofs.redeem(header), false)
})

await t.test('a challenge names nobody and no time, and asks for bounded work', async (t) => {
  const { app } = await newService(t)
  const answer = await app.inject(workPath('lotus'))
  t.strictSame(Object.keys(answer.json<{ parameters: object }>().parameters).sort(), [
    'algorithm',
    'cost',
    'keyLength',
    'keyPrefix',
    'keySignature',
    'nonce',
    'salt',
  ])
  t.ok(workChallengeBody.safeParse(answer.json()).success)
  t.equal((await app.inject(workPath('orchid'))).json<Refused>().error, 'channel')
})

await t.test('the form works on what it knows only, and gives up where it cannot work', async (t) => {
  const { origin } = await listening(t)
  t.equal(await prove('http://127.0.0.1:9', 'lotus'), undefined)
  t.equal(await prove(origin, 'orchid'), undefined)
  t.equal(await prove(origin, 'lotus', { signal: AbortSignal.abort() }), undefined)
  const asked = (cost: number) =>
    createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost,
      keyLength,
      counter: 3,
      deriveKey,
      hmacSignatureSecret: 'a secret',
      hmacKeySignatureSecret: 'another',
    })
  t.type(await prove(await serving(t, await asked(iterations)), 'lotus'), 'string')
  t.equal(await prove(await serving(t, await asked(iterations + 1)), 'lotus'), undefined, 'harder work')
})

/** Another server than ours, which asks everybody for the same work. */
async function serving(t: Test, challenge: object): Promise<string> {
  const server = createServer((_request, response) => response.end(JSON.stringify(challenge)))
  t.teardown(() => server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** By brute force over Node's own PBKDF2, which shares nothing with the form's solver. */
function solutionOf({ parameters }: ReturnType<typeof workChallengeBody.parse>) {
  const { nonce, salt, cost, keyLength, keyPrefix } = parameters
  for (let counter = 0; counter < hardest; counter += 1) {
    const number = Buffer.alloc(4)
    number.writeUInt32BE(counter)
    const password = Buffer.concat([Buffer.from(nonce, 'hex'), number])
    const derivedKey = pbkdf2Sync(password, Buffer.from(salt, 'hex'), cost, keyLength, 'sha256').toString(
      'hex',
    )
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey }
  }
  throw new Error('the challenge has no solution')
}
