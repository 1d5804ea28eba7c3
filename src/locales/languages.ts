import { ask as askAz } from './az/ask.ts'
import { form as formAz, page as pageAz } from './az/form.ts'
import { handIn as handInAz, offline as offlineAz } from './az/offline.ts'
import { ask as askEn, type Ask } from './en/ask.ts'
import { form as formEn, type Form, page as pageEn, type Page } from './en/form.ts'
import { type HandIn, handIn as handInEn, offline as offlineEn, type Offline } from './en/offline.ts'
import { ask as askFr } from './fr/ask.ts'
import { form as formFr, page as pageFr } from './fr/form.ts'
import { handIn as handInFr, offline as offlineFr } from './fr/offline.ts'
import { ask as askEs } from './es/ask.ts'
import { form as formEs, page as pageEs } from './es/form.ts'
import { handIn as handInEs, offline as offlineEs } from './es/offline.ts'
import { ask as askNl } from './nl/ask.ts'
import { form as formNl, page as pageNl } from './nl/form.ts'
import { handIn as handInNl, offline as offlineNl } from './nl/offline.ts'
import { ask as askRo } from './ro/ask.ts'
import { form as formRo, page as pageRo } from './ro/form.ts'
import { handIn as handInRo, offline as offlineRo } from './ro/offline.ts'
import { ask as askAr } from './ar/ask.ts'
import { form as formAr, page as pageAr } from './ar/form.ts'
import { handIn as handInAr, offline as offlineAr } from './ar/offline.ts'
import { ask as askKm } from './km/ask.ts'
import { form as formKm, page as pageKm } from './km/form.ts'
import { handIn as handInKm, offline as offlineKm } from './km/offline.ts'
import { ask as askRu } from './ru/ask.ts'
import { form as formRu, page as pageRu } from './ru/form.ts'
import { handIn as handInRu, offline as offlineRu } from './ru/offline.ts'
import { ask as askZh } from './zh/ask.ts'
import { form as formZh, page as pageZh } from './zh/form.ts'
import { handIn as handInZh, offline as offlineZh } from './zh/offline.ts'

/** What the form says in one language. */
export interface Texts {
  readonly ask: Ask
  readonly form: Form
  readonly page: Page
  /** Saving instead of sending. */
  readonly offline: Offline
  readonly handIn: HandIn
}

/** The languages that the form is built in, by the codes that channel documents use. */
export const languages: Readonly<Record<string, Texts>> = {
  en: { ask: askEn, form: formEn, page: pageEn, offline: offlineEn, handIn: handInEn },
  fr: { ask: askFr, form: formFr, page: pageFr, offline: offlineFr, handIn: handInFr },
  es: { ask: askEs, form: formEs, page: pageEs, offline: offlineEs, handIn: handInEs },
  nl: { ask: askNl, form: formNl, page: pageNl, offline: offlineNl, handIn: handInNl },
  ro: { ask: askRo, form: formRo, page: pageRo, offline: offlineRo, handIn: handInRo },
  az: { ask: askAz, form: formAz, page: pageAz, offline: offlineAz, handIn: handInAz },
  ru: { ask: askRu, form: formRu, page: pageRu, offline: offlineRu, handIn: handInRu },
  zh: { ask: askZh, form: formZh, page: pageZh, offline: offlineZh, handIn: handInZh },
  km: { ask: askKm, form: formKm, page: pageKm, offline: offlineKm, handIn: handInKm },
  ar: { ask: askAr, form: formAr, page: pageAr, offline: offlineAr, handIn: handInAr },
}
