import { aboutShare, type Ranking } from '../ranking.ts'
import { rankingChart } from '../ranking-chart.ts'
import { fill, joined, nameOf, spanName } from '../wording.ts'
import type { BriefParts, Figure } from './compose.ts'
import type { Section, TableBlock } from './document.ts'
import { isReadable, ranked, type RankedSection } from './figures.ts'
import { between, roughly, type BriefWording } from './wording.ts'

/** Answers to one question, the most given first: a sentence, bars, and the numbers. */
export async function rankedSection(
  name: RankedSection,
  { figures, text }: BriefParts,
  wording: BriefWording,
): Promise<Figure> {
  const words = wording.brief[name]
  const ranking = figures.rankings[name]
  const paragraphs = { kind: 'paragraphs', texts: text[name] } as const
  const alone: Section | undefined =
    text[name].length > 0 ? { name, heading: words.heading, blocks: [paragraphs] } : undefined
  if (!isReadable(ranking)) {
    const why = ranking.periods.length === 0 ? { table: ranked[name] } : { missing: words.missing }
    return { heading: words.heading, ...why, ...(alone && { section: alone }) }
  }
  const { organisation } = figures.tables
  const by = ranked[name]
  const caption = fill(words.caption, { period: spanName(wording, ranking.periods, wording.brief.period) })
  const svg = await rankingChart(ranking, wording, { id: name, title: caption, by, organisation })
  const shares = ranking.groups.map(({ interval }) => aboutShare(interval, ranking.answered))
  const shown = shares.some((share) => share !== undefined)
  return {
    heading: words.heading,
    section: {
      name,
      heading: words.heading,
      blocks: [
        paragraphs,
        { kind: 'chart', svg, title: caption },
        table(ranking, wording, {
          caption,
          columns: columns(name, wording),
          shares: shown ? shares : undefined,
          nameOfGroup: (code) => nameOf(wording, organisation, by, code),
        }),
        { kind: 'paragraphs', texts: [notes(name, shown, wording)], note: true },
      ],
    },
  }
}

interface Columns {
  readonly group: string
  readonly reports: string
  readonly range: string
  readonly share: string
}

function columns(name: RankedSection, { brief, figures }: BriefWording): Columns {
  if (name === 'ranking') return brief.ranking
  return { ...brief.answers, group: figures.dimensions[ranked[name]] }
}

function notes(name: RankedSection, shown: boolean, wording: BriefWording): string {
  const { ranking, answers } = wording.brief
  const about = name === 'ranking' ? (shown ? ranking.note : ranking.noShares) : answers.note
  return joined(wording, [about, ranking.thinLine])
}

function table(
  { groups }: Ranking,
  wording: BriefWording,
  {
    caption,
    columns: { group, reports, range, share },
    shares,
    nameOfGroup,
  }: {
    readonly caption: string
    readonly columns: Columns
    readonly shares: readonly (number | undefined)[] | undefined
    readonly nameOfGroup: (code: string) => string
  },
): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: [group, reports, range, ...(shares ? [share] : [])],
    rows: groups.map(({ code, interval }, place) => [
      nameOfGroup(code),
      roughly(interval, wording),
      between(interval, wording),
      ...(shares ? [shareIn(shares[place], wording)] : []),
    ]),
  }
}

function shareIn(share: number | undefined, { brief }: BriefWording): string {
  return share === undefined ? '–' : fill(brief.about, { count: `${share}%` })
}
