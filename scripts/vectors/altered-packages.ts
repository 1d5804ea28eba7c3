import type { SignedEntry } from '../../src/release/seal.ts'
import { listHash } from '../../src/release/sealed-files.ts'
import type { PackagesFile } from '../../test/vectors/format.ts'
import { fixed, sodium } from './cast.ts'
import {
  after,
  byNetwork,
  byOrganisation,
  bytes,
  channel,
  contents,
  hashOf,
  ledger,
  network,
  networkContent,
  networkLedger,
  networkRelease,
  networkWithdrawal,
  release,
  sealedTexts,
  withdrawal,
} from './packages.ts'
import { channelDocuments } from './channel-documents.ts'
import { signedWith } from './signed-entry.ts'

// What somebody on the way, or a dishonest publisher, may make of those packages. What is expected is stated by hand.

type Altered = PackagesFile['altered'][number]
type Where = Pick<Altered, 'file' | 'row'>

const [one, two, three] = ledger
const second = sealedTexts(contents.second, { channel }, [...ledger])
const sealText = second.get('release.json') ?? ''
const listText = second.get('SHA256SUMS') ?? ''
const asNetwork = sealedTexts(networkContent, { network }, [...networkLedger])

function put(of: string, name: string, path: string, text: string, code: Altered['code'], where: Where = {}) {
  return { name, of, put: { [path]: text }, remove: [], code, ...where }
}

function removed(name: string, path: string): Altered {
  return { name, of: 'second', put: {}, remove: [path], code: 'file-missing', file: path }
}

/** The second package with another ledger. */
function withLedger(name: string, code: Altered['code'], where: Where, ...entries: SignedEntry[]): Altered {
  const seal = sealedTexts(contents.second, { channel }, entries).get('release.json') ?? ''
  return put('second', name, 'release.json', seal, code, where)
}

/** One entry instead of the first, otherwise than an honest program would sign it. */
function withFirst(name: string, code: Altered['code'], changes: object): Altered {
  const entry = { ...release(1, '2026-Q1', '2026-04-10'), package: hashOf(contents.first), ...changes }
  return withLedger(name, code, { row: 1 }, byOrganisation(entry))
}

/** A list of hashes that was signed although nobody should have. */
function withList(name: string, list: (text: string) => string): Altered {
  const SHA256SUMS = list(listText)
  const signed = { ...release(1, '2026-Q2', '2026-07-10'), package: hashOfList(SHA256SUMS) }
  const seal = sealedTexts(contents.second, { channel }, [byOrganisation(signed)]).get('release.json') ?? ''
  const files = { SHA256SUMS, 'release.json': seal }
  return { name, of: 'second', put: files, remove: [], code: 'checksums-format', file: 'SHA256SUMS' }
}

const hashOfList = (list: string) => listHash(sodium, bytes(list))
const climbing = `${'ab'.repeat(32)}  ../told.csv\n`
const cells = (release(1, '2026-Q1', '2026-04-10').tables[0]?.cells ?? []) as object[]
const table = (changes: object) => ({
  tables: [{ ...release(1, '2026-Q1', '2026-04-10').tables[0], ...changes }],
})
const again = (number: number, changes: object = {}) => ({
  ...release(number, '2026-Q1', '2026-08-01'),
  package: hashOf(contents.first),
  ...changes,
})

