import type { Desk } from './desk.ts'

export function keysMenu(desk: Desk): Promise<void> {
  const { main, keys } = desk.words
  return desk.visit(main.keys, () =>
    Promise.resolve([
      { label: keys.show, act: () => desk.show('identity', 'show') },
      { label: keys.passphrase, act: () => desk.show('identity', 'passphrase') },
    ]),
  )
}

/** The first thing of all. */
export async function makeKeys(desk: Desk): Promise<void> {
  const name = await desk.ask(desk.words.first.name)
  if (name !== '') await desk.show('identity', 'new', '--label', name)
}
