import type { Terminal } from '../../locales/en/terminal.ts'
import type { Language } from './language.ts'

/** What the terminal itself says in a language: few words, so that they can be loaded before anything else. */
export async function terminalWords(language: Language): Promise<Terminal> {
  return (await load[language]()).terminal
}

const load: Readonly<Record<Language, () => Promise<{ terminal: Terminal }>>> = {
  en: () => import('../../locales/en/terminal.ts'),
  fr: () => import('../../locales/fr/terminal.ts'),
  es: () => import('../../locales/es/terminal.ts'),
  ru: () => import('../../locales/ru/terminal.ts'),
  zh: () => import('../../locales/zh/terminal.ts'),
  nl: () => import('../../locales/nl/terminal.ts'),
  km: () => import('../../locales/km/terminal.ts'),
  az: () => import('../../locales/az/terminal.ts'),
  ro: () => import('../../locales/ro/terminal.ts'),
  ar: () => import('../../locales/ar/terminal.ts'),
}
