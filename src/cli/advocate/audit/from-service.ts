import { verifyChannel } from '../../../channel/verify.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import type { AuditedPackage } from '../../../publication/audit/audited-package.ts'
import { ReleaseError } from '../../../release/errors.ts'
import { readLedger, standing } from '../../../release/ledger.ts'
import { exchange } from '../../../vault/exchange.ts'
import { fetchChannel } from '../../../vault/client.ts'
import { ledgerBody } from '../../../wire/bodies.ts'
import { jsonMediaType } from '../../../wire/media-types.ts'
import { releasePath, releasesPath } from '../../../wire/paths.ts'
import { slugAt } from '../verify-form/compare.ts'
import type { FiguresAddress } from './address.ts'

/** What a service shows of its organisation's figures. */
export interface Shown {
  /** The ledger by itself: it may take back what the packages do not know of. */
  readonly ledger: AuditedPackage
  /** Where the releases are that stand. */
  readonly packages: readonly URL[]
}

/**
 * Asks a service for its channel's ledger, and checks that. Throws ReleaseError as `readLedger` does, ChannelError, CliError
 * where there is no form, VaultError where there is no answer.
 */
export async function shownAt(sodium: Sodium, { origin, home }: FiguresAddress): Promise<Shown> {
  const slug = await slugAt(home)
  const channel = await fetchChannel(origin, slug)
  const { document, fingerprint } = verifyChannel(sodium, channel)
  const answer = await exchange(new URL(releasesPath(slug), origin), {}, jsonMediaType)
  const { ledger: entries } = await answer.json(ledgerBody)
  const key = sodium.from_base64(document.signingKey, sodium.base64_variants.ORIGINAL)
  const ledger = readLedger(sodium, slug, entries, key)
  if (document.slug !== slug) throw new ReleaseError('ledger-chain')
  const seal = { format: 1 as const, publisher: { channel }, ledger: [...entries] }
  const sealed = { document, fingerprint, seal, ledger, list: new Uint8Array(), entry: undefined }
  return {
    ledger: { place: home, files: 0, sealed, findings: [] },
    packages: standing(ledger).map(({ number }) => new URL(releasePath(slug, number), origin)),
  }
}

/** Where the package is that a page of one release (`/statistics/3`) is about. Throws CliError, VaultError. */
export async function packageNumbered({ origin, home }: FiguresAddress, number: string): Promise<URL> {
  return new URL(releasePath(await slugAt(home), number), origin)
}
