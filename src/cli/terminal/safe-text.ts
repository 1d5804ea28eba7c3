/**
 * What a stranger wrote may hold orders to the terminal: move the cursor, change the title, answer a question, turn the
 * direction of the line. Nothing of a report or a channel document is printed except through here.
 */
const dangerous =
  // Controls but the line feed; what is invisible or turns the direction, but the joiners that scripts need and Khmer's breaks between words; odd line ends.
  /(?!\n)\p{Cc}|(?![\u200b-\u200d])\p{Cf}|\p{Zl}|\p{Zp}/gu

/** Text of several lines with every dangerous character shown as its number: `\u{1b}`. */
export function safeText(text: string): string {
  return text.replace(dangerous, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/** The same on one line. */
export function safeLine(text: string): string {
  return safeText(text.replaceAll('\n', ' '))
}

/** JSON for people and programs alike: the same value, its dangerous characters written as JSON's own escapes. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(dangerous, escaped)
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
