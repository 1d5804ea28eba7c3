import { shortId } from '../named-reports.ts'
import { stateOf } from '../quote/list.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { unlockVault } from '../session.ts'
import type { Desk } from './desk.ts'
import { pickReport } from './reports.ts'

export function quotesMenu(desk: Desk): Promise<void> {
  const { main, quotes } = desk.words
  return desk.visit(main.quotes, () =>
    Promise.resolve([
      { label: quotes.list, act: () => desk.show('quote', 'list') },
      { label: quotes.choose, act: () => choose(desk) },
      { label: quotes.release, act: () => release(desk) },
      { label: quotes.take, act: () => take(desk) },
      { label: quotes.withdraw, act: () => withdraw(desk) },
    ]),
  )
}

async function choose(desk: Desk): Promise<void> {
  const report = await pickReport(desk)
  if (report === undefined) return
  const out = await desk.askPlace(desk.words.publish.file, 'words.quote')
  await desk.show('quote', 'new', report.slice(0, shortId), '--out', out)
}

async function release(desk: Desk): Promise<void> {
  const file = await desk.askPath(desk.words.quotes.file)
  if (file === undefined) return
  const out = await desk.askPlace(desk.words.publish.file, 'released.quote')
  await desk.show('quote', 'release', file, '--out', out)
}

async function take(desk: Desk): Promise<void> {
  const file = await desk.askPath(desk.words.quotes.file)
  if (file !== undefined) await desk.show('quote', 'take', file)
}

async function withdraw(desk: Desk): Promise<void> {
  const session = await desk.session({})
  const { vault } = await unlockVault(session)
  const inUse = (await vault.quotes.read()).quotes.filter(({ state }) => state !== 'withdrawn')
  const today = new Date().toISOString().slice(0, 10)
  if (inUse.length === 0) return desk.show('quote', 'list')
  const picked = await desk.pickAmong(
    desk.words.quotes.withdraw,
    inUse.map(
      (one) =>
        `${safeLine(one.quote.text).slice(0, 40)} (${stateOf(one, today, session.wording.answers.quote)})`,
    ),
  )
  const id = picked === undefined ? undefined : inUse[picked]?.id
  if (id !== undefined) await desk.show('quote', 'withdraw', id.slice(0, shortId))
}
