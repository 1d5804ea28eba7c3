/**
 * How fast a vault of sealed reports becomes a table: opening the facts of each and tallying them, against a bare loop of
 * what no implementation can do without, one X-Wing decapsulation and one decryption of the facts, in the same library,
 * interleaved in the same run. One thread.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { signChannel } from '../../src/channel/sign.ts'
import type { ChannelDocument } from '../../src/channel/schema.ts'
import { recipientsOf, verifyChannel } from '../../src/channel/verify.ts'
import { parseEnvelope } from '../../src/envelope/format.ts'
import { recipientKeyFromSeed } from '../../src/envelope/keys.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { sealReport } from '../../src/envelope/seal.ts'
import { type AdvocateIdentity, newAdvocate } from '../../src/identity/identity.ts'
import { dimension, type Dimension, observe } from '../../src/report/dimensions.ts'
import { encodeAccount, encodeFacts } from '../../src/report/encode.ts'
import { crosstab } from '../../src/statistics/crosstab.ts'
import type { Observation } from '../../src/statistics/observation.ts'
import { pinOf } from '../../src/vault/history.ts'
import { openAll } from '../../src/vault/open.ts'
import { openVault, type Vault } from '../../src/vault/vault.ts'
import { chance } from '../demo/chance.ts'
import { organisation } from '../demo/organisation.ts'
import { tell } from '../demo/stories.ts'

const { values } = parseArgs({
  options: { out: { type: 'string' }, reports: { type: 'string', default: '2000' } },
})
const reports = Number(values.reports)
const rounds = 5
const budget = 0.85

const sodium = await loadSodium()
const folder = mkdtempSync(join(tmpdir(), 'parasol-bench-'))
try {
  const { anna, bo, envelopes, signed, channel } = makeReports()
  const figures = []
  for (const [role, advocate] of [
    ['case', anna],
    ['tally', bo],
  ] as const) {
    const vault = await openVault(sodium, join(folder, role), {
      ...advocate,
      pin: pinOf(sodium, 'https://localhost', channel),
    })
    await vault.history.keep(signed, channel)
    await vault.shelf.keepImported('2026-03-01', envelopes)
    figures.push(await measure(role, vault, () => bareLoop(advocate)))
  }
  for (const { role, bare, opened, ratio } of figures)
    console.log(
      `open + tally, ${role}: ${opened.toFixed(0)} reports/s; bare loop ${bare.toFixed(0)}/s; ratio ${ratio.toFixed(2)} (budget ${budget})`,
    )
  if (values.out) writeFileSync(values.out, JSON.stringify({ reports, rounds, budget, figures }, null, 2))

  /** What it costs at the least: for each report one decapsulation and one decryption of as many bytes as facts have. */
  function bareLoop({ recipientSeeds: [seed] }: AdvocateIdentity) {
    if (seed === undefined) throw new Error('an identity without a key')
    const { publicKey } = recipientKeyFromSeed(sodium, seed)
    const slot = recipientsOf(sodium, channel.document).findIndex(
      (recipient) => Buffer.compare(recipient.publicKey, publicKey) === 0,
    )
    const encapsulations = envelopes.map((bytes) => parseEnvelope(bytes).slots[slot]?.ciphertext)
    const key = sodium.randombytes_buf(32)
    const nonce = new Uint8Array(24)
    const facts = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
      new Uint8Array(2048),
      null,
      null,
      nonce,
      key,
    )
    for (const ciphertext of encapsulations) {
      if (ciphertext === undefined) throw new Error('an envelope without this slot')
      sodium.crypto_kem_xwing_dec(ciphertext, seed)
      sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, facts, null, nonce, key)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Both by turns, so that a busy machine slows both; medians in reports a second. */
async function measure(role: string, vault: Vault, bareLoop: () => void) {
  const [bare, opened]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    bare.push(await rate(bareLoop))
    opened.push(await rate(() => openAndTally(vault)))
  }
  const [bareRate, openedRate] = [median(bare), median(opened)]
  return { role, bare: bareRate, opened: openedRate, ratio: openedRate / bareRate }
}

async function rate(work: () => void | Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (1000 * reports) / (performance.now() - started)
}

async function openAndTally(vault: Vault): Promise<void> {
  const by = ['violation-group', 'perpetrator-group']
    .map(dimension)
    .filter((one): one is Dimension => one !== undefined)
  const observations: Observation[] = []
  for await (const opening of openAll(sodium, vault.keyring, vault.reports(), 'facts')) {
    if ('unopened' in opening) throw new Error(`not opened: ${opening.unopened.code}`)
    observations.push(observe(opening.report, by))
  }
  const { observed } = crosstab(
    observations,
    by.map(({ name, single }) => ({ name, single })),
  )
  if (observed !== reports) throw new Error(`${observed} reports counted of ${reports}`)
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}

/** The demo's organisation and stories, sealed to a case and a tally advocate. */
function makeReports() {
  const [anna, bo] = [newAdvocate(sodium, 'Anna'), newAdvocate(sodium, 'Bo')]
  const signingSeed = sodium.randombytes_buf(32)
  const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
  const recipient = (
    { label, recipientSeeds: [seed = new Uint8Array(32)] }: AdvocateIdentity,
    role: 'case' | 'tally',
  ) => ({
    label,
    role,
    publicKey: base64(recipientKeyFromSeed(sodium, seed).publicKey),
  })
  const document: ChannelDocument = {
    ...(organisation as Omit<
      ChannelDocument,
      'format' | 'slug' | 'signingKey' | 'serial' | 'recipients' | 'advocates'
    >),
    format: 1,
    slug: 'lotus',
    signingKey: base64(sodium.crypto_sign_seed_keypair(signingSeed).publicKey),
    serial: 1,
    recipients: [recipient(anna, 'case'), recipient(bo, 'tally')],
    advocates: [],
  }
  const signed = signChannel(sodium, document, signingSeed)
  const channel = verifyChannel(sodium, signed)
  const recipients = recipientsOf(sodium, document)
  const drawn = chance(1)
  const areas = organisation.areas.map(({ code }) => code)
  const envelopes = Array.from({ length: reports }, () => {
    const { facts, account } = tell(drawn, '2026-02', areas)
    return sealReport(sodium, {
      channelHash: channel.hash,
      recipients,
      facts: encodeFacts(facts),
      account: encodeAccount(account),
    })
  })
  return { anna, bo, envelopes, signed, channel }
}
