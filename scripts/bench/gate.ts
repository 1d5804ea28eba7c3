/**
 * How long the disclosure gate takes while an organisation publishes quarter by quarter and year by year, everything
 * published before counted each time; and how long for anybody who checks all of it at once: with one thread, and with one a
 * core.
 */
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Crew, gateCrew } from '../../src/cli/advocate/gate/crew.ts'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { publicKnowledge, releaseOf } from '../../src/publication/public-knowledge.ts'
import type { CountedReport } from '../../src/report/dimensions.ts'
import { gate, type Verdict, yearsOf } from '../../src/statistics/gate/gate.ts'
import type { Release } from '../../src/statistics/gate/release.ts'
import { chance } from '../demo/chance.ts'
import { organisation } from '../demo/organisation.ts'
import { tell } from '../demo/stories.ts'
import { writeFigures } from './write-figures.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    reports: { type: 'string', default: '250' },
    quarters: { type: 'string', default: '12' },
  },
})
const perQuarter = Number(values.reports)
const budget = 60
const grows = [4, 8, 12, 16]

const areas = organisation.areas.map(({ code }) => code)
const quarters = Array.from({ length: Number(values.quarters) }, (_, i) => ({
  year: 2023 + Math.floor(i / 4),
  quarter: 1 + (i % 4),
}))
const drawn = chance(1)
const reports = quarters.flatMap(({ year, quarter }) => {
  const month = `${year}-${String(3 * quarter - 1).padStart(2, '0')}`
  return Array.from({ length: perQuarter }, (): CountedReport => ({ received: `${month}-28`, facts: tell(drawn, month, areas).facts })) // prettier-ignore
})
const tables = fixedTables(reports, { organisation: { slug: 'lotus', ...organisation }, today: '2028-01-10' })
const releases = quarters.map(({ year, quarter }): Release => {
  const periods = [`${year}-Q${quarter}`, ...(quarter === 4 ? [String(year)] : [])]
  return releaseOf(tables, periods[0] ?? '', periods)
})

const cores = availableParallelism()
const [one, many] = [await measured(1), await measured(cores)]
for (const [i, { release, seconds, verdict }] of many.steps.entries())
  console.log(
    `  ${release}: ${seconds.toFixed(2)} s (${one.steps[i]?.seconds.toFixed(2)} with one thread), ${verdict.cells} numbers, ${verdict.refused.length} refused`,
  )
for (const count of grows.filter((each) => each <= quarters.length))
  console.log(
    `gate, the first ${count} releases one after the other: ${sumOf(many, count).toFixed(1)} s, ${(sumOf(many, count) / sumOf(one, count)).toFixed(2)} of one thread`,
  )
console.log(
  `gate, ${quarters.length} quarterly releases of ${perQuarter} reports each, one after the other: ${sumOf(many).toFixed(1)} s (budget ${budget} s for twelve)`,
)
console.log(
  `gate, all at once: ${many.all.seconds.toFixed(1)} s, ${(many.all.seconds / one.all.seconds).toFixed(2)} of one thread; ${many.all.verdict.cells} numbers, narrowest ${many.all.verdict.narrowest}`,
)
console.log(`  ${cores} threads; load ${loadavg()[0]?.toFixed(1)}`)
writeFigures(values.out, { perQuarter, budget, cores, one, many })

interface Timed {
  readonly seconds: number
  readonly verdict: Verdict
}

interface Measured {
  readonly steps: readonly (Timed & { readonly release: string })[]
  readonly all: Timed
}

async function measured(threads: number): Promise<Measured> {
  const crew = gateCrew(threads)
  // Threads start once, and are there from then on.
  await gate(releases.slice(0, 1), publicKnowledge, { hands: crew })
  const steps: Measured['steps'][number][] = []
  for (const [i, release] of releases.entries()) {
    const years = yearsOf([release])
    steps.push({ release: release.id, ...(await timed(crew, releases.slice(0, i + 1), years)) })
  }
  const all = await timed(crew, releases, yearsOf(releases))
  await crew.end()
  return { steps, all }
}

async function timed(hands: Crew, published: readonly Release[], years: readonly string[]): Promise<Timed> {
  const started = performance.now()
  const verdict = await gate(published, publicKnowledge, { years, hands })
  return { seconds: (performance.now() - started) / 1000, verdict }
}

function sumOf({ steps }: Measured, count = steps.length): number {
  return steps.slice(0, count).reduce((sum, { seconds }) => sum + seconds, 0)
}
