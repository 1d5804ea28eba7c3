import type { Form } from '../../locales/en/form.ts'
import type { Offline } from '../../locales/en/offline.ts'

/** What the form says where it is one file that saves and never sends. */
export function saving(form: Form, { single }: Offline): Form {
  return {
    ...form,
    start: { ...form.start, final: single.final },
    enough: { ...form.enough, heading: single.enough, send: single.save },
    review: { ...form.review, hint: single.review, send: single.save },
  }
}
