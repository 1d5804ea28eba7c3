import { withdrawalsIn } from '../../../release/chain.ts'
import { standing } from '../../../release/ledger.ts'
import type { ReleaseEntry } from '../../../release/ledger-entry.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { openDesk, ownLedger } from '../release/desk.ts'
import { periodNames } from '../release/shown.ts'
import type { Desk } from './desk.ts'

/** The numbers of a release that is picked among all; of one that was taken back, its reason, too. */
export async function showRelease(desk: Desk): Promise<void> {
  const number = await pickRelease(desk, () => true)
  if (number !== undefined) await desk.show('release', 'show', String(number))
}

/** Only those that stand are offered. The command says what it does and asks before it signs. */
export async function takeBack(desk: Desk): Promise<void> {
  const number = await pickRelease(desk, (stands) => stands)
  if (number === undefined) return
  const { menu } = (await desk.wording()).release
  const reason = await desk.askWords(menu.reason)
  if (reason !== undefined) await desk.show('release', 'withdraw', String(number), '--reason', reason)
}

/** The number stands in the sentence that says what cannot be sent. The command asks before anything is gone. */
export async function giveUp(desk: Desk): Promise<void> {
  const { menu } = (await desk.wording()).release
  const number = await desk.ask(menu.giveUpFrom)
  if (number !== '') await desk.show('release', 'abandon', number)
}

async function pickRelease(desk: Desk, offered: (stands: boolean) => boolean): Promise<number | undefined> {
  const wording = await desk.wording()
  const words = wording.release
  const { ledger } = await ownLedger(await openDesk(await desk.session({})))
  const stand = new Set(standing(ledger).map(({ number }) => number))
  const withdrawals = withdrawalsIn(ledger.entries)
  const found = ledger.entries
    .filter((entry): entry is ReleaseEntry => entry.kind === 'release' && offered(stand.has(entry.number)))
    .toReversed()
  if (found.length === 0) {
    await desk.tellAndPause(ledger.entries.length === 0 ? words.none : words.menu.noneStands)
    return undefined
  }
  const labels = found.map(({ number, day, tables }) => {
    const withdrawn = withdrawals.get(number)
    const state = withdrawn === undefined ? words.stands : sentenceWith(words.withdrawnOn, { ...withdrawn })
    return `${periodNames(tables, wording)} · ${words.columns.number} ${number} · ${day} · ${state}`
  })
  const picked = await desk.pickAmong(words.menu.which, labels)
  return picked === undefined ? undefined : found[picked]?.number
}
