import type Database from 'better-sqlite3'

/** The most pages that SQLite can count. */
const noLimit = 4_294_967_294

/** Has SQLite refuse with `full` what would make the file longer than this. 0 is no limit but the disk. */
export function limitTo(connection: Database.Database, megabytes: number): void {
  if (megabytes === 0) return
  const size = connection.pragma('page_size', { simple: true }) as number
  connection.pragma(`max_page_count = ${Math.floor((megabytes * 1024 * 1024) / size)}`)
}

/** Raises the limit by these bytes, so that releases take no room from reports. */
export function leaveRoomFor(connection: Database.Database, bytes: number): void {
  const size = connection.pragma('page_size', { simple: true }) as number
  const pages = connection.pragma('max_page_count', { simple: true }) as number
  connection.pragma(`max_page_count = ${Math.min(noLimit, pages + Math.ceil(bytes / size))}`)
}

/**
 * Does work that may pass the limit for a moment: mixing, which frees as much as it takes, or a release, whose room is
 * added afterwards.
 */
export function beyondLimit(connection: Database.Database, work: () => void): void {
  const pages = connection.pragma('max_page_count', { simple: true }) as number
  connection.pragma(`max_page_count = ${noLimit}`)
  try {
    work()
  } finally {
    connection.pragma(`max_page_count = ${pages}`)
  }
}
