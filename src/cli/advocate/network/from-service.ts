import * as z from 'zod/mini'
import type { PackageFiles } from '../../../release/package-paths.ts'
import type { SignedEntry } from '../../../release/seal.ts'
import { exchange } from '../../../vault/exchange.ts'
import { ledgerBody } from '../../../wire/bodies.ts'
import { jsonMediaType } from '../../../wire/media-types.ts'
import { releasePath, releasesPath } from '../../../wire/paths.ts'
import { packageFrom } from '../package-from.ts'

const outline = z.object({ kind: z.string(), number: z.number(), withdraws: z.optional(z.number()) })

/**
 * The newest release that stands at a member's service, `undefined` where none does, and the whole ledger that the service
 * has. Nothing is verified yet.
 */
export async function newestAt(
  origin: string,
  slug: string,
): Promise<{ files: PackageFiles | undefined; ledger: readonly SignedEntry[] }> {
  const answer = await exchange(new URL(releasesPath(slug), origin), {}, jsonMediaType)
  const { ledger } = await answer.json(ledgerBody)
  const entries = ledger.flatMap(({ entry }) => outlineOf(entry))
  const gone = new Set(entries.map(({ withdraws }) => withdraws))
  const newest = entries.filter(({ kind, number }) => kind === 'release' && !gone.has(number)).at(-1)
  if (newest === undefined) return { files: undefined, ledger }
  return { files: await packageFrom(new URL(releasePath(slug, newest.number), origin)), ledger }
}

/** What an entry says of itself, before anybody knows whether it is signed. */
function outlineOf(entry: string) {
  try {
    const parsed = outline.safeParse(JSON.parse(Buffer.from(entry, 'base64').toString('utf8')))
    return parsed.success ? [parsed.data] : []
  } catch {
    return []
  }
}
