import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { makePrivateFolder, writePrivateFile } from '../../identity/private-file.ts'
import { dirname } from 'node:path'
import { type Language, languages } from './language.ts'

const settings = z.object({
  language: z.enum(languages).optional(),
})

/** What an advocate chose for themselves in the menu. Nothing of it is secret. */
export interface Settings {
  readonly language?: Language | undefined
}

/** The settings as last chosen. A file that is missing or damaged counts as nothing chosen: it is soon chosen again. */
export async function readSettings(path: string): Promise<Settings> {
  const text = await readFile(path, 'utf8').catch(() => '')
  try {
    return settings.parse(JSON.parse(text))
  } catch {
    return {}
  }
}

export async function writeSettings(path: string, chosen: Settings): Promise<void> {
  await makePrivateFolder(dirname(path))
  await writePrivateFile(path, `${JSON.stringify(chosen)}\n`)
}
