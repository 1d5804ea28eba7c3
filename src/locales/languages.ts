import { ask as askEn, type Ask } from './en/ask.ts'
import { form as formEn, type Form, page as pageEn, type Page } from './en/form.ts'
import { ask as askNl } from './nl/ask.ts'
import { form as formNl, page as pageNl } from './nl/form.ts'

/** What the form says in one language. */
export interface Texts {
  readonly ask: Ask
  readonly form: Form
  readonly page: Page
}

/** The languages that the form is built in, by the codes that channel documents use. */
export const languages: Readonly<Record<string, Texts>> = {
  en: { ask: askEn, form: formEn, page: pageEn },
  nl: { ask: askNl, form: formNl, page: pageNl },
}
