import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GrantsError } from '../../envelope/grants-error.ts'
import { parseGrantsFile } from '../../envelope/grants-file.ts'
import { type Grant, openGrants } from '../../envelope/grants.ts'
import { hash } from '../../envelope/hash.ts'
import { recipientKeyFromSeed, type RecipientKeyPair } from '../../envelope/keys.ts'
import type { PartKeys } from '../../envelope/open.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { makePrivateFolder, writePrivateFile } from '../../identity/private-file.ts'

/**
 * Files in which colleagues shared older reports, as they were handed over: sealed to this advocate, so that no key lies
 * in the clear.
 */
export class GrantShelf {
  readonly #sodium: Sodium
  readonly #folder: string
  readonly #own: readonly RecipientKeyPair[]
  readonly #keys = new Map<string, PartKeys[]>()
  readonly #days = new Map<string, string>()

  private constructor(sodium: Sodium, folder: string, recipientSeeds: readonly Uint8Array[]) {
    this.#sodium = sodium
    this.#folder = folder
    this.#own = recipientSeeds.map((seed) => recipientKeyFromSeed(sodium, seed))
  }

  /** Opens what was taken in before. A file that is damaged counts as absent. */
  static async read(
    sodium: Sodium,
    folder: string,
    recipientSeeds: readonly Uint8Array[],
  ): Promise<GrantShelf> {
    const names = await readdir(folder).catch(() => [])
    const shelf = new GrantShelf(sodium, folder, recipientSeeds)
    for (const name of names.filter((one) => one.endsWith(ending)).sort()) {
      try {
        shelf.#learn(shelf.#open(new Uint8Array(await readFile(join(folder, name)))))
      } catch (error) {
        if (!(error instanceof GrantsError)) throw error
      }
    }
    return shelf
  }

  /**
   * Part keys by the identifier of their envelope, in hex. There may be several: which are right shows in the envelope
   * only, and a grant that was made dishonestly must not hide an honest one.
   */
  get keys(): ReadonlyMap<string, readonly PartKeys[]> {
    return this.#keys
  }

  /** The day of an envelope's batch, as a colleague dated it. */
  dayOf(id: string): string | undefined {
    return this.#days.get(id)
  }

  /** Keeps such a file for good. Throws GrantsError as parseGrantsFile and openGrants do. */
  async keep(bytes: Uint8Array): Promise<Grant[]> {
    const grants = this.#open(bytes)
    await makePrivateFolder(this.#folder)
    const name = this.#sodium.to_hex(hash(this.#sodium, bytes)).slice(0, 16)
    await writePrivateFile(join(this.#folder, `${name}${ending}`), bytes)
    this.#learn(grants)
    return grants
  }

  #open(bytes: Uint8Array): Grant[] {
    return openGrants(this.#sodium, parseGrantsFile(this.#sodium, bytes), this.#own)
  }

  #learn(grants: readonly Grant[]): void {
    for (const { envelopeId, day, keys } of grants) {
      const id = this.#sodium.to_hex(envelopeId)
      const known = this.#keys.get(id) ?? []
      if (!known.some((others) => alike(others, keys))) this.#keys.set(id, [...known, keys])
      this.#days.set(id, day)
    }
  }
}

function alike(some: PartKeys, others: PartKeys): boolean {
  return (['facts', 'account'] as const).every(
    (part) => Buffer.compare(some[part] ?? nothing, others[part] ?? nothing) === 0,
  )
}

const nothing = new Uint8Array()
const ending = '.grants'
