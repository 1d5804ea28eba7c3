import { cellAt, total } from '../../statistics/crosstab.ts'
import { type ProtectedTable, written } from '../../statistics/protected-table.ts'
import { crossedChart } from '../crossed-chart.ts'
import { fill, nameOf, spanName } from '../wording.ts'
import type { BriefParts, Figure } from './compose.ts'
import { crossedTable, isReadableTable } from './figures.ts'
import type { BriefWording } from './wording.ts'

/** What happened by who did it, in the latest whole year. */
export async function crossedSection({ figures, text }: BriefParts, wording: BriefWording): Promise<Figure> {
  const words = wording.brief.crossed
  const name = 'crossed'
  const { heading } = words
  const paragraphs = { kind: 'paragraphs', texts: text.crossed } as const
  const { crossed, tables } = figures
  if (crossed === undefined || !isReadableTable(crossed.table)) {
    const section = { name, heading, blocks: [paragraphs] }
    const why = crossed === undefined ? { table: crossedTable } : { missing: words.missing }
    return { heading, ...why, ...(text.crossed.length > 0 && { section }) }
  }
  const { period, table } = crossed
  const caption = fill(words.caption, { period: spanName(wording, [period], wording.brief.period) })
  const label = (axis: number, code: string) =>
    nameOf(wording, tables.organisation, table.axes[axis]?.name ?? '', code)
  const svg = await crossedChart(table, wording, { id: name, title: caption, label, spoken: words })
  const [what, who] = codes(table)
  const withheld = table.cells.some(({ status }) => status === 'withheld')
  return {
    heading,
    section: {
      name,
      heading,
      blocks: [
        paragraphs,
        { kind: 'chart', svg, title: caption },
        { kind: 'paragraphs', texts: [words.note], note: true },
        {
          kind: 'table',
          wide: true,
          caption,
          columns: ['', ...who.map((code) => label(1, code))],
          rows: what.map((row) => [label(0, row), ...who.map((column) => shown(table, row, column))]),
        },
        ...(withheld ? [{ kind: 'paragraphs', texts: [words.withheld], note: true } as const] : []),
      ],
    },
  }
}

function codes({ axes }: ProtectedTable): [rows: string[], columns: string[]] {
  const [rows = [], columns = []] = axes.map(({ categories }) => [...categories, total])
  return [rows, columns]
}

function shown(table: ProtectedTable, row: string, column: string): string {
  const cell = cellAt(table, row, column)
  return cell === undefined ? '' : written(cell)
}
