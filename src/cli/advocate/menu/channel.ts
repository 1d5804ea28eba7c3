import type { Desk } from './desk.ts'

export function channelMenu(desk: Desk): Promise<void> {
  const { main, channel, first } = desk.words
  return desk.visit(`${main.channel}\n${channel.signer}`, () =>
    Promise.resolve([
      { label: channel.show, act: () => desk.show('channel', 'show') },
      { label: first.join, act: () => joinChannel(desk) },
      { label: channel.add, act: () => addColleague(desk) },
      { label: channel.remove, act: () => removeColleague(desk) },
      { label: channel.sign, act: () => desk.show('channel', 'sign') },
      { label: channel.publish, act: () => publish(desk) },
    ]),
  )
}

export async function joinChannel(desk: Desk): Promise<void> {
  const { first } = desk.words
  const file = await desk.askPath(first.file)
  if (file === undefined) return
  const server = await desk.ask(first.server)
  if (server !== '') await desk.show('channel', 'join', file, '--server', server)
}

async function addColleague(desk: Desk): Promise<void> {
  const { channel } = desk.words
  const card = await desk.askPath(channel.card)
  if (card === undefined) return
  const role = await desk.pick(channel.role, [channel.case, channel.tally])
  if (role !== undefined) await desk.show('channel', 'add', card, '--role', role === 0 ? 'case' : 'tally')
}

async function removeColleague(desk: Desk): Promise<void> {
  const label = await desk.ask(desk.words.channel.label)
  if (label !== '') await desk.show('channel', 'remove', label)
}

async function publish(desk: Desk): Promise<void> {
  const server = await desk.ask(desk.words.first.server)
  if (server !== '') await desk.show('channel', 'publish', '--server', server)
}
