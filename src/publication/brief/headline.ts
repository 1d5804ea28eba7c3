import { cellAt } from '../../statistics/crosstab.ts'
import { type Interval, sum } from '../../statistics/interval.ts'
import { type FixedTables, tableNamed } from '../fixed-tables.ts'
import { nameIn } from '../organisation.ts'
import { about, aboutShare, leader, type Ranking } from '../ranking.ts'
import { amount, fill, nameOf, spanName } from '../wording.ts'
import type { BriefWording } from './wording.ts'

/** The strongest sentence that the published numbers carry, whatever the hidden and rounded ones really are. */
export function headline(tables: FixedTables, ranking: Ranking, wording: BriefWording): string {
  const words = wording.brief.headline
  const first = leader(ranking)
  // "I do not know" is an answer, but no finding.
  if (first === undefined || first.code === 'unknown') {
    if (!countsReports(tables)) return wording.brief.kind
    return fill(words.count, { count: received(tables, wording), period: periodOf(tables, wording) })
  }
  const group = nameOf(wording, tables.organisation, 'perpetrator-group', first.code)
  const share = aboutShare(first.interval, ranking.answered)
  return share === undefined ? fill(words.group, { group }) : fill(words.share, { group, share })
}

/** How much was received; nothing where no number of reports is published. */
export function lead(tables: FixedTables, wording: BriefWording): string[] {
  if (!countsReports(tables)) return []
  const organisation = organisationName(tables, wording)
  return [fill(wording.brief.lead.counted, { organisation, count: received(tables, wording) })]
}

/** Whether the number of reports is published for any of the time. */
export function countsReports(tables: FixedTables): boolean {
  return (tableNamed(tables, 'reports')?.periods ?? []).length > 0
}

export function organisationName({ organisation }: FixedTables, { language }: BriefWording): string {
  return nameIn(language, organisation.names) ?? organisation.slug
}

/** The months that the reports were received in. */
export function periodOf(tables: FixedTables, wording: BriefWording): string {
  const periods = tableNamed(tables, 'reports')?.periods ?? []
  const named = periods.length > 0 ? periods.map(({ period }) => period) : tables.periods
  return spanName(wording, named, wording.brief.period)
}

/** Reports with this consent, over all the periods published. */
export function published(tables: FixedTables, code: 'counted' | 'not-counted'): Interval {
  const periods = tableNamed(tables, 'reports')?.periods ?? []
  return sum(periods.map(({ table }) => cellAt(table, code)?.interval ?? { lower: 0, upper: 0 }))
}

function received(tables: FixedTables, wording: BriefWording): string {
  return amount(wording, about(published(tables, 'counted')) ?? 0)
}
