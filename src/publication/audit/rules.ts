import { codesOf, dimension } from '../../report/dimensions.ts'
import { isOver } from '../../report/period.ts'
import type { ReleaseEntry, ShownTable } from '../../release/ledger-entry.ts'
import { tableOf } from '../../release/ledger-entry.ts'
import { total } from '../../statistics/crosstab.ts'
import { partsOf } from '../../statistics/gate/release.ts'
import { infer, linesOf } from '../../statistics/inference.ts'
import type { ProtectedTable } from '../../statistics/protected-table.ts'
import { consent, leastForQuarter, listedTables, tableList } from '../table-list.ts'
import { isSensitive, type Organisation } from '../organisation.ts'
import { pathOf } from '../package/records.ts'
import type { Finding, RuleCode } from './finding.ts'
import { lineOf } from './signed-table.ts'

/** What is wrong with the signed numbers of a release, by themselves. */
export type RuleFault = Omit<Finding, 'weight' | 'code'> & { readonly code: RuleCode }

/**
 * Whether a release keeps the rules of docs/statistics.md that can be seen from its numbers: the tables of the list and no
 * others, by their codes, over periods that were over, with the threshold that a sensitive code asks for. The gate is only
 * as good as this: it believes what a table says of itself.
 */
export function ruleFaults(entry: ReleaseEntry, organisation: Organisation): RuleFault[] {
  const area: RuleFault[] = entry.area === total ? [] : [{ code: 'rule-area', values: { area: entry.area } }]
  return [...area, ...entry.tables.flatMap((table) => faultsOf(table, entry, organisation).slice(0, 1))]
}

/** Tables whose own numbers no reports can have: a total below its largest part, or above all parts together. */
export function sumFaults(entry: ReleaseEntry): RuleFault[] {
  return entry.tables.flatMap((shown): RuleFault[] => {
    const { table, period } = tableOf(shown)
    if (infer(table) !== undefined) return []
    // Where it takes several lines to see it, the table's first stands for them.
    const line = lineOf(entry, shown, brokenTotal(table) ?? 0)
    return [{ code: 'sum', file: pathOf(shown.name), line, values: { period } }]
  })
}

function faultsOf(table: ShownTable, entry: ReleaseEntry, organisation: Organisation): RuleFault[] {
  const { name, period, axes, threshold } = table
  const file = pathOf(name)
  const at = (
    code: RuleCode,
    values: Finding['values'] = {},
    line = lineOf(entry, table, 0),
  ): RuleFault[] => [{ code, file, line, values: { period, ...values } }]
  const listed = tableList.find((one) => one.name === name)
  if (listed === undefined || !listedTables(period, { alone: true }).includes(name)) return at('rule-table')
  if (axes.map((axis) => axis.name).join() !== listed.by.join()) return at('rule-axes')
  if (axes.some((axis) => axis.single !== isSingle(axis.name))) return at('rule-axes')
  const strange = axes.flatMap((axis) => strangeIn(axis))[0]
  if (strange !== undefined) return at('rule-code', { code: strange }, lineOfCode(entry, table, strange))
  if (axes.some((axis) => !isComplete(axis))) return at('rule-codes')
  if (threshold < thresholdOf(axes, organisation)) return at('rule-threshold')
  if (!isOver(period, entry.day)) return at('rule-early', { day: entry.day })
  if (name === 'reports' && tooFew(table)) return at('rule-few', { least: leastForQuarter })
  return []
}

type Axis = ShownTable['axes'][number]

const consents = ['counted', 'not-counted']

const isSingle = (axis: string) => axis === consent || dimension(axis)?.single === true

/** The codes that an axis must have, in order; areas are the organisation's own, and whatever reports were about before. */
function codesFor(axis: string): readonly string[] | undefined {
  if (axis === consent) return consents
  const found = dimension(axis)
  return found?.list === undefined ? undefined : codesOf(found)
}

function strangeIn({ name, categories }: Axis): string[] {
  const known = codesFor(name)
  return known === undefined ? [] : categories.flatMap(partsOf).filter((code) => !known.includes(code))
}

/** Every code once, merged ones where the first of them would stand. */
function isComplete({ name, categories }: Axis): boolean {
  const known = codesFor(name)
  if (known === undefined) return true
  const places = categories.map((category) =>
    Math.min(...partsOf(category).map((code) => known.indexOf(code))),
  )
  return (
    categories.flatMap(partsOf).length === known.length &&
    places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0))
  )
}

function thresholdOf(axes: readonly Axis[], organisation: Organisation): number {
  const sensitive = axes.some(
    ({ name, categories }) =>
      name !== consent &&
      categories.flatMap(partsOf).some((code) => isSensitive(organisation, dimension(name)?.list, code)),
  )
  return sensitive ? 10 : 5
}

/** Certainly fewer reports than a period needs to have tables. */
function tooFew(shown: ShownTable): boolean {
  const counted = tableOf(shown).table.cells.find(({ at }) => at[0] === consents[0])
  return counted !== undefined && counted.interval.upper < leastForQuarter
}

function lineOfCode(entry: ReleaseEntry, table: ShownTable, code: string): number {
  const place = table.cells.findIndex(({ at }) => at.flatMap(partsOf).includes(code))
  return lineOf(entry, table, Math.max(0, place))
}

/** A total that its own parts contradict at once; `undefined` where it takes several lines to see it. */
function brokenTotal(table: ProtectedTable): number | undefined {
  return linesOf(table).find(({ total: whole, parts, additive }) => {
    const known = table.cells[whole]?.interval ?? { lower: 0, upper: Infinity }
    const ofParts = parts.map((part) => table.cells[part]?.interval ?? { lower: 0, upper: Infinity })
    const least = ofParts.reduce((sum, { lower }) => (additive ? sum + lower : Math.max(sum, lower)), 0)
    const most = ofParts.reduce((sum, { upper }) => sum + upper, 0)
    return known.lower > most || known.upper < least
  })?.total
}
