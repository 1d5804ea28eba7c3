import { z } from 'zod'
import type { Sodium } from '../../envelope/sodium.ts'
import type { Journal } from '../journal/journal.ts'
import { checkStatement, type Quote, quoteId, signedStatement, type SignedStatement } from './quote.ts'

export interface QuoteInBook {
  readonly id: string
  readonly quote: Quote
  /** Who chose the words: a login key in base64, as channel documents write it. */
  readonly proposer: string
  /** Who let them go; absent until somebody did. */
  readonly releaser?: string
  readonly state: 'proposed' | 'released' | 'withdrawn'
}

export interface ForgottenQuotes {
  /** Quotes that were never released, destroyed. */
  readonly quotes: number
  /** Entries that could not be read, and went as well. */
  readonly damaged: number
}

const entry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('signed'), signed: signedStatement }),
  z.strictObject({ kind: z.literal('withdrawn'), quote: quoteId }),
])

type Entry = z.infer<typeof entry>

/** The quotes that an advocate chose, released or took in: sealed in the vault, every signature along with them. */
export class QuoteBook {
  readonly #sodium: Sodium
  readonly #journal: Journal

  constructor(sodium: Sodium, journal: Journal) {
    this.#sodium = sodium
    this.#journal = journal
  }

  /**
   * Every quote, in the order in which they were chosen. A release counts only where its signature is good and another
   * hand's. Throws VaultError `journal-newer`, `journal`.
   */
  async read(): Promise<{ readonly quotes: readonly QuoteInBook[]; readonly damaged: readonly number[] }> {
    const { entries, damaged } = await this.#journal.readAs(entry)
    const quotes = new Map<string, QuoteInBook>()
    for (const { value } of entries) this.#take(quotes, value)
    return { quotes: [...quotes.values()], damaged }
  }

  /** To be called by one run at a time (`alone`), after whoever signed was found to be allowed to. */
  async keep(...signed: readonly SignedStatement[]): Promise<void> {
    await this.#write(signed.map((one): Entry => ({ kind: 'signed', signed: one })))
  }

  /** Takes a quote out of use. Choosing the same words again makes another quote. */
  async withdraw(quote: string): Promise<void> {
    await this.#write([{ kind: 'withdrawn', quote }])
  }

  /**
   * Writes the book anew without the quotes of these reports that nobody released: their words are to be destroyed. What
   * is damaged may hold such words, and goes with them.
   */
  async forget(reports: ReadonlySet<string>): Promise<ForgottenQuotes> {
    const { quotes, damaged } = await this.read()
    const gone = new Set(
      quotes
        .filter(({ state, quote }) => state !== 'released' && reports.has(quote.report))
        .map(({ id }) => id),
    )
    if (gone.size === 0) return { quotes: 0, damaged: 0 }
    const { entries } = await this.#journal.readAs(entry)
    const kept = entries.map(({ value }) => value).filter((one) => !gone.has(this.#about(one)))
    await this.#journal.rewrite(kept)
    return { quotes: gone.size, damaged: damaged.length }
  }

  #about(one: Entry): string {
    if (one.kind === 'withdrawn') return one.quote
    const checked = checkStatement(this.#sodium, one.signed)
    if (checked === undefined) return ''
    return checked.statement.kind === 'release' ? checked.statement.quote : checked.id
  }

  #take(quotes: Map<string, QuoteInBook>, one: Entry): void {
    if (one.kind === 'withdrawn') {
      const known = quotes.get(one.quote)
      if (known !== undefined) quotes.set(one.quote, { ...known, state: 'withdrawn' })
      return
    }
    const checked = checkStatement(this.#sodium, one.signed)
    if (checked === undefined) return
    const { statement, loginKey, id } = checked
    if (statement.kind === 'quote') {
      if (!quotes.has(id)) quotes.set(id, { id, quote: statement, proposer: loginKey, state: 'proposed' })
      return
    }
    const known = quotes.get(statement.quote)
    if (known?.state === 'proposed' && known.proposer !== loginKey)
      quotes.set(known.id, { ...known, releaser: loginKey, state: 'released' })
  }

  async #write(entries: readonly Entry[]): Promise<void> {
    await this.#journal.append(entries)
  }
}
