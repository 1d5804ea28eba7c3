import type { VerifiedChannel } from '../../channel/verify.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { signedFrom } from '../../release/chain.ts'
import { ReleaseError } from '../../release/errors.ts'
import { readLedger } from '../../release/ledger.ts'
import { type PublishedAs, readPublished } from '../../release/published.ts'
import type { Store } from '../../store/store.ts'
import { finding, type Finding } from '../finding.ts'

/** Whether what the channels published is as it was signed; the service shows nothing that is not. */
export async function releaseFindings(
  sodium: Sodium,
  store: Store,
  newest: ReadonlyMap<string, VerifiedChannel>,
): Promise<Finding[]> {
  const entries = await store.published(0)
  const findings: Finding[] = []
  for (const [slug, { document }] of newest) {
    const { signingKey } = document
    const own = entries.filter(({ channel }) => channel === slug)
    if (own.length === 0) continue
    if (!(await ledgerHolds(sodium, store, slug, signingKey))) {
      findings.push(finding('wrong', `The ledger of ${slug} was altered: put back the newest good copy.`))
      continue
    }
    const gone = new Set(own.map(({ withdraws }) => withdraws))
    const standing = own.filter(({ number, withdraws }) => withdraws === undefined && !gone.has(number))
    const altered: number[] = []
    for (const { number } of standing)
      if (!(await packageHolds(sodium, store, { slug, signingKey, number }))) altered.push(number)
    findings.push(
      ...altered.map((number) =>
        finding('wrong', `Release ${number} of ${slug} was altered: put back the newest good copy.`),
      ),
    )
    if (altered.length === 0)
      findings.push(finding('ok', `The ${standing.length} releases of ${slug} are as they were signed.`))
  }
  return findings
}

async function ledgerHolds(sodium: Sodium, store: Store, slug: string, key: string): Promise<boolean> {
  const signed = (await store.ledger(slug)).map(signedFrom)
  return holds(() => Promise.resolve(readLedger(sodium, slug, signed, Buffer.from(key, 'base64'))))
}

async function packageHolds(sodium: Sodium, store: Store, as: PublishedAs): Promise<boolean> {
  const zip = await store.content(as.slug, as.number)
  return zip !== undefined && holds(() => readPublished(sodium, zip, as))
}

async function holds(read: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await read()) !== undefined
  } catch (error) {
    if (error instanceof ReleaseError) return false
    throw error
  }
}
