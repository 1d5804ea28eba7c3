import { ChannelError } from '../../channel/errors.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { sentenceFor } from './sentences.ts'
import type { Wording } from './wording.ts'

/** What is said where a server shows a document that contradicts what was seen. Throws any other error again. */
export function alarm(error: unknown, serial: number, wording: Wording): string {
  if (!(error instanceof ChannelError)) throw error
  const { alarm, ...reasons } = wording.answers.alarm
  const known: Readonly<Record<string, string>> = reasons
  const what = known[error.code] ?? sentenceFor(error, wording).message
  return sentenceWith(alarm, { what: sentenceWith(what, { serial }) })
}
