import type { BriefDocument, Link, Section } from '../brief/document.ts'
import type { NetworkDocument } from '../../network/schema.ts'
import type { TableOfPeriods } from './figures.ts'
import { pathOf } from '../package/records.ts'
import { fill, ownName, periodName } from '../wording.ts'
import type { NetworkWording } from './wording.ts'

type Languages = Pick<NetworkDocument, 'languages'>

/** What the file of a language is called: the first language of a network has no code in the names of its files. */
export const fileIn = ({ languages: [first] }: Languages, language: string, name: string, ending: string) =>
  language === first ? `${name}.${ending}` : `${name}.${language}.${ending}`

/** What the page of a language is called, beside the folder `package`. */
export const pageFile = (document: Languages, language: string): string =>
  fileIn(document, language, 'page', 'html')

/** The ways from the page of one language to those of all others, each in its own name. */
export function elsewhere(
  document: Languages,
  { language, package: { page } }: NetworkWording,
): Pick<BriefDocument, 'elsewhere'> {
  const links = document.languages
    .filter((one) => one !== language)
    .map((one): Link => ({ href: pageFile(document, one), text: ownName(one), language: one }))
  return links.length === 0 ? {} : { elsewhere: { heading: page.otherLanguages, links } }
}

/** The way to each section of a page. */
export function contents(sections: readonly Section[], { network }: NetworkWording): Section {
  const links = sections.map(({ name, heading }) => ({ href: `#${name}`, text: heading }))
  return { name: 'contents', heading: network.page.contents, blocks: [{ kind: 'links', links }] }
}

/** The way to a table as a file. */
export const tableLink = ({ name, periods }: TableOfPeriods, wording: NetworkWording): Link => ({
  href: `package/${pathOf(name)}`,
  text: fill(wording.package.page.csv, {
    periods: periods.map(({ period }) => periodName(wording, period)).join(', '),
  }),
})

/** The ways to what lies beside a page: the package, its spreadsheet and its words. */
export function downloads(document: Languages, { language, package: words }: NetworkWording): Section {
  const { page, codebook } = words
  const links: Link[] = [
    { href: 'package.zip', text: page.wholePackage },
    { href: 'package/tables.xlsx', text: page.spreadsheet },
    { href: `package/${fileIn(document, language, 'README', 'md')}`, text: page.readme },
    { href: `package/${fileIn(document, language, 'codebook', 'md')}`, text: codebook.title },
  ]
  return { name: 'downloads', heading: page.downloads, blocks: [{ kind: 'links', links }] }
}
