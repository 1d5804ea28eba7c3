import { program } from '../../../src/cli/advocate/audit/program.ts'
import { programVersion } from '../../../src/cli/advocate/version.ts'
import type { ChannelDocument, SignedChannel } from '../../../src/channel/schema.ts'
import { signChannel } from '../../../src/channel/sign.ts'
import { fixedTables } from '../../../src/publication/fixed-tables.ts'
import { releaseOf } from '../../../src/publication/public-knowledge.ts'
import { shownOf } from '../../../src/release/ledger-entry.ts'
import { type Draft, type Ledger, readLedger, signEntry } from '../../../src/release/ledger.ts'
import type { PackageFiles } from '../../../src/release/package-paths.ts'
import { packageHash, sealed } from '../../../src/release/sealed-files.ts'
import type { SignedEntry } from '../../../src/release/seal.ts'
import type { CountedReport } from '../../../src/report/dimensions.ts'
import type { Coarsening } from '../../../src/statistics/gate/coarser.ts'
import { fixtureChannel, fixtureSeed } from '../../fixtures/channel.ts'
import { sodium } from '../../vault/fixtures.ts'

type Release = Extract<Draft, { tables: unknown }>
type Tables = Release['tables']

/** What a dishonest publisher does before signing. */
export interface Tricks {
  readonly coarsening?: Coarsening
  readonly entry?: Partial<Release>
  readonly tables?: (tables: Tables) => Tables
  readonly files?: (files: Map<string, Uint8Array>) => void
}

interface Named {
  readonly slug: string
  readonly whose: string
  readonly document: ChannelDocument
  readonly seed: Uint8Array
}

/** An organisation that publishes: real tables of made-up reports, signed as the program signs them. */
export class Publisher {
  readonly document: ChannelDocument
  readonly signed: SignedChannel
  readonly #seed: Uint8Array
  readonly #reports: readonly CountedReport[]
  entries: SignedEntry[] = []

  /** `whose` stands for the signing key: another name, another key; `document` and `seed` are those of a channel that there is. */
  constructor(
    reports: readonly CountedReport[],
    { slug = 'lotus', whose = 'lotus', document, seed }: Partial<Named> = {},
  ) {
    this.#reports = reports
    this.#seed = seed ?? fixtureSeed(sodium, `publisher ${whose}`)
    const { publicKey } = sodium.crypto_sign_seed_keypair(this.#seed)
    const signingKey = sodium.to_base64(publicKey, sodium.base64_variants.ORIGINAL)
    this.document = document ?? { ...fixtureChannel(sodium).document, slug, signingKey }
    this.signed = signChannel(sodium, this.document, this.#seed)
  }

  get ledger(): Ledger {
    const key = sodium.from_base64(this.document.signingKey, sodium.base64_variants.ORIGINAL)
    return readLedger(sodium, this.document.slug, this.entries, key)
  }

  /** Releases the tables of these periods on a day, and hands out the package. */
  async release(periods: readonly string[], day: string, tricks: Tricks = {}): Promise<PackageFiles> {
    const {
      coarsening = new Map() as Coarsening,
      entry = {},
      tables = (all: Tables) => all,
      files = () => undefined,
    } = tricks
    const fixed = fixedTables(this.#reports, { organisation: this.document, today: '2028-01-20', coarsening })
    const draft = {
      day,
      area: '_T',
      taxonomyVersion: fixed.taxonomyVersion,
      tableListVersion: fixed.tableListVersion,
      programVersion,
      tables: tables(releaseOf(fixed, '', periods).tables),
      ...entry,
    }
    const { ledger } = this
    const issued = { ...draft, number: ledger.entries.length + 1, tables: draft.tables.map(shownOf) }
    const made = new Map(await program.release(this.document, ledger.entries, issued))
    files(made)
    this.entries = [
      ...this.entries,
      signEntry(sodium, ledger, { ...draft, package: packageHash(sodium, made) }, this.#seed),
    ]
    return this.sealedAs(made)
  }

  /** Takes a release back. */
  withdraw(number: number, day: string, reason = 'a number was counted twice'): void {
    this.entries = [
      ...this.entries,
      signEntry(sodium, this.ledger, { day, withdraws: number, reason }, this.#seed),
    ]
  }

  /** Files with the ledger as it stands now. */
  sealedAs(files: PackageFiles): PackageFiles {
    return sealed(files, { publisher: { channel: this.signed }, ledger: this.entries })
  }
}
