import { caseAdvocate } from '../../channel/case-advocate.ts'
import { GrantsError } from '../../envelope/grants-error.ts'
import { parseGrantsFile } from '../../envelope/grants-file.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import type { Vault } from '../vault.ts'

export interface TakenHistory {
  /** The label of the case advocate who signed. */
  readonly granter: string
  /** Identifiers of the reports, in hex. */
  readonly ids: ReadonlySet<string>
}

/**
 * Takes in a file of shared history. Throws GrantsError, in this order: what parseGrantsFile throws, granter (the
 * newest document lists its key for no *case* advocate), not-recipient, unwrap.
 */
export async function takeHistory(sodium: Sodium, vault: Vault, bytes: Uint8Array): Promise<TakenHistory> {
  const { loginKey } = parseGrantsFile(sodium, bytes)
  const granter = caseAdvocate(
    vault.history.newest.document,
    sodium.to_base64(loginKey, sodium.base64_variants.ORIGINAL),
  )
  if (granter === undefined) throw new GrantsError('granter')
  const grants = await vault.grants.keep(bytes)
  return { granter, ids: new Set(grants.map(({ envelopeId }) => sodium.to_hex(envelopeId))) }
}
