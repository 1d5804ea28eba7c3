import { ChannelError } from '../../channel/errors.ts'
import { safeLine } from '../terminal/safe-text.ts'

/** What is said where a server shows a document that contradicts what was seen. Throws any other error again. */
export function alarm(error: unknown, known: number): string {
  if (!(error instanceof ChannelError)) throw error
  const what: Partial<Record<ChannelError['code'], string>> = {
    older: `It shows an older channel document than number ${known}, which you have seen`,
    conflict: 'It shows another channel document than the one that you have seen under the same number',
    signer: 'Its channel document is signed with another key than your organisation’s',
    slug: 'Its channel document belongs to another channel',
  }
  return `ALARM: do not trust this server now. ${what[error.code] ?? capital(safeLine(error.message))}. Nothing was fetched, and what you hold is as it was. Tell the colleague who signs the channel document, by voice.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
