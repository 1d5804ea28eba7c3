import { EnvelopeError } from '../../envelope/errors.ts'
import { type Grant, sealGrants } from '../../envelope/grants.ts'
import { opensAccount, type Recipient } from '../../envelope/keys.ts'
import { partKeysOf } from '../../envelope/open.ts'
import { same } from '../../envelope/bytes.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import type { Place } from '../keyring.ts'
import type { PulledReport, Unopened } from '../open.ts'
import type { Vault } from '../vault.ts'

export interface SharedHistory {
  /** The grants file, signed. */
  readonly file: Uint8Array
  /** The sealed reports that it opens. */
  readonly envelopes: readonly Uint8Array[]
  /** Reports of which the account is granted as well. */
  readonly accounts: number
  /** Reports that the new advocate opens by themselves. */
  readonly theirs: number
  readonly unopened: readonly Unopened[]
}

/**
 * Grants one more recipient those of these reports that they cannot open by themselves, as far as their role and the
 * granter's own go. `loginSeed` is the granter's. Reports that do not open are named, and the others go on.
 */
export async function shareHistory(
  sodium: Sodium,
  vault: Vault,
  { recipient, loginSeed }: { recipient: Recipient; loginSeed: Uint8Array },
  reports: AsyncIterable<PulledReport>,
): Promise<SharedHistory> {
  const grants: Grant[] = []
  const [envelopes, unopened]: [Uint8Array[], Unopened[]] = [[], []]
  let theirs = 0
  for await (const { id, day, bytes } of reports) {
    try {
      const place = vault.keyring.place(bytes, id)
      if (openedBy(recipient, place)) theirs += 1
      else {
        const keys = partKeysOf(sodium, bytes, place.opener)
        grants.push({ envelopeId: Buffer.from(id, 'hex'), day, keys })
        envelopes.push(bytes)
      }
    } catch (error) {
      if (!(error instanceof EnvelopeError)) throw error
      unopened.push({ id, received: day, code: error.code })
    }
  }
  const accounts = opensAccount(recipient.role) ? grants.filter(({ keys }) => keys.account !== undefined) : []
  const file = sealGrants(sodium, grants, recipient, loginSeed)
  return { file, envelopes, accounts: accounts.length, theirs, unopened }
}

/** Whether a report was sealed to them, with no smaller role than they have now. */
function openedBy({ publicKey, role }: Recipient, { opener }: Place): boolean {
  const listed = opener.recipients.find((one) => same(one.publicKey, publicKey))
  return listed !== undefined && (opensAccount(listed.role) || !opensAccount(role))
}
