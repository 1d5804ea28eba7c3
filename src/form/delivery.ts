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
  /** Works on a challenge of the service; undefined where that cannot be. */
  readonly prove: () => Promise<string | undefined>
  /** Told after every attempt that did not get through; `crowded`: the device works on a challenge now. */
  readonly failed: (answer: 'crowded' | 'wait' | 'offline') => void
}

/** Attempts the same request until it is taken in or refused for good. `proof` is good for one attempt. */
export async function deliver(
  attempt: (proof?: string) => Promise<Answer>,
  { pause, prove, failed }: Waiting,
): Promise<'sent' | 'refused'> {
  for (let tries = 0, proof: string | undefined; ; tries++) {
    const answer = await attempt(proof)
    if (answer === 'sent' || answer === 'refused') return answer
    failed(answer)
    const proven = proof !== undefined
    proof = answer === 'crowded' ? await prove() : undefined
    // Who has just proved is sent to at once; who did before, and was turned away all the same, gives it time.
    if (proof !== undefined && !proven) continue
    if (answer === 'crowded') failed('wait')
    await pause(pauseAfter(tries))
  }
}
