import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { type SignedChannel } from '../../src/channel/schema.ts'
import { verifyChannel } from '../../src/channel/verify.ts'
import { recipientKeyFromSeed } from '../../src/envelope/keys.ts'
import { loginMessage, sign } from '../../src/envelope/signature.ts'
import { readIdentity } from '../../src/identity/file.ts'
import type { AdvocateIdentity } from '../../src/identity/identity.ts'
import { batchesPath, challengesPath, tokensPath } from '../../src/wire/paths.ts'
import { sealed, sodium } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { joinBoth, newHousehold } from './household.ts'

const household = await newHousehold(t)
const { folder } = household
const anna = (...words: string[]) => household.anna(...words)
const bo = (...words: string[]) => household.bo(...words)
const service = await liveService(t, household.signed)
await joinBoth(household, service.origin)
const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
const pass = new TextEncoder().encode('a passphrase for the tests')
const cardPath = (home: string) => join(folder, home, 'identity.card.json')
const numberIn = (text: string) => /(?:\d{5} ){7}\d{5}/.exec(text)?.[0]

async function identityOf(home: string): Promise<AdvocateIdentity> {
  const identity = await readIdentity(join(folder, home, 'identity.key'), pass)
  if (identity.type !== 'advocate') throw new Error('no advocate')
  return identity
}

async function newestDocument() {
  const text = await readFile(join(folder, 'anna', 'channel.signed.json'), 'utf8')
  return verifyChannel(sodium, JSON.parse(text) as SignedChannel)
}

async function cardOf(home: string): Promise<{ publicKey: string; loginKey: string }> {
  return JSON.parse(await readFile(cardPath(home), 'utf8')) as { publicKey: string; loginKey: string }
}

const published = async () => {
  t.match(await anna('channel', 'sign'), { code: 0 })
  t.match(await anna('channel', 'publish', '--server', service.origin), { code: 0 })
}

await t.test('a new key is listed in the place of the old one, and all reports open', async (t) => {
  await service.mixed('2026-02-10', [sealed(household.channel, 'sealed to the first key')])
  const rotated = await bo('identity', 'rotate', '--login')
  t.match(rotated, { code: 0, out: /Give .*identity\.card\.json to the colleague/ })
  t.match(
    await bo('pull'),
    { code: 0, out: /Reports fetched: 1\./ },
    'the server knows the former login key still',
  )

  t.match(await anna('channel', 'add', cardPath('bo'), '--role', 'tally'), {
    code: 1,
    err: /say that these are their new keys \(--replace\)/,
  })
  const added = await anna('channel', 'add', cardPath('bo'), '--replace')
  t.match(added, { code: 0, out: /Bo is in the draft with the role tally/ })
  t.equal(numberIn(added.out), numberIn(rotated.out))
  await published()
  const { document } = await newestDocument()
  const card = await cardOf('bo')
  t.match(document.recipients, [{ label: 'Anna' }, { label: 'Bo', role: 'tally', publicKey: card.publicKey }])
  t.match(document.advocates, [{ label: 'Anna' }, { label: 'Bo', loginKey: card.loginKey, may: ['pull'] }])

  await service.mixed('2026-03-10', [sealed(await newestDocument(), 'sealed to the second key')])
  t.match(await bo('pull'), { code: 0, out: /Reports fetched: 1\./ })
  const listed = await bo('list')
  t.match(listed, { code: 0, out: /Reports: 2\./, err: '' })
  t.notMatch(listed.out, /since removed/, 'who has a new key is no one who was removed')
  const identity = await identityOf('bo')
  t.equal(identity.recipientSeeds.length, 2)
  t.equal(identity.formerLoginSeed, undefined, 'the former login key is dropped once the new one is listed')
  t.match(await bo('identity', 'show'), { out: /older keys +1, for older reports/ })
})

