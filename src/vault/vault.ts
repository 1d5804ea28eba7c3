import { join } from 'node:path'
import type { Sodium } from '../envelope/sodium.ts'
import type { AdvocateIdentity } from '../identity/identity.ts'
import { checkEdition } from './edition.ts'
import { VaultError } from './errors.ts'
import { GrantShelf } from './grants/grant-shelf.ts'
import { ChannelHistory } from './history.ts'
import { FactsIndex } from './index/facts-index.ts'
import { Keyring } from './keyring.ts'
import { Forgotten } from './forgetting/forgotten.ts'
import { Journal } from './journal/journal.ts'
import { Notebook } from './notebook/notebook.ts'
import type { PulledReport } from './open.ts'
import { QuoteBook } from './quotes/quote-book.ts'
import { type BatchName, Shelf } from './shelf.ts'

/**
 * An advocate's own store: sealed reports as they came, and every channel document seen. There is no other copy of
 * anything in it that is readable without the identity.
 */
export interface Vault {
  readonly shelf: Shelf
  readonly history: ChannelHistory
  readonly keyring: Keyring
  /** What colleagues shared of reports from before this advocate was listed. */
  readonly grants: GrantShelf
  /** Facts of reports that were opened once. */
  readonly index: FactsIndex
  /** What the advocate noted about reports. */
  readonly notebook: Notebook
  /** Words of accounts on their way to the public. */
  readonly quotes: QuoteBook
  /** Figures that are prepared or signed, and not public yet. */
  readonly releases: Journal
  /** Facts of reports whose accounts were destroyed. */
  readonly forgotten: Forgotten
  /**
   * Every sealed report once, or those of `only` these batches. One that was both pulled and imported counts as pulled,
   * so that all advocates date it alike.
   */
  reports(only?: readonly BatchName[]): AsyncGenerator<PulledReport, void>
}

/**
 * Opens the vault in an advocate's folder. Throws VaultError: `not-joined` where the identity knows no channel, `newer`
 * where a newer version has written there.
 */
export async function openVault(sodium: Sodium, home: string, identity: AdvocateIdentity): Promise<Vault> {
  if (identity.pin === undefined) throw new VaultError('not-joined')
  const folder = join(home, 'vault')
  await checkEdition(folder)
  const shelf = new Shelf(sodium, join(folder, 'reports'))
  const history = await ChannelHistory.read(sodium, join(folder, 'channels'), identity.pin)
  const grants = await GrantShelf.read(sodium, join(folder, 'grants'), identity.recipientSeeds)
  const keyring = new Keyring(sodium, history, identity.recipientSeeds, grants.keys)
  const { vaultKey } = identity
  const index = new FactsIndex(sodium, join(folder, 'index'), vaultKey)
  const notebook = new Notebook(new Journal(sodium, join(folder, 'notes.journal'), vaultKey, 'notes'))
  const quotes = new QuoteBook(
    sodium,
    new Journal(sodium, join(folder, 'quotes.journal'), vaultKey, 'quotes'),
  )
  const forgotten = new Forgotten(
    new Journal(sodium, join(folder, 'forgotten.journal'), vaultKey, 'forgotten'),
  )
  const releases = new Journal(sodium, join(folder, 'releases.journal'), vaultKey, 'releases')
  return {
    shelf,
    history,
    keyring,
    grants,
    index,
    notebook,
    quotes,
    forgotten,
    releases,
    reports: (only) => once(shelf, only),
  }
}

async function* once(shelf: Shelf, only?: readonly BatchName[]): AsyncGenerator<PulledReport, void> {
  const seen = new Set<string>()
  for await (const { number, day, envelopes } of shelf.batches(only)) {
    for (const bytes of envelopes) {
      const id = shelf.id(bytes)
      if (seen.has(id)) continue
      seen.add(id)
      yield { id, day, batch: number, bytes }
    }
  }
}
