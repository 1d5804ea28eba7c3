import { authorities, questions } from '../report/questions.ts'
import type { Knowledge, Release, ReleasedTable } from '../statistics/gate/release.ts'
import { type FixedTables } from './fixed-tables.ts'
import { consent } from './table-list.ts'

/** What the form tells everybody about reports: which question all answer, which answer stands alone, what is asked of whom. */
export const publicKnowledge: Knowledge = {
  population: { axis: consent, counted: 'counted' },
  always: ['violation-group'],
  alone: Object.fromEntries(
    questions.flatMap((one) =>
      typeof one !== 'string' && one.none !== undefined ? [[one.topic, one.none]] : [],
    ),
  ),
  asked: [
    { axis: 'health-care-denial', of: 'violation-group', any: ['health'] },
    { axis: 'authority-response', of: 'told', any: authorities },
    { axis: 'why-not-reported', of: 'told', none: authorities },
  ],
}

/** Fixed tables as the gate reads them, those of some periods only where they are named. */
export function releaseOf(
  tables: FixedTables,
  id: string,
  periods: readonly string[] = tables.periods,
): Release {
  const released = tables.tables.flatMap(({ name, periods: all }): ReleasedTable[] =>
    all.flatMap((one) => (periods.includes(one.period) ? [{ name, ...one }] : [])),
  )
  return { id, publishers: [tables.organisation.slug], tables: released }
}
