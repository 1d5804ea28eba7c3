import { aboutShare } from '../ranking.ts'
import { chartSentences } from '../trend-words.ts'
import { fill, joined, nameOf } from '../wording.ts'
import {
  type BriefFigures,
  innerCells,
  isReadable,
  isReadableTable,
  leaders,
  ranked,
  type RankedSection,
} from './figures.ts'
import { headline, lead } from './headline.ts'
import type { BriefText } from './text.ts'
import { type BriefWording, roughly } from './wording.ts'

/**
 * The sentences that the published figures carry by themselves, for the advocate to accept or to rewrite. Parts that only
 * people can write are empty, and so is what would stand over a chart that is left out.
 */
export function offeredText(figures: BriefFigures, wording: BriefWording): BriefText {
  const { tables, rankings, trend } = figures
  const answers = (section: RankedSection) => rankedSentence(figures, section, wording)
  return {
    headline: [headline(tables, rankings.ranking, wording)],
    summary: lead(tables, wording),
    ranking: answers('ranking'),
    crossed: crossed(figures, wording),
    series: trend.points.length === 0 ? [] : [joined(wording, chartSentences(trend.chart, wording))],
    told: nobody(figures, wording) ?? answers('told'),
    why: answers('why'),
    authority: answers('authority'),
    demands: [],
    signatories: [],
    contact: [],
  }
}

function rankedSentence(
  { tables, rankings }: BriefFigures,
  section: RankedSection,
  wording: BriefWording,
): string[] {
  if (!isReadable(rankings[section])) return []
  const first = leaders(rankings[section].groups)
  const known = first.filter(({ code }) => code !== 'unknown')
  // Where most people do not know who did it, no group leads.
  if (first.length > 0 && known.length === 0) return []
  const names = known.map(({ code, interval }) =>
    fill(wording.brief.named, {
      name: nameOf(wording, tables.organisation, ranked[section], code),
      count: roughly(interval, wording),
    }),
  )
  return mostNamed(names, wording)
}

function crossed({ tables, crossed: found }: BriefFigures, wording: BriefWording): string[] {
  if (found === undefined || !isReadableTable(found.table)) return []
  const names = leaders(innerCells(found.table)).map(({ at, interval }) => {
    const [what = '', who = ''] = at.map((code, i) =>
      nameOf(wording, tables.organisation, found.table.axes[i]?.name ?? '', code),
    )
    const name = fill(wording.brief.crossed.pair, { what, who })
    return fill(wording.brief.named, { name, count: roughly(interval, wording) })
  })
  return mostNamed(names, wording)
}

function nobody({ rankings: { told } }: BriefFigures, wording: BriefWording): string[] | undefined {
  const group = told.groups.find(({ code }) => code === 'nobody')
  const share = group && isReadable(told) ? aboutShare(group.interval, told.answered) : undefined
  return share === undefined ? undefined : [fill(wording.brief.told.nobody, { share })]
}

function mostNamed(names: readonly string[], { brief }: BriefWording): string[] {
  return names.length === 0
    ? [brief.noneLeads]
    : [fill(brief.mostNamed, { list: names.join(brief.separator) })]
}
