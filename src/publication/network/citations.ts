import type { ReleaseEntry } from '../../release/ledger-entry.ts'
import type { NetworkRelease } from '../../release/network-entry.ts'
import type { Section } from '../brief/document.ts'
import { fill } from '../wording.ts'
import type { Cited, CountryParts, Pair } from './country.ts'
import { networkName, type NetworkWording, tableList } from './wording.ts'

export interface Citations {
  /** Words with the number behind them of the member's release that they are about. */
  own(text: string, of: Cited<ReleaseEntry>): string
  /** The same for the network's release. */
  network(text: string): string
  /** What the numbers stand for, in their order. */
  readonly section: Section
}

/** One citation for each release that figures come from: organisation, release, tables, hash. The network's is the last. */
export function citations(
  pairs: readonly Pair[],
  { name, document, network }: CountryParts,
  wording: NetworkWording,
): Citations {
  const own = [...new Set(pairs.map(({ of }) => of))].sort((a, b) => a.entry.number - b.entry.number)
  const cite = (
    organisation: string,
    { entry, hash }: Cited<ReleaseEntry | NetworkRelease>,
    tables: readonly Pair[],
  ) =>
    fill(wording.network.brief.citation, {
      organisation,
      release: entry.number,
      day: entry.day,
      tables: tableList(
        wording,
        tables.map(({ sum }) => sum),
      ),
      hash,
    })
  const items = [
    ...own.map((one) =>
      cite(
        name,
        one,
        pairs.filter(({ of }) => of === one),
      ),
    ),
    cite(networkName(document, wording), network, pairs),
  ]
  return {
    own: (text, of) => `${text}\u00a0[${own.indexOf(of) + 1}]`,
    network: (text) => `${text}\u00a0[${own.length + 1}]`,
    section: {
      name: 'citations',
      heading: wording.network.brief.citations,
      blocks: [{ kind: 'lines', lines: items.map((item, i) => `[${i + 1}] ${item}`) }],
    },
  }
}
