import type { FastifyInstance, InjectOptions } from 'fastify'
import type { Test } from 'tap'
import { readSettings, type Settings } from '../../fastify.config.ts'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { verifyChannel } from '../../src/channel/verify.ts'
import { loginMessage, sign } from '../../src/envelope/signature.ts'
import { buildApp } from '../../src/service/app.ts'
import type { Channels } from '../../src/service/channels.ts'
import { readBuiltForm } from '../../src/service/form/built-form.ts'
import { newParts } from '../../src/service/parts.ts'
import type { Sounds } from '../../src/service/sounds.ts'
import type { Releases } from '../../src/service/statistics/releases.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { envelopeMediaType } from '../../src/wire/media-types.ts'
import { challengesPath, reportsPath, tokensPath } from '../../src/wire/paths.ts'
import { newDatabasePath } from '../store/fixtures.ts'
import { newBuiltForm } from './built-form.ts'
import { base64, newOrganisation, sodium, type Advocate, type Organisation } from './organisation.ts'

export const origin = 'https://report.example'

/** The body of a refusal. */
export interface Refused {
  error: string
  message: string
}

export interface Running {
  readonly app: FastifyInstance
  readonly store: Store
  readonly channels: Channels
  readonly sounds: Sounds
  readonly releases: Releases
  readonly database: string
  readonly organisation: Organisation
  /** The first document, which the service knows. */
  readonly signed: SignedChannel
}

const unlimited = { reportsPerMinute: 100_000, reportsPerSecond: 100_000, alikeReportsPerMinute: 1_000_000 }

/** The whole service on a real database and a built form, with one channel, `lotus`. */
export async function newService(t: Test, settings: Partial<Settings> = {}): Promise<Running> {
  const database = settings.database ?? newDatabasePath(t)
  const all = { ...readSettings(undefined, {}), origin, ...unlimited, ...settings, database }
  const store = openSqlite(database, { megabytes: all.databaseMegabytes })
  const organisation = newOrganisation()
  const signed = organisation.sign(organisation.first)
  await addDocument(store, signed)
  const form = readBuiltForm(newBuiltForm(t))
  const parts = newParts({ settings: all, sodium, store, form })
  const { channels, sounds, releases } = parts
  await channels.refresh()
  const app = await buildApp(parts)
  t.teardown(async () => {
    await app.close()
    await store.close()
  })
  return { app, store, channels, sounds, releases, database, organisation, signed }
}

/** As the operator does it, with `parasol-server channel add`. */
export async function addDocument(store: Store, signed: SignedChannel): Promise<void> {
  const { document, bytes } = verifyChannel(sodium, signed)
  const signature = Buffer.from(signed.signature, 'base64')
  await store.addDocument({ channel: document.slug, serial: document.serial, document: bytes, signature })
}

/** As `addDocument`, before a service is started on the database. */
export async function admitTo(database: string, signed: SignedChannel): Promise<void> {
  const store = openSqlite(database)
  await addDocument(store, signed)
  await store.close()
}

/** Hands in a report, with other headers or from another address where those are given. */
export function post(
  app: FastifyInstance,
  payload: Uint8Array,
  slug = 'lotus',
  { headers, ...more }: Pick<InjectOptions, 'headers' | 'remoteAddress'> = {},
) {
  return app.inject({
    method: 'POST',
    url: reportsPath(slug),
    headers: { 'content-type': envelopeMediaType, ...headers },
    payload: Buffer.from(payload),
    ...more,
  })
}

/** Hands in a report to a service that listens, as a form does. */
export function sendReport(
  origin: string,
  envelope: Uint8Array,
  slug = 'lotus',
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(origin + reportsPath(slug), {
    method: 'POST',
    headers: { 'content-type': envelopeMediaType, ...headers },
    body: new Uint8Array(envelope),
  })
}

export async function challenge(app: FastifyInstance, slug = 'lotus'): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: challengesPath(slug) })
  return answer.json<{ challenge: string }>().challenge
}

/** The body that asks for a token, signed by this advocate. */
export async function tokenRequest(
  app: FastifyInstance,
  advocate: Advocate,
  signedFor = origin,
  slug = 'lotus',
) {
  return answerTo(await challenge(app), advocate, signedFor, slug)
}

/** The same for a challenge that the service gave already. */
export function answerTo(asked: string, advocate: Advocate, signedFor = origin, slug = 'lotus') {
  const message = loginMessage(signedFor, slug, Buffer.from(asked, 'base64'))
  return {
    loginKey: advocate.loginKey,
    challenge: asked,
    signature: base64(sign(sodium, 'login', message, advocate.loginSecret)),
  }
}

/** The header of an advocate who has logged in. */
export async function logIn(app: FastifyInstance, advocate: Advocate): Promise<{ authorization: string }> {
  const payload = await tokenRequest(app, advocate)
  const answer = await app.inject({ method: 'POST', url: tokensPath('lotus'), payload })
  return { authorization: `Bearer ${answer.json<{ token: string }>().token}` }
}
