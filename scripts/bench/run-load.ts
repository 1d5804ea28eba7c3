import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { envelopeMediaType } from '../../src/wire/media-types.ts'
import { reportsPath } from '../../src/wire/paths.ts'
import type { Load, Loaded } from './receive-load.ts'

/** What is sent to a channel, and how hard. */
export interface Sent extends Pick<Load, 'port' | 'connections' | 'seconds'> {
  readonly slug: string
  readonly envelope: Uint8Array
}

/** Has a process of its own send reports, and gives how long each took. */
export async function runLoad({ slug, envelope, ...sent }: Sent): Promise<Loaded> {
  const child = fork(fileURLToPath(new URL('receive-load.js', import.meta.url)))
  const order: Load = {
    ...sent,
    path: reportsPath(slug),
    mediaType: envelopeMediaType,
    envelope: Buffer.from(envelope).toString('base64'),
  }
  child.send(order)
  const [loaded] = (await once(child, 'message')) as [Loaded]
  return loaded
}
