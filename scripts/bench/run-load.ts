import { envelopeMediaType } from '../../src/wire/media-types.ts'
import { reportsPath } from '../../src/wire/paths.ts'
import { askProcess } from './ask-process.ts'
import type { Load, Loaded } from './receive-load.ts'

/** What is sent to a channel, and how hard. */
export interface Sent extends Pick<Load, 'port' | 'connections' | 'seconds'> {
  readonly slug: string
  readonly envelope: Uint8Array
}

/** Has a process of its own send reports, and gives how long each took. */
export function runLoad({ slug, envelope, ...sent }: Sent): Promise<Loaded> {
  const order: Load = {
    ...sent,
    path: reportsPath(slug),
    mediaType: envelopeMediaType,
    envelope: Buffer.from(envelope).toString('base64'),
  }
  return askProcess('receive-load', order)
}
