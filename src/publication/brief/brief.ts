import { type BriefParts, composeBrief } from './compose.ts'
import type { BriefDocument } from './document.ts'
import { offeredText } from './offered.ts'
import type { BriefText } from './text.ts'
import type { BriefWording } from './wording.ts'

export interface BriefOptions extends Omit<BriefParts, 'text'> {
  /** Parts that somebody wrote, in the place of those that the figures offer. */
  readonly text: Partial<BriefText>
}

/** A brief with the sentences that its figures carry, wherever nobody wrote others. */
export function briefDocument(options: BriefOptions, wording: BriefWording): Promise<BriefDocument> {
  const text = { ...offeredText(options.figures, wording), ...options.text }
  return composeBrief({ ...options, text }, wording)
}
