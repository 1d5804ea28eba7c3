import { PublicationError } from '../errors.ts'

export interface Line {
  /** Counted from 1. */
  readonly line: number
  readonly text: string
}

/** The lines of a text file in UTF-8, or in UTF-16 as Notepad calls "Unicode". Throws PublicationError `text-…`. */
export function readLines(bytes: Uint8Array): Line[] {
  const lines = decode(bytes)
    .split(/\r\n|\r|\n/)
    .map((text, i) => ({ line: i + 1, text: text.replaceAll('\t', ' ') }))
  const strange = lines.find(({ text }) => unprintable.test(text))
  if (strange !== undefined) throw new PublicationError('text-character', strange)
  return lines
}

// Controls, and what turns the direction of text or hides in it; joiners and direction marks are part of writing.
const unprintable = /\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufff9-\ufffd]/u

// No text of a brief comes near; a film chosen by mistake does.
const most = 1_000_000

function decode(bytes: Uint8Array): string {
  if (bytes.length > most) throw new PublicationError('text-encoding')
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new PublicationError('text-encoding')
  }
}
