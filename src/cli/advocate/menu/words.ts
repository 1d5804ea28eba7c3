import type { Menu } from '../../../locales/en/menu.ts'
import type { Language } from '../language.ts'

/** The menu in a language. */
export async function menuIn(language: Language): Promise<Menu> {
  return (await load[language]()).menu
}

const load: Readonly<Record<Language, () => Promise<{ menu: Menu }>>> = {
  en: () => import('../../../locales/en/menu.ts'),
  fr: () => import('../../../locales/fr/menu.ts'),
  es: () => import('../../../locales/es/menu.ts'),
  ru: () => import('../../../locales/ru/menu.ts'),
  zh: () => import('../../../locales/zh/menu.ts'),
  nl: () => import('../../../locales/nl/menu.ts'),
  km: () => import('../../../locales/km/menu.ts'),
  az: () => import('../../../locales/az/menu.ts'),
  ro: () => import('../../../locales/ro/menu.ts'),
  ar: () => import('../../../locales/ar/menu.ts'),
}
