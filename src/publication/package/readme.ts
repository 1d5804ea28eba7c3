import type { FixedTables } from '../fixed-tables.ts'
import { nameIn } from '../organisation.ts'
import { fill, periodName } from '../wording.ts'
import { packageTitle, tableTitle } from './descriptor.ts'
import { paragraphs, plain } from './markdown.ts'
import type { PackageWording } from './package-wording.ts'

/** The files that explain a package in one language. */
export interface Explained {
  readonly wording: PackageWording
  readonly readme: string
  readonly codebook: string
}

/** A README: what the tables are, how to read them, what they cannot say, and that they are not yet audited jointly. */
export function readme(
  tables: FixedTables,
  { wording, readme: file, codebook }: Explained,
  all: readonly Explained[],
): string {
  const words = wording.package.readme
  const organisation = nameIn(wording.language, tables.organisation.names) ?? tables.organisation.slug
  const names = (periods: readonly string[]) => periods.map((one) => periodName(wording, one)).join(', ')
  const lists = tables.tables.map((table) => {
    const title = tableTitle(table, wording)
    const { periods } = table
    return periods.length === 0
      ? `- ${title}: ${words.empty}`
      : `- \`tables/${table.name}.csv\`: ${title} (${names(periods.map(({ period }) => period))})`
  })
  return paragraphs([
    ...otherLanguages(file, all),
    `# ${plain(packageTitle(tables, wording))}`,
    ...words.what.map((sentence) => fill(sentence, { organisation: plain(organisation) })),
    `## ${words.tablesHeading}`,
    lists.join('\n'),
    `## ${words.readingHeading}`,
    words.reading.map((sentence) => `- ${sentence}`).join('\n'),
    ...(tables.unfinished ? [fill(words.unfinished, { period: names([tables.unfinished]) })] : []),
    ...(tables.small.length > 0 ? [fill(words.small, { periods: names(tables.small) })] : []),
    `## ${words.auditHeading}`,
    words.audit,
    fill(words.versions, {
      taxonomy: tables.taxonomyVersion,
      tables: tables.tableListVersion,
      codebook,
    }),
  ])
}

/** Where the same stands in other languages, each under its own name. */
function otherLanguages(file: string, all: readonly Explained[]): string[] {
  const links = all
    .filter(({ readme }) => readme !== file)
    .map(({ wording: { language }, readme }) => {
      const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
      return `[${name}](${readme})`
    })
  return links.length === 0 ? [] : [links.join(' · ')]
}
