import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { reportLength } from '../../envelope/format.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { makePrivateFolder } from '../../identity/private-file.ts'
import { writeEdition } from '../edition.ts'
import { decodePage, entriesPerPage, type Entry, type FileState } from './page.ts'
import { indexKey, openSegment, sealSegment } from './segment.ts'

/** What the index knows of a file of sealed reports. */
export interface Indexed {
  /** In the order of the file; where it is not current, of an earlier state of it, or not all. */
  readonly entries: readonly Entry[]
  /** Whether the file is as it was when this was written. */
  readonly current: boolean
}

/**
 * Facts of reports that were opened once, encrypted, so that their envelopes need not be read again. Everything in it can
 * be had from the sealed reports: what is damaged, missing or of another version counts as absent and is written anew.
 */
export class FactsIndex {
  readonly folder: string
  readonly #sodium: Sodium
  readonly #key: Uint8Array
  #editionWritten: Promise<void> | undefined

  constructor(sodium: Sodium, folder: string, vaultKey: Uint8Array) {
    this.folder = folder
    this.#sodium = sodium
    this.#key = indexKey(sodium, vaultKey)
  }

  /** What is known of the file of this name, of which `state` is the state now. */
  read(stem: string, state: FileState): Indexed {
    const entries: Entry[] = []
    let current = true
    let pages = pagesFor(Math.floor(state.bytes / reportLength(1)))
    for (let number = 0; number < pages; number++) {
      const page = this.#page(segmentName(stem, number))
      current &&= page?.state.bytes === state.bytes && page.state.changed === state.changed
      if (page === undefined) continue
      pages = page.pages
      for (const entry of page.entries) entries.push(entry)
    }
    return { entries, current }
  }

  /**
   * Keeps page `number` of what is known of a file, as `encodePage` writes it. It is there whole or not at all, and its
   * loss in a power cut would cost only time, so nothing waits for the disk.
   */
  async keep(stem: string, number: number, page: Uint8Array) {
    const name = segmentName(stem, number)
    const segment = sealSegment(this.#sodium, this.#key, name, page)
    await makePrivateFolder(this.folder)
    await (this.#editionWritten ??= writeEdition(dirname(this.folder)))
    const half = join(this.folder, `${name}.${randomBytes(4).toString('hex')}${halfEnding}`)
    try {
      await writeFile(half, segment, { flag: 'wx', mode: 0o600 })
      await rename(half, join(this.folder, name))
    } catch (error) {
      await rm(half, { force: true })
      throw error
    }
  }

  /** Drops what killed runs left half written, and what belongs to no file of these stems. For who holds the lock. */
  async tidy(stems: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.folder)) {
      const [, stem] = segmentFile.exec(name) ?? []
      const stray = stem === undefined ? name.endsWith(halfEnding) : !stems.has(stem)
      if (stray) await rm(join(this.folder, name), { force: true })
    }
  }

  #page(name: string) {
    const file = contentOf(join(this.folder, name))
    const bytes = file && openSegment(this.#sodium, this.#key, name, file)
    return bytes && decodePage(bytes)
  }
}

/** How many pages so many entries take. A file without any has one, which says so. */
export function pagesFor(entries: number): number {
  return Math.max(1, Math.ceil(entries / entriesPerPage))
}

const halfEnding = '.half'
const segmentFile = /^(.+)\.\d+\.facts$/

function segmentName(stem: string, number: number): string {
  return `${stem}.${number}.facts`
}

/**
 * At once and not by turns: thousands of small files are read in half the time. What cannot be read, for whatever reason,
 * counts as absent.
 */
function contentOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
