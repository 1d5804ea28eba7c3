import { fieldOf } from './fields.ts'
import { periodOf } from './period.ts'
import type { Facts } from './schema.ts'
import { choices, type List, taxonomy } from './taxonomy.ts'

/** What figures may know of a report: the day of the batch in which it was received, and its facts. */
export interface CountedReport {
  /** `YYYY-MM-DD` */
  readonly received: string
  readonly facts: Facts
}

/** A thing to count by. */
export interface Dimension {
  readonly name: string
  /** The list that holds its codes; absent for periods, area and language. */
  readonly list?: List
  /** A report gives at most one value. */
  readonly single: boolean
  /** The codes that a report names; none where it was skipped. */
  values(report: CountedReport): readonly string[]
}

const single: ReadonlySet<List> = new Set<List>([
  'age-band',
  'migration',
  'frequency',
  'people-affected',
  'earlier-report',
  'reporter',
  'filled-by',
])

/** Everything that can be counted by: periods of receipt, when it happened, each list, area, language. */
export const dimensions: readonly Dimension[] = [
  { name: 'year', single: true, values: ({ received }) => listed(periodOf('year', received)) },
  { name: 'quarter', single: true, values: ({ received }) => listed(periodOf('quarter', received)) },
  { name: 'month', single: true, values: ({ received }) => listed(periodOf('month', received)) },
  { name: 'happened', single: true, values: ({ facts }) => listed(facts.happened) },
  ...(Object.keys(taxonomy) as List[]).map((list) => ({
    name: list,
    list,
    single: single.has(list),
    values: ({ facts }: CountedReport) => listed(facts[fieldOf[list]]),
  })),
  { name: 'area', single: true, values: ({ facts }) => listed(facts.area) },
  { name: 'language', single: true, values: ({ facts }) => listed(facts.language) },
]

/** The dimension of this name, `undefined` where there is none. `local:<code>` is an organisation's own question. */
export function dimension(name: string): Dimension | undefined {
  const [, own] = /^local:([a-z0-9-]+)$/.exec(name) ?? []
  return own === undefined ? dimensions.find((one) => one.name === name) : localDimension(own)
}

/** The dimensions of the organisation's own questions that a report answers. */
export function localDimensions({ facts }: CountedReport): readonly Dimension[] {
  return Object.keys(facts.local ?? {}).map(localDimension)
}

function localDimension(code: string): Dimension {
  const values = ({ facts }: CountedReport) => listed(facts.local?.[code])
  return { name: `local:${code}`, single: false, values }
}

/** The codes of a dimension that has a list, in the order of the taxonomy; none for the others. */
export function codesOf({ list }: Dimension): readonly string[] {
  return list === undefined ? [] : choices(list).map(({ code }) => code)
}

/** A report as statistics sees it: its codes on these dimensions and nothing else. */
export function observe(
  report: CountedReport,
  by: readonly Dimension[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(by.map((one) => [one.name, one.values(report)]))
}

/** One code is the same array each time, as sets of codes are: whoever counts many knows them by that. */
function listed(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return none
  if (typeof value !== 'string') return value
  const known = alone.get(value)
  if (known !== undefined) return known
  if (alone.size >= mostAlone) alone.clear()
  const list = Object.freeze([value])
  alone.set(value, list)
  return list
}

const none: readonly string[] = Object.freeze([])
const alone = new Map<string, readonly string[]>()
/** Areas and months come from reports, and a dishonest sender may name any number of them. */
const mostAlone = 10_000
