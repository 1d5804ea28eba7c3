import type { ChannelDocument } from '../../channel/schema.ts'
import type { NetworkDocument } from '../../network/schema.ts'
import { lastMonth } from '../../report/period.ts'
import { type ReleaseEntry, type ShownTable, tableOf } from '../../release/ledger-entry.ts'
import type { NetworkRelease, NetworkTable } from '../../release/network-entry.ts'
import { periodsIn } from '../../statistics/gate/release.ts'
import { cellAt, total } from '../../statistics/crosstab.ts'
import { written } from '../../statistics/protected-table.ts'
import type { BriefDocument, Section } from '../brief/document.ts'
import { dimensionName, directionOf, fill, nameOf, periodName, spanName } from '../wording.ts'
import { rangeAt } from './figures.ts'
import { networkName, type NetworkWording, placeName, rangeText, tableName } from './wording.ts'

/** Something signed, with H of its entry in hex. */
interface Signed<E> {
  readonly entry: E
  readonly hash: string
}

export interface CountryParts {
  readonly member: ChannelDocument
  readonly name: string
  readonly country: string
  /** Releases of the member that stand. */
  readonly releases: readonly Signed<ReleaseEntry>[]
  readonly document: NetworkDocument
  readonly network: Signed<NetworkRelease>
}

interface Pair {
  readonly own: ShownTable
  readonly of: Signed<ReleaseEntry>
  readonly sum: NetworkTable
}

/** One country beside the network: the member's own numbers, the network's ranges, and how to cite both. */
export function countryBrief(parts: CountryParts, wording: NetworkWording): BriefDocument {
  const { name, country, document, network } = parts
  const words = wording.network.brief
  const networks = networkName(document, wording)
  const pairs = pairsOf(parts)
  const periods = periodsIn(pairs.map(({ sum }) => sum))
  return {
    language: wording.language,
    direction: directionOf(wording.language),
    organisation: networks,
    kind: wording.brief.kind,
    span: spanName(wording, periods, wording.brief.period),
    title: `${placeName(wording, country)} – ${name}`,
    summary: [fill(words.intro, { organisation: name, network: networks })],
    sections: [
      ...(pairs.length === 0
        ? [text('none', words.none)]
        : pairs.map((pair) => section(pair, parts, wording))),
      {
        name: 'limits',
        heading: wording.brief.limits.heading,
        blocks: [{ kind: 'list', items: wording.brief.limits.points }],
      },
      {
        name: 'method',
        heading: wording.network.method.heading,
        blocks: [{ kind: 'list', items: wording.network.method.points }],
      },
      {
        name: 'citations',
        heading: words.citations,
        blocks: [
          {
            kind: 'list',
            items: pairs.flatMap((pair) => {
              const table = tableName(pair.sum, wording)
              const period = periodName(wording, pair.sum.period)
              const cite = (organisation: string, { entry, hash }: Signed<ReleaseEntry | NetworkRelease>) =>
                fill(words.citation, {
                  organisation,
                  release: entry.number,
                  day: entry.day,
                  table,
                  period,
                  hash,
                })
              return [cite(name, pair.of), cite(networks, network)]
            }),
          },
        ],
      },
    ],
    lastMonth: lastMonth(periods.at(-1) ?? network.entry.day.slice(0, 4)),
  }
}

const text = (name: string, sentence: string): Section => ({
  name,
  heading: sentence,
  blocks: [],
})

/** Tables of one axis that both have for the same period; crossed ones are too wide to stand side by side. */
function pairsOf({ releases, network }: CountryParts): Pair[] {
  return network.entry.tables.flatMap((sum) =>
    releases.flatMap((of) =>
      of.entry.tables
        .filter((own) => own.name === sum.name && own.period === sum.period && own.axes.length === 1)
        .map((own) => ({ own, of, sum })),
    ),
  )
}

function section(
  { own, sum }: Pair,
  { member, name, document }: CountryParts,
  wording: NetworkWording,
): Section {
  const words = wording.network
  const { table } = tableOf(own)
  const by = sum.axes[0]?.name ?? ''
  const categories = [
    ...new Set([...(own.axes[0]?.categories ?? []), ...(sum.axes[0]?.categories ?? [])]),
    total,
  ]
  const rows = categories.map((code) => {
    const cell = cellAt(table, code)
    const range = rangeAt(sum, [code])
    return [
      nameOf(wording, member, by, code),
      cell === undefined ? '' : written(cell),
      range === undefined ? words.tables.leftOut : rangeText(wording, range),
    ]
  })
  const heading = tableName(sum, wording)
  const period = periodName(wording, sum.period)
  return {
    name: `${sum.name}-${sum.period}`.toLowerCase(),
    heading: `${heading}, ${period}`,
    blocks: [
      {
        kind: 'table',
        caption: fill(words.tables.caption, { table: heading, period }),
        columns: [
          dimensionName(wording, by),
          fill(words.brief.own, { organisation: name }),
          fill(words.brief.sum, { network: networkName(document, wording) }),
        ],
        rows,
      },
      {
        kind: 'paragraphs',
        texts: [fill(words.tables.organisations, { count: sum.organisations })],
        note: true,
      },
    ],
  }
}
