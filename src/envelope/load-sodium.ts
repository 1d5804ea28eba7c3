import sodium from 'libsodium-wrappers'
import type { Sodium } from './sodium.ts'

/**
 * The WebAssembly build of libsodium, ready to use, for programs that run on Node. The form never calls this: it
 * chooses between two builds and loads them itself.
 */
export async function loadSodium(): Promise<Sodium> {
  await sodium.ready
  return sodium
}
