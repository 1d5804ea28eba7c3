import { readStatisticsPage } from '../../../page/statistics-page.ts'
import type { PackageFiles } from '../../../release/package-paths.ts'

/**
 * Whether a service that knows the channel document's `languages` shows every page of a package: what is signed and then
 * refused could neither go out nor be made anew.
 */
export function pagesAreShown(files: PackageFiles, languages: readonly string[]): boolean {
  const pages = [...files].filter(([path]) => path.startsWith('page/'))
  return pages.length > 0 && pages.every(([path, bytes]) => isShown(path, bytes, files, languages))
}

function isShown(
  path: string,
  bytes: Uint8Array,
  files: PackageFiles,
  languages: readonly string[],
): boolean {
  try {
    const { language, sections } = readStatisticsPage(bytes)
    const named = sections.flatMap(({ chart, csv }) => [csv, ...(chart === undefined ? [] : [chart.path])])
    return (
      path === `page/${language}.json` &&
      languages.includes(language) &&
      named.every((name) => files.has(name))
    )
  } catch {
    return false
  }
}
