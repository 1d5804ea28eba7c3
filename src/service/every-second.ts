import { setTimeout as wait } from 'node:timers/promises'
import { StoreError } from '../store/errors.ts'

/** Does the work every second until the signal aborts. A store that fails is tried again: waiting loses nothing. */
export async function everySecond(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await work().catch((error: unknown) => {
      if (!(error instanceof StoreError)) throw error
    })
    await wait(1000, undefined, { signal }).catch(() => undefined)
  }
}
