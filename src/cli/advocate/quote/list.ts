import { Command } from 'commander'
import { isOver, periodOf } from '../../../report/period.ts'
import type { QuoteInBook } from '../../../vault/quotes/quote-book.ts'
import { exitCodes } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { page } from '../../terminal/pager.ts'
import { tell } from '../../terminal/prose.ts'
import { safeJson, safeText } from '../../terminal/safe-text.ts'
import { shortId } from '../named-reports.ts'
import { startSession, unlockVault } from '../session.ts'
import type { Wording } from '../wording.ts'

export function listCommand(): Command {
  return new Command('list')
    .description('List the words that were chosen, and how far each is.')
    .addHelpText('after', `\nExample:\n  parasol quote list\n`)
    .action(async (_options, command: Command) => {
      const session = await startSession(command)
      const { wording } = session
      const { quote: words, vault: damage } = wording.answers
      const { vault } = await unlockVault(session)
      const { quotes, damaged } = await vault.quotes.read()
      const today = new Date().toISOString().slice(0, 10)
      if (session.options.json) console.log(safeJson(quotes))
      else
        await page(
          quotes.length === 0
            ? sentenceWith(words.none, { command: 'parasol quote new REPORT --out FILE' })
            : quotes.map((one) => line(one, today, words)).join('\n\n'),
          wording.terminal.more,
        )
      if (damaged.length === 0) return
      tell(sentenceWith(damage.quotesDamaged, { count: damaged.length }))
      process.exitCode = exitCodes.damaged
    })
}

type QuoteWords = Wording['answers']['quote']

function line(one: QuoteInBook, today: string, words: QuoteWords): string {
  const text = safeText(one.quote.text).replaceAll('\n', '\n  ')
  return `${one.id.slice(0, shortId)}  ${stateOf(one, today, words)}\n  ${text}`
}

/** How far a quote is, in words. */
export function stateOf({ state, quote }: QuoteInBook, today: string, { states }: QuoteWords): string {
  if (state !== 'released') return states[state]
  return isOver(periodOf('quarter', quote.received), today) ? states.printable : states.later
}
