import { Resvg } from '@resvg/resvg-js'

export interface Picture {
  /** In units of the drawing. */
  readonly width: number
  readonly height: number
  readonly png: Uint8Array
}

/** A drawing as PNG, twice as fine as its units, in the fonts of this computer. */
export function picture(svg: string): Picture {
  const drawing = new Resvg(svg, {
    background: 'white',
    fitTo: { mode: 'zoom', value: 2 },
    font: { loadSystemFonts: true, defaultFontFamily: 'Noto Sans' },
  })
  const { width, height } = drawing
  return { width, height, png: drawing.render().asPng() }
}
