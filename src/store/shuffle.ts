import { randomInt } from 'node:crypto'

/** The same things in an order drawn from the system's randomness: every order is as likely (Fisher and Yates). */
export function shuffled<Thing>(things: readonly Thing[]): Thing[] {
  const order = [...things]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = randomInt(last + 1)
    const held = order[last] as Thing
    order[last] = order[chosen] as Thing
    order[chosen] = held
  }
  return order
}
