import type { StatisticsPage } from '../../src/page/statistics-page.ts'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { pack } from '../../src/release/archive.ts'
import { readLedger, signEntry } from '../../src/release/ledger.ts'
import type { PackageFiles } from '../../src/release/package-paths.ts'
import { packageHash, sealed } from '../../src/release/sealed-files.ts'
import type { SignedEntry } from '../../src/release/seal.ts'
import type { ReleasedTable } from '../../src/statistics/gate/release.ts'
import { protectCount } from '../../src/statistics/protected-table.ts'
import { type Organisation, sodium } from './organisation.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Something that the channel published: where it belongs in the ledger, and what is handed in. */
export interface Handed {
  readonly number: number
  readonly zip: Buffer
}

/** How a package differs from an honest one. */
export interface Altered {
  /** Before it is signed. */
  readonly content?: (files: Map<string, Uint8Array>) => void
  /** After it. */
  readonly files?: (files: Map<string, Uint8Array>) => void
  readonly signed?: SignedChannel
  readonly signingSeed?: Uint8Array
}

/** Signs releases and withdrawals one after the other, as `parasol release` does, with tables as small as may be. */
export class Publisher {
  readonly #organisation: Organisation
  readonly #signed: SignedChannel
  readonly ledger: SignedEntry[] = []

  constructor(organisation: Organisation, signed: SignedChannel) {
    this.#organisation = organisation
    this.#signed = signed
  }

  /** A release of a quarter of its own, which is in the ledger from now on unless it was altered. */
  release(period: string, altered: Altered = {}): Handed {
    const content = new Map<string, Uint8Array>(contentOf(this.#organisation, period))
    altered.content?.(content)
    const number = this.ledger.length + 1
    const entry = this.#sign({ period, content }, altered.signingSeed)
    const ledger = [...this.ledger, entry]
    const files = new Map(sealed(content, { publisher: { channel: altered.signed ?? this.#signed }, ledger }))
    altered.files?.(files)
    if (Object.keys(altered).length === 0) this.ledger.push(entry)
    return { number, zip: Buffer.from(pack(files)) }
  }

  withdraw(number: number, reason: string): SignedEntry {
    const day = this.#day()
    const entry = signEntry(
      sodium,
      this.#read(),
      { day, withdraws: number, reason },
      this.#organisation.signingSeed,
    )
    this.ledger.push(entry)
    return entry
  }

  #sign(
    { period, content }: { period: string; content: PackageFiles },
    seed: Uint8Array = this.#organisation.signingSeed,
  ) {
    const draft = {
      day: this.#day(),
      area: '_T',
      taxonomyVersion: 1,
      tableListVersion: 1,
      package: packageHash(sodium, content),
      tables: [tableOf(period)],
    }
    return signEntry(sodium, this.#read(), draft, seed)
  }

  /** Another one for each entry. */
  #day(): string {
    return `2026-10-${String(this.ledger.length + 5).padStart(2, '0')}`
  }

  #read() {
    const { slug, signingKey } = this.#organisation.first
    return readLedger(sodium, slug, this.ledger, Buffer.from(signingKey, 'base64'))
  }
}

function tableOf(period: string): ReleasedTable {
  const cells = Object.entries({ yes: 35, no: 3, _T: 40 })
  return {
    name: 'told',
    period,
    table: {
      counted: 'reports',
      threshold: 5,
      axes: [{ name: 'told', single: true, categories: ['yes', 'no'] }],
      cells: cells.map(([code, count]) => protectCount([code], count, 5)),
    },
  }
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><rect width="200" height="30" fill="#05766a"/></svg>\n'

function contentOf({ first }: Organisation, period: string): [string, Uint8Array][] {
  return [
    ['README.md', bytes(`# ${first.names['en'] ?? ''} ${period}\n`)],
    ['tables/told.csv', bytes('TOLD,OBS_VALUE\r\nyes,35\r\nno,<5\r\n')],
    ['tables.xlsx', bytes('PK stands for a workbook')],
    ...first.languages.flatMap((lang): [string, Uint8Array][] => [
      [`charts/told.${lang}.svg`, bytes(svg)],
      [`page/${lang}.json`, bytes(JSON.stringify(pageOf(first.names[lang] ?? '', lang, period)))],
    ]),
  ]
}

/** A page whose every sentence says in which language it is, and which holds what would be markup. */
export function pageOf(organisation: string, language: string, period: string): StatisticsPage {
  const says = (what: string) => `${what} (${language})`
  return {
    format: 1,
    language,
    direction: 'ltr',
    organisation,
    title: says('Reports received'),
    period,
    intro: [says('Nobody knows how many there were.'), '<script>alert(1)</script> {{title}}'],
    sections: [
      {
        id: 'told',
        heading: says('Whom did they tell?'),
        text: [says('Most told somebody.')],
        chart: { path: `charts/told.${language}.svg`, alt: says('35 of 40 told'), width: 300, height: 40 },
        table: {
          caption: says('Reports by whether anybody was told'),
          header: ['Told', 'Reports'],
          rows: [
            ['yes', '35'],
            ['no', '<5'],
          ],
        },
        csv: 'tables/told.csv',
        csvPeriods: period,
      },
    ],
    method: [says('Numbers are rounded to 5.')],
    words: {
      downloads: says('Files'),
      wholePackage: says('All files'),
      spreadsheet: says('Workbook'),
      csv: says('This table as CSV: {periods}'),
      readme: says('Read me'),
      table: says('The numbers'),
      method: says('How we count'),
      verify: says('How to check'),
      verifyText: ['sha256sum --check SHA256SUMS', 'parasol audit'],
      signedBy: says('Signed by {organisation}'),
      fingerprint: says('Key {fingerprint}'),
      published: says('Release {number} of {day}'),
      otherReleases: says('All releases'),
      release: says('{periods} in no. {number}, {day}'),
      quarter: says('quarter {quarter} of {year}'),
      withdrawn: says('withdrawn on {day}: {reason}'),
      takenBack: { sentence: says('{period} was withdrawn on {day}'), cell: says('withdrawn') },
      gone: says('These figures were withdrawn.'),
      nothing: says('No release stands.'),
      otherLanguages: says('Languages'),
    },
  }
}
