import { Command } from 'commander'
import { isOver, periodOf } from '../../../report/period.ts'
import type { QuoteInBook } from '../../../vault/quotes/quote-book.ts'
import { exitCodes } from '../../errors.ts'
import { page } from '../../terminal/pager.ts'
import { tell } from '../../terminal/prose.ts'
import { safeJson, safeText } from '../../terminal/safe-text.ts'
import { shortId } from '../named-reports.ts'
import { startSession, unlockVault } from '../session.ts'

export function listCommand(): Command {
  return new Command('list')
    .description('List the words that were chosen, and how far each is.')
    .addHelpText('after', `\nExample:\n  parasol quote list\n`)
    .action(async (_options, command: Command) => {
      const session = await startSession(command)
      const { vault } = await unlockVault(session)
      const { quotes, damaged } = await vault.quotes.read()
      const today = new Date().toISOString().slice(0, 10)
      if (session.options.json) console.log(safeJson(quotes))
      else await page(quotes.length === 0 ? none : quotes.map((one) => line(one, today)).join('\n\n'))
      if (damaged.length === 0) return
      tell(`Some quotes are damaged and left out (${damaged.length}): your copy of the folder may have them.`)
      process.exitCode = exitCodes.damaged
    })
}

const none = 'No words were chosen yet: parasol quote new REPORT --out FILE.'

function line(one: QuoteInBook, today: string): string {
  return `${one.id.slice(0, shortId)}  ${state(one, today)}\n  ${safeText(one.quote.text).replaceAll('\n', '\n  ')}`
}

function state({ state, quote }: QuoteInBook, today: string): string {
  if (state === 'proposed') return 'waits for a second advocate'
  if (state === 'withdrawn') return 'withdrawn'
  return isOver(periodOf('quarter', quote.received), today)
    ? 'released: briefs can print it'
    : 'released: briefs can print it from the next quarter on'
}
