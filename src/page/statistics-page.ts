import * as z from 'zod/mini'

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
const line = text(400)
const paragraphs = z.array(text(2000)).check(z.maxLength(20))
/** Below the package, of the two kinds that a page shows or hands out. */
const chartPath = z.string().check(z.regex(/^charts\/[a-z0-9-]{1,64}\.[a-z]{2,3}\.svg$/))
const csvPath = z.string().check(z.regex(/^tables\/[a-z0-9-]{1,64}\.csv$/))
const length = z.int().check(z.minimum(1), z.maximum(4000))

const section = z.strictObject({
  /** The table's name; unique on the page. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  heading: line,
  text: paragraphs,
  /** Absent where too few numbers can be read to draw them; `text` then says so. Lengths in CSS pixels. */
  chart: z.optional(z.strictObject({ path: chartPath, alt: text(4000), width: length, height: length })),
  /** The first cell of each row is the row's heading. A cell is written as it is shown: `35`, `<5`, `<10`, `x`. */
  table: z
    .strictObject({
      caption: line,
      header: z.array(z.string().check(z.maxLength(200))).check(z.minLength(2), z.maxLength(60)),
      rows: z
        .array(z.array(z.string().check(z.maxLength(400))).check(z.maxLength(60)))
        .check(z.maxLength(250)),
      /** Of a series, what each row is about: `2026-Q1`, `2026`. Its numbers are also those of earlier releases. */
      periods: z.optional(z.array(z.string().check(z.regex(/^\d{4}(-Q[1-4])?$/)))),
    })
    .check(
      z.refine(({ periods, rows }) => periods === undefined || periods.length === rows.length, {
        error: 'a row of the series has no period',
      }),
      z.refine(({ header, rows }) => rows.every((row) => row.length === header.length), {
        error: 'a row is shorter or longer than the header',
      }),
    ),
  csv: csvPath,
  /** Whose numbers are in that file, in words: a drawing may show more. */
  csvPeriods: line,
})

/** What the page says around the figures. Names in braces are filled in by who shows it. */
const words = z.strictObject({
  /** Heading over all files. */
  downloads: line,
  wholePackage: line,
  spreadsheet: line,
  /** One table as CSV: `{periods}`. */
  csv: line,
  /** What the files say, in words. */
  readme: line,
  /** Opens the table under a chart. */
  table: line,
  /** Heading over `method`. */
  method: line,
  /** Heading over `verifyText`. */
  verify: line,
  verifyText: paragraphs,
  /** `{organisation}` */
  signedBy: line,
  /** `{fingerprint}` */
  fingerprint: line,
  /** `{number}` and `{day}`, YYYY-MM-DD */
  published: line,
  /** Heading over the list of all releases. */
  otherReleases: line,
  /** One release in that list: `{periods}`, `{number}` and `{day}`. */
  release: line,
  /** A quarter among those periods: `{quarter}`, 1 to 4, and `{year}`. */
  quarter: line,
  /** `{day}` and `{reason}` */
  withdrawn: line,
  /**
   * Where a series has a number of an earlier release that was withdrawn since: `{period}` and `{day}` in the place of the
   * drawing, and what stands in the place of the number.
   */
  takenBack: z.strictObject({ sentence: line, cell: line }),
  /** In the place of figures, where the release was withdrawn. */
  gone: line,
  /** Where no release stands. */
  nothing: line,
  /** What the list of languages is called. */
  otherLanguages: line,
})

/**
 * `page/LANG.json` of a release: what a page about it shows, in one language. It holds texts and names of files, never
 * markup: whoever shows it escapes everything, so that a stolen signing key can put no script and no form on a page.
 */
export const statisticsPage = z.strictObject({
  format: z.literal(1),
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  direction: z.enum(['ltr', 'rtl']),
  organisation: line,
  title: line,
  /** The time that the release is about, in words. */
  period: line,
  intro: paragraphs,
  sections: z
    .array(section)
    .check(z.minLength(1), z.maxLength(40))
    .check(
      z.refine((sections) => new Set(sections.map(({ id }) => id)).size === sections.length, {
        error: 'two have the same id',
      }),
    ),
  method: paragraphs,
  words,
})

export type StatisticsPage = z.infer<typeof statisticsPage>
export type StatisticsSection = StatisticsPage['sections'][number]
export type StatisticsWords = StatisticsPage['words']

/** Throws ZodError, or SyntaxError where it is no JSON. */
export function readStatisticsPage(bytes: Uint8Array): StatisticsPage {
  return statisticsPage.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
}

/**
 * The pages in a package, in the order of the channel document's `languages`; `undefined` where it has none, one is in
 * another language or not well written, or names a file that is not there: nothing on a page leads nowhere.
 */
export function pagesIn(
  files: ReadonlyMap<string, Uint8Array>,
  languages: readonly string[],
): ReadonlyMap<string, StatisticsPage> | undefined {
  const pages = new Map<string, StatisticsPage>()
  for (const language of languages) {
    const bytes = files.get(`page/${language}.json`)
    const page = bytes && pageIn(bytes, language, files)
    if (page !== undefined) pages.set(language, page)
  }
  const all = [...files.keys()].filter((path) => path.startsWith('page/'))
  return pages.size > 0 && pages.size === all.length ? pages : undefined
}

function pageIn(
  bytes: Uint8Array,
  language: string,
  files: ReadonlyMap<string, Uint8Array>,
): StatisticsPage | undefined {
  try {
    const page = readStatisticsPage(bytes)
    const named = page.sections.flatMap(({ chart, csv }) => [
      csv,
      ...(chart === undefined ? [] : [chart.path]),
    ])
    return page.language === language && named.every((path) => files.has(path)) ? page : undefined
  } catch {
    return undefined
  }
}
