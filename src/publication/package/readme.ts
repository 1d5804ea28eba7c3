import { isYear, yearOf } from '../../statistics/gate/release.ts'
import { absentSentences } from '../absent-words.ts'
import { leftOutOf } from '../published-tables.ts'
import { dimensionsOf } from '../table-list.ts'
import { dimensionName, fill, nameOf, ownName, periodName } from '../wording.ts'
import { tableTitle } from './descriptor.ts'
import { type Edition, editionTitle, publisherName } from './issue.ts'
import { paragraphs, plain } from './markdown.ts'
import type { PackageWording } from './package-wording.ts'
import { pathOf } from './records.ts'

/** The files that explain a package in one language. */
export interface Explained {
  readonly wording: PackageWording
  readonly readme: string
  readonly codebook: string
}

/** A README: what the tables are, how to read and to check them, and what they cannot say. */
export function readme(
  edition: Edition,
  { wording, readme: file, codebook }: Explained,
  all: readonly Explained[],
): string {
  const words = wording.package.readme
  const { entry, tables } = edition
  const organisation = publisherName(edition, wording)
  const lists = tables.tables.map(
    (table) =>
      `- \`${pathOf(table.name)}\`: ${tableTitle(table, wording)} (${periodNames(
        table.periods.map(({ period }) => period),
        wording,
      )})`,
  )
  return paragraphs([
    ...otherLanguages(file, all),
    `# ${plain(editionTitle(edition, wording))}`,
    fill(words.release, { number: entry.number, day: entry.day, organisation: plain(organisation) }),
    ...words.what.map((sentence) => fill(sentence, { organisation: plain(organisation) })),
    `## ${words.tablesHeading}`,
    lists.join('\n'),
    ...coarser(edition, wording).map(plain),
    words.files,
    `## ${words.readingHeading}`,
    words.reading.map((sentence) => `- ${sentence}`).join('\n'),
    `## ${words.auditHeading}`,
    words.audit,
    `## ${wording.package.page.verify}`,
    ...wording.package.page.verifyText,
    fill(words.versions, {
      taxonomy: tables.taxonomyVersion,
      tables: tables.tableListVersion,
      codebook,
    }),
  ])
}

/** What a release says less than the list of tables would, one sentence each. */
export function coarser(edition: Edition, wording: PackageWording): string[] {
  const words = wording.package.readme
  const { tables, absent: lacking, organisation } = edition
  const left = leftOutOf(tables)
  const title = (name: string) => tableTitle({ name, by: dimensionsOf(name) }, wording)
  const absent = [...new Set(left.map(({ name }) => name))].map((name) =>
    withPeriods(
      title(name),
      left.filter((one) => one.name === name).map(({ period }) => period),
      wording,
    ),
  )
  const totalless = tables.tables.flatMap((table) => {
    const periods = table.periods.filter(({ totals }) => totals !== undefined).map(({ period }) => period)
    return periods.length === 0 ? [] : [withPeriods(tableTitle(table, wording), periods, wording)]
  })
  const merged = tables.tables.flatMap((table) =>
    table.by.flatMap((by, axis) =>
      table.periods.flatMap((one) =>
        (one.table.axes[axis]?.categories ?? [])
          .filter((code) => code.includes('+'))
          .map((code) => `${dimensionName(wording, by)}: ${nameOf(wording, organisation, by, code)}`),
      ),
    ),
  )
  const years = tables.periods.filter(isYear)
  const say = (sentence: string, things: readonly string[]) =>
    things.length === 0 ? [] : [fill(sentence, { things: [...new Set(things)].join('; ') })]
  return [
    ...say(words.absent, absent),
    ...say(words.totalless, totalless),
    ...say(words.merged, merged),
    ...absentSentences(
      lacking.filter(
        // The series that a release begins with goes back to the first quarter of all.
        ({ period, why }) => why === 'withdrawn' || (!isYear(period) && years.includes(yearOf(period))),
      ),
      wording,
    ),
  ]
}

const withPeriods = (title: string, periods: readonly string[], wording: PackageWording) =>
  `${title} (${periodNames(periods, wording)})`

const periodNames = (periods: readonly string[], wording: PackageWording) =>
  periods.map((one) => periodName(wording, one)).join(', ')

/** Where the same stands in other languages, each under its own name. */
function otherLanguages(file: string, all: readonly Explained[]): string[] {
  const links = all
    .filter(({ readme }) => readme !== file)
    .map(({ wording: { language }, readme }) => `[${ownName(language)}](${readme})`)
  return links.length === 0 ? [] : [links.join(' · ')]
}
