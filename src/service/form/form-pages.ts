import type { ChannelDocument } from '../../channel/schema.ts'
import type { VerifiedChannel } from '../../channel/verify.ts'
import { pageLanguages, renderPage } from '../../page/render.ts'
import type { Page } from '../../wire/page.ts'
import { compressed, type Content, htmlType } from '../content.ts'
import { templateName, type BuiltForm } from './built-form.ts'

/** The form's pages, each made once for a channel document and a language, and kept until the next document. */
export class FormPages {
  readonly #form: BuiltForm
  /** By slug: the pages of its newest document, by the name of their template. */
  readonly #made = new Map<string, { hash: string; pages: Map<string, Promise<Content>> }>()

  constructor(form: BuiltForm) {
    this.#form = form
  }

  languages(document: ChannelDocument): readonly string[] {
    return pageLanguages(document, this.#form.languages)
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
    const template = this.#form.templates.get(name) ?? ''
    const plain = Buffer.from(renderPage(template, document, lang, this.#form.languages))
    return compressed({ type: htmlType, plain })
  }
}
