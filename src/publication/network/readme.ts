import { total } from '../../statistics/crosstab.ts'
import { grid, paragraphs, plain, unquoted } from '../package/markdown.ts'
import { columnOf, columnsFor, pathOf } from '../package/records.ts'
import { dimensionName, fill, ownName, periodName } from '../wording.ts'
import { codes, meaningOf } from './descriptor.ts'
import { type NetworkFigures, tablesOf } from './figures.ts'
import { fileIn } from './links.ts'
import { method } from './records.ts'
import { networkName, type NetworkWording, placeName, tableList, tableName, titleOf } from './wording.ts'

/** A README: whose numbers these are, how they were made, and what they cannot say. */
export function readme(figures: NetworkFigures, wording: NetworkWording): string {
  const words = wording.network
  const files = tablesOf(figures).map((table) => {
    const name = tableName(table, wording)
    return `- \`${pathOf(table.name)}\`: ${name} (${table.periods.map(({ period }) => periodName(wording, period)).join(', ')})`
  })
  return paragraphs([
    `# ${plain(titleOf(figures, wording))}`,
    ...readmesElsewhere(figures.document, wording),
    plain(intro(figures, wording)),
    `## ${wording.brief.limits.heading}`,
    wording.brief.limits.points.map((one) => `- ${plain(one)}`).join('\n'),
    `## ${words.members.heading}`,
    memberLines(figures, wording)
      .map((one) => `- ${plain(one)}`)
      .join('\n'),
    `## ${words.package.files}`,
    [...files, `- \`tables.xlsx\`: ${wording.package.page.spreadsheet}`].join('\n'),
    `## ${words.method.heading}`,
    methodLines(figures, wording)
      .map((one) => `- ${plain(unquoted(one))}`)
      .join('\n'),
  ])
}

/** Where the same stands in other languages, each under its own name. */
function readmesElsewhere(document: NetworkFigures['document'], { language }: NetworkWording): string[] {
  const links = document.languages
    .filter((one) => one !== language)
    .map((one) => `[${ownName(one)}](${fileIn(document, one, 'README', 'md')})`)
  return links.length === 0 ? [] : [links.join(' · ')]
}

export const intro = ({ document }: NetworkFigures, wording: NetworkWording): string =>
  fill(wording.network.intro, { network: networkName(document, wording) })

/** One line for each member that was added up. */
export function memberLines({ release }: NetworkFigures, wording: NetworkWording): string[] {
  const words = wording.network.members
  return release.members.map((one) => {
    if ('region' in one) return fill(words.unnamed, { region: placeName(wording, one.region) })
    const named = { name: one.name, country: placeName(wording, one.country) }
    if (!('releases' in one)) return fill(words.handsIn, named)
    return fill(words.publishes, { ...named, releases: one.releases.map(({ number }) => number).join(', ') })
  })
}

export function methodLines(figures: NetworkFigures, wording: NetworkWording): string[] {
  const { document, release, fingerprint } = figures
  const words = wording.network.method
  const closed = release.members.some((one) => !('releases' in one))
  const nameOfSlug = (slug: string) =>
    document.members.flatMap((one) => ('slug' in one && one.slug === slug ? [one.name] : []))[0] ?? slug
  return [
    ...words.points,
    ...(closed ? [words.closed] : []),
    ...(release.leftOut.length > 0
      ? [fill(words.notAdded, { tables: tableList(wording, release.leftOut) })]
      : []),
    ...release.takenBack.map(({ network, slug, release: taken }) =>
      fill(words.takenBack, { member: nameOfSlug(slug), release: taken, network }),
    ),
    fill(wording.package.readme.versions, {
      taxonomy: release.taxonomyVersion,
      tables: release.tableListVersion,
      codebook: fileIn(document, wording.language, 'codebook', 'md'),
    }),
    fill(words.verify, { network: networkName(document, wording), fingerprint }),
    ...(document.contact === '' ? [] : [`${wording.brief.contact.heading}: ${document.contact}`]),
  ]
}

/** `codebook.md`: every column and every code in words. */
export function codebook(figures: NetworkFigures, wording: NetworkWording): string {
  const { codebook: words } = wording.package
  const tables = tablesOf(figures)
  const dimensions = [...new Set(tables.flatMap(({ axes }) => axes))]
  const plainColumns = columnsFor([]).map((one) => [one, meaningOf(one, wording)])
  const ownColumns = dimensions.map((by) => [
    columnOf(by),
    fill(wording.package.category, { dimension: dimensionName(wording, by) }),
  ])
  const section = (heading: string, rows: readonly (readonly string[])[]) => [
    `## ${heading}`,
    grid([words.code, words.meaning], rows),
  ]
  return paragraphs([
    `# ${words.title}`,
    `## ${words.columns}`,
    grid([words.column, words.meaning], [...plainColumns, ...ownColumns]),
    ...section('CONF_STATUS', Object.entries(wording.network.package.status)),
    ...section('METHOD', [[method, wording.network.package.method]]),
    ...dimensions.flatMap((by) => {
      const all = tables
        .filter(({ axes }) => axes.includes(by))
        .flatMap((table) => codes(figures, table, by, wording))
      const names = new Map(all.map(({ value, label }) => [value, label]))
      return section(
        columnOf(by),
        [...names].filter(([value]) => value !== total),
      )
    }),
  ])
}
