/**
 * How long the disclosure gate takes while an organisation publishes twelve quarters and three years, release by release,
 * everything published before counted each time; and how long for anybody who checks all of it at once.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { publicKnowledge, releaseOf } from '../../src/publication/public-knowledge.ts'
import type { CountedReport } from '../../src/report/dimensions.ts'
import { gate, yearsOf } from '../../src/statistics/gate/gate.ts'
import type { Release } from '../../src/statistics/gate/release.ts'
import { chance } from '../demo/chance.ts'
import { organisation } from '../demo/organisation.ts'
import { tell } from '../demo/stories.ts'

const { values } = parseArgs({
  options: { out: { type: 'string' }, reports: { type: 'string', default: '250' } },
})
const perQuarter = Number(values.reports)
const budget = 60

const areas = organisation.areas.map(({ code }) => code)
const quarters = [2023, 2024, 2025].flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })))
const drawn = chance(1)
const reports = quarters.flatMap(({ year, quarter }) => {
  const month = `${year}-${String(3 * quarter - 1).padStart(2, '0')}`
  return Array.from({ length: perQuarter }, (): CountedReport => ({ received: `${month}-28`, facts: tell(drawn, month, areas).facts })) // prettier-ignore
})
const tables = fixedTables(reports, { organisation: { slug: 'lotus', ...organisation }, today: '2026-01-10' })

const releases: Release[] = []
const steps = []
for (const { year, quarter } of quarters) {
  const periods = [`${year}-Q${quarter}`, ...(quarter === 4 ? [String(year)] : [])]
  const release = releaseOf(tables, periods[0] ?? '', periods)
  releases.push(release)
  const { seconds, verdict } = await timed(() =>
    gate(releases, publicKnowledge, { years: yearsOf([release]) }),
  )
  steps.push({ release: release.id, seconds, cells: verdict.cells, refused: verdict.refused.length })
}
const all = await timed(() => gate(releases, publicKnowledge))
const sum = steps.reduce((total, { seconds }) => total + seconds, 0)
for (const { release, seconds, cells, refused } of steps)
  console.log(`  ${release}: ${seconds.toFixed(2)} s, ${cells} numbers, ${refused} refused`)
console.log(
  `gate, twelve quarterly releases of ${perQuarter} reports each, one after the other: ${sum.toFixed(1)} s (budget ${budget} s)`,
)
console.log(
  `gate, all twelve at once: ${all.seconds.toFixed(1)} s, ${all.verdict.cells} numbers, narrowest ${all.verdict.narrowest}`,
)
if (values.out)
  writeFileSync(
    values.out,
    JSON.stringify({ perQuarter, budget, steps, seconds: sum, atOnce: all.seconds, ...all.verdict }, null, 2),
  )

async function timed<T>(ask: () => Promise<T>): Promise<{ seconds: number; verdict: T }> {
  const started = performance.now()
  const verdict = await ask()
  return { seconds: (performance.now() - started) / 1000, verdict }
}
