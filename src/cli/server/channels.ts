import { verifyStored, type VerifiedChannel } from '../../channel/verify.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import type { ChannelRecord, Store } from '../../store/store.ts'

/** The newest document of each channel in the store, verified, and the serials of those that do not verify. */
export interface StoredChannels {
  readonly newest: ReadonlyMap<string, VerifiedChannel>
  readonly damaged: readonly { channel: string; serial: number }[]
}

export async function readChannels(sodium: Sodium, store: Store): Promise<StoredChannels> {
  const newest = new Map<string, VerifiedChannel>()
  const damaged: ChannelRecord[] = []
  for (const record of await store.documents(0)) {
    const verified = verifyStored(sodium, record)
    if (verified === undefined) damaged.push(record)
    else if (verified.document.serial > (newest.get(record.channel)?.document.serial ?? 0))
      newest.set(record.channel, verified)
  }
  return { newest, damaged: damaged.map(({ channel, serial }) => ({ channel, serial })) }
}

/** To be told of a database that holds no channel, which may be another than the one that was meant. */
export const noChannelThere =
  'There is no channel in this database: admit one with `parasol-server channel add FILE`, or, if you did, name the settings of the service with --settings FILE.'

export const today = () => new Date().toISOString().slice(0, 10)
