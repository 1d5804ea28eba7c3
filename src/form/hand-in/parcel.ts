import type { Opened } from '../sealing.ts'
import type { Answer } from '../submit.ts'
import { deliver, type Waiting } from '../delivery.ts'

/** A file that somebody chose. */
export interface Chosen {
  readonly name: string
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/** What became of one file's reports so far. */
export interface Parcel {
  readonly name: string
  /** `none`: the file holds no sealed report; `unreadable`: the device would not read it. */
  readonly state: 'waiting' | 'done' | 'none' | 'unreadable'
  readonly taken: number
  /** Met before on this page, in this file or another. */
  readonly twice: number
  readonly refused: number
  readonly damaged: number
}

export interface Counter extends Waiting {
  /** The sealed reports in a file. */
  readonly open: (file: Uint8Array) => Promise<Opened | undefined>
  /** One attempt to send one report. */
  readonly send: (envelope: Uint8Array, proof?: string) => Promise<Answer>
  /** Told after every step. */
  readonly changed: (parcels: readonly Parcel[], looked: Looked) => void
}

/** Reports, of all files chosen so far. */
export interface Looked {
  readonly done: number
  readonly all: number
}

/**
 * Hands in the reports of files, one after the other, each until it is taken in or refused for good. Files may be added
 * while it is at work. A report that it met before is not sent again, so that choosing a file twice goes on where it
 * stopped.
 */
export class HandingIn {
  readonly #counter: Counter
  readonly #parcels: Parcel[] = []
  readonly #outcomes = new Map<string, 'sent' | 'refused'>()
  #done = 0
  #all = 0
  #work: Promise<void> = Promise.resolve()

  constructor(counter: Counter) {
    this.#counter = counter
  }

  /** Reports that are with the organisation now. */
  get taken(): number {
    return [...this.#outcomes.values()].filter((outcome) => outcome === 'sent').length
  }

  /** Resolves when these files, and those added before them, are dealt with. */
  async add(files: readonly Chosen[]): Promise<void> {
    const opened = files.map(async (file) => {
      const place = this.#parcels.push({ ...nothingYet, name: file.name }) - 1
      const reports = await this.#open(place, file)
      this.#all += reports.length
      this.#tell()
      return { place, reports }
    })
    this.#tell()
    this.#work = this.#work.then(async () => {
      for (const { place, reports } of await Promise.all(opened)) await this.#handIn(place, reports)
    })
    return this.#work
  }

  async #open(place: number, file: Chosen): Promise<Opened['reports']> {
    const bytes = await file.arrayBuffer().catch(() => undefined)
    if (bytes === undefined) return this.#nothing(place, 'unreadable')
    const opened = await this.#counter.open(new Uint8Array(bytes))
    if (opened === undefined) return this.#nothing(place, 'none')
    this.#change(place, { damaged: opened.damaged })
    return opened.reports
  }

  #nothing(place: number, state: 'none' | 'unreadable'): Opened['reports'] {
    this.#change(place, { state })
    return []
  }

  async #handIn(place: number, reports: Opened['reports']): Promise<void> {
    for (const { id, bytes } of reports) {
      const known = this.#outcomes.get(id)
      const outcome = known ?? (await deliver((proof) => this.#counter.send(bytes, proof), this.#counter))
      this.#outcomes.set(id, outcome)
      this.#done++
      const kind = outcome === 'refused' ? 'refused' : known === undefined ? 'taken' : 'twice'
      this.#change(place, { [kind]: (this.#parcels[place]?.[kind] ?? 0) + 1 })
      this.#tell()
    }
    if (this.#parcels[place]?.state === 'waiting') this.#change(place, { state: 'done' })
    this.#tell()
  }

  #change(place: number, change: Partial<Parcel>): void {
    const parcel = this.#parcels[place]
    if (parcel !== undefined) this.#parcels[place] = { ...parcel, ...change }
  }

  #tell(): void {
    this.#counter.changed(this.#parcels, { done: this.#done, all: this.#all })
  }
}

const nothingYet = { state: 'waiting', taken: 0, twice: 0, refused: 0, damaged: 0 } as const
