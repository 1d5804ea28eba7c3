import type { Words } from '../words.ts'

/**
 * What the terminal itself says around every command, in English, which is the type of all other languages. It is loaded
 * before anything else, so that Ctrl-C is answered in the advocate's language.
 */
export const terminal = {
  /** Behind a question. */
  yesNo: '(yes/no)',
  /** What counts as a yes, with commas between; everything else is a no. */
  yes: 'yes, y',
  /** Under a page of a long text. The letter q stays in every language: it is on every keyboard. */
  more: 'Enter: more, q: stop',
  stopped: 'Stopped; nothing was changed.',
  interrupted: 'Stopped. What was finished is kept, and everything is whole.',
  /** Beside a progress bar. */
  left: 'about {time} left',
  rate: '{rate} reports/s',
  passphrase: 'Passphrase (not shown while you type): ',
  untilNow: 'Passphrase until now (not shown): ',
  newPassphrase: 'New passphrase (not shown): ',
  onceMore: 'The same once more: ',
  differ: 'The two were not the same. Once again, from the beginning.',
  tooShort:
    'A passphrase needs at least {least} characters: take five or six words that have nothing to do with each other.',
  signing: 'Passphrase of the signing key (not shown): ',
} as const

export type Terminal = Words<typeof terminal>
