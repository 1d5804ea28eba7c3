import { IdentityError } from '../../../identity/errors.ts'
import { readIdentity } from '../../../identity/file.ts'
import { CliError } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { askPassphrase } from '../passphrase.ts'
import type { ReleaseDesk } from './desk.ts'

/** The organisation's signing seed, after its passphrase was asked for. Throws CliError where it is not this channel's. */
export async function signingSeed({ session, channel }: ReleaseDesk): Promise<Uint8Array> {
  const { home, options, sodium, wording } = session
  const words = wording.release
  const passphrase = await askPassphrase(wording.terminal.signing, options.passphraseFile)
  const identity = await readIdentity(home.signingKey, passphrase).catch((error: unknown) => {
    if (!(error instanceof IdentityError) || error.code !== 'missing') throw error
    throw new CliError(sentenceWith(words.noSigningKey, { file: home.signingKey }))
  })
  const seed = identity.type === 'signing' ? identity.signingSeed : undefined
  const key = seed && sodium.crypto_sign_seed_keypair(seed).publicKey
  const { ORIGINAL } = sodium.base64_variants
  if (
    seed === undefined ||
    key === undefined ||
    sodium.to_base64(key, ORIGINAL) !== channel.document.signingKey
  )
    throw new CliError(sentenceWith(words.wrongKey, { file: home.signingKey }))
  return seed
}
