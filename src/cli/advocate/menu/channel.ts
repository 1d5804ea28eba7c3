import { namesIn } from '../channel/add.ts'
import { readSigned } from '../channel/document.ts'
import { type ChannelDraft, readDraft } from '../channel/draft.ts'
import { unapprovedIn } from '../channel/sign.ts'
import { unlock } from '../session.ts'
import type { Desk } from './desk.ts'

export function channelMenu(desk: Desk): Promise<void> {
  const { channel, first } = desk.words
  return desk.visit(`${channel.channel}\n${channel.signer}`, () =>
    Promise.resolve([
      { label: channel.show, act: () => desk.show('channel', 'show') },
      { label: first.join, act: () => joinChannel(desk) },
      { label: channel.add, act: () => addColleague(desk) },
      { label: channel.replace, act: () => replaceKeys(desk) },
      { label: channel.remove, act: () => removeColleague(desk) },
      { label: channel.revoke, act: () => revoke(desk) },
      { label: channel.sign, act: () => sign(desk) },
      { label: channel.publish, act: () => publish(desk) },
    ]),
  )
}

export async function joinChannel(desk: Desk): Promise<void> {
  const { first } = desk.words
  const file = await desk.askPath(first.file)
  if (file === undefined) return
  const server = await desk.askWords(first.server)
  if (server !== undefined) await desk.show('channel', 'join', file, '--server', server)
}

const roles = ['case', 'tally'] as const

/** What somebody may do at the server, each with all before it. */
const powers = ['pull', 'pull,release', 'pull,release,remove'] as const

async function addColleague(desk: Desk): Promise<void> {
  const { channel } = desk.words
  const card = await desk.askPath(channel.card)
  if (card === undefined) return
  const role = roles[(await desk.pick(channel.role, [channel.case, channel.tally])) ?? -1]
  if (role === undefined) return
  // Who opens no accounts may not let the server delete them.
  const offered = [channel.pull, channel.release, ...(role === 'case' ? [channel.delete] : [])]
  const may = powers[(await desk.pick(channel.may, offered)) ?? -1]
  if (may !== undefined) await desk.show('channel', 'add', card, '--role', role, '--may', may)
}

async function replaceKeys(desk: Desk): Promise<void> {
  const card = await desk.askPath(desk.words.channel.card)
  if (card !== undefined) await desk.show('channel', 'add', card, '--replace')
}

async function removeColleague(desk: Desk): Promise<void> {
  const name = await pickName(desk, await readDraft(desk.home.draft))
  if (name !== undefined) await desk.show('channel', 'remove', name)
}

async function revoke(desk: Desk): Promise<void> {
  const { sodium } = await desk.session({})
  const name = await pickName(desk, (await readSigned(sodium, desk.home.signedChannel)).channel.document)
  const server = name === undefined ? '' : await serverOf(desk)
  if (name !== undefined && server !== '') await desk.show('channel', 'revoke', name, '--server', server)
}

async function pickName(
  desk: Desk,
  listed: Pick<ChannelDraft, 'recipients' | 'advocates'>,
): Promise<string | undefined> {
  const names = namesIn(listed)
  const picked = await desk.pickAmong(desk.words.channel.label, names)
  return picked === undefined ? undefined : names[picked]
}

async function sign(desk: Desk): Promise<void> {
  const drafts = unapprovedIn(await readDraft(desk.home.draft)).length > 0
  if (drafts && !(await desk.agrees(desk.words.channel.drafts))) return
  await desk.show('channel', 'sign', ...(drafts ? ['--with-drafts'] : []))
}

async function publish(desk: Desk): Promise<void> {
  const server = await serverOf(desk)
  if (server !== '') await desk.show('channel', 'publish', '--server', server)
}

/** The server of the channel that was joined; one who only signs is asked for it. */
async function serverOf(desk: Desk): Promise<string> {
  if (!(await desk.hasJoined())) return desk.ask(desk.words.first.server)
  const { identity } = await unlock(await desk.session({}))
  return identity.pin?.origin ?? desk.ask(desk.words.first.server)
}
