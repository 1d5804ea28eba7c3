import { total } from '../../statistics/crosstab.ts'
import { type ProtectedCell, written } from '../../statistics/protected-table.ts'
import type { FixedTable, PublishedPeriod } from '../fixed-tables.ts'

/** How a table's numbers are protected, as the METHOD column names it. */
export type Method = 'LT5-R5' | 'LT10-R5'

/** `violation-group` as a column: `VIOLATION_GROUP`. */
export const columnOf = (by: string) => by.toUpperCase().replaceAll('-', '_')

/** The dimensions of a table that have a column of their own: areas are in REF_AREA. */
export const ownColumns = ({ by }: FixedTable) => by.filter((name) => name !== 'area')

/** The columns of a fixed table, in order. */
export const columnsOf = (table: FixedTable): string[] => columnsFor(ownColumns(table))

/** The columns of every table of a package, with those of these dimensions; the names are those of SDMX where it has one. */
export function columnsFor(dimensions: readonly string[]): string[] {
  return [
    'REF_AREA',
    'TIME_PERIOD',
    ...dimensions.map(columnOf),
    'OBS_VALUE',
    'LOWER',
    'UPPER',
    'CONF_STATUS',
    'ORG_COUNT',
    'TAXONOMY_VERSION',
    'METHOD',
  ]
}

/** A table as records: by period, then in the order of the taxonomy, totals last. `area` is what the release is about. */
export function recordsOf(table: FixedTable, area: string, taxonomyVersion: number): string[][] {
  return table.periods.flatMap(({ period, table: { cells, threshold } }) =>
    cells.map((cell) => {
      const at = new Map(table.by.map((name, i) => [name, cell.at[i] ?? total]))
      return [
        at.get('area') ?? area,
        period,
        ...ownColumns(table).map((name) => at.get(name) ?? total),
        written(cell),
        ...bounds(cell),
        statuses[cell.status],
        '1',
        String(taxonomyVersion),
        methods[threshold],
      ]
    }),
  )
}

/** How the numbers of a table are protected; more than one where its periods differ. */
export const methodsOf = ({ periods }: FixedTable): Method[] => [
  ...new Set(periods.map(({ table }) => methods[table.threshold])),
]

const methods: Record<PublishedPeriod['table']['threshold'], Method> = { 5: 'LT5-R5', 10: 'LT10-R5' }

const statuses = { rounded: 'F', hidden: 'A', withheld: 'D' } as const

function bounds({ status, interval }: ProtectedCell): [lower: string, upper: string] {
  return status === 'withheld' ? ['', ''] : [String(interval.lower), String(interval.upper)]
}

/** Where a table lies in a package. */
export const pathOf = (table: string) => `tables/${table}.csv`
