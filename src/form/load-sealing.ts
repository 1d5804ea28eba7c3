import { assets } from './assets.ts'
import { pauseAfter } from './delivery.ts'
import { load } from './load.ts'
import type * as SealingModule from './sealing.ts'
import type { Sealing } from './sealing.ts'

/** Loads what needs cryptography, however often the network fails. */
export async function loadSealing(pause: (milliseconds: number) => Promise<void>): Promise<Sealing> {
  for (let tries = 0; ; tries++) {
    const sealing = await attemptSealing(tries).catch(() => undefined)
    if (sealing !== undefined) return sealing
    await pause(pauseAfter(tries))
  }
}

/**
 * The small WebAssembly build where WebAssembly runs, else the pure JavaScript one. Throws where it does not arrive; a
 * later `attempt` tries the other too, should WebAssembly have promised more than it keeps.
 */
async function attemptSealing(attempt: number): Promise<Sealing> {
  const { webAssembly, javaScript } = assets.sealing
  const swift = instantiates() && attempt % 3 < 2
  const module = (await load(swift ? webAssembly : javaScript)) as typeof SealingModule
  return module.openSealing(swift)
}

/** Tor Browser at Safer, and some hardened phones, have the name and no more. */
function instantiates(): boolean {
  const empty = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00)
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(empty)) instanceof WebAssembly.Instance
  } catch {
    return false
  }
}
