import type { Asset } from './assets.ts'

/**
 * Loads a module whose bytes have the hash that the build gave them. It is fetched, and run from memory: of a script that
 * is loaded by its address, Chromium notes the address on the disk, even of one that it may not store. Throws where the
 * bytes do not arrive, or are others.
 */
export async function load({ path, integrity }: Asset): Promise<unknown> {
  const response = await fetch(path, { integrity })
  const address = URL.createObjectURL(await response.blob())
  return import(address).finally(() => URL.revokeObjectURL(address))
}
