import type { BriefWording } from './wording.ts'

/** The parts of a brief that an advocate words, in the order in which they stand in it. */
export const textParts = [
  'headline',
  'summary',
  'ranking',
  'crossed',
  'series',
  'told',
  'why',
  'authority',
  'demands',
  'signatories',
  'contact',
] as const

export type TextPart = (typeof textParts)[number]

/** Paragraphs, or entries of a list. A part without any is not printed. */
export type BriefText = Readonly<Record<TextPart, readonly string[]>>

/** What a part is called, in the brief and in the text file. */
export function titleOf(part: TextPart, { brief }: BriefWording): string {
  return part === 'headline' || part === 'summary' ? brief.text[part] : brief[part].heading
}
