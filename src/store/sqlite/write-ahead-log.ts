import type Database from 'better-sqlite3'
import { busyMilliseconds } from './connection.ts'

const againMilliseconds = 1000
/**
 * About how many bytes the log may gain before they are copied into the database. Receives wait meanwhile: with more they
 * would wait longer each time, and a log that has grown out of the processor's caches is slower to copy. Measured with
 * scripts/bench/receive.ts.
 */
const mostBytes = 4 * 1024 * 1024
/** Pages after which SQLite does it by itself, in the middle of a commit: a limit that should not be reached. */
const lastResortPages = 10_000

/** SQLite's log of commits beside the database: when it is copied into the database, and when it is emptied. */
export class WriteAheadLog {
  readonly #connection: Database.Database
  #gained = 0
  #copying: NodeJS.Immediate | undefined
  #again: NodeJS.Timeout | undefined

  constructor(connection: Database.Database) {
    this.#connection = connection
    connection.pragma(`wal_autocheckpoint = ${lastResortPages}`)
  }

  /** Notes that a commit wrote so many bytes. When it is time, they are copied once that commit has been answered. */
  grew(bytes: number): void {
    this.#gained += bytes
    if (this.#gained < mostBytes) return
    this.#gained = 0
    this.#copying = setImmediate(() => this.#checkpoint('PASSIVE'))
  }

  /**
   * Empties the log, which still holds what was moved or removed, in the order in which it came. While another program
   * reads the database, or its disk is full, that is not possible yet: it is tried again each second.
   */
  truncate(): void {
    this.stop()
    this.#gained = 0
    if (!this.#checkpoint('TRUNCATE'))
      this.#again = setTimeout(() => this.truncate(), againMilliseconds).unref()
  }

  stop(): void {
    clearTimeout(this.#again)
    clearImmediate(this.#copying)
  }

  #checkpoint(kind: 'PASSIVE' | 'TRUNCATE'): boolean {
    // Receives must not wait for a reader in another program.
    this.#connection.pragma('busy_timeout = 0')
    try {
      return this.#connection.pragma(`wal_checkpoint(${kind})`, { simple: true }) === 0
    } catch {
      return false
    } finally {
      this.#connection.pragma(`busy_timeout = ${busyMilliseconds}`)
    }
  }
}
