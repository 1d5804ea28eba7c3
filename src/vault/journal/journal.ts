import { open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { syncFolder } from '../../disk/sync-folder.ts'
import { concat, same } from '../../envelope/bytes.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { makePrivateFolder, writePrivateFile } from '../../identity/private-file.ts'
import { VaultError } from '../errors.ts'
import { type Contents, readContents, writtenRecords } from './contents.ts'
import {
  headerLength,
  isNewer,
  journalHeader,
  type JournalKind,
  journalKey,
  recordLength,
  type RecordSealing,
} from './format.ts'

/** What is in a journal, checked. */
export interface ContentsAs<T> {
  readonly entries: readonly { readonly at: number; readonly value: T }[]
  /** Places where something was and cannot be read, or is not what this journal holds. */
  readonly damaged: readonly number[]
}

/**
 * A file of an advocate's own that only grows, encrypted under their vault key: docs/envelope.md, "Journals". A run
 * that is killed loses at most the entries that it was writing. Whoever can write to the disk can put back an older
 * copy, and nothing more.
 */
export class Journal {
  readonly #sealing: RecordSealing
  readonly #path: string

  constructor(sodium: Sodium, path: string, vaultKey: Uint8Array, kind: JournalKind) {
    this.#path = path
    this.#sealing = { sodium, key: journalKey(sodium, vaultKey, kind), header: journalHeader(kind) }
  }

  /** Throws VaultError `journal-newer`, or `journal` where nothing of the file can be read. */
  async read(): Promise<Contents> {
    return this.#contentsOf(await this.#bytes())
  }

  /** The same, with each entry as this schema has it; one that it does not take is damaged like any other. */
  async readAs<T>(schema: z.ZodType<T>): Promise<ContentsAs<T>> {
    const { entries, damaged } = await this.read()
    const taken: { at: number; value: T }[] = []
    const strange: number[] = []
    for (const { at, value } of entries) {
      const parsed = schema.safeParse(value)
      if (parsed.success) taken.push({ at, value: parsed.data })
      else strange.push(at)
    }
    return { entries: taken, damaged: [...damaged, ...strange].sort((a, b) => a - b) }
  }

  /** Adds entries; on return they are on the disk, all of them. To be called by one run at a time (`alone`). */
  async append(values: readonly unknown[]): Promise<void> {
    if (values.length === 0) return
    await makePrivateFolder(dirname(this.#path))
    const bytes = await this.#bytes()
    const { places } = this.#contentsOf(bytes)
    const records = writtenRecords(this.#sealing, places, values)
    const file = await open(this.#path, bytes.length === 0 ? 'w+' : 'r+', 0o600)
    try {
      await file.write(this.#sealing.header, 0, headerLength, 0)
      const end = headerLength + places * recordLength
      await file.truncate(end)
      await file.write(records, 0, records.length, end)
      await file.sync()
    } finally {
      await file.close()
    }
    if (bytes.length === 0) await syncFolder(dirname(this.#path))
  }

  /** Writes the whole journal anew with these entries only: what is not among them is gone. */
  async rewrite(values: readonly unknown[]): Promise<void> {
    await makePrivateFolder(dirname(this.#path))
    const records = writtenRecords(this.#sealing, 0, values)
    await writePrivateFile(this.#path, concat(this.#sealing.header, records))
  }

  /** A header that was damaged costs nothing: records say by themselves whether they belong to it. */
  #contentsOf(bytes: Uint8Array): Contents {
    const contents = readContents(this.#sealing, bytes)
    const header = bytes.subarray(0, headerLength)
    const torn = bytes.length <= headerLength
    if (torn || contents.entries.length > 0 || same(header, this.#sealing.header)) return contents
    throw new VaultError(isNewer(header) ? 'journal-newer' : 'journal', this.#path)
  }

  async #bytes(): Promise<Uint8Array> {
    try {
      return await readFile(this.#path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Uint8Array()
      throw error
    }
  }
}
