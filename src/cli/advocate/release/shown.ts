import { nameOf, periodName } from '../../../publication/wording.ts'
import type { Organisation } from '../../../publication/organisation.ts'
import { tableTitle } from '../../../publication/package/descriptor.ts'
import { dimensionsOf } from '../../../publication/table-list.ts'
import { cellAt, total } from '../../../statistics/crosstab.ts'
import type { Proposal } from '../../../statistics/gate/coarsening.ts'
import type { Refused } from '../../../statistics/gate/gate.ts'
import { periodsIn, type ReleasedTable } from '../../../statistics/gate/release.ts'
import { type ProtectedTable, written } from '../../../statistics/protected-table.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { table } from '../../terminal/table.ts'
import type { Wording } from '../wording.ts'

/** Every table that goes out as a person reads it, with how much of it is hidden. */
export function tablesText(
  tables: readonly ReleasedTable[],
  organisation: Organisation,
  wording: Wording,
  width: number,
): string {
  return tables.map((one) => tableText(one, organisation, wording, width)).join('\n\n')
}

/** The quarters and years of a release, by their names. */
export function periodNames(tables: readonly { readonly period: string }[], wording: Wording): string {
  return periodsIn(tables)
    .map((period) => periodName(wording, period))
    .join(', ')
}

function tableText(
  { name, period, table: shown, totals }: ReleasedTable,
  organisation: Organisation,
  wording: Wording,
  width: number,
): string {
  const words = wording.release
  const by = shown.axes.map((axis) => axis.name)
  const label = (axis: number) => (code: string) => nameOf(wording, organisation, by[axis] ?? '', code)
  const [rows = [], columns] = shown.axes.map(({ categories }) => [...categories, total])
  const value = (...at: string[]) => {
    const cell = cellAt(shown, ...at)
    return cell === undefined ? '' : written(cell)
  }
  const heading = `${tableTitle({ name, by }, wording)}, ${periodName(wording, period)}`
  const grid =
    columns === undefined
      ? table(
          [{ title: '' }, { title: wording.figures.chart.axis, right: true }],
          rows.map((row) => [label(0)(row), value(row)]),
          width,
        )
      : table(
          [{ title: '' }, ...columns.map((code) => ({ title: label(1)(code), right: true }))],
          rows.map((row) => [label(0)(row), ...columns.map((column) => value(row, column))]),
          width,
        )
  return [heading, '', grid, '', ...counted(shown, totals !== undefined, words)].join('\n')
}

function counted({ cells }: ProtectedTable, leftOut: boolean, words: Wording['release']): string[] {
  const of = (status: string) => cells.filter((cell) => cell.status === status).length
  const numbers = { shown: of('rounded'), all: cells.length, hidden: of('hidden'), withheld: of('withheld') }
  return [sentenceWith(leftOut ? words.countedLeftOut : words.counted, numbers)]
}

/** What a refused number is of, and what could be worked out. */
export function refusedText(
  refused: readonly Refused[],
  organisation: Organisation,
  wording: Wording,
): string {
  const words = wording.release
  const shown = refused.slice(0, most).map(({ table: name, period, axes, at, reason, possible }) => {
    const codes = at.map((code, axis) => nameOf(wording, organisation, axes[axis] ?? '', code)).join(' · ')
    const what = `${tableTitle({ name, by: axes }, wording)}, ${periodName(wording, period)}: ${codes}`
    const range = possible === undefined ? '?' : `${possible.lower}–${possible.upper}`
    return `  ${sentenceWith(words.reasons[reason], { what, range })}`
  })
  const more = refused.length - most
  return [...shown, ...(more > 0 ? [`  ${sentenceWith(words.more, { count: more })}`] : [])].join('\n')
}

const most = 12

/** What a proposal takes away, a line a table. */
export function proposalText(
  { coarsening, lost }: Proposal,
  organisation: Organisation,
  wording: Wording,
): string {
  const words = wording.release
  const lines = [...coarsening].flatMap(([key, { dropped, merge = {}, totals }]) => {
    const [name = '', period = ''] = key.split(' ')
    const by = dimensionsOf(name)
    const title = `${tableTitle({ name, by }, wording)}, ${periodName(wording, period)}`
    if (dropped) return [sentenceWith(words.coarser.dropped, { table: title })]
    return [
      ...Object.entries(merge).map(([axis, codes]) => {
        const names = codes.map((code) => nameOf(wording, organisation, axis, code)).join(' + ')
        return sentenceWith(words.coarser.merged, { table: title, names })
      }),
      ...(totals === undefined ? [] : [sentenceWith(words.coarser.totals, { table: title })]),
    ]
  })
  return [sentenceWith(words.proposal, { lost }), ...lines.map((line) => `  ${line}`)].join('\n')
}
