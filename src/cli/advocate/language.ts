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

/** `nl` for `nl`, `nl-BE` and `nl_BE.UTF-8`; `undefined` for a language that the program does not speak. */
export function knownLanguage(locale: string | undefined): Language | undefined {
  const [code] = (locale ?? '').toLowerCase().split(/[-_.@]/, 1)
  return languages.find((language) => language === code)
}