export const altered: Altered[] = [
  removed('no seal', 'release.json'),
  removed('no list of hashes', 'SHA256SUMS'),
  put('second', 'a seal of format 2', 'release.json', sealText.replace('"format": 1', '"format": 2'), 'seal-format', { file: 'release.json' }),
  put('second', 'the same seal in other bytes', 'release.json', sealText.replace('{\n', '{'), 'seal-format', { file: 'release.json' }),
  put('second', 'a seal with a field more', 'release.json', sealText.replace('"format": 1,', '"format": 1,\n "note": "",'), 'seal-format', { file: 'release.json' }),
  put('second', 'a seal without an entry', 'release.json', sealedTexts(contents.second, { channel }, []).get('release.json') ?? '', 'seal-format', { file: 'release.json' }),
  put('second', 'a seal that is a network’s', 'release.json', asNetwork.get('release.json') ?? '', 'seal-format', { file: 'release.json' }),
  put('second', 'a document with the signature of another', 'release.json', sealText.replace(channel.signature, channelDocuments.vectors[1]?.signature ?? ''), 'seal-publisher', { file: 'release.json' }),
  withLedger('an entry with the signature of another', 'ledger-signature', { row: 1 }, { ...one, signature: two.signature }),
  withLedger('an entry signed by another key', 'ledger-signature', { row: 1 }, signedWith(fixed('another signing seed'), again(1))),
  withLedger('an entry signed for another use', 'ledger-signature', { row: 1 }, signedWith(fixed('signing seed'), again(1), 'channel')),
  withLedger('an entry missing in the middle', 'ledger-chain', { row: 2 }, one, three),
  withLedger('an entry missing at the beginning', 'ledger-chain', { row: 1 }, two, three),
  withLedger('an entry twice', 'ledger-chain', { row: 2 }, one, one),
  withLedger('an entry that names another before it', 'ledger-chain', { row: 2 }, one, byOrganisation({ ...withdrawal(2, 1), previous: 'ab'.repeat(32) })),
  withLedger('a first entry that names one before it', 'ledger-chain', { row: 1 }, byOrganisation(again(1, { previous: 'ab'.repeat(32) }))),
  withLedger('a day before that of the entry before', 'ledger-chain', { row: 2 }, one, byOrganisation(after(one, { ...withdrawal(2, 1), day: '2026-04-09' }))),
  withLedger('an entry of another channel', 'ledger-chain', { row: 1 }, byOrganisation(again(1, { slug: 'rose' }))),
  withLedger('a table of a period once more, after its withdrawal', 'ledger-overlap', { row: 3 }, one, two, byOrganisation(after(two, again(3)))),
  withLedger('an area beside all areas', 'ledger-overlap', { row: 3 }, one, two, byOrganisation(after(two, again(3, { area: 'north' })))),
  withLedger('a withdrawal of what is not there', 'ledger-withdrawal', { row: 2 }, one, byOrganisation(after(one, withdrawal(2, 3)))),
  withLedger('a withdrawal of what was taken back', 'ledger-withdrawal', { row: 3 }, one, two, byOrganisation(after(two, withdrawal(3, 1)))),
  withLedger('a ledger cut off before this release', 'checksums-unsigned', { file: 'SHA256SUMS' }, one, two),
  withFirst('an entry with a field more', 'ledger-format', { note: '' }),
  withFirst('an entry of format 2', 'ledger-format', { format: 2 }),
  withFirst('a version that is written otherwise', 'ledger-format', { programVersion: '0.1.0' }),
  withFirst('a day that there is not', 'ledger-format', { day: '2026-02-30' }),
  withFirst('a release without tables', 'ledger-format', { tables: [] }),
  withFirst('a value that is no multiple of 5', 'ledger-format', table({ cells: [cells[0], { at: ['nobody'], status: 'rounded', value: 36 }, cells[2]] })),
  withFirst('a value below the threshold', 'ledger-format', table({ threshold: 10, cells: [cells[0], { at: ['nobody'], status: 'rounded', value: 5 }, cells[2]] })),
  withFirst('a hidden number with its value', 'ledger-format', table({ cells: [{ ...cells[0], value: 3 }, cells[1], cells[2]] })),
  withFirst('a number withheld that is no total', 'ledger-format', table({ cells: [{ at: ['police'], status: 'withheld' }, cells[1], cells[2]] })),
  withFirst('numbers out of order', 'ledger-format', table({ cells: [cells[1], cells[0], cells[2]] })),
  withFirst('a number missing', 'ledger-format', table({ cells: cells.slice(0, 2) })),
  put('second', 'a hash altered in the list', 'SHA256SUMS', listText.replace(/^./, (digit) => (digit === '0' ? '1' : '0')), 'checksums-unsigned', { file: 'SHA256SUMS' }),
  withList('a signed list that climbs out', (text) => climbing + text),
  withList('a signed list out of order', (text) => text.split(/(?<=\n)/).reverse().join('')),
  withList('a signed list that ends without a line feed', (text) => text.slice(0, -1)),
  withList('a signed list with a file twice', (text) => text.replace(/^.*\n/, (line) => line + line)),
  withList('a signed list in lines of another system', (text) => text.replaceAll('\n', '\r\n')),
  removed('no README', 'README.md'),
  put('second', 'a number off by 5', 'tables/told.csv', (second.get('tables/told.csv') ?? '').replace('35', '40'), 'file-changed', { file: 'tables/told.csv' }),
  put('second', 'a file that was added', 'README.fr.md', '# Lotus\n', 'file-unlisted', { file: 'README.fr.md' }),
  ...ofNetwork(),
] // prettier-ignore

function ofNetwork(): Altered[] {
  const sealOf = (...entries: SignedEntry[]) =>
    sealedTexts(networkContent, { network }, entries).get('release.json') ?? ''
  const sum = { ...networkRelease, package: hashOf(networkContent) }
  const tableOf = (cell: object) => {
    const [first] = sum.tables
    return [{ ...first, cells: [first?.cells[0], cell, first?.cells[2]] }]
  }
  const refused = (name: string, code: Altered['code'], row: number, ...entries: SignedEntry[]) =>
    put('network', name, 'release.json', sealOf(...entries), code, { row })
  const [release, notice] = networkLedger
  return [
    put('network', 'a seal that is an organisation’s', 'release.json', sealText, 'seal-format', { file: 'release.json' }),
    put('network', 'a network document with another signature', 'release.json', sealOf(release).replace(network.signature, channel.signature), 'seal-publisher', { file: 'release.json' }),
    refused('an entry signed by a member', 'ledger-signature', 1, byOrganisation(sum)),
    refused('an organisation’s entry in a network’s ledger', 'ledger-format', 1, byNetwork({ ...again(1), slug: 'alliance' })),
    refused('a sum of two members', 'ledger-format', 1, byNetwork({ ...sum, members: sum.members.slice(1) })),
    refused('a range from more to less', 'ledger-format', 1, byNetwork({ ...sum, tables: tableOf({ at: ['nobody'], lower: 96, upper: 84 }) })),
    refused('a hash of what a member did not publish', 'ledger-format', 1, byNetwork({ ...sum, members: sum.members.map((one) => ('publishes' in one ? { ...one, releases: [{ number: 1, entry: 'ab'.repeat(32) }] } : one)) })),
    refused('a table of a period once more', 'ledger-overlap', 3, release, notice, byNetwork(after(notice, { ...sum, number: 3, day: '2026-10-01' }))),
    refused('a withdrawal of what was taken back', 'ledger-withdrawal', 3, release, notice, byNetwork(after(notice, { ...networkWithdrawal, number: 3 }))),
    refused('a withdrawal before there is anything', 'ledger-chain', 1, notice),
    put('network', 'a file of a network changed', 'README.md', '# Other\n', 'file-changed', { file: 'README.md' }),
  ] // prettier-ignore
}
