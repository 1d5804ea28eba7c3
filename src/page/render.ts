import mustache from 'mustache'
import type { ChannelDocument } from '../channel/schema.ts'
import { pageView } from './view.ts'

/**
 * A page exactly as the service sends it, from the built template: whoever has the release and the channel's document
 * can say what it must be. `built` are the languages that the form is built in; `lang` is one of `pageLanguages`.
 */
export function renderPage(
  template: string,
  document: ChannelDocument,
  lang: string,
  built: readonly string[],
): string {
  return mustache.render(template, pageView(document, lang, pageLanguages(document, built)))
}

/** Those of the document's languages that the form is built in; all of the form's if there is none. */
export function pageLanguages(document: ChannelDocument, built: readonly string[]): readonly string[] {
  const shared = document.languages.filter((lang) => built.includes(lang))
  return shared.length > 0 ? shared : built
}
