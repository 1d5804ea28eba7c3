const rightToLeft = String.raw`[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]`
const fromRight = new RegExp(rightToLeft, 'u')
const beginsFromRight = new RegExp(String.raw`^\P{L}*${rightToLeft}`, 'u')

/** A letter of a script that runs from the right, as a class for regular expressions. */
export const letterFromRight = rightToLeft

/**
 * Which way a line runs that somebody wrote: as the page, if it has a letter that does, even behind a name in Latin letters;
 * else its own way. What has no letters, as a telephone number, runs from the left: turned round it is another number.
 */
export function ownDirection(line: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  return (page === 'rtl' ? fromRight : beginsFromRight).test(line) ? 'rtl' : 'ltr'
}
