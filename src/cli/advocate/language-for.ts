import { knownLanguage, type Language } from './language.ts'
import { readSettings } from './settings.ts'

/**
 * The language to speak: what the command says, else PARASOL_LANG, else what was chosen in the menu, else what the
 * computer speaks, else English.
 */
export async function languageFor(
  asked: string | undefined,
  settingsFile: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Language> {
  return (
    knownLanguage(asked) ??
    knownLanguage(env['PARASOL_LANG']) ??
    (await readSettings(settingsFile)).language ??
    knownLanguage(systemLocale(env)) ??
    'en'
  )
}

/** POSIX variables where they are set; Windows and macOS set none, and Intl knows what was chosen there. */
function systemLocale(env: NodeJS.ProcessEnv): string {
  const [posix] = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].filter(Boolean)
  return posix ?? new Intl.DateTimeFormat().resolvedOptions().locale
}
