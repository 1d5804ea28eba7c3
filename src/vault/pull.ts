import type { ListedBatch } from '../wire/bodies.ts'
import type { Client } from './client.ts'
import { VaultError } from './errors.ts'
import { type BatchName, shelfName } from './shelf.ts'
import type { Vault } from './vault.ts'

export interface PullProgress {
  total(envelopes: number): void
  advance(): void
}

export interface Pulled {
  /** Batches that were not here as a whole before. */
  readonly fresh: readonly BatchName[]
  /** All batches of which the service still keeps something; every one of them is here now. */
  readonly kept: readonly BatchName[]
  /** How many envelopes came. */
  readonly reports: number
}

/**
 * Brings every batch that is not here as a whole. Throws VaultError where the service is away or breaks off: what came
 * until then stays, and the next pull goes on from there.
 */
export async function pull(vault: Vault, client: Client, progress: PullProgress): Promise<Pulled> {
  const here = await vault.shelf.complete()
  const destroyed = new Set((await vault.forgotten.read()).reports.keys())
  const kept = (await client.batches()).filter(({ count }) => count > 0)
  const fresh = kept.filter((batch) => !here.has(shelfName(batch)))
  progress.total(fresh.reduce((sum, { count }) => sum + count, 0))
  let reports = 0
  for (const batch of fresh) {
    reports += await vault.shelf.keep(
      batch,
      counted(batch, client.envelopes(batch.number), progress),
      destroyed,
    )
  }
  return { fresh, kept, reports }
}

/** Brings channel documents that this advocate never saw: reports may be sealed to them. Throws VaultError. */
export async function recallDocuments({ history }: Vault, client: Client): Promise<void> {
  for (const serial of history.missing) {
    const signed = await client.document(serial)
    if (signed !== undefined) await history.recall(signed)
  }
}

/** A stream that ends well but short is broken off all the same: a proxy may have closed it politely. */
async function* counted(batch: ListedBatch, envelopes: AsyncIterable<Uint8Array>, progress: PullProgress) {
  let came = 0
  for await (const envelope of envelopes) {
    came += 1
    progress.advance()
    yield envelope
  }
  if (came < batch.count) throw new VaultError('broken-off')
}
