const writtenFromTheRight = new Set(['ar', 'fa', 'he', 'ur', 'ps'])

/** Which way a language is written, by its code (`ar`, `nl-BE`). */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return writtenFromTheRight.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** What a language calls itself. */
export function ownName(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang
}
