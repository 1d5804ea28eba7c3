import { randomBytes } from 'node:crypto'
import t from 'tap'
import { challengeBody, removalRequestBody, signedChannelBody } from '../../src/wire/bodies.ts'
import { errors, type ErrorCode } from '../../src/wire/errors.ts'
import { removalMessage } from '../../src/wire/removal.ts'

const bytes = (length: number) => randomBytes(length).toString('base64')

await t.test('a challenge is 32 bytes in standard padded base64 and nothing else', (t) => {
  t.ok(challengeBody.safeParse({ challenge: bytes(32) }).success)
  for (const wrong of [
    bytes(31),
    bytes(33),
    bytes(30),
    bytes(32).slice(0, -1),
    'A'.repeat(44),
    'A'.repeat(42) + '-=',
    7,
  ])
    t.notOk(challengeBody.safeParse({ challenge: wrong }).success)
  t.notOk(challengeBody.safeParse({ challenge: bytes(32), more: 1 }).success, 'no unknown field')
  t.end()
})

await t.test('a signature is 64 bytes', (t) => {
  t.ok(signedChannelBody.safeParse({ document: bytes(1000), signature: bytes(64) }).success)
  for (const length of [63, 65, 62])
    t.notOk(signedChannelBody.safeParse({ document: bytes(1000), signature: bytes(length) }).success)
  t.end()
})

await t.test('a removal names 1 to 1000 envelopes', (t) => {
  const id = randomBytes(16).toString('hex')
  const request = { loginKey: bytes(32), challenge: bytes(32), signature: bytes(64) }
  for (const count of [1, 1000])
    t.ok(removalRequestBody.safeParse({ ...request, ids: Array<string>(count).fill(id) }).success)
  for (const ids of [[], Array<string>(1001).fill(id), [id.toUpperCase() + 'F'], [id.slice(1)]])
    t.notOk(removalRequestBody.safeParse({ ...request, ids }).success)
  t.end()
})

await t.test('a removal message is the login message and the identifiers, in order', (t) => {
  const [login, first, second] = [randomBytes(50), randomBytes(16), randomBytes(16)]
  t.strictSame(Buffer.from(removalMessage(login, [first, second])), Buffer.concat([login, first, second]))
  t.end()
})

await t.test('every refusal has a client or server status and a sentence', (t) => {
  for (const code of Object.keys(errors) as ErrorCode[]) {
    t.ok(errors[code].status >= 400 && errors[code].status < 600, code)
    t.match(errors[code].message, /^[A-Z].*\.$/)
  }
  t.end()
})
