import { soundNameOf } from '../../wire/sound-name.ts'
import type { SoundsManifest } from '../../wire/sounds.ts'
import type { Sealing } from '../sealing.ts'
import { fetchSound, inReach } from './fetch-sound.ts'

type Sounds = SoundsManifest['sounds']

/** The organisation's own recordings: fetched when somebody listens, and never believed without their hash. */
export class Recordings {
  readonly #sealing: () => Promise<Sealing>
  /** By the hash that the channel document gives of them. */
  readonly #manifests = new Map<string, Sounds>()
  readonly #sounds = new Map<string, Uint8Array>()

  constructor(sealing: () => Promise<Sealing>) {
    this.#sealing = sealing
  }

  /** Whether there is such a sound; while nobody has listened to anything, there may be. */
  mayHave(manifest: string, key: string): boolean {
    const sounds = this.#manifests.get(manifest)
    return sounds === undefined ? inReach(soundNameOf(manifest)) : Object.hasOwn(sounds, key)
  }

  /** The sound, or `undefined` where there is none, the network brings none, or it is not the one that was recorded. */
  async sound(manifest: string, key: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
    const sounds = this.#manifests.get(manifest) ?? (await this.#learn(manifest, signal))
    const sound = sounds?.[key]
    if (sound === undefined) return undefined
    const known = this.#sounds.get(sound.name)
    if (known !== undefined) return known
    const bytes = (await fetchSound(sound.name, signal))?.subarray(0, sound.bytes)
    if (bytes === undefined || (await this.#sealing()).nameOf(bytes) !== sound.name) return undefined
    this.#sounds.set(sound.name, bytes)
    return bytes
  }

  /** Which sentences somebody listened to must not stay in memory. */
  forget(): void {
    this.#sounds.clear()
  }

  async #learn(manifest: string, signal: AbortSignal): Promise<Sounds | undefined> {
    const name = soundNameOf(manifest)
    const bytes = await fetchSound(name, signal)
    const sealing = await this.#sealing()
    if (bytes === undefined || sealing.nameOf(bytes) !== name) return undefined
    const sounds = sealing.readSounds(bytes)
    if (sounds !== undefined) this.#manifests.set(manifest, sounds)
    return sounds
  }
}
