/**
 * How fast a vault of sealed reports becomes a table: opening the facts of each on all cores and tallying them, against a
 * bare loop on each core of what no implementation can do without, one X-Wing decapsulation and one decryption of the
 * facts in the same library, by turns in the same run. Beside the ratio of times stands that of processor seconds, which
 * other work on the machine hardly changes. Then the same tally over a vault of which everything is known.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { signChannel } from '../../src/channel/sign.ts'
import type { ChannelDocument } from '../../src/channel/schema.ts'
import { recipientsOf, verifyChannel } from '../../src/channel/verify.ts'
import { tally } from '../../src/cli/advocate/tally.ts'
import { countable } from '../../src/cli/advocate/countable.ts'
import { dimensionsNamed, filterOf } from '../../src/cli/advocate/filters.ts'
import { encapsulationLength, parseEnvelope, reportLength } from '../../src/envelope/format.ts'
import { recipientKeyFromSeed } from '../../src/envelope/keys.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { sealReport } from '../../src/envelope/seal.ts'
import { type AdvocateIdentity, newAdvocate } from '../../src/identity/identity.ts'
import { makePrivateFolder } from '../../src/identity/private-file.ts'
import { encodeAccount, encodeFacts } from '../../src/report/encode.ts'
import { pinOf } from '../../src/vault/history.ts'
import { encodePage } from '../../src/vault/index/page.ts'
import { openVaulted } from '../../src/vault/opening/opening.ts'
import { openVault, type Vault } from '../../src/vault/vault.ts'
import { chance } from '../demo/chance.ts'
import { organisation } from '../demo/organisation.ts'
import { tell } from '../demo/stories.ts'
import type { BareWork } from './bare-loop.ts'
import { quantile } from './quantile.ts'
import { writeFigures } from './write-figures.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    reports: { type: 'string', default: '10000' },
    again: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '3' },
  },
})
const [reports, manyReports] = [Number(values.reports), Number(values.again)]
const cores = availableParallelism()
const rounds = Number(values.rounds)
const perBatch = 200
const budget = { first: 0.85, again: 1 / 50 }

const sodium = await loadSodium()
const folder = mkdtempSync(join(tmpdir(), 'parasol-bench-'))
const bareLoops = Array.from({ length: cores }, () => new Worker(new URL('./bare-loop.js', import.meta.url)))
try {
  const { anna, bo, signed, channel } = newOrganisation()
  const both = [
    ['case', anna],
    ['tally', bo],
  ] as const
  const vaultIn = async (name: string, advocate: AdvocateIdentity) => {
    const joined = { ...advocate, pin: pinOf(sodium, 'https://localhost', channel) }
    const vault = await openVault(sodium, join(folder, name), joined)
    await vault.history.keep(signed, channel)
    return vault
  }
  const works = await fileReports()
  const figures = []
  for (const [role, advocate] of both) {
    const known = await vaultIn(`${role}-known`, advocate)
    await fill(known)
    figures.push(await measure(role, await vaultIn(role, advocate), known, works[role]))
  }
  for (const { role, bare, opened, ratio, processorRatio, again, againRatio } of figures) {
    console.log(
      `open + tally, ${role}: ${opened.toFixed(0)} reports/s on ${cores} cores; bare loops ${bare.toFixed(0)}/s; ratio ${ratio.toFixed(2)} (budget ${budget.first}), of processor seconds ${processorRatio.toFixed(2)}`,
    )
    console.log(
      `tally again, ${role}: ${manyReports.toLocaleString('en')} reports, nothing new, in ${again.toFixed(2)} s; 1/${(1 / againRatio).toFixed(0)} of the first time (budget 1/50)`,
    )
  }
  writeFigures(values.out, { reports, manyReports, cores, rounds, budget, figures })

  /**
   * Seals the demo's stories and lays them on both shelves, a batch at a time: sealed reports that stayed in memory would
   * be looked through whenever memory is cleared. Returns what the bare loops work on.
   */
  async function fileReports(): Promise<Record<'case' | 'tally', BareWork>> {
    const recipients = recipientsOf(sodium, channel.document)
    const drawn = chance(1)
    const areas = organisation.areas.map(({ code }) => code)
    const slots = both.map(() => new Uint8Array(reports * encapsulationLength))
    const shelves = await Promise.all(
      both.map(async ([name, advocate]) => (await vaultIn(name, advocate)).shelf),
    )
    for (let at = 0; at < reports; at += perBatch) {
      const batch = Array.from({ length: Math.min(perBatch, reports - at) }, () => {
        const { facts, account } = tell(drawn, '2026-02', areas)
        return sealReport(sodium, {
          channelHash: channel.hash,
          recipients,
          facts: encodeFacts(facts),
          account: encodeAccount(account),
        })
      })
      for (const shelf of shelves) await shelf.keepImported('2026-03-01', batch)
      batch.forEach((bytes, i) => {
        for (const [slot, { ciphertext }] of parseEnvelope(bytes).slots.entries())
          slots[slot]?.set(ciphertext, (at + i) * encapsulationLength)
      })
    }
    const work = ({ recipientSeeds: [seed] }: AdvocateIdentity, slot: number): BareWork => {
      const [encapsulations] = slots.slice(slot)
      if (seed === undefined || encapsulations === undefined) throw new Error('an identity without a key')
      return { seed, encapsulations }
    }
    return { case: work(anna, 0), tally: work(bo, 1) }
  }

  /**
   * Makes a vault of which everything is known, as a first opening leaves it. Its sealed files are holes of the right
   * length: a tally over it does not read them.
   */
  async function fill(vault: Vault): Promise<void> {
    const drawn = chance(2)
    const areas = organisation.areas.map(({ code }) => code)
    const channelHash = Buffer.from(channel.hash).toString('hex')
    const shelves = join(vault.index.folder, '..', 'reports')
    await makePrivateFolder(shelves)
    for (let batch = 1; batch <= manyReports / perBatch; batch++) {
      const month = `${2020 + (batch % 6)}-${String(1 + (batch % 12)).padStart(2, '0')}`
      const stem = `${String(batch).padStart(8, '0')}-${month}-28`
      const path = join(shelves, `${stem}.batch`)
      writeFileSync(path, '', { mode: 0o600 })
      truncateSync(path, perBatch * (4 + reportLength(2)))
      const [file] = await vault.shelf.files([{ number: batch, day: `${month}-28` }])
      if (file === undefined) throw new Error('a batch that is not there')
      const entries = Array.from({ length: perBatch }, () => ({
        id: sodium.to_hex(sodium.randombytes_buf(16)),
        channel: channelHash,
        facts: tell(drawn, month, areas).facts,
      }))
      await vault.index.keep(stem, 0, encodePage({ state: file, pages: 1, entries }))
    }
  }

  /** By turns, so that a busy machine slows all alike; medians. */
  async function measure(role: string, vault: Vault, known: Vault, work: BareWork) {
    const [bare, opened, again]: [number[], number[], number[]] = [[], [], []]
    const [bareWork, openWork]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      const before = process.cpuUsage()
      bare.push((cores * reports) / (await slowestLoop(work)))
      bareWork.push(processorSince(before) / cores)
      rmSync(vault.index.folder, { recursive: true, force: true })
      const between = process.cpuUsage()
      opened.push(reports / (await secondsOf(vault, reports)))
      openWork.push(processorSince(between))
      again.push(await secondsOf(known, manyReports))
    }
    const [bareRate, openedRate, againSeconds] = [
      quantile(bare, 0.5),
      quantile(opened, 0.5),
      quantile(again, 0.5),
    ]
    return {
      role,
      bare: bareRate,
      opened: openedRate,
      ratio: openedRate / bareRate,
      processorRatio: quantile(bareWork, 0.5) / quantile(openWork, 0.5),
      again: againSeconds,
      againRatio: againSeconds / (manyReports / openedRate),
    }
  }
} finally {
  for (const loop of bareLoops) await loop.terminate()
  rmSync(folder, { recursive: true, force: true })
}

/** All cores at work at once; seconds of the slowest. */
async function slowestLoop(work: BareWork): Promise<number> {
  const times = await Promise.all(
    bareLoops.map(async (loop) => {
      loop.postMessage(work)
      return ((await once(loop, 'message')) as [number])[0]
    }),
  )
  return Math.max(...times)
}

/** What `parasol tally` does once the keys are open. */
async function secondsOf(vault: Vault, expected: number): Promise<number> {
  const started = performance.now()
  const opened = await openVaulted(sodium, vault, { depth: 'facts' })
  const { notes } = await vault.notebook.read()
  const { counted, aside } = countable(opened.reports.filter(filterOf({})), notes)
  const by = dimensionsNamed('violation-group,perpetrator-group')
  const table = tally(counted, by, vault.history.newest.document, 'reports')
  const seconds = (performance.now() - started) / 1000
  if (table.observed + aside.notCounted !== expected || opened.unopened.length > 0)
    throw new Error(`${table.observed} reports counted of ${expected}`)
  return seconds
}

/** Microseconds of processor that all threads together took. */
function processorSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return user + system
}

/** The demo's organisation, of a case and a tally advocate. */
function newOrganisation() {
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
  return { anna, bo, signed, channel }
}
