import { loginMessage, sign } from '../../src/envelope/signature.ts'
import { largest } from '../../src/release/package-paths.ts'
import type { ErrorCode } from '../../src/wire/errors.ts'
import { envelopeMediaType, packageMediaType } from '../../src/wire/media-types.ts'
import * as paths from '../../src/wire/paths.ts'
import { removalMessage } from '../../src/wire/removal.ts'
import { base64, newOrganisation, sealTo, sodium } from './organisation.ts'
import { Publisher } from './published.ts'
import { addDocument, challenge, logIn, origin, tokenRequest, type Running } from './running.ts'

export interface Asked {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly payload?: Buffer | string | object
}

type Refused = readonly [code: ErrorCode, request: Asked]

/** Requests that a new service refuses, each with its code. Adds to it a document, a release and its withdrawal. */
export async function refusedRequests(service: Running): Promise<Refused[]> {
  const { anna, first, sign } = service.organisation
  // Bob stays listed, and may do nothing.
  const advocates = first.advocates.map((one) => (one.label === 'Bob' ? { ...one, may: [] } : one))
  await addDocument(service.store, sign({ ...first, serial: 2, advocates }))
  await service.channels.refresh()
  const annas = await logIn(service.app, anna)
  const bobs = await logIn(service.app, service.organisation.bob)
  return [
    ...documents(service),
    ...reports(service),
    ...(await logins(service)),
    ...(await removals(service)),
    ...batches(annas, bobs),
    ...(await releases(service, annas, bobs)),
  ]
}

type Headers = Readonly<Record<string, string>>

const get = (code: ErrorCode, url: string, headers: Headers = {}): Refused => [
  code,
  { method: 'GET', url, headers },
]

/** Makes requests to one address of a channel that are refused. */
const asking =
  (method: Asked['method'], urlOf: (slug: string) => string) =>
  (code: ErrorCode, payload: object | string, headers: Headers = {}, slug = 'lotus'): Refused => [
    code,
    { method, url: urlOf(slug), headers, payload },
  ]

const text: Headers = { 'content-type': 'text/plain' }
const huge = { document: 'A'.repeat(2_000_000) }

function documents({ organisation }: Running): Refused[] {
  const { first, sign } = organisation
  const stranger = newOrganisation()
  const next = sign({ ...first, serial: 3 })
  const put = asking('PUT', paths.channelPath)
  return [
    get('channel', paths.channelPath('orchid')),
    get('channel', paths.documentPath('orchid', 1)),
    get('not-found', paths.documentPath('lotus', 9)),
    put('body', {}),
    put('channel', next, {}, 'orchid'),
    put('signer', stranger.sign({ ...stranger.first, serial: 3 })),
    put('slug', sign({ ...first, serial: 3, slug: 'orchid' })),
    put('older', sign(first)),
    put('conflict', sign({ ...first, serial: 2, expires: '2098-01-01' })),
    put('too-large', huge),
    put('media-type', 'text', text),
    put('signature', { ...next, signature: sign(first).signature }),
    put('schema', organisation.signAnything({ ...first, serial: 3, recipients: [] })),
  ]
}

function reports({ organisation, signed }: Running): Refused[] {
  const envelope = sealTo(signed)
  const changed = (at: number) => {
    const copy = Buffer.from(envelope)
    copy[at] = 255 - (copy[at] ?? 0)
    return copy
  }
  const post = (code: ErrorCode, payload: Buffer, slug = 'lotus', type = envelopeMediaType): Refused => [
    code,
    { method: 'POST', url: paths.reportsPath(slug), headers: { 'content-type': type }, payload },
  ]
  const other = organisation.sign({ ...organisation.first, serial: 3 })
  return [
    post('length', envelope.subarray(0, -1)),
    post('magic', changed(0)),
    post('version', changed(8)),
    post('channel', envelope, 'orchid'),
    post('too-large', Buffer.alloc(100_000)),
    post('media-type', envelope, 'lotus', 'text/plain'),
    post('document', sealTo(other)),
    get('channel', paths.workPath('orchid')),
  ]
}

