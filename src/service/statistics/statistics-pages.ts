import { extname } from 'node:path'
import { newestFirst } from '../../page/statistics/newest-first.ts'
import { renderStatistics } from '../../page/statistics/render.ts'
import type { Frame } from '../../page/statistics/view.ts'
import { drawingsTakenBack, type TakenBack, withoutTakenBack } from '../../page/statistics/taken-back.ts'
import { compressed, type Content, htmlType } from '../content.ts'
import { Refusal } from '../errors.ts'
import { chooseLanguage } from '../language.ts'
import { type Releases, type Shelf, type Shown, takenBackSince } from './releases.ts'

/** Releases held in memory, unpacked: more are read again from the database when somebody asks. */
const most = 8

/** A release, and what was made of it for browsers. */
interface Held {
  readonly shown: Shown
  readonly made: Map<string, Promise<Content>>
}

export interface PageAsked {
  readonly number: number | undefined
  /** What the address says of it. */
  readonly lang: unknown
  /** `accept-language` */
  readonly accepted: string | undefined
  /** Before the address of every page: the path of a channel that has one, else empty. */
  readonly base: string
}

export interface PageInLanguage {
  readonly lang: string
  readonly content: Content
  /** Whether the release that was asked for is withdrawn. */
  readonly gone: boolean
}

/** The public pages of releases and the files on them, each made once and kept until the ledger goes on. */
export class StatisticsPages {
  readonly #releases: Releases
  /** By slug and number; the last one was asked for last. */
  readonly #held = new Map<string, Promise<Held>>()
  /** By slug: how many entries the ledger had when its releases were read. */
  readonly #entries = new Map<string, number>()
  #turn: Promise<unknown> = Promise.resolve()

  constructor(releases: Releases) {
    this.#releases = releases
  }

  /**
   * The page of a release, or where no number is given of the one with the newest period that stands, in the language asked for or accepted.
   * Throws Refusal `not-found` where nothing was ever published, and those of `Releases.read`.
   */
  async page(slug: string, { number, lang: asked, accepted, base }: PageAsked): Promise<PageInLanguage> {
    const shelf = this.#releases.shelf(slug)
    const newest = newestFirst(shelf.releases)
    const last = newest.find(({ withdrawn }) => withdrawn === undefined)
    const chosen = number ?? last?.number ?? newest[0]?.number
    if (chosen === undefined) throw new Refusal('not-found')
    const held = await this.#hold(slug, chosen, shelf)
    const { pages } = 'released' in held.shown ? held.shown.released : held.shown.gone
    const lang = chooseLanguage([...pages.keys()], asked, accepted)
    const shownNumber = number ?? last?.number
    const frame = { ...frameOf(held.shown, lang, shelf, shownNumber), base }
    const content = await made(held, `page ${lang} ${shownNumber ?? ''} ${base}`, () =>
      html(frame, held.shown, lang, takenBackSince(shelf, chosen)),
    )
    return { lang, content, gone: number !== undefined && 'gone' in held.shown }
  }

  /** A file of a release that stands; `package.zip` is all of it, as it was handed in. Throws Refusal `not-found` or `withdrawn`, and those of `Releases.read`. */
  async file(slug: string, number: number, path: string): Promise<Content> {
    const shelf = this.#releases.shelf(slug)
    const held = await this.#hold(slug, number, shelf)
    const { shown } = held
    if (!('released' in shown)) throw new Refusal('withdrawn')
    const type = typeOf(path)
    if (type === 'image/svg+xml') {
      const drawings = drawingsTakenBack(shown.released.pages.values(), takenBackSince(shelf, number))
      if (drawings.has(path)) throw new Refusal('withdrawn')
    }
    if (path === 'package.zip') return { type: 'application/zip', plain: Buffer.from(shown.zip) }
    const bytes = shown.released.release.files.get(path)
    if (type === undefined || bytes === undefined) throw new Refusal('not-found')
    return made(held, `file ${path}`, () => ({ type, plain: Buffer.from(bytes) }))
  }

  /** Throws Refusal `release` before anything that is held makes room for what does not exist. */
  #hold(slug: string, number: number, { entries, releases }: Shelf): Promise<Held> {
    if (!releases.some((one) => one.number === number)) throw new Refusal('release')
    if (this.#entries.get(slug) !== entries) this.#forget(slug)
    this.#entries.set(slug, entries)
    const key = `${slug} ${number}`
    const held = this.#held.get(key) ?? this.#read(slug, number)
    this.#held.delete(key)
    this.#held.set(key, held)
    for (const oldest of [...this.#held.keys()].slice(0, -most)) this.#held.delete(oldest)
    held.catch(() => this.#held.get(key) === held && this.#held.delete(key))
    return held
  }

  /** One after the other: unpacking many at once would keep the processor from the reports. */
  #read(slug: string, number: number): Promise<Held> {
    const read = this.#turn.then(async () => ({
      shown: await this.#releases.read(slug, number),
      made: new Map<string, Promise<Content>>(),
    }))
    this.#turn = read.catch(() => undefined)
    return read
  }

  #forget(slug: string): void {
    for (const key of [...this.#held.keys()]) if (key.startsWith(`${slug} `)) this.#held.delete(key)
  }
}

/** Compressed once, unless that is what it is already. */
function made(held: Held, name: string, make: () => Content): Promise<Content> {
  const known = held.made.get(name) ?? asLittleAsMayBe(make())
  held.made.set(name, known)
  return known
}

async function asLittleAsMayBe(content: Content): Promise<Content> {
  return content.type === types['.xlsx'] ? content : compressed(content)
}

function frameOf(
  shown: Shown,
  lang: string,
  { releases }: Shelf,
  number: number | undefined,
): Omit<Frame, 'base'> {
  const { pages, titles } = 'released' in shown ? shown.released : shown.gone
  return {
    page: pageIn(pages, lang),
    title: titles[lang] ?? '',
    languages: [...pages.keys()],
    releases,
    number,
  }
}

function html(frame: Frame, shown: Shown, lang: string, gone: TakenBack): Content {
  const type = htmlType
  if (!('released' in shown)) return { type, plain: Buffer.from(renderStatistics(frame)) }
  const { pages, release } = shown.released
  const page = withoutTakenBack(pageIn(pages, lang), gone)
  const files = new Map([...release.files].map(([path, { length }]) => [path, length]))
  const figures = { page, fingerprint: release.fingerprint, files, bytes: shown.zip.length }
  return { type, plain: Buffer.from(renderStatistics(frame, figures)) }
}

/** Throws Refusal `not-found` where there are no pages: there is one in every language that was chosen out of theirs. */
function pageIn<Page>(pages: ReadonlyMap<string, Page>, lang: string): Page {
  const page = pages.get(lang)
  if (page === undefined) throw new Refusal('not-found')
  return page
}

/** What a browser is given of a package, by the ending of its name; the rest is in the ZIP file. */
const types: Partial<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const typeOf = (path: string) => types[extname(path)]
