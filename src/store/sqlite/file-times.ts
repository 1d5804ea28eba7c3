import { utimesSync } from 'node:fs'

const every = 10_000

/**
 * Sets the times of the database's files to the beginning of the day, over and over, so that they do not tell when the
 * last report came. Also when nothing came, since a file system notes when its times were set. Gives back how to stop.
 */
export function keepTimesCoarse(path: string): () => void {
  const coarsen = () => {
    const day = new Date()
    day.setUTCHours(0, 0, 0, 0)
    for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}-lock`]) setTime(file, day)
  }
  coarsen()
  const timer = setInterval(coarsen, every).unref()
  return () => {
    clearInterval(timer)
    coarsen()
  }
}

/** Which of them there are differs from moment to moment, and a file that belongs to another user keeps its times. */
function setTime(file: string, day: Date): void {
  try {
    utimesSync(file, day, day)
  } catch {
    return
  }
}