async function logins({ app, organisation }: Running): Promise<Refused[]> {
  const request = await tokenRequest(app, organisation.anna)
  const strangers = await tokenRequest(app, newOrganisation().anna)
  const post = asking('POST', paths.tokensPath)
  return [
    ['channel', { method: 'POST', url: paths.challengesPath('orchid') }],
    post('body', {}),
    post('login', strangers),
    post('channel', request, {}, 'orchid'),
    post('too-large', huge),
    post('media-type', 'text', text),
  ]
}

async function removals({ app, organisation: { bob } }: Running): Promise<Refused[]> {
  const id = Buffer.alloc(16)
  const asked = await challenge(app)
  const message = removalMessage(loginMessage(origin, 'lotus', Buffer.from(asked, 'base64')), [id])
  const request = {
    loginKey: bob.loginKey,
    challenge: asked,
    ids: [id.toString('hex')],
    signature: base64(sign(sodium, 'remove', message, bob.loginSecret)),
  }
  const post = asking('POST', paths.removalsPath)
  return [
    post('body', {}),
    post('channel', request, {}, 'orchid'),
    post('forbidden', request),
    post('login', request),
    post('too-large', huge),
    post('media-type', 'text', text),
  ]
}

const batches = (annas: Headers, bobs: Headers): Refused[] => [
  get('body', `${paths.batchesPath('lotus')}?after=x`, annas),
  get('token', paths.batchesPath('lotus')),
  get('forbidden', paths.batchesPath('lotus'), bobs),
  get('channel', paths.batchesPath('orchid'), annas),
  get('token', paths.batchPath('lotus', 1)),
  get('forbidden', paths.batchPath('lotus', 1), bobs),
  get('channel', paths.batchPath('orchid', 1), annas),
  get('batch', paths.batchPath('lotus', 9), annas),
]

async function releases(service: Running, annas: Headers, bobs: Headers): Promise<Refused[]> {
  const { organisation, signed } = service
  const { first, sign } = organisation
  const publisher = new Publisher(organisation, signed)
  await service.releases.publish('lotus', 1, publisher.release('2026-Q1').zip)
  const withdrawal = publisher.withdraw(1, 'An error.')
  await service.releases.withdraw('lotus', 2, withdrawal)
  const next = publisher.release('2026-Q2')
  const forged = { ...withdrawal, signature: base64(Buffer.alloc(64)) }
  const stranger = newOrganisation()
  const strangers = new Publisher(stranger, stranger.sign(stranger.first)).release('2026-Q2')
  const tulip = { ...first, slug: 'tulip' }
  const others = new Publisher({ ...organisation, first: tulip }, sign(tulip)).release('2026-Q2')
  const put = (
    code: ErrorCode,
    payload: Buffer | object,
    headers: Headers = annas,
    slug = 'lotus',
  ): Refused => {
    const type: Headers = payload instanceof Buffer ? { 'content-type': packageMediaType } : {}
    return [
      code,
      { method: 'PUT', url: paths.releasePath(slug, next.number), headers: { ...type, ...headers }, payload },
    ]
  }
  return [
    get('channel', paths.releasesPath('orchid')),
    get('channel', paths.releasePath('orchid', 1)),
    get('release', paths.releasePath('lotus', 9)),
    get('withdrawn', paths.releasePath('lotus', 1)),
    put('body', {}),
    put('token', next.zip, {}),
    put('forbidden', next.zip, bobs),
    put('channel', next.zip, annas, 'orchid'),
    put('signer', strangers.zip),
    put('slug', others.zip),
    put('ledger-differs', new Publisher(organisation, signed).release('2026-Q2').zip),
    put('too-large', Buffer.alloc(largest.packed + 1)),
    put('media-type', next.zip, { ...annas, ...text }),
    put('package', Buffer.from('no package')),
    put('entry', forged),
  ]
}
