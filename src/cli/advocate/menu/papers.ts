import type { Desk } from './desk.ts'

/** Recovery shares, through their life. */
export function papersMenu(desk: Desk): Promise<void> {
  const { keys, papers } = desk.words
  return desk.visit(keys.papers, () =>
    Promise.resolve([
      { label: papers.make, act: () => make(desk) },
      { label: papers.rehearse, act: () => rehearse(desk) },
      { label: papers.restore, act: () => desk.show('identity', 'restore') },
    ]),
  )
}

/** On a computer that has no keys yet: papers, and a copy of the key file. */
export async function restoreKeys(desk: Desk): Promise<void> {
  const copy = await desk.askPath(desk.words.first.copy)
  if (copy !== undefined) await desk.show('identity', 'restore', '--file', copy)
}

async function make(desk: Desk): Promise<void> {
  const { papers } = desk.words
  const many = await desk.askNumber(papers.many, 5)
  const need = await desk.askNumber(papers.need, Math.min(3, Number(many) || 3))
  await desk.show('identity', 'backup', '--shares', many, '--need', need)
}

async function rehearse(desk: Desk): Promise<void> {
  const copy = await desk.askPath(desk.words.papers.copy)
  await desk.show('identity', 'rehearse', ...(copy === undefined ? [] : ['--file', copy]))
}
