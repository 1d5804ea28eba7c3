import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { zipSync } from 'fflate'
import t from 'tap'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { releaseOf } from '../../src/publication/public-knowledge.ts'
import { pack, unpack } from '../../src/release/archive.ts'
import { readLedger, signEntry } from '../../src/release/ledger.ts'
import { readReleasePackage } from '../../src/release/release-package.ts'
import { packageHash, sealed } from '../../src/release/sealed-files.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { madeUpReports } from '../publication/reports.ts'
import { sodium, temporaryFolder } from '../vault/fixtures.ts'

const text = (words: string) => new TextEncoder().encode(words)
const { document, signed, signingSeed } = fixtureChannel(sodium)
const key = sodium.from_base64(document.signingKey, sodium.base64_variants.ORIGINAL)
const content = new Map([
  ['tables/told.csv', text('REF_AREA,TIME_PERIOD\r\n')],
  ['README.md', text('# Lotus Union\n')],
  ['README.nl.md', text('# Lotusbond\n')],
])
const tables = fixedTables(madeUpReports(300), { organisation: document, today: '2026-11-22' })
const entry = signEntry(
  sodium,
  readLedger(sodium, 'lotus', [], key),
  {
    day: '2026-01-05',
    area: '_T',
    taxonomyVersion: 1,
    tableListVersion: 1,
    package: packageHash(sodium, content),
    tables: releaseOf(tables, '1', ['2025-Q4']).tables,
  },
  signingSeed,
)
const whole = sealed(content, { publisher: { channel: signed }, ledger: [entry] })

await t.test('a package comes back from its ZIP file as it was signed', async (t) => {
  const zip = pack(whole)
  t.strictSame(pack(new Map([...whole].reverse())), zip, 'in whatever order the files were written')
  const { document, entry, fingerprint, files } = readReleasePackage(sodium, await unpack(zip))
  t.equal(document.slug, 'lotus')
  t.match(fingerprint, /^(\d{5} ){7}\d{5}$/)
  t.equal(entry.number, 1)
  t.strictSame([...files.keys()].sort(), [...whole.keys()].sort())
})

