import { shortId } from '../named-reports.ts'
import type { Desk } from './desk.ts'
import { noteMenu } from './noting.ts'
import { pickReport, type Wanted } from './reports.ts'

/** Lists reports, newest first; the one that is picked is read, and the next after it. */
export async function choose(desk: Desk, wanted: Wanted = {}): Promise<void> {
  await pickReport(desk, wanted, (ids, at) => readFrom(desk, ids, at))
}

/** Reads a report; then the next, or what is to be noted about this one. */
async function readFrom(desk: Desk, ids: readonly string[], first: number): Promise<void> {
  const { read, note } = desk.words
  for (const [at, id] of [...ids.entries()].slice(first)) {
    await desk.run('read', id.slice(0, shortId))
    const left = ids.length - at - 1
    for (;;) {
      const picked = await desk.pick('', [note.note, ...(left > 0 ? [`${read.next} (${left})`] : [])])
      if (picked === undefined) return
      if (picked === 1) break
      await noteMenu(desk, id)
    }
  }
}
