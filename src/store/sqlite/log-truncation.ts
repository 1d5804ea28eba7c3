import type Database from 'better-sqlite3'
import { busyMilliseconds } from './connection.ts'

const againMilliseconds = 1000

/**
 * Empties the write-ahead log, which still holds what was moved or removed, in the order in which it came. While
 * another program reads the database, or its disk is full, that is not possible yet: it is tried again each second.
 */
export class LogTruncation {
  readonly #connection: Database.Database
  #again: NodeJS.Timeout | undefined

  constructor(connection: Database.Database) {
    this.#connection = connection
  }

  truncate(): void {
    this.stop()
    if (!this.#emptied()) this.#again = setTimeout(() => this.truncate(), againMilliseconds).unref()
  }

  stop(): void {
    clearTimeout(this.#again)
  }

  #emptied(): boolean {
    // Receives must not wait for a reader in another program.
    this.#connection.pragma('busy_timeout = 0')
    try {
      return this.#connection.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0
    } catch {
      return false
    } finally {
      this.#connection.pragma(`busy_timeout = ${busyMilliseconds}`)
    }
  }
}
