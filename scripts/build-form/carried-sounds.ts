import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChannelDocument } from '../../src/channel/schema.ts'
import { hash } from '../../src/envelope/hash.ts'
import type { Sodium } from '../../src/envelope/sodium.ts'
import type { CarriedSounds } from '../../src/form/handed-out/fetch-sound.ts'
import { soundNameOf } from '../../src/wire/sound-name.ts'
import { soundsManifest } from '../../src/wire/sounds.ts'

/**
 * The recorded sounds of these languages, out of the folder that `parasol channel sounds` filled. `fail` is told where one
 * is not there or not what it was: a file that is handed out cannot be put right afterwards.
 */
export function carriedSounds(
  sodium: Sodium,
  { sounds: manifests = {} }: ChannelDocument,
  codes: readonly string[],
  folder: string,
  fail: (sentence: string) => never,
): CarriedSounds {
  const read = (name: string): Buffer => {
    const path = join(folder, name)
    const bytes = existsSync(path) ? readFileSync(path) : undefined
    if (bytes !== undefined && sodium.to_hex(hash(sodium, bytes)) === name) return bytes
    return fail(`${path} is missing or was altered: fill that folder anew with parasol channel sounds.`)
  }
  const names = codes.flatMap((code) => {
    const manifest = manifests[code]
    if (manifest === undefined) return []
    const name = soundNameOf(manifest)
    const { sounds } = soundsManifest.parse(JSON.parse(read(name).toString('utf8')))
    return [name, ...Object.values(sounds).map((sound) => sound.name)]
  })
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, read(name).toString('base64')]))
}
