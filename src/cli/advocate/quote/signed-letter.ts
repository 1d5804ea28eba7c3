import { writePrivateFile } from '../../../identity/private-file.ts'
import type { AdvocateIdentity } from '../../../identity/identity.ts'
import { alone } from '../../../vault/lock.ts'
import { standingIn } from '../../../vault/login-key.ts'
import { quoteLetter } from '../../../vault/quotes/quote-letter.ts'
import type { SignedStatement } from '../../../vault/quotes/quote.ts'
import type { Vault } from '../../../vault/vault.ts'
import type { Session } from '../session.ts'

/** The seed that signs for this advocate, and the login key that the newest document lists for it, in base64. */
export function signerIn(
  { sodium }: Session<object>,
  identity: AdvocateIdentity,
  { history }: Vault,
): { readonly seed: Uint8Array; readonly loginKey: string } {
  const { seed, listed } = standingIn(sodium, identity, history.newest.document)
  return { seed, loginKey: listed?.loginKey ?? '' }
}

/**
 * Notes signed statements in the book and seals them for colleagues in the file that was asked for. In this order: a
 * letter on its way to a colleague is never one that the book does not know.
 */
export async function sendLetter(
  { home, options, sodium }: Session<{ readonly out: string }>,
  vault: Vault,
  signed: readonly SignedStatement[],
): Promise<void> {
  await alone(home.folder, () => vault.quotes.keep(...signed))
  await writePrivateFile(options.out, quoteLetter(sodium, vault.history.newest, signed))
}
