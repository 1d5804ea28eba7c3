import type { ChannelDocument } from '../../channel/schema.ts'
import { fixedTables } from '../../publication/fixed-tables.ts'
import { isSensitive } from '../../publication/organisation.ts'
import { protectTrend, publishedTrend } from '../../publication/protected-trend.ts'
import type { Trend } from '../../publication/trend.ts'
import { trendChart } from '../../publication/trend-chart.ts'
import type { PeriodKind } from '../../report/period.ts'
import type { OpenedReport } from '../../vault/open.ts'
import { conditionsOf, type FilterOptions } from './filters.ts'
import { isByNotes, type NoteFilterOptions } from './note-filters.ts'
import { wordFor, type Wording } from './wording.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { tell } from '../terminal/prose.ts'

type Options = FilterOptions & NoteFilterOptions & { readonly by: PeriodKind }

/**
 * A trend as SVG, of protected numbers only. All reports by quarter are the series that is published anyway; any other
 * is protected by itself, and its author is told to keep it in the house.
 */
export async function trendPicture(
  options: Options,
  trend: Trend,
  reports: readonly OpenedReport[],
  channel: ChannelDocument,
  today: string,
  wording: Wording,
): Promise<string> {
  const { picture: words } = wording.answers
  if (isPublished(options))
    return trendChart(publishedTrend(fixedTables(reports, { organisation: channel, today })), wording)
  tell(words.inHouse)
  const conditions = [...conditionsOf(options)]
  const sensitive = conditions.some(([{ list }, codes]) =>
    [...codes].some((code) => isSensitive(channel, list, code)),
  )
  const which = conditions.flatMap(([one, codes]) =>
    [...codes].map((code) => wordFor(one, code, channel, wording)),
  )
  const { happenedFrom, happenedTo } = options
  const happened = [
    ...(happenedFrom === undefined ? [] : [sentenceWith(words.happenedFrom, { period: happenedFrom })]),
    ...(happenedTo === undefined ? [] : [sentenceWith(words.happenedTo, { period: happenedTo })]),
  ]
  const noted = isByNotes(options) ? [words.noted] : []
  const title = [words.series[options.by], ...happened, ...which, ...noted].join(' · ')
  return trendChart(protectTrend(trend, { sensitive }), wording, { title })
}

function isPublished({ by, ...filters }: Options): boolean {
  const { from, to, happenedFrom, happenedTo, where } = filters
  const all = [from, to, happenedFrom, happenedTo, where].every((filter) => filter === undefined)
  return by === 'quarter' && all && !isByNotes(filters)
}
