import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { soundType } from '../../../wire/sound-type.ts'
import { longestSound } from '../../../wire/sounds.ts'
import { CliError } from '../../errors.ts'
import { safeLine } from '../../terminal/safe-text.ts'

export interface Recording {
  readonly key: string
  readonly bytes: Uint8Array
}

const endings = ['.opus', '.ogg', '.webm']

/** The languages that somebody recorded: the folders in this one. Throws CliError where there are none. */
export async function recordedLanguages(folder: string): Promise<readonly string[]> {
  const languages = (await entriesOf(folder)).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  if (languages.length === 0)
    throw new CliError(`${folder} has no folder for a language in it, such as ${join(folder, 'km')}.`)
  return languages.sort()
}

/**
 * The recordings of one language, in the order of `keys`. Throws CliError that names the first file which cannot be used:
 * its name says no key, it is no Opus, it is too long, or there are two of it.
 */
export async function recordingsIn(
  folder: string,
  { language, keys }: { language: string; keys: readonly string[] },
): Promise<readonly Recording[]> {
  const recordings = new Map<string, Recording>()
  for (const { name } of await entriesOf(folder)) {
    const path = join(folder, name)
    const key = keyOf(name, keys)
    if (key === undefined) throw new CliError(unknown(path, language))
    if (recordings.has(key))
      throw new CliError(`There are two sounds for ${key}: take ${path} or the other away.`)
    recordings.set(key, { key, bytes: await soundIn(path) })
  }
  return keys.flatMap((key) => recordings.get(key) ?? [])
}

async function soundIn(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path)
  if (soundType(bytes) === undefined)
    throw new CliError(`${path} is no Opus sound: docs/listen.md has the command that makes one.`)
  if (bytes.length > longestSound)
    throw new CliError(
      `${path} has ${Math.ceil(bytes.length / 1024)} kB, and ${longestSound / 1024} kB is the most: make it smaller or shorter.`,
    )
  return bytes
}

function keyOf(name: string, keys: readonly string[]): string | undefined {
  const ending = extname(name)
  const key = name.slice(0, name.length - ending.length)
  return endings.includes(ending) && keys.includes(key) ? key : undefined
}

function unknown(path: string, language: string): string {
  return `${safeLine(path)} is called like nothing that the form says: parasol channel recordings --lang ${language} lists the names (ending in ${endings.join(', ')}).`
}

/** All but what systems leave in folders by themselves, `.DS_Store` and `Thumbs.db`. */
async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter(({ name }) => !name.startsWith('.') && name !== 'Thumbs.db')
}
