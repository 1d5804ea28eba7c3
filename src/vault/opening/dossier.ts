import { EnvelopeError } from '../../envelope/errors.ts'
import type { Facts } from '../../report/schema.ts'
import { pagesFor } from '../index/facts-index.ts'
import { encodePage, entriesPerPage, type Entry, withHead } from '../index/page.ts'
import type { Place } from '../frames.ts'
import type { Depth } from '../open.ts'
import type { ShelvedFile } from '../shelf.ts'
import type { Vault } from '../vault.ts'
import type { Crew } from './crew.ts'
import { SealedFile } from '../sealed-file.ts'
import type { OpenedEntry, OpenedParcel } from './parcel.ts'
import type { OpeningProgress } from './progress.ts'

/** Envelopes that one thread opens at a stretch: well under a tenth of a second. */
const parcelSize = 256

/** One file of sealed reports: what is known of it, and what has to be opened. */
export class Dossier {
  readonly file: ShelvedFile
  /** Why the index could not be kept. */
  notKept: unknown
  readonly #vault: Vault
  /** Facts known by the report's identifier, where the file has changed since and must be read again. */
  readonly #known = new Map<string, Facts>()
  #entries: OpenedEntry[] = []
  /** Places of what has to be opened; all of the file where it is not known how many there are. */
  #todo: readonly number[] | 'all' = 'all'

  constructor(
    vault: Vault,
    file: ShelvedFile,
    { depth, ids }: { depth: Depth | 'afresh'; ids?: ReadonlySet<string> | undefined },
  ) {
    this.#vault = vault
    this.file = file
    const { entries, current } = vault.index.read(file.stem, file)
    if (current) this.#entries = [...entries]
    const wanted = (entry: Entry) =>
      (ids?.has(entry.id) ?? true) && (depth === 'account' || this.#mayOpen(entry))
    if (depth === 'afresh' || (depth === 'account' && ids === undefined)) return
    if (current) this.#todo = entries.flatMap((entry, place) => (wanted(entry) ? [place] : []))
    else if (depth === 'facts')
      for (const { id, facts } of entries) if (facts !== undefined) this.#known.set(id, facts)
  }

  get complete(): boolean {
    return this.#todo.length === 0
  }

  /** In the order of the file. */
  get entries(): readonly OpenedEntry[] {
    return this.#entries
  }

  get bytesToOpen(): number {
    return this.#todo === 'all'
      ? this.file.bytes
      : (this.file.bytes * this.#todo.length) / Math.max(1, this.#entries.length)
  }

  /**
   * Hands out what has to be opened, and resolves when all is in other hands: with a promise for each page of the file,
   * which is kept as soon as it is known.
   */
  async open(crew: Crew, depth: Depth, progress?: OpeningProgress): Promise<Promise<void>[]> {
    const sealed = new SealedFile(this.file.path)
    const parcels: Promise<OpenedParcel>[] = []
    const pages: Promise<void>[] = []
    try {
      const places = sealed.places()
      const before = this.#entries
      this.#entries = before.slice(0, places.length)
      const count = pagesFor(places.length)
      for (let page = 0; page < count; page++) {
        const start = parcels.length
        for (const numbers of this.#numbersOf(page, places.length)) {
          await crew.free()
          parcels.push(this.#openSome(crew, sealed, places, numbers, depth, progress))
        }
        const opened = Promise.all(parcels.slice(start))
        // Who reads accounts may be refused one whose facts are good: that is no news of the facts.
        if (depth !== 'facts') pages.push(opened.then(() => undefined))
        else pages.push(opened.then((all) => this.#keep(page, count, before, all)))
        pages.at(-1)?.catch(() => undefined)
      }
    } finally {
      for (const parcel of parcels) parcel.catch(() => undefined)
      void Promise.allSettled(parcels).then(() => sealed.close())
    }
    return pages
  }

  /** Which envelopes of a page have to be opened, in parcels, as their numbers in a file of so many. */
  *#numbersOf(page: number, count: number): Generator<number[]> {
    const [start, end] = [page * entriesPerPage, Math.min(count, (page + 1) * entriesPerPage)]
    const numbers =
      this.#todo === 'all'
        ? Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i)
        : this.#todo.filter((number) => number >= start && number < end)
    for (let at = 0; at < numbers.length; at += parcelSize) yield numbers.slice(at, at + parcelSize)
  }

  async #openSome(
    crew: Crew,
    { descriptor: file }: SealedFile,
    places: readonly Place[],
    numbers: readonly number[],
    depth: Depth,
    progress?: OpeningProgress,
  ): Promise<OpenedParcel> {
    const some = numbers.flatMap((number) => places[number] ?? [])
    const opened = await crew.open({ file, places: some, known: this.#known, depth })
    opened.entries.forEach((entry, i) => {
      const facts = entry.facts ?? this.#known.get(entry.id)
      this.#entries[numbers[i] ?? 0] = facts === undefined ? entry : { ...entry, facts }
    })
    progress?.advance(
      some.reduce((sum, { start, end }) => sum + end - start, 0),
      some.length,
    )
    return opened
  }

  /** Where something is known that was not. */
  async #keep(
    page: number,
    pages: number,
    before: readonly OpenedEntry[],
    opened: readonly OpenedParcel[],
  ): Promise<void> {
    const start = page * entriesPerPage
    const entries = this.#entries.slice(start, start + entriesPerPage)
    const news = entries.some(({ id, facts }, i) => {
      const old = before[start + i]
      return old?.id !== id || (old.facts === undefined) !== (facts === undefined)
    })
    if (!news && before.length > 0) return
    const head = { state: this.file, pages }
    const [first, ...others] = opened
    // What one thread opened at a stretch, it has written already.
    const written = others.length === 0 && first?.entries.length === entries.length && this.#known.size === 0
    const bytes = written ? withHead(first.page, head) : encodePage({ ...head, entries })
    try {
      await this.#vault.index.keep(this.file.stem, page, bytes)
    } catch (error) {
      // A full or read-only disk: what was opened is good all the same.
      this.notKept = error
    }
  }

  /** A report that was not this advocate's to open may be now: a document or a grant may have come. */
  #mayOpen({ id, channel, facts }: OpenedEntry): boolean {
    if (facts !== undefined) return false
    return channel === '' || !(this.#vault.keyring.placeIn(channel, id) instanceof EnvelopeError)
  }
}