await t.test('anybody can check the list of hashes without this program', async (t) => {
  const folder = await temporaryFolder(t)
  for (const [path, bytes] of whole) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  const check = promisify(execFile)('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder })
  t.match((await check).stdout, /README.md: OK[^]*README.nl.md: OK[^]*tables\/told.csv: OK/)
})

await t.test('what was not signed is refused, with the file that it is', (t) => {
  const refuses = (code: string, file: string | undefined, files: ReadonlyMap<string, Uint8Array>) =>
    t.throws(() => readReleasePackage(sodium, files), { name: 'ReleaseError', code, file })
  const changed = (path: string, change: (bytes: Uint8Array) => Uint8Array | undefined) => {
    const files = new Map(whole)
    const bytes = change(whole.get(path) ?? new Uint8Array())
    if (bytes === undefined) files.delete(path)
    else files.set(path, bytes)
    return files
  }
  const json = (change: (seal: Record<string, unknown>) => unknown) =>
    changed('release.json', (bytes) =>
      text(
        `${JSON.stringify(change(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>), null, 1)}\n`,
      ),
    )
  refuses(
    'file-changed',
    'README.md',
    changed('README.md', () => text('# Lotus Onion\n')),
  )
  refuses(
    'file-missing',
    'README.md',
    changed('README.md', () => undefined),
  )
  refuses(
    'file-missing',
    'SHA256SUMS',
    changed('SHA256SUMS', () => undefined),
  )
  refuses(
    'file-missing',
    'release.json',
    changed('release.json', () => undefined),
  )
  refuses(
    'file-unlisted',
    'codebook.md',
    changed('codebook.md', () => text('more')),
  )
  refuses(
    'checksums-unsigned',
    'SHA256SUMS',
    changed('SHA256SUMS', (bytes) => bytes.slice(0, -1)),
  )
  refuses(
    'seal-format',
    'release.json',
    changed('release.json', (bytes) => bytes.slice(0, -3)),
  )
  refuses(
    'seal-format',
    'release.json',
    json((seal) => ({ ...seal, note: 'more' })),
  )
  refuses(
    'seal-format',
    'release.json',
    changed('release.json', (bytes) => text(`${new TextDecoder().decode(bytes)} `)),
  )
  refuses(
    'seal-format',
    'release.json',
    json((seal) => ({ ...seal, ledger: [] })),
  )
  const { signature } = fixtureChannel(sodium, { serial: 2 }).signed
  refuses('seal-publisher', 'release.json', json((seal) => ({ ...seal, publisher: { channel: { ...signed, signature } } }))) // prettier-ignore
  const stranger = { ...entry, signature: signed.signature }
  refuses(
    'ledger-signature',
    undefined,
    json((seal) => ({ ...seal, ledger: [stranger] })),
  )
  t.end()
})

await t.test('a list of hashes that was signed and is none is refused', (t) => {
  const line = (hash: string, path: string) => `${hash}  ${path}\n`
  const zero = '0'.repeat(64)
  for (const list of [
    '',
    line(zero, '../README.md'),
    line(zero, 'README.nl.md') + line(zero, 'README.md'),
    line(zero, 'README.md') + line(zero, 'README.md'),
    line(zero, 'release.json'),
    line(zero.toUpperCase().replace('0', 'A'), 'README.md'),
    line(zero, 'README.md').replace('\n', '\r\n'),
    line(zero, 'README.md').trimEnd(),
  ]) {
    const bytes = text(list)
    const draft = {
      day: '2026-01-05',
      area: '_T',
      taxonomyVersion: 1,
      tableListVersion: 1,
      package: sodium.to_hex(sodium.crypto_generichash(32, bytes, null)),
      tables: releaseOf(tables, '1', ['2025-Q4']).tables,
    }
    const own = signEntry(sodium, readLedger(sodium, 'lotus', [], key), draft, signingSeed)
    const files = new Map(sealed(content, { publisher: { channel: signed }, ledger: [own] }))
    files.set('SHA256SUMS', bytes)
    t.throws(() => readReleasePackage(sodium, files), { code: 'checksums-format' }, JSON.stringify(list))
  }
  t.end()
})

await t.test('a ZIP file that is no package is not opened', async (t) => {
  const refuses = (code: string, zip: Uint8Array, file?: string) =>
    t.rejects(unpack(zip), { name: 'ReleaseError', code, ...(file !== undefined && { file }) })
  await refuses('archive-format', text('no zip'))
  await refuses('archive-format', pack(whole).slice(0, -30))
  await refuses('archive-path', zipSync({ '../../README.md': text('') }), '../../README.md')
  await refuses('archive-path', zipSync({ '/etc/passwd': text('') }))
  await refuses('archive-path', zipSync({ 'tables\\told.csv': text('') }))
  await refuses('archive-path', zipSync({ 'run.sh': text('') }))
  await refuses('archive-large', zipSync({ 'README.md': new Uint8Array(17 * 1024 * 1024) }))
  await refuses('archive-large', new Uint8Array(4 * 1024 * 1024 + 1))
  const twice = Buffer.from(zipSync({ 'README.md': text('a'), 'README.mx': text('b') }))
  twice.write('README.md', twice.lastIndexOf('README.mx'), 'latin1')
  await refuses('archive-repeated', twice, 'README.md')
  // An entry that says of itself that it is small, and is not.
  const lying = Buffer.from(zipSync({ 'README.md': new Uint8Array(1024 * 1024) }))
  const directory = lying.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  lying.writeUInt32LE(10, directory + 24)
  await refuses('archive-format', lying)
  const folders = zipSync({ 'tables/': new Uint8Array(), 'tables/told.csv': text('a') })
  t.strictSame([...(await unpack(folders)).keys()], ['tables/told.csv'])
})
