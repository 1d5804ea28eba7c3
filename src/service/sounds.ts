import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sodium } from '../envelope/sodium.ts'
import { jsonMediaType } from '../wire/media-types.ts'
import { soundType } from '../wire/sound-type.ts'
import { soundsManifest, type SoundsManifest, travellingLength } from '../wire/sounds.ts'
import { compressed, type Content } from './content.ts'

/**
 * The recorded sounds, by name, all in memory: a file that is read only when somebody listens would keep the time of that
 * on the disk. Nothing is here but what a manifest names that a channel document names.
 */
export class Sounds {
  readonly #sodium: Sodium
  readonly #folder: string | undefined
  readonly #contents = new Map<string, Content>()
  /** Of each manifest that is here, the names of sounds that are not. */
  readonly #missing = new Map<string, Set<string>>()

  constructor(sodium: Sodium, folder: string | undefined) {
    this.#sodium = sodium
    this.#folder = folder
  }

  content(name: string): Content | undefined {
    return this.#contents.get(name)
  }

  /** How many sounds of a manifest are not here; `undefined` where the manifest itself is not. */
  missing(manifest: string): number | undefined {
    return this.#missing.get(manifest)?.size
  }

  /** Reads what these manifests name and is not here yet. What is missing or altered is looked for again the next time. */
  async load(manifests: ReadonlySet<string>): Promise<void> {
    for (const name of manifests) {
      const missing = this.#missing.get(name) ?? (await this.#loadManifest(name))
      for (const sound of missing) if (await this.#loadSound(sound)) missing.delete(sound)
    }
  }

  async #loadManifest(name: string): Promise<Set<string>> {
    const plain = await this.#read(name)
    const manifest = plain && parsed(plain)
    if (plain === undefined || manifest === undefined) return new Set()
    this.#contents.set(name, await compressed({ type: jsonMediaType, plain }))
    const sounds = new Set(Object.values(manifest.sounds).map((sound) => sound.name))
    this.#missing.set(name, sounds)
    return sounds
  }

  async #loadSound(name: string): Promise<boolean> {
    const bytes = await this.#read(name)
    const type = bytes && soundType(bytes)
    if (bytes === undefined || type === undefined) return false
    const plain = Buffer.alloc(travellingLength(bytes.length))
    bytes.copy(plain)
    this.#contents.set(name, { type, plain })
    return true
  }

  /** The file of this name, if its content is what the name says. */
  async #read(name: string): Promise<Buffer | undefined> {
    if (this.#folder === undefined) return undefined
    const bytes = await readFile(join(this.#folder, name)).catch(() => undefined)
    if (bytes === undefined) return undefined
    return this.#sodium.to_hex(this.#sodium.crypto_generichash(32, bytes, null)) === name ? bytes : undefined
  }
}

function parsed(bytes: Buffer): SoundsManifest | undefined {
  try {
    return soundsManifest.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    return undefined
  }
}
