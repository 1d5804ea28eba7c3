import { soundPath } from '../../wire/sound-name.ts'

/** A sound or a manifest as it travels, unchecked; `undefined` where the network does not bring it. */
export async function fetchSound(name: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(soundPath(name), {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    })
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  } catch {
    return undefined
  }
}

/** Whether it is worth asking for; only the network knows more. */
export const inReach: (name: string) => boolean = () => true
