import { setTimeout as wait } from 'node:timers/promises'
import { SingleBar } from 'cli-progress'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { learnChannel, sealAnswers, send } from '../../src/form/submit.ts'
import { type Chance, chance } from './chance.ts'
import { tell } from './stories.ts'

interface Filing {
  origin: string
  slug: string
  reports: number
  seed: number
  areas: readonly string[]
  /** Turns the service's calendar. */
  setDay: (day: string) => void
  /** How many reports the service has not mixed yet. */
  waiting: () => Promise<number>
}

const months = Array.from({ length: 18 }, (_, back) =>
  new Date(Date.UTC(2025, back, 1)).toISOString().slice(0, 7),
)

/** Files invented reports through the form's own code: sealed here, sent over HTTP, mixed by the service month by month. */
export async function fileReports(filing: Filing): Promise<void> {
  const sodium = await loadSodium()
  const channel = await learnChannel(sodium, filing.origin, filing.slug)
  const drawn = chance(filing.seed)
  const bar = new SingleBar({ format: '  {bar} {value}/{total} reports, {month}', clearOnComplete: true })
  if (process.stderr.isTTY) bar.start(filing.reports, 0, { month: months[0] })
  const shares = monthlyShares(drawn, filing.reports)
  let filed = 0
  for (const [place, month] of months.entries()) {
    filing.setDay(`${month}-28`)
    for (const last = filed + (shares[place] ?? 0); filed < last; filed++) {
      const { facts, account } = tell(drawn, month, filing.areas)
      const answer = await send(filing.origin, filing.slug, sealAnswers(sodium, channel, facts, account))
      if (answer !== 'sent') throw new Error(`the service answered "${answer}" to an honest report`)
      bar.update(filed + 1, { month })
    }
    while ((await filing.waiting()) > 0) await wait(200)
  }
  bar.stop()
}

/** How many people report in each month: more from 2026 on, up and down by chance, and `reports` in all. */
function monthlyShares(drawn: Chance, reports: number): number[] {
  const weights = months.map((month) => (month < '2026-01' ? 1 : 1.7) * (0.75 + drawn.next() / 2))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let before = 0
  let filed = 0
  return weights.map((weight) => {
    before += weight
    const share = Math.round((reports * before) / all) - filed
    filed += share
    return share
  })
}
