import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { VerifiedChannel } from '../../src/channel/verify.ts'
import { recipientsOf } from '../../src/channel/verify.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { sealReport } from '../../src/envelope/seal.ts'
import type { AdvocateIdentity } from '../../src/identity/identity.ts'
import { encodeAccount, encodeFacts } from '../../src/report/encode.ts'
import type { Facts } from '../../src/report/schema.ts'
import { type PulledReport } from '../../src/vault/open.ts'
import { pinOf } from '../../src/vault/history.ts'
import { openVault, type Vault } from '../../src/vault/vault.ts'
import { fixtureChannel, type FixtureAdvocate, type FixtureChannel } from '../fixtures/channel.ts'

export const sodium = await loadSodium()

/** A folder of the test's own, gone when it ends. */
export async function temporaryFolder(t: Test): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parasol-vault-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A report as the form would seal it; `text` is the account. */
export function sealed(
  channel: VerifiedChannel,
  text = '',
  facts: Partial<Facts> = {},
  quotable = false,
): Uint8Array {
  return sealReport(sodium, {
    channelHash: channel.hash,
    recipients: recipientsOf(sodium, channel.document),
    facts: encodeFacts({
      format: 1,
      taxonomy: 1,
      language: 'en',
      countable: true,
      violationGroups: ['police'],
      ...facts,
    }),
    account: encodeAccount({ format: 1, language: 'en', quotable, text }),
  })
}

/** The identity of one of the fixture's advocates who has joined its channel. */
export function identityOf(
  { label, recipientKey, loginSeed }: FixtureAdvocate,
  channel: VerifiedChannel,
  origin = 'http://127.0.0.1:1',
): AdvocateIdentity {
  return {
    type: 'advocate',
    label,
    recipientSeeds: [recipientKey.seed],
    loginSeed,
    vaultKey: new Uint8Array(32),
    pin: pinOf(sodium, origin, channel),
  }
}

/** An advocate's vault that knows the channel's document, as it is after joining. */
export async function vaultOf(
  home: string,
  advocate: FixtureAdvocate,
  { signed, verified }: FixtureChannel,
  origin?: string,
): Promise<Vault> {
  const vault = await openVault(sodium, home, identityOf(advocate, verified, origin))
  await vault.history.keep(signed, verified)
  return vault
}

export async function reportsIn(vault: Vault): Promise<PulledReport[]> {
  const reports: PulledReport[] = []
  for await (const report of vault.reports()) reports.push(report)
  return reports
}

export async function* streamOf(...envelopes: Uint8Array[]): AsyncGenerator<Uint8Array, void> {
  for (const envelope of envelopes) yield await Promise.resolve(envelope)
}

/** The same document one number on, with these changes. */
export function nextDocument(changes: Parameters<typeof fixtureChannel>[1] = {}, serial = 2): FixtureChannel {
  return fixtureChannel(sodium, { serial, ...changes })
}
