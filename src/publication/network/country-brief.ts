import type { NetworkDocument } from '../../network/schema.ts'
import { tableOf } from '../../release/ledger-entry.ts'
import { lastMonth, lastMonthIn } from '../../report/period.ts'
import { cellAt, total } from '../../statistics/crosstab.ts'
import { periodsIn } from '../../statistics/gate/release.ts'
import { written } from '../../statistics/protected-table.ts'
import type { Block, BriefDocument, Section } from '../brief/document.ts'
import { unquoted } from '../package/markdown.ts'
import { dimensionName, directionOf, fill, nameOf, periodName, spanName } from '../wording.ts'
import { type Citations, citations } from './citations.ts'
import { type CountryParts, type Pair, pairsOf } from './country.ts'
import { sideBySideChart } from './side-by-side-chart.ts'
import { captionOf, networkName, type NetworkWording, placeName, rangeTextAt, tableName } from './wording.ts'

/**
 * One country beside the network, as an annex to what an organisation hands in to a review by country: the member's own
 * numbers, the network's ranges, how to read both, and one citation for each release, to which every figure points.
 */
export async function countryBrief(parts: CountryParts, wording: NetworkWording): Promise<BriefDocument> {
  const { name, country, document, network } = parts
  const words = wording.network.brief
  const networks = networkName(document, wording)
  const pairs = pairsOf(parts)
  const periods = periodsIn(pairs.map(({ sum }) => sum))
  const cited = citations(pairs, parts, wording)
  const figures: Section[] = []
  for (const table of new Set(pairs.map(({ sum }) => sum.name)))
    figures.push(await section(pairs.filter(({ sum }) => sum.name === table), parts, cited, wording)) // prettier-ignore
  const sections = [
    list('limits', wording.brief.limits.heading, wording.brief.limits.points),
    list('reading', wording.package.page.method, reading(networks, wording)),
    ...(figures.length === 0 ? [{ name: 'none', heading: words.none, blocks: [] }] : figures),
    list('method', wording.network.method.heading, wording.network.method.points),
    ...(pairs.length === 0 ? [] : [cited.section]),
    ...contact(document, wording),
  ]
  return {
    language: wording.language,
    direction: directionOf(wording.language),
    organisation: networks,
    kind: wording.brief.kind,
    span: spanName(wording, periods, wording.brief.period),
    title: `${placeName(wording, country)} – ${name}`,
    summary: [fill(words.intro, { organisation: name, network: networks })],
    // Reviews cite by number.
    sections: sections.map((one, i) => ({ ...one, heading: `${i + 1}. ${one.heading}` })),
    lastMonth: lastMonthIn(periods) ?? lastMonth(network.entry.day.slice(0, 4)),
  }
}

/** What `<5`, `x`, a range and a reference mean, before anybody meets one. */
function reading(network: string, wording: NetworkWording): string[] {
  const words = wording.network.brief
  const [hidden] = wording.package.readme.reading
  return [
    unquoted(hidden),
    fill(words.ranges, { network }),
    wording.network.tables.why,
    words.chart,
    fill(words.references, { heading: words.citations }),
  ]
}

function contact({ contact: address }: NetworkDocument, { brief }: NetworkWording): Section[] {
  if (address === '') return []
  return [{ name: 'contact', heading: brief.contact.heading, blocks: [{ kind: 'lines', lines: [address] }] }]
}

const list = (name: string, heading: string, items: readonly string[]): Section => ({
  name,
  heading,
  blocks: [{ kind: 'list', items }],
})

/** One table: drawn for its latest period, and in numbers for all. */
async function section(
  pairs: readonly Pair[],
  parts: CountryParts,
  cited: Citations,
  wording: NetworkWording,
): Promise<Section> {
  const latest = pairs.at(-1)
  const heading = latest === undefined ? '' : tableName(latest.sum, wording)
  const chart = latest === undefined ? [] : await drawn(latest, heading, parts, cited, wording)
  return {
    name: latest?.sum.name ?? '',
    heading,
    blocks: [
      ...chart,
      ...pairs.map((pair) => table(pair, parts, cited, wording)),
      {
        kind: 'paragraphs',
        texts: [...new Set(pairs.map(({ sum }) => sum.organisations))].map((count) =>
          fill(wording.network.tables.organisations, { count }),
        ),
        note: true,
      },
    ],
  }
}

async function drawn(
  pair: Pair,
  name: string,
  parts: CountryParts,
  cited: Citations,
  wording: NetworkWording,
): Promise<Block[]> {
  const title = fill(wording.network.tables.caption, {
    table: name,
    period: periodName(wording, pair.sum.period),
  })
  const sides = [cited.own(parts.name, pair.of), cited.network(networkName(parts.document, wording))] as const
  const svg = await sideBySideChart(pair, wording, { title, sides, organisation: parts.member })
  if (svg === undefined) return []
  return [
    { kind: 'paragraphs', texts: [captionOf([pair.sum.period], wording)] },
    { kind: 'chart', svg, title },
  ]
}

function table(
  { own, of, sum }: Pair,
  { member, name, document }: CountryParts,
  cited: Citations,
  wording: NetworkWording,
): Block {
  const words = wording.network
  const { table: numbers } = tableOf(own)
  const by = sum.axes[0]?.name ?? ''
  const codes = [...new Set([...(own.axes[0]?.categories ?? []), ...(sum.axes[0]?.categories ?? [])]), total]
  return {
    kind: 'table',
    caption: captionOf([sum.period], wording),
    columns: [
      dimensionName(wording, by),
      cited.own(fill(words.brief.own, { organisation: name }), of),
      cited.network(fill(words.brief.sum, { network: networkName(document, wording) })),
    ],
    rows: codes.map((code) => {
      const cell = cellAt(numbers, code)
      return [
        nameOf(wording, member, by, code),
        cell === undefined ? '–' : written(cell),
        rangeTextAt(sum, [code], wording),
      ]
    }),
  }
}
