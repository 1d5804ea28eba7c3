import { unlockVault } from '../session.ts'
import { channelMenu } from './channel.ts'
import type { Desk } from './desk.ts'
import { papersMenu } from './papers.ts'

export function keysMenu(desk: Desk): Promise<void> {
  const { main, keys, channel } = desk.words
  return desk.visit(main.keys, async () => [
    { label: keys.show, act: () => desk.show('identity', 'show') },
    { label: keys.passphrase, act: () => desk.show('identity', 'passphrase') },
    { label: keys.papers, act: () => papersMenu(desk) },
    { label: keys.rotate, act: () => rotate(desk) },
    ...((await desk.hasJoined())
      ? [
          { label: keys.share, act: () => shareHistory(desk) },
          { label: keys.take, act: () => takeHistory(desk) },
          { label: keys.move, act: () => move(desk) },
        ]
      : []),
    { label: channel.channel, act: () => channelMenu(desk) },
  ])
}

/** The first thing of all. */
export async function makeKeys(desk: Desk): Promise<void> {
  const name = await desk.askWords(desk.words.first.name)
  if (name !== undefined) await desk.show('identity', 'new', '--label', name)
}

async function rotate(desk: Desk): Promise<void> {
  const stolen = await desk.agrees(desk.words.keys.stolen)
  await desk.show('identity', 'rotate', ...(stolen ? ['--login'] : []))
}

async function shareHistory(desk: Desk): Promise<void> {
  const { keys, publish } = desk.words
  const { vault } = await unlockVault(await desk.session({}))
  const names = vault.history.newest.document.recipients.map(({ label }) => label)
  const picked = await desk.pickAmong(keys.share, names)
  const name = picked === undefined ? undefined : names[picked]
  if (name === undefined) return
  const out = await desk.askPlace(publish.file, 'history.dat')
  await desk.show('channel', 'share-history', name, '--out', out)
}

async function takeHistory(desk: Desk): Promise<void> {
  const file = await desk.askPath(desk.words.keys.file)
  if (file !== undefined) await desk.show('channel', 'take-history', file)
}

async function move(desk: Desk): Promise<void> {
  const server = await desk.askWords(desk.words.first.server)
  if (server !== undefined) await desk.show('channel', 'move', '--server', server)
}
