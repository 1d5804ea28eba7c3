import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { verifyChannel } from '../../src/channel/verify.ts'
import { sealed, sodium } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { joinBoth, newHousehold } from './household.ts'
import { parasol } from './programs.ts'

// What docs/keys.md says of a signing key that was stolen, done with the real programs.

const household = await newHousehold(t)
const { folder, passphraseFile } = household
const as =
  (home: string) =>
  (...words: string[]) =>
    parasol(['--home', join(folder, home), '--passphrase-file', passphraseFile, ...words])
const [anna, bo, thief, renewed] = [as('anna'), as('bo'), as('thief'), as('renewed')]
const service = await liveService(t, household.signed)
await joinBoth(household, service.origin)
await service.mixed('2026-02-10', [sealed(household.channel, 'before it happened')])
const signedIn = async (home: string) =>
  JSON.parse(await readFile(join(folder, home, 'channel.signed.json'), 'utf8')) as SignedChannel

await t.test(
  'whoever has the signing key can list themselves, and everybody is told at their next pull',
  async (t) => {
    await mkdir(join(folder, 'thief'))
    for (const name of ['signing.key', 'channel.json', 'channel.signed.json'])
      await copyFile(join(folder, 'anna', name), join(folder, 'thief', name))
    for (const words of [
      ['identity', 'new', '--label', 'Mallory'],
      ['channel', 'add', join(folder, 'thief', 'identity.card.json'), '--role', 'case', '--may', 'pull'],
      ['channel', 'sign'],
      ['channel', 'publish', '--server', service.origin],
    ])
      t.match(await thief(...words), { code: 0 })
    for (const advocate of [anna, bo]) {
      t.match(await advocate('pull'), {
        code: 0,
        err: /number 2 now, and lists people otherwise:\n {2}Mallory: listed for the first time, role case, may pull\nIf nobody told you/,
      })
      t.notMatch((await advocate('pull')).err, /otherwise/, 'once')
    }
  },
)

await t.test(
  'the way out: a new channel in a new folder, at a service that never knew the old one',
  async (t) => {
    for (const words of [
      ['identity', 'new', '--label', 'Anna'],
      ['channel', 'new', '--slug', 'lotus', '--from', join(folder, 'draft.json')],
      ['channel', 'add', join(folder, 'renewed', 'identity.card.json'), '--role', 'case', '--may', 'pull'],
      ['channel', 'sign'],
    ])
      t.match(await renewed(...words), { code: 0 })
    const signed = await signedIn('renewed')
    const channel = verifyChannel(sodium, signed)
    t.not(channel.fingerprint, household.channel.fingerprint)
    const fresh = await liveService(t, signed)
    const file = join(folder, 'renewed', 'channel.signed.json')
    const joining = ['channel', 'join', file, '--server', fresh.origin, '--fingerprint', channel.fingerprint]
    t.match(await renewed(...joining), { code: 0, out: /What you may do: pull\./ })
    await fresh.mixed('2026-03-10', [sealed(channel), sealed(channel)])
    t.match(await renewed('pull'), { code: 0, out: /Reports fetched: 2\./ })

    t.match(await anna(...joining), { code: 1, err: /\S/ }, 'the old folder stays with the old channel')
    t.match(await anna('list', '--json'), { code: 0, out: /2026-02-10/ }, 'and opens what came there')
    const moved = await thief('channel', 'publish', '--server', fresh.origin)
    t.match(moved, { code: 1 }, 'the stolen key is worth nothing at the new service')
    t.match(await renewed('pull'), { code: 0, out: /Nothing new/, err: '' })
  },
)