await t.test('a form that was open goes on: its report is taken, opened, and flagged', async (t) => {
  const before = await newestDocument()
  t.match(await anna('channel', 'remove', 'Bo'), { code: 0 })
  await published()
  const late = sealed(before, 'sealed by a page that was open already')
  const answer = await fetch(`${service.origin}/api/v1/channels/lotus/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.parasol.envelope' },
    body: Buffer.from(late),
  })
  t.equal(answer.status, 202)
  await service.mixed('2026-03-20', [sealed(await newestDocument(), 'by a fresh page')])
  t.match(await anna('pull'), { code: 0, out: /Reports fetched: 4\./ })
  const { out } = await anna('list', '--json')
  const reports = JSON.parse(out) as { reports?: unknown[] } | unknown[]
  t.equal((Array.isArray(reports) ? reports : reports.reports)?.length, 4)
  t.equal((await anna('list')).out.match(/sealed also to Bo, since removed/g)?.length, 3)
  t.match(await anna('channel', 'add', cardPath('bo'), '--replace'), {
    code: 1,
    err: /Nobody called “Bo” is listed/,
  })
  t.match(await anna('channel', 'add', cardPath('bo')), { code: 2, err: /Give their role/ })
  t.match(await anna('channel', 'add', cardPath('bo'), '--role', 'case', '--may', 'pull,remove'), { code: 0 })
  await published()
})

/** What a thief does who got at an open login: asks for a token, and holds a challenge for later. */
async function stolenLogin() {
  const { loginSeed } = await identityOf('bo')
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(loginSeed)
  const post = (path: string, body?: object) =>
    fetch(new URL(path, service.origin), {
      method: 'POST',
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
  const challenge = async () =>
    ((await (await post(challengesPath('lotus'))).json()) as { challenge: string }).challenge
  const login = (challenge: string) => {
    const message = loginMessage(service.origin, 'lotus', Buffer.from(challenge, 'base64'))
    return post(tokensPath('lotus'), {
      loginKey: base64(publicKey),
      challenge,
      signature: base64(sign(sodium, 'login', message, privateKey)),
    })
  }
  const { token } = (await (await login(await challenge())).json()) as { token: string }
  const held = await challenge()
  const batches = () =>
    fetch(new URL(batchesPath('lotus'), service.origin), { headers: { authorization: `Bearer ${token}` } })
  return { batches, useHeldChallenge: () => login(held) }
}

await t.test('a stolen login ends at once, token and challenge in hand, and the draft waits', async (t) => {
  const thief = await stolenLogin()
  t.equal((await thief.batches()).status, 200)
  const draftPath = join(folder, 'anna', 'channel.json')
  const draft = JSON.parse(await readFile(draftPath, 'utf8')) as object
  await writeFile(draftPath, JSON.stringify({ ...draft, names: { en: 'Half written' } }))

  const revoke = (label: string) => anna('channel', 'revoke', label, '--server', service.origin)
  t.match(await revoke('Carla'), { code: 1, err: /Nobody called “Carla” is listed\. There are: Anna, Bo/ })
  t.equal((await thief.batches()).status, 200)
  const { serial } = (await newestDocument()).document
  const revoked = await revoke('Bo')
  t.match(revoked, {
    code: 0,
    out: new RegExp(`now shows document number ${serial + 1} of lotus, without Bo`),
  })
  t.match(revoked.out, /the login of Bo is dead.*identity rotate --login/s)
  t.equal((await thief.batches()).status, 403, 'the token in hand')
  t.equal((await thief.useHeldChallenge()).status, 401, 'the challenge in hand')
  t.match(await bo('pull'), { code: 1, err: /The server does not know you/ })

  const { document } = await newestDocument()
  t.match(document, { names: { en: 'Lotus Union' }, recipients: [{ label: 'Anna' }] })
  const waiting = JSON.parse(await readFile(draftPath, 'utf8')) as { recipients: unknown[] }
  t.match(waiting, { names: { en: 'Half written' }, recipients: [{ label: 'Anna' }] })
  t.strictSame([document.recipients.length, document.advocates.length, waiting.recipients.length], [1, 1, 1])
})

await t.test(
  'whoever alone opens accounts is not revoked, and a server that is away is told of',
  async (t) => {
    const { serial } = (await newestDocument()).document
    const alone = await anna('channel', 'revoke', 'Anna', '--server', service.origin)
    t.match(alone, { code: 1, err: /Anna is the only one who opens accounts/ })
    t.equal((await newestDocument()).document.serial, serial)
    t.match(await anna('channel', 'add', cardPath('bo'), '--role', 'tally'), { code: 0 })
    t.match(await anna('channel', 'sign'), { code: 0 })
    t.match(await anna('channel', 'revoke', 'Bo', '--server', 'http://127.0.0.1:9'), {
      code: 1,
      err: /Signed, but not published yet: document number \d+ .*As soon as it can be reached: parasol channel publish/,
    })
    t.equal((await newestDocument()).document.recipients.length, 1)
  },
)

const program = fileURLToPath(new URL('../../src/cli/parasol.js', import.meta.url))

/** What is to be seen in the folder from outside, while a rotation runs. */
interface Seen {
  readonly names: readonly string[]
  /** Whether the key file is another than before. */
  readonly fresh: boolean
}

/** Starts `parasol identity rotate` as Bo, and kills it when this is to be seen. */
async function rotateKilledWhen(seen: (now: Seen) => boolean): Promise<void> {
  const home = join(folder, 'bo')
  const key = join(home, 'identity.key')
  const words = ['--home', home, '--passphrase-file', household.passphraseFile, 'identity', 'rotate']
  const before = statSync(key).ino
  const child = spawn(process.execPath, [program, ...words], { stdio: 'ignore' })
  const ended = once(child, 'close')
  while (child.exitCode === null && child.signalCode === null) {
    if (seen({ names: readdirSync(home), fresh: statSync(key).ino !== before })) child.kill('SIGKILL')
    await setImmediate()
  }
  await ended
}

await t.test(
  'kill -9 while keys are written: they open, and no card shows a key without its seed',
  async (t) => {
    const moments: [string, (now: Seen) => boolean][] = [
      ['before anything is written', ({ names }) => names.includes('lock')],
      ['while the keys are half written', ({ names }) => names.some((name) => /^identity\.key\./.test(name))],
      ['when the keys are new', ({ fresh }) => fresh],
      ['while the card is half written', ({ names }) => names.some((name) => /card\.json\./.test(name))],
    ]
    for (const [what, moment] of moments) {
      await rotateKilledWhen(moment)
      const { recipientSeeds } = await identityOf('bo')
      const keys = recipientSeeds.map((seed) => base64(recipientKeyFromSeed(sodium, seed).publicKey))
      t.ok(keys.includes((await cardOf('bo')).publicKey), what)
    }
    t.match(await bo('identity', 'rotate'), { code: 0 })
    const names = await readdir(join(folder, 'bo'))
    t.same(
      names.filter((name) => name.startsWith('identity.key.')),
      [],
      'no half-written copy is left',
    )
  },
)

await t.test(
  'a rotation that was killed before its card was written is finished, not begun again',
  async (t) => {
    const before = await readFile(cardPath('bo'))
    t.match(await bo('identity', 'rotate'), { code: 0, out: /You have a new key/ })
    const after = await readFile(cardPath('bo'))
    await writeFile(cardPath('bo'), before)
    const seeds = (await identityOf('bo')).recipientSeeds.length
    t.match(await bo('identity', 'rotate'), { code: 0, out: /A new key was made the last time already/ })
    t.same(await readFile(cardPath('bo')), after)
    t.equal((await identityOf('bo')).recipientSeeds.length, seeds)
  },
)
