import type { IStylesOptions } from 'docx'
import { ink } from '../chart.ts'

const strong = ink.strong.slice(1)
const soft = ink.soft.slice(1)

/** The styles of a Word file; sizes in half points, spaces in twentieths of a point. */
export function stylesOf(language: string): IStylesOptions {
  const heading = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const
  return {
    default: {
      document: {
        run: { font: fontsOf(language), size: 21, sizeComplexScript: 21, language: tags(language) },
        paragraph: { spacing: { after: 100, line: 276, lineRule: 'auto' } },
      },
      title: {
        ...heading,
        run: { size: 40, sizeComplexScript: 40, bold: true, boldComplexScript: true, color: strong },
        paragraph: { spacing: { before: 160, after: 200, line: 252, lineRule: 'auto' }, keepNext: true },
      },
      heading1: {
        ...heading,
        run: { size: 26, sizeComplexScript: 26, bold: true, boldComplexScript: true, color: strong },
        paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      style('Kind', 19, { color: soft }, { spacing: { after: 0 } }),
      style('Mark', 18, { bold: true, boldComplexScript: true }, { spacing: { after: 120 } }),
      style('Note', 18, { color: soft }, { spacing: { before: 60, after: 80 } }),
      style('Caption', 18, { color: soft }, { spacing: { before: 120, after: 40 } }),
      style('Words', 22, {}, { indent: { left: 280, right: 280 }, spacing: { before: 120, after: 0 } }),
      style('Cell', 18, {}, { spacing: { after: 0, line: 240, lineRule: 'auto' } }),
      style(
        'CellHead',
        18,
        { bold: true, boldComplexScript: true },
        { spacing: { after: 0, line: 240, lineRule: 'auto' } },
      ),
      style('SmallCell', 16, {}, { spacing: { after: 0, line: 240, lineRule: 'auto' } }),
      style(
        'SmallCellHead',
        13,
        { bold: true, boldComplexScript: true },
        { spacing: { after: 0, line: 240, lineRule: 'auto' } },
      ),
    ],
  }
}

function style(id: string, size: number, run: object, paragraph: object) {
  return { id, name: id, basedOn: 'Normal', run: { size, sizeComplexScript: size, ...run }, paragraph }
}

/** Fonts that Windows and macOS have; every program takes another one that it has where these are missing. */
function fontsOf(language: string) {
  const cs = language === 'km' ? 'Khmer UI' : 'Arial'
  return { ascii: 'Arial', hAnsi: 'Arial', cs, eastAsia: 'Microsoft YaHei' }
}

function tags(language: string) {
  const value = language === 'en' ? 'en-GB' : language
  return { value, eastAsia: language === 'zh' ? 'zh-CN' : value, bidirectional: value }
}
