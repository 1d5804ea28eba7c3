import { readSettings } from './settings.ts'

/** The languages that the program speaks to advocates, each under its own name. */
export const languageNames = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  zh: '中文',
  nl: 'Nederlands',
  km: 'ភាសាខ្មែរ',
  az: 'Azərbaycanca',
  ro: 'Română',
  ar: 'العربية',
} as const

export type Language = keyof typeof languageNames

export const languages = Object.keys(languageNames) as readonly Language[]

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

/** `nl` for `nl`, `nl-BE` and `nl_BE.UTF-8`; `undefined` for a language that the program does not speak. */
export function knownLanguage(locale: string | undefined): Language | undefined {
  const [code] = (locale ?? '').toLowerCase().split(/[-_.@]/, 1)
  return languages.find((language) => language === code)
}

/** POSIX variables where they are set; Windows and macOS set none, and Intl knows what was chosen there. */
function systemLocale(env: NodeJS.ProcessEnv): string {
  const [posix] = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].filter(Boolean)
  return posix ?? new Intl.DateTimeFormat().resolvedOptions().locale
}
