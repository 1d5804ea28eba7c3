/** Repeatable chance: the same seed tells the same stories. Nothing secret is ever drawn from here. */
export interface Chance {
  /** A number in [0, 1). */
  next(): number
  /** True with this probability. */
  happens(probability: number): boolean
  /** One of the things, each as likely as its weight. */
  pick<T>(things: readonly (readonly [weight: number, thing: T])[]): T
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for invented reports. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    happens: (probability) => next() < probability,
    pick(things) {
      let left = next() * things.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, thing] of things) {
        left -= weight
        if (left < 0) return thing
      }
      throw new Error('nothing to pick from')
    },
  }
}
