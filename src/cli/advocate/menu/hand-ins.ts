import type { Desk } from './desk.ts'

/** Files that somebody carried here, for instance on a memory stick. */
export async function handIns(desk: Desk): Promise<void> {
  const path = await desk.askPath(desk.words.import.files)
  if (path !== undefined) await desk.show('import', path)
}
