import { signChannel } from '../../src/channel/sign.ts'
import type { ChannelDocument } from '../../src/channel/schema.ts'
import { wordingIn } from '../../src/cli/advocate/wording.ts'
import { recipientKeyFromSeed } from '../../src/envelope/keys.ts'
import type { Sodium } from '../../src/envelope/sodium.ts'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { packageFiles } from '../../src/publication/package/package-files.ts'
import { publicKnowledge, releaseOf } from '../../src/publication/public-knowledge.ts'
import { shownOf } from '../../src/release/ledger-entry.ts'
import { readLedger, releasesIn, signEntry } from '../../src/release/ledger.ts'
import type { PackageFiles } from '../../src/release/package-paths.ts'
import { packageHash, sealed } from '../../src/release/sealed-files.ts'
import type { SignedEntry } from '../../src/release/seal.ts'
import type { CountedReport } from '../../src/report/dimensions.ts'
import { propose } from '../../src/statistics/gate/coarsening.ts'
import { gate, passes } from '../../src/statistics/gate/gate.ts'
import { chance } from './chance.ts'
import { organisation } from './organisation.ts'
import { tell } from './stories.ts'

export interface DemoMember {
  readonly slug: string
  readonly name: string
  readonly country: string
  readonly area: string
  /** Reports a month. */
  readonly reports: number
  readonly seed: number
}

/** What one invented organisation hands in: the package of its latest release, which holds its whole ledger. */
export interface HandedIn {
  readonly files: PackageFiles
  /** Tables that say less, since the organisation's own gate refused more. */
  readonly coarsened: number
}

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'] as const

/**
 * An invented organisation counts half a year of invented reports and releases both quarters: protected, past its own gate, signed. The
 * keys are made here and thrown away; reports are counted as an advocate's program counts those that it opened.
 */
export async function releasedBy(sodium: Sodium, member: DemoMember): Promise<HandedIn> {
  const seed = sodium.randombytes_buf(32)
  const { publicKey } = sodium.crypto_sign_seed_keypair(seed)
  const document = documentOf(sodium, member, publicKey)
  const channel = signChannel(sodium, document, seed)
  const wording = await wordingIn('en')
  const reports = reportsOf(member)
  let ledger: readonly SignedEntry[] = []
  let coarsened = 0
  let files: PackageFiles = new Map()
  for (const [period, day] of [
    ['2026-Q1', '2026-04-06'],
    ['2026-Q2', '2026-07-03'],
  ] as const) {
    const known = readLedger(sodium, member.slug, ledger, publicKey)
    const make = (coarsening: Parameters<Parameters<typeof propose>[0]['make']>[0]) =>
      releaseOf(fixedTables(reports, { organisation: document, today: day, coarsening }), period, [period])
    let release = make(new Map())
    const published = releasesIn(known)
    const verdict = await gate([...published, release], publicKnowledge)
    if (!passes(verdict)) {
      const proposal = await propose({ published, make, knowledge: publicKnowledge, verdict })
      if (proposal === undefined) throw new Error(`nothing of ${member.slug} can be published`)
      release = make(proposal.coarsening)
      coarsened += proposal.coarsening.size
    }
    const content = {
      day,
      area: '_T',
      taxonomyVersion: 1,
      tableListVersion: 1,
    }
    const entry = { ...content, number: known.entries.length + 1, tables: release.tables.map(shownOf) }
    const bare = await packageFiles({ organisation: document, before: known.entries, entry }, [wording])
    const draft = { ...content, package: packageHash(sodium, bare), tables: release.tables }
    ledger = [...ledger, signEntry(sodium, known, draft, seed)]
    files = sealed(bare, { publisher: { channel }, ledger: [...ledger] })
  }
  return { files, coarsened }
}

function reportsOf({ seed, reports }: DemoMember): CountedReport[] {
  const drawn = chance(seed)
  const areas = organisation.areas.map(({ code }) => code)
  return months.flatMap((month) =>
    Array.from({ length: reports }, (): CountedReport => ({
      received: `${month}-28`,
      facts: tell(drawn, month, areas).facts,
    })),
  )
}

function documentOf(sodium: Sodium, { slug, name }: DemoMember, signingKey: Uint8Array): ChannelDocument {
  const { ORIGINAL } = sodium.base64_variants
  const recipient = recipientKeyFromSeed(sodium, sodium.randombytes_buf(32))
  return {
    ...(organisation as unknown as ChannelDocument),
    format: 1,
    slug,
    names: { en: name },
    languages: ['en'],
    drafts: ['en'],
    signingKey: sodium.to_base64(signingKey, ORIGINAL),
    serial: 1,
    recipients: [{ label: 'Anna', role: 'case', publicKey: sodium.to_base64(recipient.publicKey, ORIGINAL) }],
    advocates: [],
    expires: '2027-12-31',
  }
}
