import type { Answer } from './submit.ts'

/** Pauses between attempts, in seconds; the last one stays. */
const pauses = [2, 4, 8, 15, 30, 60]

/** How long to wait after the `tries`th attempt that failed, in milliseconds; `tries` counts from 0. */
export function pauseAfter(tries: number): number {
  return (pauses[Math.min(tries, pauses.length - 1)] ?? 0) * 1000
}

export interface Waiting {
  /** Resolves after `milliseconds`, or earlier where waiting makes no more sense (the network is back, or a tap). */
  readonly pause: (milliseconds: number) => Promise<void>
  /** Told after every attempt that did not get through. */
  readonly failed: (answer: 'wait' | 'offline') => void
}

/** Attempts the same request until it is taken in or refused for good. */
export async function deliver(
  attempt: () => Promise<Answer>,
  { pause, failed }: Waiting,
): Promise<'sent' | 'refused'> {
  for (let tries = 0; ; tries++) {
    const answer = await attempt()
    if (answer === 'sent' || answer === 'refused') return answer
    failed(answer)
    await pause(pauseAfter(tries))
  }
}
