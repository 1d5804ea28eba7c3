import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import mustache from 'mustache'
import type { ChannelDocument } from '../../channel/schema.ts'
import type { VerifiedChannel } from '../../channel/verify.ts'
import type { Page } from '../../wire/page.ts'
import { templateName, type BuiltForm, type Content } from './built-form.ts'
import { pageView } from './page-view.ts'

const compress = promisify(brotliCompress)

/** The form's pages, each made once for a channel document and a language, and kept until the next document. */
export class FormPages {
  readonly #form: BuiltForm
  /** By slug: the pages of its newest document, by the name of their template. */
  readonly #made = new Map<string, { hash: string; pages: Map<string, Promise<Content>> }>()

  constructor(form: BuiltForm) {
    this.#form = form
  }

  /** Those of the document's languages that the form is built in; all of the form's if there is none. */
  languages(document: ChannelDocument): readonly string[] {
    const shared = document.languages.filter((lang) => this.#form.languages.includes(lang))
    return shared.length > 0 ? shared : this.#form.languages
  }

  asset(path: string): Content | undefined {
    return this.#form.assets.get(path)
  }

  /** `lang` is one of `languages(channel.document)`. */
  page(channel: VerifiedChannel, lang: string, page: Page): Promise<Content> {
    const pages = this.#pagesOf(channel)
    const name = templateName(lang, page)
    const made = pages.get(name) ?? this.#make(channel.document, lang, name)
    pages.set(name, made)
    return made
  }

  #pagesOf(channel: VerifiedChannel): Map<string, Promise<Content>> {
    const { slug } = channel.document
    const hash = Buffer.from(channel.hash).toString('hex')
    const known = this.#made.get(slug)
    if (known?.hash === hash) return known.pages
    const pages = new Map<string, Promise<Content>>()
    this.#made.set(slug, { hash, pages })
    return pages
  }

  async #make(document: ChannelDocument, lang: string, name: string): Promise<Content> {
    const view = pageView(document, lang, this.languages(document))
    const plain = Buffer.from(mustache.render(this.#form.templates.get(name) ?? '', view))
    return { type: 'text/html; charset=utf-8', plain, brotli: await compress(plain) }
  }
}
