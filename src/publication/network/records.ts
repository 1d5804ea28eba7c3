import { total } from '../../statistics/crosstab.ts'
import type { TableOfPeriods } from './figures.ts'

export const method = 'SUM-R5'

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
