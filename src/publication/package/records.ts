import { total } from '../../statistics/crosstab.ts'
import { type ProtectedCell, written } from '../../statistics/protected-table.ts'
import type { FixedTable } from '../fixed-tables.ts'

/** How a table's numbers are protected, as the METHOD column names it. */
export type Method = 'LT5-R5' | 'LT10-R5'

/** `violation-group` as a column: `VIOLATION_GROUP`. */
export const columnOf = (by: string) => by.toUpperCase().replaceAll('-', '_')

/** The dimensions of a table that have a column of their own: areas are in REF_AREA. */
export const ownColumns = ({ by }: FixedTable) => by.filter((name) => name !== 'area')

/** The columns of a fixed table, in order; the names are those of SDMX where it has one. */
export function columnsOf(table: FixedTable): string[] {
  return [
    'REF_AREA',
    'TIME_PERIOD',
    ...ownColumns(table).map(columnOf),
    'OBS_VALUE',
    'LOWER',
    'UPPER',
    'CONF_STATUS',
    'ORG_COUNT',
    'TAXONOMY_VERSION',
    'METHOD',
  ]
}

/** A fixed table as records: by period, then in the order of the taxonomy, totals last. */
export function recordsOf(table: FixedTable, taxonomyVersion: number): string[][] {
  const method = methodOf(table)
  return table.periods.flatMap(({ period, table: { cells } }) =>
    cells.map((cell) => {
      const at = new Map(table.by.map((name, i) => [name, cell.at[i] ?? total]))
      return [
        at.get('area') ?? total,
        period,
        ...ownColumns(table).map((name) => at.get(name) ?? total),
        written(cell),
        ...bounds(cell),
        statuses[cell.status],
        '1',
        String(taxonomyVersion),
        method,
      ]
    }),
  )
}

export const methodOf = ({ sensitive }: FixedTable): Method => (sensitive ? 'LT10-R5' : 'LT5-R5')

const statuses = { rounded: 'F', hidden: 'A', withheld: 'D' } as const

function bounds({ status, interval }: ProtectedCell): [lower: string, upper: string] {
  return status === 'withheld' ? ['', ''] : [String(interval.lower), String(interval.upper)]
}
