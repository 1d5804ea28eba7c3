import type { ChannelDocument } from '../../../channel/schema.ts'
import { signChannel } from '../../../channel/sign.ts'
import { type VerifiedChannel, verifyChannel } from '../../../channel/verify.ts'
import { readIdentity } from '../../../identity/file.ts'
import { writePrivateFile } from '../../../identity/private-file.ts'
import { askPassphrase } from '../passphrase.ts'
import type { Session } from '../session.ts'
import { Trouble } from '../trouble.ts'
import type { SignedFile } from './document.ts'
import type { ChannelDraft } from './draft.ts'

/**
 * Signs a draft as the document that comes after `before`, and writes it. Asks for the passphrase of the signing key.
 * Throws ChannelError where the draft is no good document, before anything is written.
 */
export async function signNext(
  { home, options, sodium, wording }: Session<object>,
  draft: ChannelDraft,
  before: VerifiedChannel | undefined,
): Promise<SignedFile> {
  const passphrase = await askPassphrase(wording.terminal.signing, options.passphraseFile)
  const identity = await readIdentity(home.signingKey, passphrase)
  if (identity.type !== 'signing') throw new Trouble('not-signing', { path: home.signingKey })
  const { publicKey } = sodium.crypto_sign_seed_keypair(identity.signingSeed)
  const document: ChannelDocument = {
    ...draft,
    signingKey: sodium.to_base64(publicKey, sodium.base64_variants.ORIGINAL),
    serial: (before?.document.serial ?? 0) + 1,
  }
  if (before !== undefined && before.document.signingKey !== document.signingKey)
    throw new Trouble('other-key')
  const signed = signChannel(sodium, document, identity.signingSeed)
  await writePrivateFile(home.signedChannel, `${JSON.stringify(signed)}\n`)
  return { signed, channel: verifyChannel(sodium, signed) }
}
