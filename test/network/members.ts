import type { ChannelDocument, SignedChannel } from '../../src/channel/schema.ts'
import { editionOf } from '../../src/publication/package/issue.ts'
import { tableFiles } from '../../src/publication/package/package-files.ts'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { releaseOf } from '../../src/publication/public-knowledge.ts'
import { type ShownTable, tableOf } from '../../src/release/ledger-entry.ts'
import type { PackageFiles } from '../../src/release/package-paths.ts'
import { readLedger, signEntry } from '../../src/release/ledger.ts'
import { packageHash, sealed } from '../../src/release/sealed-files.ts'
import type { SignedEntry } from '../../src/release/seal.ts'
import type { CountedReport } from '../../src/report/dimensions.ts'
import { fixtureChannel, fixtureSeed } from '../fixtures/channel.ts'
import { issueOf } from '../publication/issues.ts'
import { madeUpReports } from '../publication/reports.ts'
import { sodium } from '../vault/fixtures.ts'
import { signChannel } from '../../src/channel/sign.ts'

/** An organisation that really signed and released: its keys are made from its slug. */
export interface Released {
  readonly document: ChannelDocument
  readonly signed: SignedChannel
  readonly signingSeed: Uint8Array
  readonly reports: readonly CountedReport[]
  readonly ledger: readonly SignedEntry[]
  readonly files: PackageFiles
}

const { ORIGINAL } = sodium.base64_variants

/** Releases the periods of made-up reports from a day on, the same for the same seed. */
export function released(
  slug: string,
  seed: number,
  count: number,
  periods: readonly string[],
  from = '',
): Released {
  const signingSeed = fixtureSeed(sodium, `signing ${slug}`)
  const { publicKey } = sodium.crypto_sign_seed_keypair(signingSeed)
  const document: ChannelDocument = {
    ...fixtureChannel(sodium).document,
    slug,
    names: { en: `Union ${slug}`, nl: `Bond ${slug}` },
    signingKey: sodium.to_base64(publicKey, ORIGINAL),
  }
  const signed = signChannel(sodium, document, signingSeed)
  const reports = madeUpReports(count, { seed }).filter(({ received }) => received >= from)
  const tables = fixedTables(reports, { organisation: document, today: '2026-11-22' })
  const edition = editionOf(issueOf({ ...tables, organisation: document }, { periods }))
  const content = [...tableFiles(edition).map(({ path, content: text }): [string, string] => [path, text]), ['README.md', `# ${slug}\n`] as const] // prettier-ignore
  const files = new Map(content.map(([path, text]) => [path, new TextEncoder().encode(text)]))
  const entry = signEntry(
    sodium,
    readLedger(sodium, slug, [], publicKey),
    {
      day: '2026-11-22',
      area: '_T',
      taxonomyVersion: 1,
      tableListVersion: 1,
      package: packageHash(sodium, files),
      tables: releaseOf(tables, '1', periods).tables,
    },
    signingSeed,
  )
  return { document, signed, signingSeed, reports, ledger: [entry], files: sealed(files, { publisher: { channel: signed }, ledger: [entry] }) } // prettier-ignore
}

/** The same after its release was taken back: the package with a longer ledger. */
export function takenBack(one: Released): Released {
  const key = sodium.from_base64(one.document.signingKey, ORIGINAL)
  const known = readLedger(sodium, one.document.slug, one.ledger, key)
  const notice = { day: '2026-11-23', withdraws: 1, reason: 'A table was drawn up wrongly.' }
  const ledger = [...one.ledger, signEntry(sodium, known, notice, one.signingSeed)]
  const content = new Map([...one.files].filter(([path]) => !['release.json', 'SHA256SUMS'].includes(path)))
  return { ...one, ledger, files: sealed(content, { publisher: { channel: one.signed }, ledger }) }
}

/** The same with other numbers in its release, signed as if they were counted. */
export function reissued(one: Released, change: (tables: ShownTable[]) => void): Released {
  const key = sodium.from_base64(one.document.signingKey, ORIGINAL)
  const nothing = readLedger(sodium, one.document.slug, [], key)
  const [entry] = readLedger(sodium, one.document.slug, one.ledger, key).entries
  if (entry?.kind !== 'release') throw new Error('it has released')
  const tables = structuredClone(entry.tables)
  change(tables)
  const { day, area, taxonomyVersion, tableListVersion, package: hash } = entry
  const draft = { day, area, taxonomyVersion, tableListVersion, package: hash, tables: tables.map(tableOf) }
  const ledger = [signEntry(sodium, nothing, draft, one.signingSeed)]
  const content = new Map([...one.files].filter(([path]) => !['release.json', 'SHA256SUMS'].includes(path)))
  return { ...one, ledger, files: sealed(content, { publisher: { channel: one.signed }, ledger }) }
}
