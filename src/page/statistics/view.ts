import { ownName } from '../language.ts'
import { filled } from './filled.ts'
import { newestFirst } from './newest-first.ts'
import type { StatisticsPage, StatisticsWords } from '../statistics-page.ts'

/** A sentence in pieces: what was filled in stands apart from its words, for it may run in the other direction. */
export type Pieces = readonly { readonly words: string; readonly value: string; readonly code: boolean }[]

/** A release in the list of all. */
export interface Listed {
  readonly number: number
  /** YYYY-MM-DD */
  readonly day: string
  /** What its numbers are about: quarters `2026-Q1` and years `2026`, in order. */
  readonly periods: readonly string[]
  readonly withdrawn: { readonly day: string; readonly reason: string } | undefined
}

/** What every page about releases says, whether or not there are figures on it. */
export interface Frame {
  /** Before the address of every page: `/spring` where the organisation has a path of its own, else empty. */
  readonly base: string
  readonly page: Pick<
    StatisticsPage,
    'language' | 'direction' | 'organisation' | 'title' | 'period' | 'words'
  >
  /** Neutral: it stays in the browser's history. */
  readonly title: string
  /** The languages that this page can be had in. */
  readonly languages: readonly string[]
  readonly releases: readonly Listed[]
  /** The number of the one that is shown; undefined where none stands. */
  readonly number: number | undefined
}

/** What there is to show of a release that stands. */
export interface Figures {
  readonly page: StatisticsPage
  readonly fingerprint: string
  /** Paths in the package that are handed out, with their sizes in bytes. */
  readonly files: ReadonlyMap<string, number>
  /** Of the whole package, in bytes. */
  readonly bytes: number
}

/** What the template shows. `figures` undefined: nothing but that there is none, and the list. */
export function statisticsView(frame: Frame, figures: Figures | undefined) {
  const { page, title, languages, number } = frame
  const { language, direction, words } = page
  const lang = `?lang=${language}`
  const pages = `${frame.base}/statistics`
  const shown = frame.releases.find((release) => release.number === number)
  return {
    lang: language,
    dir: direction,
    // Weather, January to March 2026: which of them it is can be told without saying of what.
    title: number === undefined ? title : `${title} · ${page.period}`,
    organisation: page.organisation,
    heading: page.title,
    words,
    languages: languages.map((code) => ({
      code,
      name: ownName(code),
      here: code === language,
      link: `${number === undefined ? pages : `${pages}/${number}`}?lang=${code}`,
    })),
    hasLanguages: languages.length > 1,
    published:
      shown === undefined ? [] : pieces(words.published, { number: String(shown.number), day: shown.day }),
    message: figures !== undefined ? undefined : number === undefined ? words.nothing : words.gone,
    withdrawn: shown === undefined ? [] : withdrawal(words, shown),
    ...(figures !== undefined && figuresView(figures, `${pages}/${number ?? 0}/files/`)),
    releases: newestFirst(frame.releases).map((release) => ({
      text: pieces(words.release, {
        number: String(release.number),
        day: release.day,
        periods: periodNames(page, release.periods),
      }),
      link: `${pages}/${release.number}${lang}`,
      here: release.number === number,
      withdrawn: withdrawal(words, release),
    })),
  }
}

function figuresView({ page, fingerprint, files, bytes }: Figures, base: string) {
  const { words } = page
  return {
    intro: page.intro,
    sections: page.sections.map(({ id, heading, text, chart, table, csv, csvPeriods }) => ({
      id,
      heading,
      text,
      chart: chart && { ...chart, path: base + chart.path },
      caption: table.caption,
      repeated: table.caption === heading,
      header: table.header,
      rows: table.rows.map(([first = '', ...cells]) => ({ first, cells })),
      csv: base + csv,
      file: pieces(words.csv, { periods: csvPeriods }),
    })),
    method: page.method,
    verifyText: words.verifyText,
    signed: {
      by: pieces(words.signedBy, { organisation: page.organisation }),
      key: pieces(words.fingerprint, { fingerprint }, true),
    },
    files: [
      { link: `${base}package.zip`, name: words.wholePackage, kind: 'ZIP', size: size(bytes) },
      { path: 'tables.xlsx', name: words.spreadsheet, kind: 'XLSX' },
      { path: readmeOf(page, files), name: words.readme, kind: 'TXT' },
    ].flatMap(({ path, ...file }) => {
      if (path === undefined) return [file]
      const length = files.get(path)
      return length === undefined ? [] : [{ ...file, link: base + path, size: size(length) }]
    }),
  }
}

/** The first language of a package has no code in its file names. */
function readmeOf({ language }: StatisticsPage, files: ReadonlyMap<string, number>): string {
  const own = `README.${language}.md`
  return files.has(own) ? own : 'README.md'
}

/** `2026-Q1` as people write it, years as they are; joined as the language joins. */
function periodNames({ language, words }: Frame['page'], periods: readonly string[]): string {
  const names = periods.map((period) => {
    const [year = period, quarter] = period.split('-Q')
    if (quarter === undefined) return period
    return filled(words.quarter, { year, quarter })
  })
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}

/** Never undefined: in a template, that would be the next thing around it of the same name. */
const withdrawal = (words: StatisticsWords, { withdrawn }: Listed): Pieces =>
  withdrawn === undefined ? [] : pieces(words.withdrawn, withdrawn)

/** Cuts a sentence where something is filled in. What it does not know it leaves as it is. */
function pieces(sentence: string, values: Readonly<Record<string, string>>, code = false): Pieces {
  const parts = sentence.split(/\{(\w+)\}/)
  return parts.flatMap((words, at) => {
    if (at % 2 === 1) return []
    const name = parts[at + 1]
    const value = name === undefined ? '' : (values[name] ?? `{${name}}`)
    return [{ words, value, code: code && value !== '' }]
  })
}

const size = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`
