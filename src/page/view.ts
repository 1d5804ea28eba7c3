import type { ChannelDocument } from '../channel/schema.ts'
import type { HelpLineView, PageView } from '../wire/page.ts'
import { directionOf, ownName } from './language.ts'

type Texts = Readonly<Record<string, string>>
type HelpLine = ChannelDocument['help'][number]

/** What the templates show of a channel document in one language; `languages` are those that the form is built in. */
export function pageView(document: ChannelDocument, lang: string, languages: readonly string[]): PageView {
  const inLanguage = (texts: Texts) => textIn(texts, [lang, ...document.languages])
  return {
    lang,
    dir: directionOf(lang),
    title: inLanguage(document.page.title),
    slug: document.slug,
    organisation: inLanguage(document.names),
    leave: document.page.leave,
    languages: languages.map((code) => ({ code, name: ownName(code) })),
    rights: inLanguage(document.rights)
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
    lines: document.help.map((line) => lineView(line, inLanguage)),
    hasLines: document.help.length > 0,
  }
}

function lineView(line: HelpLine, inLanguage: (texts: Texts) => string): HelpLineView {
  const { phone, address, hours, cost, papers, languages } = line
  return {
    codes: line.codes.join(' '),
    name: inLanguage(line.name),
    text: inLanguage(line.text),
    ...(phone !== undefined && { phone }),
    ...(address !== undefined && { address: inLanguage(address) }),
    ...(hours !== undefined && { hours: inLanguage(hours) }),
    ...(cost !== undefined && { cost: inLanguage(cost) }),
    ...(papers !== undefined && { papers: inLanguage(papers) }),
    ...(languages !== undefined && { spoken: languages.map(isolated).join(' · ') }),
    tellsPolice: {
      yes: line.tellsPolice === 'yes',
      no: line.tellsPolice === 'no',
      unknown: line.tellsPolice === 'not-known',
    },
    checked: line.checked,
  }
}

/** In the first of these languages that there is, else in any: a number in another language beats no number. */
function textIn(texts: Texts, languages: readonly string[]): string {
  const lang = languages.find((candidate) => texts[candidate] !== undefined)
  return (lang === undefined ? Object.values(texts)[0] : texts[lang]) ?? ''
}

/** Kept apart from its neighbours, which may be written in the other direction. */
function isolated(lang: string): string {
  return `\u2068${ownName(lang)}\u2069`
}
