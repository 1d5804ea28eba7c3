/** Recorded sounds and their manifests in base64, by name. */
export type CarriedSounds = Readonly<Record<string, string>>

let carried: CarriedSounds = {}

/** Says which sounds the file carries. */
export function carrySounds(sounds: CarriedSounds): void {
  carried = sounds
}

/** Stands in for ../listen/fetch-sound.ts: nothing is fetched. */
export function fetchSound(name: string): Promise<Uint8Array | undefined> {
  const sound = carried[name]
  return Promise.resolve(sound === undefined ? undefined : bytesOf(sound))
}

/** Whether the file carries it. */
export function inReach(name: string): boolean {
  return Object.hasOwn(carried, name)
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))
}
