import { ask as askEn, type Ask } from './en/ask.ts'
import { form as formEn, type Form } from './en/form.ts'
import { ask as askNl } from './nl/ask.ts'
import { form as formNl } from './nl/form.ts'

/** What the form says in one language. */
export interface Texts {
  readonly ask: Ask
  readonly form: Form
}

/** The languages that the form is built in, by the codes that channel documents use. */
export const languages: Readonly<Record<string, Texts>> = {
  en: { ask: askEn, form: formEn },
  nl: { ask: askNl, form: formNl },
}
