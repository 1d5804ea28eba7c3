import { periodNames } from '../absent-words.ts'
import { leftOutOf } from '../published-tables.ts'
import { yearly } from '../table-list.ts'
import { fill, joined, periodName } from '../wording.ts'
import { checkSection } from './check-section.ts'
import type { BriefParts, Figure } from './compose.ts'
import type { Block, Section } from './document.ts'
import { crossedTable, ranked } from './figures.ts'
import { countsReports, published } from './headline.ts'
import { roughly, type BriefWording } from './wording.ts'

/** The box that stands in every brief: what the figures can and cannot say. */
export function limitsSection({ brief: { limits } }: BriefWording): Section {
  return { name: 'limits', heading: limits.heading, blocks: [{ kind: 'list', items: limits.points }] }
}

/** What follows the figures: quotes, the organisation's own demands, who signs, what is not shown, and the method. */
export function closingSections(
  { missing, ...parts }: BriefParts & { readonly missing: readonly Figure[] },
  wording: BriefWording,
): Section[] {
  const { figures, text, quotes } = parts
  const { brief } = wording
  const closing: readonly (readonly [
    name: 'quotes' | 'demands' | 'signatories' | 'contact' | 'leftOut',
    blocks: Block[],
  ])[] = [
    ['quotes', quotesOf(quotes, wording)],
    ['demands', text.demands.length === 0 ? [] : [{ kind: 'list', items: text.demands, numbered: true }]],
    ['signatories', linesOf(text.signatories)],
    ['contact', linesOf(text.contact)],
    ['leftOut', leftOut(missing, figures, wording)],
  ]
  return [
    ...closing
      .filter(([, blocks]) => blocks.length > 0)
      .map(([name, blocks]) => ({ name, heading: brief[name].heading, blocks })),
    method({ figures }, wording),
    checkSection(parts, wording),
  ]
}

function quotesOf(quotes: BriefParts['quotes'], { language, brief }: BriefWording): Block[] {
  if (quotes.length === 0) return []
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return [
    ...quotes.map((quote) => ({
      kind: 'quote' as const,
      text: quote.text,
      language: quote.language,
      languageName: names.of(quote.language) ?? quote.language,
    })),
    { kind: 'paragraphs', texts: [brief.quotes.consent], note: true },
  ]
}

const linesOf = (lines: readonly string[]): Block[] => (lines.length === 0 ? [] : [{ kind: 'lines', lines }])

function leftOut(
  found: readonly Figure[],
  { tables }: BriefParts['figures'],
  wording: BriefWording,
): Block[] {
  const { brief } = wording
  const words = brief.leftOut
  const dropped = leftOutOf(tables)
  const charts = (names: readonly string[]) => ({ charts: names.join(brief.separator) })
  const partly = chartsOfTables.flatMap(([section, name]) => {
    const periods = dropped.filter((one) => one.name === name).map(({ period }) => period)
    return periods.length === 0 ? [] : [`${brief[section].heading} (${periodNames(periods, wording)})`]
  })
  const without = (ofYear: boolean) =>
    found
      .filter(({ table }) => table !== undefined && !dropped.some(({ name }) => name === table))
      .filter(
        ({ table = '' }) => (table === crossedTable || [...yearly].some((one) => one === table)) === ofYear,
      )
      .map(({ heading }) => heading)
  const [yearless, quarterless] = [without(true), without(false)]
  const texts = [
    ...(partly.length === 0 ? [] : [fill(words.dropped, charts(partly))]),
    ...found.flatMap(({ missing }) => missing ?? []),
    ...(yearless.length === 0 ? [] : [fill(words.noYear, charts(yearless))]),
    ...(quarterless.length === 0 ? [] : [fill(words.noQuarter, charts(quarterless))]),
  ]
  return texts.length === 0 ? [] : [{ kind: 'paragraphs', texts }]
}

const chartsOfTables = [...Object.entries(ranked), ['crossed', crossedTable], ['series', 'reports']] as [
  section: 'crossed' | 'series' | keyof typeof ranked,
  table: string,
][]

function method({ figures: { tables, trend } }: Pick<BriefParts, 'figures'>, wording: BriefWording): Section {
  const words = wording.brief.method
  const begun = trend.points
    .filter(({ begun }) => begun)
    .map(({ period }) => fill(words.begun, { period: periodName(wording, period) }))
  const sentences = [
    ...(countsReports(tables)
      ? [fill(wording.brief.lead.notCounted, { count: roughly(published(tables, 'not-counted'), wording) })]
      : []),
    words.received,
    words.protection,
    ...(trend.chart ? [words.range, ...begun] : []),
    fill(words.version, { taxonomy: tables.taxonomyVersion, tables: tables.tableListVersion }),
  ]
  return {
    name: 'method',
    heading: words.heading,
    blocks: [{ kind: 'paragraphs', texts: [joined(wording, sentences)], note: true }],
  }
}
