import { type Place } from './frames.ts'
import type { PulledReport } from './open.ts'
import { envelopeIn, SealedFile } from './sealed-file.ts'
import type { ShelvedFile } from './shelf.ts'
import type { Vault } from './vault.ts'

/** Where sealed reports lie, by their identifiers: so that one of them is read without reading all. */
export class Catalogue {
  readonly #vault: Vault
  /** In each file where it lies, in the order of the files, and as which one in it. */
  readonly #where = new Map<string, { file: ShelvedFile; number: number }[]>()
  readonly #places = new Map<string, readonly Place[]>()

  private constructor(vault: Vault) {
    this.#vault = vault
  }

  /** The index names what it knows; a file that it does not know is read through. */
  static async read(vault: Vault): Promise<Catalogue> {
    const catalogue = new Catalogue(vault)
    for (const file of await vault.shelf.files()) {
      const { entries, current } = vault.index.read(file.stem, file)
      const ids = current ? entries.map(({ id }) => id) : catalogue.#idsIn(file)
      ids.forEach((id, number) => {
        const known = catalogue.#where.get(id)
        if (known === undefined) catalogue.#where.set(id, [{ file, number }])
        else known.push({ file, number })
      })
    }
    return catalogue
  }

  /** Identifiers that begin with these hex digits. */
  beginningWith(digits: string): string[] {
    return [...this.#where.keys()].filter((id) => id.startsWith(digits))
  }

  /**
   * The sealed report as it lies there now, dated as `vault.reports` dates it; `undefined` where there is none. What the
   * index says is not believed: a report that was damaged on the disk is another one, and this one is gone.
   */
  report(id: string): PulledReport | undefined {
    for (const { file, number } of this.#where.get(id) ?? []) {
      const bytes = this.#read(file, number)
      if (bytes !== undefined && this.#vault.shelf.id(bytes) === id)
        return { id, day: file.day, batch: file.number, bytes }
    }
    return undefined
  }

  #read({ path }: ShelvedFile, number: number): Uint8Array | undefined {
    const sealed = new SealedFile(path)
    try {
      const places = this.#places.get(path) ?? sealed.places()
      this.#places.set(path, places)
      const place = places[number]
      return place && envelopeIn(sealed.descriptor, place, new Uint8Array(place.end - place.start))
    } finally {
      sealed.close()
    }
  }

  #idsIn({ path }: ShelvedFile): string[] {
    const sealed = new SealedFile(path)
    try {
      const places = sealed.places()
      this.#places.set(path, places)
      const memory = new Uint8Array(places.reduce((most, { start, end }) => Math.max(most, end - start), 0))
      return places.map((place) => this.#vault.shelf.id(envelopeIn(sealed.descriptor, place, memory)))
    } finally {
      sealed.close()
    }
  }
}
