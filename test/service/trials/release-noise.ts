import { randomBytes, randomInt } from 'node:crypto'
import { zipSync } from 'fflate'
import type { Test } from 'tap'
import { unpack } from '../../../src/release/archive.ts'
import { largest, type PackageFiles } from '../../../src/release/package-paths.ts'
import type { SignedEntry } from '../../../src/release/seal.ts'
import { jsonMediaType, packageMediaType } from '../../../src/wire/media-types.ts'
import { releasePath, releasesPath } from '../../../src/wire/paths.ts'
import { type Handed, Publisher } from '../published.ts'
import { logIn, newService, type Running } from '../running.ts'
import { Answers, canary, exchange, pick } from './noise.ts'

const atOnce = 16
/** Days of entries are days of one month: so many releases at most. */
const most = 20

/** What the noise is made of: the next honest release and its files, and the withdrawal of the first. */
interface Honest extends Handed {
  readonly files: PackageFiles
  readonly withdrawal: SignedEntry
}

interface Noise {
  readonly number: string
  readonly type: string
  readonly body: Buffer
  /** As the request says it; the socket is closed after the body whatever it says. */
  readonly length: number
}

/**
 * Sends so many packages and notices that are nearly right, or not at all, over HTTP as an advocate who may publish. Whatever
 * is not the signed release itself must leave the ledger, the page and what was published before as they were.
 */
export async function sendReleaseNoise(t: Test, requests: number): Promise<void> {
  const service = await newService(t, { trustProxy: 1 })
  const { app, organisation, signed } = service
  const publisher = new Publisher(organisation, signed)
  const first = publisher.release('2026-Q1')
  await service.releases.publish('lotus', 1, first.zip)
  const honest = [first]
  const withdrawing = new Publisher(organisation, signed)
  withdrawing.release('2026-Q1')
  const withdrawal = withdrawing.withdraw(1, 'An error.')
  const following = async (): Promise<Honest> => {
    const handed = publisher.release(`${2026 + honest.length}-Q1`)
    return { ...handed, files: await unpack(handed.zip), withdrawal }
  }
  let next = await following()
  await app.listen({ port: 0, host: '127.0.0.1' })
  const port = Number(new URL(app.listeningOrigin).port)
  let { authorization } = await logIn(app, organisation.anna)
  const answers = new Answers()
  let left = requests
  let taken = 0
  const working = Array.from({ length: atOnce }, async () => {
    while (left-- > 0) {
      if (left % 1000 === 0) ({ authorization } = await logIn(app, organisation.anna))
      const sent = next
      const noise = noiseOf(sent)
      const answer = await exchange(port, request(noise, authorization), noise.length <= noise.body.length)
      const status = answers.count(answer)
      // Bytes of a ZIP file that nobody reads may be any: then it is the signed release, and the next one has its turn.
      if (status === '201' && sent === next && honest.length < most) {
        honest.push(next)
        next = await following()
        taken += 1
      }
    }
  })
  await Promise.all(working)
  answers.check(t, [201])
  await stands(t, service, [...honest, next], publisher.ledger)
  t.comment(`${requests} packages of noise, ${taken} of them whole, answered ${answers.toString()}`)
}

/** Everything signed stands, byte for byte in its files, and nothing else; the next release is still taken in. */
async function stands(
  t: Test,
  { app, releases, store, organisation }: Running,
  all: Handed[],
  ledger: SignedEntry[],
) {
  const known = await releases.ledger('lotus')
  t.ok(known.length === all.length || known.length === all.length - 1)
  t.strictSame(known, ledger.slice(0, known.length), 'the ledger is what was signed')
  t.equal((await store.published(0)).length, known.length, 'nothing is half published')
  for (const { number, zip } of all.slice(0, known.length)) {
    const shown = await app.inject(releasePath('lotus', number))
    t.equal(shown.statusCode, 200)
    t.strictSame(await unpack(shown.rawPayload), await unpack(zip), `release ${number} is the one that was signed`) // prettier-ignore
    t.equal((await app.inject(`/statistics/${number}`)).statusCode, 200)
  }
  t.strictSame((await app.inject(releasesPath('lotus'))).json(), { ledger: known })
  const last = all.at(-1)
  const headers = { 'content-type': packageMediaType, ...(await logIn(app, organisation.anna)) }
  const answer = await app.inject({ method: 'PUT', url: releasePath('lotus', last?.number ?? 0), headers, payload: last?.zip ?? '' }) // prettier-ignore
  t.equal(answer.statusCode, known.length === all.length ? 200 : 201, 'and the service still serves')
}

