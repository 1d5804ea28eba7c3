import type { Brief } from '../locales/en/brief.ts'
import { cellAt } from '../statistics/crosstab.ts'
import { type Interval, sum } from '../statistics/interval.ts'
import { type FixedTables, tableNamed } from './fixed-tables.ts'
import { nameIn } from './organisation.ts'
import { about, aboutShare, leader, type Ranking } from './ranking.ts'
import { fill, nameOf, spanName, type Wording } from './wording.ts'

export type BriefWording = Wording & { readonly brief: Brief }

/** The strongest sentence that the published numbers carry, whatever the hidden and rounded ones really are. */
export function headline(tables: FixedTables, ranking: Ranking, wording: BriefWording): string {
  const words = wording.brief.headline
  const first = leader(ranking)
  const count = about(published(tables, 'counted')) ?? 0
  // "I do not know" is an answer, but no finding.
  if (first === undefined || first.code === 'unknown') {
    return fill(words.count, { count, period: periodOf(tables, wording) })
  }
  const group = nameOf(wording, tables.organisation, 'perpetrator-group', first.code)
  const share = aboutShare(first.interval, ranking.answered)
  return share === undefined ? fill(words.group, { group }) : fill(words.share, { group, share })
}

/** How much was received, and how much of it is in no figure. */
export function lead(tables: FixedTables, wording: BriefWording): string {
  const { counted, notCounted } = wording.brief.lead
  const organisation = nameIn(wording.language, tables.organisation.names) ?? tables.organisation.slug
  const count = about(published(tables, 'counted')) ?? 0
  return [
    fill(counted, { organisation, count }),
    fill(notCounted, { count: roughly(published(tables, 'not-counted'), wording) }),
  ].join(' ')
}

/** The months that the reports were received in. */
export function periodOf(tables: FixedTables, wording: BriefWording): string {
  const periods = tableNamed(tables, 'reports')?.periods ?? []
  return spanName(
    wording,
    periods.map(({ period }) => period),
    wording.brief.period,
  )
}

/** A number in words: about so many, or fewer than so many. */
export function roughly(interval: Interval, { brief }: BriefWording): string {
  const count = about(interval)
  return count === undefined ? fill(brief.fewer, { count: interval.upper + 1 }) : fill(brief.about, { count })
}

function published(tables: FixedTables, code: string): Interval {
  const periods = tableNamed(tables, 'reports')?.periods ?? []
  return sum(periods.map(({ table }) => cellAt(table, code)?.interval ?? { lower: 0, upper: 0 }))
}
