import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { type VerifiedChannel, verifyChannel } from '../../src/channel/verify.ts'
import { readIdentity } from '../../src/identity/file.ts'
import { openVault, type Vault } from '../../src/vault/vault.ts'
import { sodium, temporaryFolder } from '../vault/fixtures.ts'
import { type Ended, parasol } from './programs.ts'

export interface Household {
  readonly folder: string
  readonly passphraseFile: string
  readonly signed: SignedChannel
  readonly channel: VerifiedChannel
  anna(...words: string[]): Promise<Ended>
  bo(...words: string[]): Promise<Ended>
}

/** An organisation that two advocates set up with the program itself: Anna opens reports, Bo tallies. `more` is in its draft. */
export async function newHousehold(t: Test, more: object = {}): Promise<Household> {
  const folder = await temporaryFolder(t)
  const passphraseFile = join(folder, 'passphrase')
  await writeFile(passphraseFile, 'a passphrase for the tests\n')
  const as =
    (home: string) =>
    (...words: string[]) =>
      parasol(['--home', join(folder, home), '--passphrase-file', passphraseFile, ...words])
  const [anna, bo] = [as('anna'), as('bo')]
  const card = (home: string) => join(folder, home, 'identity.card.json')
  const draft = join(folder, 'draft.json')
  await writeFile(
    draft,
    JSON.stringify({
      names: { en: 'Lotus Union' },
      areas: [{ code: 'north', names: { en: 'The north' } }],
      drafts: ['en'],
      ...more,
    }),
  )
  const made = [
    ...(await Promise.all([
      anna('identity', 'new', '--label', 'Anna'),
      bo('identity', 'new', '--label', 'Bo'),
    ])),
    await anna('channel', 'new', '--slug', 'lotus', '--from', draft),
    await anna('channel', 'add', card('anna'), '--role', 'case', '--may', 'pull,release,remove'),
    await anna('channel', 'add', card('bo'), '--role', 'tally'),
    await anna('channel', 'sign'),
  ]
  for (const { code, err } of made) if (code !== 0) throw new Error(err)
  const signed = JSON.parse(
    await readFile(join(folder, 'anna', 'channel.signed.json'), 'utf8'),
  ) as SignedChannel
  return { folder, passphraseFile, signed, channel: verifyChannel(sodium, signed), anna, bo }
}

/** The vault of one of them, who joined, as their own program opens it. */
export async function vaultIn({ folder, passphraseFile }: Household, home: string): Promise<Vault> {
  const passphrase = (await readFile(passphraseFile, 'utf8')).trim()
  const path = join(folder, home)
  const identity = await readIdentity(join(path, 'identity.key'), new TextEncoder().encode(passphrase))
  if (identity.type !== 'advocate') throw new Error('no advocate')
  return openVault(sodium, path, identity)
}

/** Both join the channel at this address. */
export async function joinBoth(household: Household, origin: string): Promise<Ended[]> {
  const file = join(household.folder, 'anna', 'channel.signed.json')
  const words = ['channel', 'join', file, '--server', origin, '--fingerprint', household.channel.fingerprint]
  return Promise.all([household.anna(...words), household.bo(...words)])
}
