import type { VerifiedChannel } from '../../channel/verify.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { Sounds } from '../../service/server.ts'
import { soundNameOf } from '../../wire/sound-name.ts'
import { finding, type Finding } from '../finding.ts'

/** Whether the recorded sounds that the channels' newest documents name are in the folder of the settings. */
export async function soundFindings(
  sodium: Sodium,
  folder: string | undefined,
  channels: ReadonlyMap<string, VerifiedChannel>,
): Promise<Finding[]> {
  const sounds = new Sounds(sodium, folder)
  const named = [...channels].flatMap(([slug, { document }]) =>
    Object.entries(document.sounds ?? {}).map(([language, manifest]) => ({
      what: `The sounds of ${slug} in ${language}`,
      manifest: soundNameOf(manifest),
    })),
  )
  await sounds.load(new Set(named.map(({ manifest }) => manifest)))
  return named.map(({ what, manifest }) => {
    const missing = sounds.missing(manifest)
    if (missing === 0) return finding('ok', `${what} are all there.`)
    if (folder === undefined)
      return finding('note', `${what} cannot be heard: PARASOL_SOUNDS must name the folder that holds them.`)
    const much = missing === undefined ? 'are' : `(${missing} of them) are`
    return finding('note', `${what} ${much} not in ${folder}: ask the organisation for the whole folder.`)
  })
}
