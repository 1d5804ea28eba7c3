import { Resvg } from '@resvg/resvg-js'
import { fontFamily } from '../chart.ts'

export interface Picture {
  /** In units of the drawing. */
  readonly width: number
  readonly height: number
  readonly png: Uint8Array
}

/** Makes pictures of drawings, in their order. */
export type Draw = (svgs: readonly string[]) => Promise<readonly Picture[]>

/** Pixels to a unit of the drawing. */
export const fineness = 2

/** Drawings as PNG in the fonts of this computer, without a browser. It cannot write Khmer: letters lie on each other. */
export function drawIn(language: string): Draw {
  return (svgs) => Promise.resolve(svgs.map((svg) => render(inFontsOf(svg, language))))
}

/** Drawings below each other on one page, for a browser to photograph: browsers can write every script. */
export function sheetOf(svgs: readonly string[]): {
  readonly page: string
  readonly width: number
  readonly height: number
} {
  const sizes = svgs.map(sizeOf)
  const style = 'html,body{margin:0;background:#fff}div{overflow:hidden}svg{display:block}'
  const boxes = svgs.map((svg, i) => `<div style="height:${Math.ceil(sizes[i]?.height ?? 0)}px">${svg}</div>`)
  return {
    page: `<!doctype html><meta charset="utf-8"><style>${style}</style>${boxes.join('')}`,
    width: Math.ceil(Math.max(...sizes.map(({ width }) => width))),
    height: sizes.reduce((sum, { height }) => sum + Math.ceil(height), 0),
  }
}

/** The single drawings of a photographed sheet. */
export function cutOut(svgs: readonly string[], photograph: Uint8Array): Picture[] {
  const data = Buffer.from(photograph)
  // The header of a PNG: its width and height.
  const [width, height] = [data.readUInt32BE(16) / fineness, data.readUInt32BE(20) / fineness]
  const image = `<image href="data:image/png;base64,${data.toString('base64')}" width="${width}" height="${height}"/>`
  let top = 0
  return svgs.map((svg) => {
    const size = sizeOf(svg)
    const box = `0 ${top} ${size.width} ${size.height}`
    top += Math.ceil(size.height)
    return render(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="${box}">${image}</svg>`,
    )
  })
}

function render(svg: string): Picture {
  const drawing = new Resvg(svg, {
    background: 'white',
    fitTo: { mode: 'zoom', value: fineness },
    font: { loadSystemFonts: svg.includes('<text'), defaultFontFamily: 'Noto Sans' },
  })
  const { width, height } = drawing
  return { width, height, png: drawing.render().asPng() }
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

// A font made for the script is named first, since letters borrowed one by one from another do not join. Text without a
// letter of that script keeps the other fonts: what such a font lacks would be borrowed from any, slanted ones too.
function inFontsOf(svg: string, language: string): string {
  const first = fonts[language]
  if (first === undefined) return svg
  return svg.replace(/<text[^>]*>.*?<\/text>/gs, (text) =>
    first.script.test(text) ? text.replace(fontFamily, `${first.names}, ${fontFamily}`) : text,
  )
}

const fonts: Readonly<Record<string, { readonly script: RegExp; readonly names: string }>> = {
  km: {
    script: /\p{sc=Khmr}/u,
    names: "'Noto Sans Khmer', 'Khmer UI', 'Leelawadee UI', 'Khmer Sangam MN', 'Khmer OS'",
  },
  ar: {
    script: /\p{sc=Arab}/u,
    names: "'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', 'Noto Naskh Arabic', 'DejaVu Sans'",
  },
  zh: {
    script: /\p{sc=Han}/u,
    names: "'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', 'WenQuanYi Zen Hei'",
  },
}
