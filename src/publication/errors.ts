export type PublicationErrorCode = 'too-few' | 'folder-taken' | BriefTextErrorCode

/** What can be wrong with the text file of a brief. */
export type BriefTextErrorCode =
  | 'text-encoding'
  | 'text-character'
  | 'text-language'
  | 'text-period'
  | 'text-outside'
  | 'text-heading'
  | 'text-repeated'
  | 'text-headline'
  | 'text-demand'

const sentences: Record<PublicationErrorCode, string> = {
  'too-few': 'no finished quarter or year has enough reports yet to publish figures about it',
  'folder-taken': 'the folder holds other files: choose an empty or a new one',
  'text-encoding': 'the file is no text in UTF-8',
  'text-character': 'a line holds a character that cannot be printed',
  'text-language': 'the language is none of those that there are',
  'text-period': 'the period is none',
  'text-outside': 'a line stands before the first heading',
  'text-heading': 'a heading is not known',
  'text-repeated': 'a heading stands twice',
  'text-headline': 'the headline is not one line of text',
  'text-demand': 'a demand does not begin with a hyphen',
}

/** Where in a text something is wrong, and what stands there. */
export interface Place {
  /** Counted from 1. */
  readonly line: number
  readonly text: string
}

export class PublicationError extends Error {
  readonly code: PublicationErrorCode
  readonly place: Place | undefined

  constructor(code: PublicationErrorCode, place?: Place) {
    super(sentences[code])
    this.name = 'PublicationError'
    this.code = code
    this.place = place
  }
}