function request({ number, type, body, length }: Noise, authorization: string): Buffer {
  const address = Array.from({ length: 3 }, () => randomInt(256)).join('.')
  const lines = [
    `PUT ${releasePath(randomInt(12) === 0 ? pick([canary, '%2e%2e']) : 'lotus', number)} HTTP/1.1`,
    'host: x',
    // Each from another place, so that the limit of one does not end the noise.
    `x-forwarded-for: 45.${address}`,
    `authorization: ${randomInt(30) === 0 ? `Bearer ${canary}` : authorization}`,
    `content-type: ${type}`,
    `content-length: ${length}`,
    'connection: close',
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
}

function noiseOf(honest: Honest): Noise {
  const zip = randomInt(3) > 0
  const body = zip ? packageOf(honest) : noticeOf(honest)
  const right = zip ? packageMediaType : jsonMediaType
  const type = randomInt(12) === 0 ? pick([jsonMediaType, packageMediaType, `text/${canary}`, '']) : right
  const number =
    randomInt(12) === 0 ? pick(['0', '1', '-1', '2e3', '9'.repeat(30), canary, '%00']) : String(honest.number)
  const lies = pick([0, randomInt(5000), largest.packed, largest.packed + 1])
  return { number, type, body, length: body.length + (randomInt(15) === 0 ? lies : 0) }
}

/** A package that somebody changed: as a ZIP file, or in its files, which are then packed again. */
function packageOf({ zip, files }: Honest): Buffer {
  const [path, content] = pick([...files])
  const packed = (changed: PackageFiles) => Buffer.from(zipSync(Object.fromEntries(changed)))
  switch (randomInt(10)) {
    case 0:
      return randomBytes(randomInt(20_000))
    case 1:
      return zip.subarray(0, randomInt(zip.length))
    case 2:
      return Buffer.concat([zip, pick([zip, randomBytes(100)])])
    case 3:
      return packed(new Map([...files].filter(([name]) => name !== path)))
    case 4:
      return packed(new Map([...files, [pick(climbing), content]]))
    case 5:
      return pick(bombs)
    case 6:
    case 7:
      return packed(new Map([...files, [path, flipped(Buffer.from(content))]]))
    case 8:
      return packed(new Map([...files, [pick([...files.keys()]), Buffer.from(pick(texts))]]))
    default:
      return flipped(zip)
  }
}

/** The notice of a withdrawal, or any other JSON, but never the signed one: that would be a withdrawal. */
function noticeOf({ withdrawal: { entry, signature } }: Honest): Buffer {
  const forged = Buffer.from(JSON.stringify({ entry, signature: Buffer.alloc(64).toString('base64') }))
  return pick([
    Buffer.from(pick(texts)),
    Buffer.from(JSON.stringify({ entry, [canary]: signature })),
    Buffer.from(JSON.stringify({ entry: signature, signature })),
    Buffer.from(JSON.stringify({ entry: Buffer.from(pick(texts)).toString('base64'), signature })),
    forged,
    flipped(forged),
  ])
}

function flipped(like: Buffer): Buffer {
  const changed = Buffer.from(like)
  for (let n = pick([0, 0, 3]); n >= 0 && changed.length > 0; n -= 1)
    changed[randomInt(changed.length)] = randomInt(256)
  return changed
}

const climbing = [
  `../${canary}`,
  '/etc/passwd',
  'tables/../../x.csv',
  `${canary}.md`,
  'page\\en.json',
  'a/'.repeat(3000),
]
const texts = ['', 'null', '[]', `{"${canary}":1}`, `"${canary}"`, '['.repeat(50_000), '{"entry":{},"signature":[]}', `{"format":1,"publisher":{"channel":"${canary}"}}`] // prettier-ignore
const bombs = [
  Buffer.from(zipSync({ 'README.md': new Uint8Array(largest.unpacked + 1) })),
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Array.from({ length: largest.files + 1 }, (_, n) => [`tables/t${n}.csv`, new Uint8Array()]),
      ),
    ),
  ),
]
