import type { Desk } from './desk.ts'

export function filesMenu(desk: Desk): Promise<void> {
  const { main, files } = desk.words
  return desk.visit(main.files, () =>
    Promise.resolve([
      { label: files.take, act: () => handIns(desk) },
      { label: files.server, act: () => letDelete(desk) },
      { label: files.old, act: () => forget(desk) },
    ]),
  )
}

/** Files that somebody carried here, for instance on a memory stick. */
async function handIns(desk: Desk): Promise<void> {
  const path = await desk.askPath(desk.words.files.paths)
  if (path !== undefined) await desk.show('import', path)
}

async function letDelete(desk: Desk): Promise<void> {
  if (await desk.agrees(desk.words.files.serverSure)) await desk.show('pull', '--remove')
}

async function forget(desk: Desk): Promise<void> {
  const age = await desk.askWords(desk.words.files.age)
  if (age !== undefined) await desk.show('forget', '--older-than', age)
}
