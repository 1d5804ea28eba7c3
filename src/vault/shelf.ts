import { randomBytes } from 'node:crypto'
import { type FileHandle, open, readdir, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../disk/sync-folder.ts'
import { envelopeId } from '../envelope/format.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { frame } from '../wire/batch.ts'
import { framesOf, wholeLength } from './frames.ts'
import { makePrivateFolder, writePrivateFile } from '../identity/private-file.ts'

/** A batch of the service: reports that were mixed together, dated by the day on which that was done. */
export interface BatchName {
  readonly number: number
  /** `YYYY-MM-DD` */
  readonly day: string
}

/** A file of sealed reports; `number` is 0 for those that came on a stick. */
export interface ShelvedFile extends BatchName {
  /** Without its ending, which a batch changes when it is complete. */
  readonly stem: string
  readonly path: string
  readonly bytes: number
  /** When it was last changed, in milliseconds. */
  readonly changed: number
}

/** Sealed reports of one file. */
export interface ShelvedBatch extends BatchName {
  readonly envelopes: readonly Uint8Array[]
}

/**
 * Sealed envelopes on the advocate's disk, just as they came: a file a batch, a file an import. A batch that is not all
 * there has another ending, keeps what it has, and is completed by the next pull.
 */
export class Shelf {
  readonly #sodium: Sodium
  readonly #folder: string

  constructor(sodium: Sodium, folder: string) {
    this.#sodium = sodium
    this.#folder = folder
  }

  /** The batches that are here as a whole. */
  async complete(): Promise<ReadonlySet<string>> {
    return new Set((await this.#files()).filter((name) => name.endsWith(whole)))
  }

  /**
   * Keeps a batch while it comes in, envelope by envelope. Where `envelopes` throws, or the program is killed, what
   * came until then stays. Those of `except` (identifiers in hex) were destroyed here and are not kept again. Returns how
   * many were new.
   */
  async keep(
    batch: BatchName,
    envelopes: AsyncIterable<Uint8Array>,
    except: ReadonlySet<string> = new Set(),
  ): Promise<number> {
    await makePrivateFolder(this.#folder)
    const half = join(this.#folder, batchFile(batch, partial))
    const file = await open(half, 'a+', 0o600)
    let added = 0
    try {
      const had = await this.#mend(file)
      for await (const envelope of envelopes) {
        const key = this.id(envelope)
        if (had.has(key) || except.has(key)) continue
        had.add(key)
        await file.appendFile(frame(envelope))
        added += 1
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(half, join(this.#folder, batchFile(batch, whole)))
    await syncFolder(this.#folder)
    return added
  }

  /** Keeps envelopes that came on a stick, dated by the day on which they were handed over. */
  async keepImported(day: string, envelopes: readonly Uint8Array[]): Promise<void> {
    await makePrivateFolder(this.#folder)
    const name = `${imported}-${day}-${randomBytes(4).toString('hex')}${whole}`
    await writePrivateFile(join(this.#folder, name), Buffer.concat(envelopes.map(frame)))
  }

  /**
   * Destroys envelopes by their identifiers in hex, in every file in which they lie. A batch keeps its file, be it empty,
   * so that it is not fetched again. What lay on the disk is written over as far as the system lets a program.
   */
  async destroy(ids: ReadonlySet<string>, progress: { advance(count: number): void }): Promise<void> {
    for (const file of await this.files()) {
      const envelopes = await this.envelopes(file)
      const kept = envelopes.filter((envelope) => !ids.has(this.id(envelope)))
      if (kept.length === envelopes.length) continue
      await replaceForGood(file, Buffer.concat(kept.map(frame)))
      progress.advance(envelopes.length - kept.length)
    }
  }

  /** All files, or those of `only` these batches, in the order of their numbers; then what was imported. */
  async files(only?: readonly BatchName[]): Promise<ShelvedFile[]> {
    const files: ShelvedFile[] = []
    for (const name of await this.#files(only)) {
      const [, stem = '', number = '', day = ''] = fileName.exec(name) ?? []
      if (stem === '') continue
      const path = join(this.#folder, name)
      const { size, mtimeMs } = await stat(path)
      files.push({
        stem,
        path,
        number: number === imported ? 0 : Number(number),
        day,
        bytes: size,
        changed: mtimeMs,
      })
    }
    return files
  }

  /** The sealed reports of a file, whole or damaged, as views into one memory. */
  async envelopes({ path }: ShelvedFile): Promise<Uint8Array[]> {
    return [...framesOf(await readFile(path))]
  }

  /** All batches, or `only` these, in the order of their numbers; then what was imported. */
  async *batches(only?: readonly BatchName[]): AsyncGenerator<ShelvedBatch> {
    for (const file of await this.files(only)) {
      const { number, day } = file
      yield { number, day, envelopes: await this.envelopes(file) }
    }
  }

  /** An envelope's identifier in hex. */
  id(envelope: Uint8Array): string {
    return this.#sodium.to_hex(envelopeId(this.#sodium, envelope))
  }

  /** Cuts off what a killed run left half written, and tells which envelopes are there. */
  async #mend(file: FileHandle): Promise<Set<string>> {
    const bytes = await file.readFile()
    const length = wholeLength(bytes)
    await file.truncate(length)
    return new Set([...framesOf(bytes.subarray(0, length))].map((envelope) => this.id(envelope)))
  }

  async #files(only?: readonly BatchName[]): Promise<string[]> {
    const names = only && new Set(only.map(shelfName))
    try {
      return (await readdir(this.#folder)).filter((name) => names?.has(name) ?? true).sort()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  }
}

const whole = '.batch'
const partial = '.partial'
const imported = 'imported'
const fileName = /^((\d{8,}|imported)-(\d{4}-\d\d-\d\d)(?:-[0-9a-f]+)?)\.(?:batch|partial)$/

/** Windows lets nobody replace a file that is open, so there the old bytes are left to the disk. */
async function replaceForGood({ path, bytes }: ShelvedFile, content: Uint8Array): Promise<void> {
  if (process.platform === 'win32') {
    await writePrivateFile(path, content)
    return
  }
  const old = await open(path, 'r+')
  try {
    await writePrivateFile(path, content)
    await old.write(new Uint8Array(bytes), 0, bytes, 0)
    await old.sync()
  } finally {
    await old.close()
  }
}

/** What a whole batch is called on the shelf. */
export function shelfName(batch: BatchName): string {
  return batchFile(batch, whole)
}

function batchFile({ number, day }: BatchName, ending: string): string {
  return `${String(number).padStart(8, '0')}-${day}${ending}`
}
