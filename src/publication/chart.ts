import type { TopLevelSpec } from 'vega-lite'
import type { Interval } from '../statistics/interval.ts'
import { linesOf } from './label.ts'
import { directionOf } from './wording.ts'

/** What a screen reader says of a chart. */
export interface Spoken {
  /** Unique on the page: `title` and `desc` are pointed at by it. */
  readonly id: string
  readonly title: string
  readonly description: string
}

/** One visual language for all charts: shape and lightness tell things apart, so that grey print and any eye can read it. */
export const ink = {
  strong: '#12324f',
  text: '#1d2730',
  soft: '#55616d',
  line: '#c9d1d9',
  band: '#e6ebf1',
  bar: '#8ca3b8',
  /** Light enough for a number written on it. */
  circle: '#c5d2de',
} as const

export const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif"

/** A Vega-Lite chart as SVG, the same from the same specification. Vega takes its time to load, so only here. */
export async function render(spec: TopLevelSpec, spoken: Spoken): Promise<string> {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')])
  // Ids of clips and gradients count up through the life of the process.
  vega.resetSVGDefIds()
  const compiled = vegaLite.compile({ ...spec, config: { ...style, ...spec.config } })
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none' })
  try {
    return speak(await view.toSVG(), spoken)
  } finally {
    view.finalize()
  }
}

/** What a chart says over itself in a file that stands alone; in a page that is the page's. */
export interface Heading {
  readonly title: string
  readonly note: string
}

/** What a chart is drawn for: a page of paper, or a phone, where nobody should have to push it aside to see the rest. */
export type For = 'paper' | 'phone'

/** Lengths in CSS pixels. On a phone, width and both margins are 328: what a page with a margin of 16 has of 360. */
export const sheets = {
  paper: { width: 620, margin: 16, title: 16, note: 12 },
  phone: { width: 312, margin: 8, title: 14, note: 11.5 },
} as const

/** How a chart of the sheet's width makes room for its heading, or for none. */
export function framed(
  heading: Heading | undefined,
  made: For,
  language: string,
): Pick<TopLevelSpec, 'padding' | 'title' | 'background'> {
  if (heading === undefined) return { padding: { left: 0, right: 0, top: 2, bottom: 2 } }
  const { width, margin } = sheets[made]
  const title = headed(heading, width, language, made)
  const { text, lineHeight, subtitle, subtitleLineHeight, offset } = title
  const top = margin + text.length * lineHeight + subtitle.length * subtitleLineHeight + offset
  return {
    background: 'white',
    padding: { left: margin, right: margin, top: Math.ceil(top), bottom: margin },
    title,
  }
}

/** A heading in lines of at most this width, on the side where its language begins. */
export function headed({ title, note }: Heading, width: number, language: string, made: For = 'paper') {
  const { title: fontSize, note: noteSize } = sheets[made]
  return {
    text: linesOf(title, { width, fontSize, language }),
    subtitle: linesOf(note, { width, fontSize: noteSize, language }),
    fontSize,
    offset: 14,
    lineHeight: 1.25 * fontSize,
    frame: 'group',
    subtitleFontSize: noteSize,
    subtitleLineHeight: 1.25 * noteSize,
    anchor: directionOf(language) === 'rtl' ? 'end' : 'start',
  } as const
}

/** A line of text at a place of the drawing, in its units from the upper left corner. */
export interface PlacedText {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** A layer of texts that were placed beforehand, since Vega can neither break lines nor measure them without a screen. */
export function placedTexts(
  texts: readonly PlacedText[],
  mark: { readonly fontSize: number } & Partial<
    Record<'align' | 'baseline' | 'color', string> & { readonly fontWeight: number }
  >,
): LayerSpec {
  return {
    data: { values: texts.map((text) => ({ ...text })) },
    mark: { type: 'text', baseline: 'middle', color: ink.text, ...mark } as LayerSpec['mark'],
    encoding: { x: placed('x'), y: placed('y'), text: { field: 'text' } },
  }
}

/** A bar as long as what is told, none where that is nothing, and a thin line over it from the least to the greatest that it can be. */
export function bar(
  middle: number,
  along: (count: number) => number,
  { lower, upper }: Interval,
  told: number | undefined,
) {
  const ends = { zero: along(0), count: along(told ?? 0), lower: along(lower), upper: along(upper) }
  return { y: middle - 7, yEnd: middle + 7, yMiddle: middle, ...ends }
}

/** How the bars are drawn that are the data of a chart. */
export const barLayers: readonly LayerSpec[] = [
  {
    mark: { type: 'rect', color: ink.bar },
    encoding: { x: placed('zero'), x2: end('count'), y: placed('y'), y2: end('yEnd') },
  },
  {
    mark: { type: 'rule', color: ink.strong, strokeWidth: 2.5 },
    encoding: { x: placed('lower'), x2: end('upper'), y: placed('yMiddle') },
  },
]

/** A field that holds places, not values. */
export function placed(field: string) {
  return { field, type: 'quantitative', scale: null, axis: null } as const
}

function end(field: string) {
  return { field } as const
}

/** One layer of a chart. */
export type LayerSpec = Extract<Extract<TopLevelSpec, { layer: unknown }>['layer'][number], { mark: unknown }>

const style = {
  aria: false,
  background: 'transparent',
  font: fontFamily,
  view: { stroke: null },
  axis: {
    labelColor: ink.text,
    labelFontSize: 12,
    titleColor: ink.soft,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    domainColor: ink.soft,
    tickColor: ink.soft,
    gridColor: ink.line,
    gridOpacity: 0.6,
  },
  title: {
    anchor: 'start',
    color: ink.text,
    fontSize: 16,
    subtitleColor: ink.soft,
    subtitleFontSize: 12,
    offset: 14,
  },
} as const

function speak(svg: string, { id, title, description }: Spoken): string {
  const tags = `<title id="${id}-title">${escape(title)}</title><desc id="${id}-desc">${escape(description)}</desc>`
  return svg.replace(
    /^<svg([^>]*)>/,
    // Texts are placed from the left, also in a page that runs from the right.
    (_, attributes: string) =>
      `<svg${attributes} direction="ltr" role="img" aria-labelledby="${id}-title ${id}-desc">${tags}`,
  )
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
