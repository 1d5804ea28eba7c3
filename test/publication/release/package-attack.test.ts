import t from 'tap'
import { fixedTables } from '../../../src/publication/fixed-tables.ts'
import { publicKnowledge, releaseOf } from '../../../src/publication/public-knowledge.ts'
import { pack, unpack } from '../../../src/release/archive.ts'
import { releasesIn } from '../../../src/release/ledger.ts'
import { readReleasePackage } from '../../../src/release/release-package.ts'
import type { Coarsening } from '../../../src/statistics/gate/coarser.ts'
import { propose } from '../../../src/statistics/gate/coarsening.ts'
import { gate, passes } from '../../../src/statistics/gate/gate.ts'
import { loadHighs } from '../../../src/statistics/gate/solver.ts'
import { madeUpReports } from '../reports.ts'
import { Publisher } from '../audit/publisher.ts'
import { sodium } from '../../vault/fixtures.ts'
import { Attacker } from './attack.ts'

/** The tables of several packages, as somebody has them who fetched each, checked it and put them side by side. */
async function tablesOf(zips: readonly Uint8Array[]): Promise<ReadonlyMap<string, string>> {
  const tables = new Map<string, string>()
  for (const zip of zips) {
    const { files } = readReleasePackage(sodium, await unpack(zip))
    for (const [path, bytes] of files) {
      if (!path.endsWith('.csv')) continue
      const [head = '', ...lines] = new TextDecoder().decode(bytes).split('\r\n')
      tables.set(path, (tables.get(path) ?? `${head}\r\n`) + lines.join('\r\n'))
    }
  }
  return tables
}

/** Each number that the attacker can tell too closely. */
function recovered(attacker: Attacker): string[] {
  const hidden = attacker.hidden.flatMap((name) => {
    const { lower, upper } = attacker.attack(name)
    return lower > 0 || upper < 3 ? [`${name}: ${lower} to ${upper}`] : []
  })
  const left = attacker.left.flatMap(({ name, threshold }) => {
    const { lower, upper } = attacker.attack(name)
    return lower < threshold && (lower > 0 || upper < 3) ? [`${name}: ${lower} to ${upper}`] : []
  })
  return [...hidden, ...left]
}

await t.test(
  'signed packages of four quarters and their year give an attacker nothing to hold on to',
  async (t) => {
    const reports = madeUpReports(900, { seed: 5, days: 590 }).filter(({ received }) => received > '2026')
    const house = new Publisher(reports)
    const zips: Uint8Array[] = []
    for (const [period, day] of [
      ['2026-Q1', '2026-04-02'],
      ['2026-Q2', '2026-07-02'],
      ['2026-Q3', '2026-10-02'],
      ['2026-Q4', '2027-01-04'],
      ['2026', '2027-01-05'],
    ] as const)
      zips.push(pack(await house.release([period], day)))
    const attacker = new Attacker(await loadHighs(), await tablesOf(zips), '2026')
    t.ok(attacker.hidden.length > 50, `${attacker.hidden.length} hidden numbers attacked`)
    t.same(recovered(attacker), [])
  },
)

await t.test(
  'the year that the gate refuses is recovered with a quarter that was taken back, and what the least coarsening leaves is not',
  async (t) => {
    const reports = madeUpReports(700, { seed: 2 }).filter(({ received }) => received < '2026')
    const publishAll = async (coarsening: Coarsening) => {
      const house = new Publisher(reports)
      const zips: Uint8Array[] = []
      for (const [period, day] of [
        ['2025-Q3', '2025-10-02'],
        ['2025-Q4', '2026-01-04'],
      ] as const)
        zips.push(pack(await house.release([period], day, { coarsening })))
      // Whoever fetched it before it was taken back still has it.
      house.withdraw(1, '2026-01-04')
      zips.push(pack(await house.release(['2025'], '2026-01-05', { coarsening })))
      return { house, attacker: new Attacker(await loadHighs(), await tablesOf(zips), '2025') }
    }
    const fine = await publishAll(new Map())
    const releases = releasesIn(fine.house.ledger)
    const verdict = await gate(releases, publicKnowledge)
    t.notOk(passes(verdict))
    t.ok(recovered(fine.attacker).length > 0, 'the attack bites')
    t.comment(`${recovered(fine.attacker).length} of ${verdict.refused.length} that the gate refuses`)
    const tablesAs = (coarsening: Coarsening) =>
      fixedTables(reports, { organisation: fine.house.document, today: '2026-11-22', coarsening })
    const proposal = await propose({
      published: releases.slice(0, 2),
      make: (coarsening) => releaseOf(tablesAs(coarsening), '3', ['2025']),
      knowledge: publicKnowledge,
      verdict,
    })
    if (proposal === undefined) return t.fail('there is one')
    const coarse = await publishAll(proposal.coarsening)
    t.ok(passes(await gate(releasesIn(coarse.house.ledger), publicKnowledge)))
    t.ok(coarse.attacker.hidden.length + coarse.attacker.left.length > 0)
    t.same(recovered(coarse.attacker), [])
  },
)
