import { total } from '../../statistics/crosstab.ts'
import { columnOf } from '../package/records.ts'
import type { TableOfPeriods } from './figures.ts'

export const method = 'SUM-R5'

/** The same columns as in a member's package. */
export const columns = ({ axes }: Pick<TableOfPeriods, 'axes'>): string[] => [
  'REF_AREA',
  'TIME_PERIOD',
  ...axes.map(columnOf),
  'OBS_VALUE',
  'LOWER',
  'UPPER',
  'CONF_STATUS',
  'ORG_COUNT',
  'TAXONOMY_VERSION',
  'METHOD',
]

/** SDMX's code list CL_CONF_STATUS: free, dominated by one unit, not for publication. */
const statuses = { dominated: 'O', unknown: 'N' } as const

/** A table as records: by period, then as the ledger has them. `OBS_VALUE` is empty: a sum of protected numbers is a range. */
export function records({ periods }: TableOfPeriods, taxonomyVersion: number): string[][] {
  return periods.flatMap(({ period, organisations, cells }) =>
    cells.map((cell) => [
      total,
      period,
      ...cell.at,
      '',
      ...('leftOut' in cell
        ? ['', '', statuses[cell.leftOut]]
        : [String(cell.lower), String(cell.upper), 'F']),
      String(organisations),
      String(taxonomyVersion),
      method,
    ]),
  )
}
