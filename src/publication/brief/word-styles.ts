import type { IStylesOptions } from 'docx'
import { ink } from '../chart.ts'

/** Lengths in twentieths of a point: A4 with the margins of the printed page. */
export const page = {
  width: 11906,
  height: 16838,
  side: 1020,
  top: 1020,
  bottom: 1134,
  /** From the edge of the paper to the mark of a draft, and to the number of the page. */
  header: 567,
  footer: 510,
} as const

/** Between the margins. */
export const column = page.width - 2 * page.side

/** Of letters, in half points. */
export const sizes = { text: 21, note: 18, cell: 18, smallCell: 16, smallHead: 14, command: 15 } as const

const strong = ink.strong.slice(1)
const soft = ink.soft.slice(1)

/** The styles of a Word file; sizes in half points, spaces in twentieths of a point. */
export function stylesOf(language: string): IStylesOptions {
  const heading = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const
  const tight = { spacing: { after: 0, line: 240, lineRule: 'auto' } }
  const bold = { bold: true, boldComplexScript: true }
  const beside = { left: 280, right: 280 }
  return {
    default: {
      document: {
        run: {
          font: fontsOf(language),
          size: sizes.text,
          sizeComplexScript: sizes.text,
          language: tags(language),
        },
        paragraph: { spacing: { after: 100, line: 276, lineRule: 'auto' } },
      },
      title: {
        ...heading,
        run: { size: 36, sizeComplexScript: 36, ...bold, color: strong },
        paragraph: { spacing: { before: 160, after: 200, line: 252, lineRule: 'auto' }, keepNext: true },
      },
      heading1: {
        ...heading,
        run: { size: 26, sizeComplexScript: 26, ...bold, color: strong },
        paragraph: { spacing: { before: 320, after: 80 }, keepNext: true, keepLines: true, outlineLevel: 0 },
      },
    },
    paragraphStyles: [
      style('Kind', 19, { color: soft }, { spacing: { after: 0 } }),
      style('Mark', 18, bold, { indent: { left: 100, right: 100 }, spacing: { after: 200 }, border: framed }),
      style('Note', sizes.note, { color: soft }, { spacing: { before: 60, after: 80 } }),
      style('Caption', 18, { color: soft }, { spacing: { before: 120, after: 40 } }),
      style('Words', 22, {}, { indent: beside, spacing: { before: 160, after: 0 }, keepLines: true }),
      style('WordsLanguage', 18, { color: soft }, { indent: beside, spacing: { after: 160 } }),
      style('Command', sizes.command, { font: monospaced, noProof: true }, { spacing: { after: 80 } }),
      style('Cell', sizes.cell, {}, tight),
      style('CellHead', sizes.cell, bold, tight),
      style('SmallCell', sizes.smallCell, {}, tight),
      style('SmallCellHead', sizes.smallHead, {}, tight),
    ],
  }
}

function style(id: string, size: number, run: object, paragraph: object) {
  return { id, name: id, basedOn: 'Normal', run: { size, sizeComplexScript: size, ...run }, paragraph }
}

const edge = { style: 'single', size: 12, space: 4, color: ink.text.slice(1) }
const framed = { top: edge, bottom: edge, left: edge, right: edge }

const monospaced = { ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Consolas', eastAsia: 'Consolas' }

/** Fonts that Windows has without anything added to it; every program takes another one that it has where these are missing. */
function fontsOf(language: string) {
  const cs = language === 'km' ? 'Leelawadee UI' : 'Arial'
  return { ascii: 'Arial', hAnsi: 'Arial', cs, eastAsia: 'Microsoft YaHei' }
}

function tags(language: string) {
  const value = languageTag(language)
  return { value, eastAsia: value, bidirectional: value }
}

/** A language as Word's spelling knows it: with a country, and for Azerbaijani with its script. */
export function languageTag(language: string): string {
  return whole[language] ?? language
}

const whole: Readonly<Record<string, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  zh: 'zh-CN',
  nl: 'nl-NL',
  km: 'km-KH',
  az: 'az-Latn-AZ',
  ro: 'ro-RO',
  ar: 'ar-SA',
}
