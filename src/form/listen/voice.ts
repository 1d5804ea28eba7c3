/** What must be known of a voice; browsers know more. */
export interface Voice {
  readonly lang: string
  /** Spoken on the device: any other sends what it says to a company's server. */
  readonly localService: boolean
}

/**
 * Systems whose voices are those that are installed. Android lists every language there is and falls back to English where
 * it lacks one (web-speech-recommended-voices, issue 14); browsers on it that pretend to be a computer name Linux.
 */
const truthful = /Windows NT|Macintosh|iPhone|iPad/

/** Whether a browser lists the voices that it has, and no others. */
export function tellsTheTruth(userAgent: string): boolean {
  return truthful.test(userAgent) && !/Android/.test(userAgent)
}

/** The voice to read a language aloud with, or `undefined` where silence is better than a wrong one. */
export function truthfulVoice<V extends Voice>(
  voices: readonly V[],
  language: string,
  userAgent: string,
): V | undefined {
  if (!tellsTheTruth(userAgent)) return undefined
  return voices.find(({ lang, localService }) => localService && speaks(lang, language))
}

/** Chinese is written alike and spoken differently: voices of Hong Kong and Macau speak Cantonese. */
function speaks(lang: string, language: string): boolean {
  const [base, ...rest] = lang.toLowerCase().split(/[-_]/)
  return base === language && !(base === 'zh' && rest.some((part) => part === 'hk' || part === 'mo'))
}
