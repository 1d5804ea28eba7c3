import { utimesSync } from 'node:fs'
import { filesOf } from './files.ts'

const every = 10_000

/**
 * Sets the times of the database's files to the beginning of the day, over and over, so that they do not tell when the
 * last report came. Also when nothing came, since a file system notes when its times were set. Gives back how to stop.
 */
export function keepTimesCoarse(path: string): () => void {
  const coarsen = () => {
    const day = new Date()
    day.setUTCHours(0, 0, 0, 0)
    for (const file of filesOf(path)) setTime(file, day)
  }
  coarsen()
  const timer = setInterval(coarsen, every).unref()
  return () => {
    clearInterval(timer)
    coarsen()
  }
}

/** A file that is not there at the moment is passed over, and one that belongs to another user keeps its times. */
function setTime(file: string, day: Date): void {
  try {
    utimesSync(file, day, day)
  } catch {
    return
  }
}
