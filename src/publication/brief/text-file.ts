import { fill } from '../wording.ts'
import { readLines, type Line } from './lines.ts'
import { PublicationError } from '../errors.ts'
import { spanOf } from './span.ts'
import { type BriefText, type TextPart, textParts, titleOf } from './text.ts'
import type { BriefWording } from './wording.ts'

/**
 * The text of a brief as a file that any editor opens, Notepad too:
 *
 *     # A note, never printed.
 *     Language: nl
 *     Period: 2026
 *
 *     [Headline]
 *     …
 *
 * Headings are those of the brief, in its language or in English. Both lines at the top may be missing, and so may any
 * heading.
 */
export interface TextFile {
  readonly language?: string
  readonly period?: string
  /** The parts that have a heading, also those with nothing under it. */
  readonly parts: Partial<Record<TextPart, readonly Entry[]>>
}

/** A paragraph or an entry of a list, and the line on which it begins. */
export interface Entry {
  readonly text: string
  readonly line: number
}

/** A file of offered sentences and empty places, with a byte order mark and CRLF, so that old editors read it too. */
export function writeTextFile(
  text: BriefText,
  wording: BriefWording,
  { file, period }: { readonly file: string; readonly period?: string },
): string {
  const words = wording.brief.text
  const notes: Partial<Record<TextPart, string>> = {
    headline: words.forHeadline,
    demands: words.forDemands,
    signatories: words.forSignatories,
    contact: words.forContact,
  }
  const shown = textParts.filter((part) => text[part].length > 0 || part in notes)
  const head = [
    ...words.how.map((note) => `# ${fill(note, { file })}`),
    '',
    `Language: ${wording.language}`,
    ...(period === undefined ? [] : [`Period: ${period}`]),
  ]
  const parts = shown.map((part) => [
    `[${titleOf(part, wording)}]`,
    ...(notes[part] === undefined ? [] : [`# ${notes[part]}`]),
    ...(text[part].length === 0 ? [''] : [text[part].map((entry) => plainLine(entry)).join('\n\n')]),
  ])
  const lines = [...head, ...parts.flatMap((part) => ['', ...part]), '']
  return `\ufeff${lines.join('\n').replaceAll('\n', '\r\n')}`
}

export interface ReadingOptions {
  /** The words of a language; `undefined` for one that there is not. */
  readonly wordingIn: (language: string) => Promise<BriefWording | undefined>
  /** The language of a file that names none. */
  readonly language: string
}

/** Reads such a file strictly. Throws PublicationError `text-…` with the place. */
export async function readTextFile(bytes: Uint8Array, options: ReadingOptions): Promise<TextFile> {
  const lines = readLines(bytes).filter(({ text }) => !text.startsWith('#'))
  const first = lines.findIndex((line) => headingIn(line) !== undefined)
  const begin = first === -1 ? lines.length : first
  const { language, period } = readHead(lines.slice(0, begin))
  const wording = await options.wordingIn(language?.value ?? options.language)
  if (wording === undefined) throw new PublicationError('text-language', language?.place)
  const known = [wording, await options.wordingIn('en')].filter((one) => one !== undefined)
  const parts: Partial<Record<TextPart, readonly Entry[]>> = {}
  for (const { heading, body } of sections(lines.slice(begin))) {
    const name = (headingIn(heading) ?? '').toLowerCase()
    const part = textParts.find((one) => known.some((words) => titleOf(one, words).toLowerCase() === name))
    if (part === undefined) throw new PublicationError('text-heading', heading)
    if (parts[part] !== undefined) throw new PublicationError('text-repeated', heading)
    parts[part] = readers[part](body, heading)
  }
  return { ...(language && { language: language.value }), ...(period && { period: period.value }), parts }
}

function readHead(lines: readonly Line[]) {
  const found: Partial<Record<'language' | 'period', { value: string; place: Line }>> = {}
  for (const place of lines) {
    if (place.text.trim() === '') continue
    const [, key = '', value = ''] = /^(Language|Period):\s*(.*?)\s*$/i.exec(place.text) ?? []
    const name = key.toLowerCase()
    if (name !== 'language' && name !== 'period') throw new PublicationError('text-outside', place)
    if (found[name] !== undefined) throw new PublicationError('text-repeated', place)
    if (name === 'period' && spanOf(value) === undefined) throw new PublicationError('text-period', place)
    found[name] = { value, place }
  }
  return found
}

interface Section {
  readonly heading: Line
  readonly body: Line[]
}

function sections(lines: readonly Line[]): Section[] {
  const all: Section[] = []
  for (const line of lines) {
    if (headingIn(line) !== undefined) all.push({ heading: line, body: [] })
    else all.at(-1)?.body.push(line)
  }
  return all
}

/** The words of a line that is a heading; one that begins with a blank is none. */
function headingIn({ text }: Line): string | undefined {
  return /^\[(.*)\]\s*$/.exec(text)?.[1]?.trim()
}

type Reader = (body: readonly Line[], heading: Line) => Entry[]

const readers: Readonly<Record<TextPart, Reader>> = {
  headline: (body, heading) => {
    const entries = paragraphs(body)
    if (entries.length !== 1) throw new PublicationError('text-headline', heading)
    return entries
  },
  summary: paragraphs,
  ranking: paragraphs,
  crossed: paragraphs,
  series: paragraphs,
  told: paragraphs,
  why: paragraphs,
  authority: paragraphs,
  demands: (body) => {
    const written = body.filter(({ text }) => text.trim() !== '')
    const [first] = written
    if (first !== undefined && !isItem(first)) throw new PublicationError('text-demand', first)
    return joined(written, isItem).map(({ text, line }) => ({ text: text.replace(item, ''), line }))
  },
  signatories: entries,
  contact: entries,
}

function paragraphs(body: readonly Line[]): Entry[] {
  const blank = new Set(body.filter(({ text }) => text.trim() === '').map(({ line }) => line))
  const written = body.filter(({ line }) => !blank.has(line))
  return joined(written, ({ line }) => blank.has(line - 1))
}

function entries(body: readonly Line[]): Entry[] {
  return joined(
    body.filter(({ text }) => text.trim() !== ''),
    () => true,
  )
}

const item = /^\s*[-–—•*]\s*/

const isItem = ({ text }: Line) => item.test(text)

/** Lines as entries, each begun by the first line or one that says so. */
function joined(lines: readonly Line[], begins: (line: Line) => boolean): Entry[] {
  const all: { text: string; line: number }[] = []
  for (const place of lines) {
    const last = all.at(-1)
    const text = place.text.trim()
    if (last === undefined || begins(place)) all.push({ text, line: place.line })
    // Scripts without blanks between words get none where a line was broken.
    else last.text += /\p{sc=Han}$/u.test(last.text) && /^\p{sc=Han}/u.test(text) ? text : ` ${text}`
  }
  return all
}

/**
 * An entry on one line of the file; a blank before what would else be a note or a heading. Blanks at which no line breaks
 * stay: French has them before its signs.
 */
function plainLine(entry: string): string {
  const text = entry.replaceAll(/[ \t\r\n]+/g, ' ').trim()
  return /^[#[]/.test(text) ? ` ${text}` : text
}
