import type { Network } from '../../locales/en/network.ts'
import type { NetworkDocument } from '../../network/schema.ts'
import type { Interval } from '../../statistics/interval.ts'
import type { NetworkTable } from '../../release/network-entry.ts'
import type { BriefWording } from '../brief/wording.ts'
import { type Organisation, nameIn } from '../organisation.ts'
import type { PackageWording } from '../package/package-wording.ts'
import { about } from '../ranking.ts'
import { tableTitle } from '../package/descriptor.ts'
import { dimensionsOf } from '../table-list.ts'
import { amount, fill, nameOf, periodName, spanName } from '../wording.ts'
import { type NetworkFigures, periodsOf, rangeAt } from './figures.ts'

/** The words of one language, as far as a network publishes. */
export interface NetworkWording extends BriefWording, PackageWording {
  readonly network: Network
}

/** A network as those see it who draw figures: it has no areas of its own. */
export const asOrganisation = ({ slug, names }: NetworkDocument): Organisation => ({
  slug,
  names,
  areas: [],
  statistics: { sensitive: [] },
})

export const networkName = ({ slug, names }: NetworkDocument, { language }: NetworkWording): string =>
  nameIn(language, names) ?? slug

/** Whose figures, and from when to when. */
export const titleOf = (figures: NetworkFigures, wording: NetworkWording): string =>
  fill(wording.network.title, {
    network: networkName(figures.document, wording),
    span: spanName(wording, periodsOf(figures), wording.package.span),
  })

/** A country (ISO 3166-1) or region (M49) in this language. */
export function placeName({ language }: NetworkWording, code: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
}

/** What people call a table. */
export const tableName = ({ name }: Pick<NetworkTable, 'name'>, wording: NetworkWording): string =>
  tableTitle({ name, by: dimensionsOf(name) }, wording)

/** What is counted, and when: the heading over it says by what. */
export const captionOf = (periods: readonly string[], wording: NetworkWording): string =>
  fill(wording.brief.named, {
    name: wording.brief.ranking.reports,
    count: periods.map((period) => periodName(wording, period)).join(', '),
  })

/** A list of tables, each once with its periods. */
export function tableList(
  wording: NetworkWording,
  tables: readonly Pick<NetworkTable, 'name' | 'period'>[],
): string {
  const named = new Map<string, string[]>()
  for (const { name, period } of tables)
    named.set(name, [...(named.get(name) ?? []), periodName(wording, period)])
  return [...named]
    .map(([name, periods]) =>
      fill(wording.brief.named, { name: tableName({ name }, wording), count: periods.join(', ') }),
    )
    .join(wording.brief.separator)
}

/** `about 35 (31 to 43)`, or `0 to 9` where it may as well be none. */
function rangeText(wording: NetworkWording, interval: Interval): string {
  const { about: one, between, named } = wording.brief
  const range = fill(between, {
    lower: amount(wording, interval.lower),
    upper: amount(wording, interval.upper),
  })
  const middle = about(interval)
  if (middle === undefined) return range
  return fill(named, { name: fill(one, { count: amount(wording, middle) }), count: range })
}

/** The same of a number of a table, with why there is none. */
export function rangeTextAt(table: NetworkTable, at: readonly string[], wording: NetworkWording): string {
  const range = rangeAt(table, at)
  if (range !== undefined) return rangeText(wording, range)
  // Categories that an organisation put together in one period stand apart in another.
  const known = table.cells.some((cell) => cell.at.join() === at.join())
  return known ? wording.network.tables.leftOut : '–'
}

/** What a category is called. */
export const labelIn =
  ({ document }: Pick<NetworkFigures, 'document'>, wording: NetworkWording) =>
  (by: string, code: string): string =>
    nameOf(wording, asOrganisation(document), by, code)
