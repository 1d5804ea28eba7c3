import type { Listen } from '../locales/en/listen.ts'
import type { Texts as AllTexts } from '../locales/languages.ts'
import { assets } from './assets.ts'
import { FormError } from './errors.ts'
import { fetchPage } from './fetch-page.ts'
import { helpId } from './help-id.ts'
import { load } from './load.ts'

/** What the questions say. */
type Texts = Pick<AllTexts, 'ask' | 'form' | 'offline'> & { readonly listen: Listen }

/** The parts of the page that the service fills in, and that come in one language. */
const parts = ['header', `#${helpId}`]

interface PageData {
  readonly slug: string
  readonly organisation: string
  readonly fingerprint: string
  readonly serial: number
  /** A page that was handed out as a file sends nothing. */
  readonly sends: boolean
  /** The address of the page that takes in saved files; empty where a handed-out page was not told. */
  readonly handIn: string
}

/** What the form must know of the page that carries it. */
export function pageData(): PageData {
  const {
    slug = '',
    organisation = '',
    fingerprint = '',
    serial = '',
    handIn,
  } = document.documentElement.dataset
  return {
    slug,
    organisation,
    fingerprint,
    serial: Number(serial),
    sends: handIn === undefined,
    handIn: handIn ?? new URL('hand-in', location.href).href,
  }
}

/**
 * Puts the same page in another language around the questions, and answers with the questions' texts. Throws where either
 * cannot be had; then nothing has changed.
 */
export async function changeLanguage(code: string, address: string): Promise<Texts> {
  const asset = assets.texts[code]
  if (asset === undefined) throw new FormError('damaged')
  const [texts, page] = await Promise.all([load(asset), fetchPage(code, address)])
  exchange(page)
  return texts as Texts
}

function exchange(page: Document): void {
  for (const part of parts) {
    document.querySelector(part)?.replaceChildren(...(page.querySelector(part)?.childNodes ?? []))
  }
  const { lang, dir, dataset } = page.documentElement
  Object.assign(document.documentElement, { lang, dir })
  Object.assign(document.documentElement.dataset, dataset)
  document.title = page.title
}
