import { EnvelopeError } from '../../envelope/errors.ts'
import type { Facts } from '../../report/schema.ts'
import { pagesFor } from '../index/facts-index.ts'
import { entriesPerPage } from '../index/page.ts'
import type { Depth } from '../open.ts'
import type { ShelvedFile } from '../shelf.ts'
import type { Vault } from '../vault.ts'
import type { Crew } from './crew.ts'
import type { OpenedEntry } from './parcel.ts'
import type { OpeningProgress } from './opening.ts'

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

  constructor(vault: Vault, file: ShelvedFile, depth: Depth | 'afresh') {
    this.#vault = vault
    this.file = file
    const { entries, current } = vault.index.read(file.stem, file)
    if (current) this.#entries = [...entries]
    if (depth !== 'facts') return
    if (current) this.#todo = entries.flatMap((entry, place) => (this.#mayOpen(entry) ? [place] : []))
    else for (const { id, facts } of entries) if (facts !== undefined) this.#known.set(id, facts)
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
    const envelopes = await this.#vault.shelf.envelopes(this.file)
    const before = this.#entries
    const todo = this.#todo === 'all' ? envelopes.map((_, place) => place) : this.#todo
    this.#entries = before.slice(0, envelopes.length)
    const count = pagesFor(envelopes.length)
    const pages: Promise<void>[] = []
    for (let page = 0; page < count; page++) {
      const places = todo.filter((place) => pageOf(place) === page && place < envelopes.length)
      const parcels: Promise<void>[] = []
      for (let at = 0; at < places.length; at += parcelSize) {
        await crew.free()
        const some = places.slice(at, at + parcelSize)
        const parcel = this.#openSome(crew, envelopes, some, depth, progress)
        parcel.catch(() => undefined)
        parcels.push(parcel)
      }
      // Who reads accounts may be refused one whose facts are good: that is no news of the facts.
      const known = Promise.all(parcels)
      const kept = known.then(() => (depth === 'facts' ? this.#keep(page, count, before) : undefined))
      kept.catch(() => undefined)
      pages.push(kept)
    }
    return pages
  }

  async #openSome(
    crew: Crew,
    file: readonly Uint8Array[],
    places: readonly number[],
    depth: Depth,
    progress?: OpeningProgress,
  ): Promise<void> {
    const envelopes = places.flatMap((place) => file[place] ?? [])
    const opened = await crew.open({ envelopes, known: this.#known, depth })
    opened.forEach((entry, i) => {
      const facts = entry.facts ?? this.#known.get(entry.id)
      this.#entries[places[i] ?? 0] = facts === undefined ? entry : { ...entry, facts }
    })
    progress?.advance(
      envelopes.reduce((sum, { length }) => sum + length, 0),
      envelopes.length,
    )
  }

  /** Where something is known that was not. */
  async #keep(page: number, pages: number, before: readonly OpenedEntry[]): Promise<void> {
    const start = page * entriesPerPage
    const entries = this.#entries.slice(start, start + entriesPerPage)
    const news = entries.some(({ id, facts }, i) => {
      const old = before[start + i]
      return old?.id !== id || (old.facts === undefined) !== (facts === undefined)
    })
    if (!news && before.length > 0) return
    try {
      await this.#vault.index.keep(this.file.stem, this.file, page, entries, pages)
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

function pageOf(place: number): number {
  return Math.floor(place / entriesPerPage)
}
