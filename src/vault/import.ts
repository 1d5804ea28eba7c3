import { readFile } from 'node:fs/promises'
import { openSavedFile } from '../envelope/saved-file.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { Catalogue } from './catalogue.ts'
import type { PulledReport } from './open.ts'
import type { Vault } from './vault.ts'

export interface Imported {
  /** Sealed reports in the file. */
  readonly found: number
  /** Those of them that were not here yet, and now are. */
  readonly added: readonly PulledReport[]
  /** Bytes that belong to no whole envelope. */
  readonly damagedBytes: number
}

/**
 * Takes in the sealed reports of a saved file. Whatever is whole is kept, even if it was sealed to a document never
 * seen: refusing sealed bytes protects nobody. `day` is today, `YYYY-MM-DD`; a report that a colleague shared has the day
 * that they have for it.
 * Throws EnvelopeError `length` or `magic` where the file holds no sealed report.
 */
export async function importFile(sodium: Sodium, vault: Vault, path: string, day: string): Promise<Imported> {
  const { envelopes, damagedBytes } = openSavedFile(sodium, await readFile(path))
  const [here, destroyed] = [await Catalogue.read(vault), (await vault.forgotten.read()).reports]
  const taken = new Set<string>()
  const added: PulledReport[] = []
  for (const bytes of envelopes) {
    const id = vault.shelf.id(bytes)
    if (taken.has(id) || destroyed.has(id) || here.report(id) !== undefined) continue
    taken.add(id)
    added.push({ id, day: vault.grants.dayOf(id) ?? day, batch: 0, bytes })
  }
  for (const each of new Set(added.map((report) => report.day))) {
    const ofThatDay = added.filter((report) => report.day === each)
    await vault.shelf.keepImported(
      each,
      ofThatDay.map(({ bytes }) => bytes),
    )
  }
  return { found: envelopes.length, added, damagedBytes }
}
