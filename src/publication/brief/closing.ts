import { fill, joined, periodName } from '../wording.ts'
import type { BriefParts, Figure } from './compose.ts'
import type { Block, Section } from './document.ts'
import { published } from './headline.ts'
import { roughly, type BriefWording } from './wording.ts'

/** The box that stands in every brief: what the figures can and cannot say. */
export function limitsSection({ brief: { limits } }: BriefWording): Section {
  return { name: 'limits', heading: limits.heading, blocks: [{ kind: 'list', items: limits.points }] }
}

/** What follows the figures: quotes, the organisation's own demands, who signs, what is not shown, and the method. */
export function closingSections(
  { figures, text, quotes, missing }: BriefParts & { readonly missing: readonly Figure[] },
  wording: BriefWording,
): Section[] {
  const { brief } = wording
  const parts: readonly (readonly [
    name: 'quotes' | 'demands' | 'signatories' | 'contact' | 'leftOut',
    blocks: Block[],
  ])[] = [
    ['quotes', quotesOf(quotes, wording)],
    ['demands', text.demands.length === 0 ? [] : [{ kind: 'list', items: text.demands, numbered: true }]],
    ['signatories', linesOf(text.signatories)],
    ['contact', linesOf(text.contact)],
    ['leftOut', leftOut(missing, wording)],
  ]
  return [
    ...parts
      .filter(([, blocks]) => blocks.length > 0)
      .map(([name, blocks]) => ({ name, heading: brief[name].heading, blocks })),
    method({ figures }, wording),
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

function leftOut(figures: readonly Figure[], { brief }: BriefWording): Block[] {
  const yearless = figures.filter((one) => one.yearless).map(({ heading }) => heading)
  const sentences = figures.flatMap(({ missing }) => missing ?? [])
  const years =
    yearless.length === 0 ? [] : [fill(brief.leftOut.noYear, { charts: yearless.join(brief.separator) })]
  const texts = [...sentences, ...years]
  return texts.length === 0 ? [] : [{ kind: 'paragraphs', texts }]
}

function method({ figures: { tables, trend } }: Pick<BriefParts, 'figures'>, wording: BriefWording): Section {
  const words = wording.brief.method
  const names = (periods: readonly string[]) => periods.map((one) => periodName(wording, one)).join(', ')
  const sentences = [
    fill(wording.brief.lead.notCounted, { count: roughly(published(tables, 'not-counted'), wording) }),
    words.received,
    words.protection,
    ...(trend.chart ? [words.range] : []),
    ...trend.points
      .filter(({ begun }) => begun)
      .map(({ period }) => fill(words.begun, { period: names([period]) })),
    ...(tables.unfinished ? [fill(words.unfinished, { period: names([tables.unfinished]) })] : []),
    ...(tables.small.length > 0 ? [fill(words.small, { periods: names(tables.small) })] : []),
    fill(words.version, { taxonomy: tables.taxonomyVersion, tables: tables.tableListVersion }),
  ]
  return {
    name: 'method',
    heading: words.heading,
    blocks: [{ kind: 'paragraphs', texts: [joined(wording, sentences)], note: true }],
  }
}
