import type { ChannelDocument } from '../../channel/schema.ts'
import { VaultError } from '../errors.ts'

/** Who signed, by the name that the channel document gives them. Keys are login keys in base64. */
export interface QuoteSigners {
  readonly proposer: string
  readonly releaser?: string
}

/**
 * Whether the newest channel document lets these keys choose words and release them: a *case* advocate chooses, another
 * advocate whose `may` has `release` lets go. Throws VaultError `quote-signer` where it does not, naming the reason:
 * `unlisted`, `role`, `release`, `same`.
 */
export function checkSigners(document: ChannelDocument, proposer: string, releaser?: string): QuoteSigners {
  const chose = listed(document, proposer)
  const role = document.recipients.find(({ label }) => label === chose.label)?.role
  if (role !== 'case') throw new VaultError('quote-signer', 'role')
  if (releaser === undefined) return { proposer: chose.label }
  if (releaser === proposer) throw new VaultError('quote-signer', 'same')
  const letGo = listed(document, releaser)
  if (!letGo.may.includes('release')) throw new VaultError('quote-signer', 'release')
  return { proposer: chose.label, releaser: letGo.label }
}

function listed({ advocates }: ChannelDocument, key: string): ChannelDocument['advocates'][number] {
  const advocate = advocates.find(({ loginKey }) => loginKey === key)
  if (advocate === undefined) throw new VaultError('quote-signer', 'unlisted')
  return advocate
}
