import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { organisation } from '../../scripts/demo/organisation.ts'
import type { ChannelDocument } from '../../src/channel/schema.ts'
import { publishedWordings } from '../../src/cli/advocate/wording.ts'
import { loginMessage, sign } from '../../src/envelope/signature.ts'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { packageFiles } from '../../src/publication/package/package-files.ts'
import { releaseOf } from '../../src/publication/public-knowledge.ts'
import { pack } from '../../src/release/archive.ts'
import { readLedger, signEntry } from '../../src/release/ledger.ts'
import { packageHash, sealed } from '../../src/release/sealed-files.ts'
import type { SignedEntry } from '../../src/release/seal.ts'
import { jsonMediaType, packageMediaType } from '../../src/wire/media-types.ts'
import { challengesPath, releasePath, tokensPath } from '../../src/wire/paths.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { issueOf } from '../publication/issues.ts'
import { madeUpReports } from '../publication/reports.ts'
import { sodium } from '../service/organisation.ts'
import { run, startService } from './programs.ts'

/** A service, as a process, on which an organisation has published. */
export interface Gallery {
  readonly origin: string
  readonly document: ChannelDocument
  readonly fingerprint: string
  /** By what there is to see on them: the newest release, which has everything, an earlier one and one that was withdrawn. */
  readonly pages: Readonly<Record<'newest' | 'earlier' | 'withdrawn', string>>
}

/** In all languages of the form: two quarters, of which one was withdrawn, and a quarter with its year. */
export async function openGallery(t: Test): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'gallery-'))
  const { names, page } = organisation
  const languages = [...organisation.languages]
  const channel = fixtureChannel(sodium, { names, page, languages, rights: organisation.rights })
  const signed = join(folder, 'channel.signed.json')
  await writeFile(signed, JSON.stringify(channel.signed))
  const settings = { PARASOL_PORT: '0', PARASOL_DATABASE: join(folder, 'parasol.sqlite') }
  await run('parasol-server', ['channel', 'add', signed], settings)
  const service = await startService(settings)
  const { origin } = service
  t.teardown(async () => {
    await service.stop()
    await rm(folder, { recursive: true })
  })

  const { document, signingSeed, caseAdvocate, verified } = channel
  const authorization = await logIn(origin, caseAdvocate)
  const ledger: SignedEntry[] = []
  const put = async (body: Uint8Array | string, type: string) => {
    const path = releasePath(document.slug, ledger.length)
    // Between two releases the service may have closed what was kept open.
    const headers = { authorization, 'content-type': type, connection: 'close' }
    const answer = await fetch(`${origin}${path}`, { method: 'PUT', headers, body: Buffer.from(body) })
    if (answer.status !== 201) throw new Error(`the service answered ${await answer.text()}`)
  }
  const read = () => readLedger(sodium, document.slug, ledger, Buffer.from(document.signingKey, 'base64'))
  const wordings = await publishedWordings(document)
  const tables = fixedTables(madeUpReports(600), { organisation: document, today: '2027-01-01' })

  async function release(...periods: string[]): Promise<void> {
    const issue = issueOf(tables, { periods, before: [...read().entries] })
    const files = await packageFiles(issue, wordings)
    const { day, area, taxonomyVersion, tableListVersion } = issue.entry
    const released = releaseOf(tables, '', periods).tables
    const draft = { day, area, taxonomyVersion, tableListVersion, tables: released }
    ledger.push(signEntry(sodium, read(), { ...draft, package: packageHash(sodium, files) }, signingSeed))
    const whole = sealed(files, { publisher: { channel: channel.signed }, ledger: [...ledger] })
    await put(pack(whole), packageMediaType)
  }

  await release('2026-Q1')
  await release('2026-Q2')
  const draft = { day: '2027-01-05', withdraws: 2, reason: 'A number was counted twice.' }
  ledger.push(signEntry(sodium, read(), draft, signingSeed))
  await put(JSON.stringify(ledger.at(-1)), jsonMediaType)
  await release('2026-Q4', '2026')
  return {
    origin,
    document,
    fingerprint: verified.fingerprint,
    pages: { newest: '/statistics', earlier: '/statistics/1', withdrawn: '/statistics/2' },
  }
}

async function logIn(
  origin: string,
  { loginPublicKey, loginSecretKey }: { loginPublicKey: Uint8Array; loginSecretKey: Uint8Array },
): Promise<string> {
  const post = async (path: string, body?: object) => {
    const request = body && { body: JSON.stringify(body) }
    const headers = { connection: 'close', ...(body && { 'content-type': jsonMediaType }) }
    const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, ...request })
    return (await answer.json()) as Record<'challenge' | 'token', string>
  }
  const { challenge } = await post(challengesPath('lotus'))
  const message = loginMessage(origin, 'lotus', Buffer.from(challenge, 'base64'))
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const { token } = await post(tokensPath('lotus'), {
    loginKey: base64(loginPublicKey),
    challenge,
    signature: base64(sign(sodium, 'login', message, loginSecretKey)),
  })
  return `Bearer ${token}`
}
