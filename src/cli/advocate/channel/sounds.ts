import { Command } from 'commander'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hash } from '../../../envelope/hash.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import type { Spoken } from '../../../report/spoken.ts'
import { alone } from '../../../vault/lock.ts'
import { type SoundsManifest, travellingLength } from '../../../wire/sounds.ts'
import { CliError } from '../../errors.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { type Session, startSession } from '../session.ts'
import { type ChannelDraft, readDraft, writeDraft } from './draft.ts'
import { type Recording, recordedLanguages, recordingsIn } from './recorded.ts'
import { toRecord } from './to-record.ts'

interface Options {
  readonly out?: string
}

/** The sounds of one language, ready to be handed out. */
interface Recorded {
  readonly language: string
  readonly recordings: readonly Recording[]
  readonly missing: readonly Spoken[]
  /** H of the manifest, base64. */
  readonly manifestHash: string
}

export function soundsCommand(): Command {
  return new Command('sounds')
    .description('Take recorded sounds into the draft, so that the form can be listened to.')
    .argument('<folder>', 'with a folder for each language: km/reporter.opus, km/reporter.self.opus, …')
    .option('--out <folder>', 'where the files for the server go; else the folder sounds beside the draft')
    .addHelpText(
      'after',
      `
The files are Opus (.opus, .ogg or .webm) of at most 128 kB. What is missing is
named, and can be read but not listened to. Sign and publish afterwards, and give
the folder with the files for the server to whoever runs it.

Examples:
  parasol channel recordings --lang km
  parasol channel sounds recordings
`,
    )
    .action(async (folder: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      const out = session.options.out ?? session.home.sounds
      const all = await alone(session.home.folder, () => takeIn(session, folder, out))
      if (session.options.json) {
        say(safeJson({ out, languages: all }))
        return
      }
      say(`${all.map(account).join('\n')}
The files for the server lie in ${out}: give that folder to whoever runs it (PARASOL_SOUNDS). Then sign and publish the draft (parasol channel sign, parasol channel publish).`)
    })
}

async function takeIn({ home, sodium }: Session<Options>, folder: string, out: string): Promise<Recorded[]> {
  const draft = await readDraft(home.draft)
  const names = await recordedLanguages(folder)
  const other = names.find((language) => !draft.languages.includes(language))
  if (other !== undefined)
    throw new CliError(
      `The draft does not offer "${other}": add it to "languages" in channel.json, or take that folder out of ${folder}.`,
    )
  const all: Recorded[] = []
  for (const language of names) all.push(await takeInOne(sodium, { draft, folder, language, out }))
  const sounds = Object.fromEntries(all.map(({ language, manifestHash }) => [language, manifestHash]))
  await writeDraft(home.draft, { ...draft, sounds: { ...draft.sounds, ...sounds } })
  return all
}

async function takeInOne(
  sodium: Sodium,
  { draft, folder, language, out }: { draft: ChannelDraft; folder: string; language: string; out: string },
): Promise<Recorded> {
  const wanted = toRecord(language, draft)
  const keys = wanted.map(({ key }) => key)
  const recordings = await recordingsIn(join(folder, language), { language, keys })
  const named = recordings.map((recording) => ({
    ...recording,
    name: sodium.to_hex(hash(sodium, recording.bytes)),
  }))
  const manifest: SoundsManifest = {
    format: 1,
    sounds: Object.fromEntries(named.map(({ key, name, bytes }) => [key, { name, bytes: bytes.length }])),
  }
  const manifestBytes = new TextEncoder().encode(JSON.stringify(manifest))
  const manifestHash = hash(sodium, manifestBytes)
  await mkdir(out, { recursive: true })
  for (const { name, bytes } of named) await writeFile(join(out, name), bytes)
  // The manifest comes last: where it is, everything in it is.
  await writeFile(join(out, sodium.to_hex(manifestHash)), manifestBytes)
  return {
    language,
    recordings,
    missing: wanted.filter(({ key }) => !recordings.some((recording) => recording.key === key)),
    manifestHash: sodium.to_base64(manifestHash, sodium.base64_variants.ORIGINAL),
  }
}

function account({ language, recordings, missing }: Recorded): string {
  const travelling = recordings.reduce((sum, { bytes }) => sum + travellingLength(bytes.length), 0)
  const all = recordings.length + missing.length
  const counted = `${language}: ${recordings.length} of ${all} recorded, ${Math.ceil(travelling / 1024)} kB if somebody listens to all of it.`
  if (missing.length === 0) return counted
  return `${counted} Missing: ${missing.map(({ key }) => key).join(', ')}.`
}
