import { assets } from './assets.ts'
import { load } from './load.ts'
import type * as SealingModule from './sealing.ts'
import type { Sealing } from './sealing.ts'

/**
 * The small WebAssembly build where WebAssembly runs, else the pure JavaScript one. Throws where it does not arrive; a
 * later `attempt` tries the other too, should WebAssembly have promised more than it keeps.
 */
export async function loadSealing(attempt: number): Promise<Sealing> {
  const { webAssembly, javaScript } = assets.sealing
  const asset = instantiates() && attempt % 3 < 2 ? webAssembly : javaScript
  const module = (await load(asset, attempt)) as typeof SealingModule
  return module.openSealing()
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
