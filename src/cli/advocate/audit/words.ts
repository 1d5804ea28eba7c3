import type { Audit } from '../../../locales/en/audit.ts'
import type { Language } from '../language.ts'

/** What an audit says, in a language. */
export async function auditIn(language: Language): Promise<Audit> {
  return (await load[language]()).audit
}

const load: Readonly<Record<Language, () => Promise<{ audit: Audit }>>> = {
  en: () => import('../../../locales/en/audit.ts'),
  fr: () => import('../../../locales/fr/audit.ts'),
  es: () => import('../../../locales/es/audit.ts'),
  ru: () => import('../../../locales/ru/audit.ts'),
  zh: () => import('../../../locales/zh/audit.ts'),
  nl: () => import('../../../locales/nl/audit.ts'),
  km: () => import('../../../locales/km/audit.ts'),
  az: () => import('../../../locales/az/audit.ts'),
  ro: () => import('../../../locales/ro/audit.ts'),
  ar: () => import('../../../locales/ar/audit.ts'),
}
