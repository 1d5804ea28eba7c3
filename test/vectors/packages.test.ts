import t from 'tap'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { unpack } from '../../src/release/archive.ts'
import { entryHash } from '../../src/release/chain.ts'
import { readNetworkPackage } from '../../src/release/network-package.ts'
import type { PackageFiles } from '../../src/release/package-paths.ts'
import { readReleasePackage } from '../../src/release/release-package.ts'
import { networkSeal, readSeal, seal } from '../../src/release/seal.ts'
import { listHash } from '../../src/release/sealed-files.ts'
import { packagesFile } from './format.ts'
import { loadVectorFile } from './load.ts'

const sodium = await loadSodium()
const file = packagesFile.parse(loadVectorFile('packages'))
const filesOf = (texts: Readonly<Record<string, string>>): PackageFiles =>
  new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]))
const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

const read = (publisher: 'organisation' | 'network', files: PackageFiles) =>
  publisher === 'network' ? readNetworkPackage(sodium, files) : readReleasePackage(sodium, files)

await t.test(
  'packages open to what their vectors say, from their files and from their ZIP file',
  async (t) => {
    for (const { name, publisher, fingerprint, release, list, entries, files, zip } of file.packages) {
      const unpacked = await unpack(fromBase64(zip))
      t.strictSame(new Map([...unpacked].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])), new Map(Object.entries(files)), name) // prettier-ignore
      const opened = read(publisher, unpacked)
      t.equal(opened.fingerprint, fingerprint, name)
      t.equal(opened.entry.number, release, name)
      t.equal(opened.entry.package, list, name)
      t.equal(opened.ledger.head, entries.at(-1), name)
      const bytes = unpacked.get('release.json') ?? new Uint8Array()
      const { ledger } = publisher === 'network' ? readSeal(bytes, networkSeal) : readSeal(bytes, seal)
      t.strictSame(ledger.map((one) => entryHash(sodium, one)), entries, name) // prettier-ignore
      t.equal(listHash(sodium, unpacked.get('SHA256SUMS') ?? new Uint8Array()), list, name)
    }
  },
)

await t.test('what was made of them is refused with the code, the file and the entry of its vector', (t) => {
  for (const { name, of, put, remove, code, file: path, row } of file.altered) {
    const whole = file.packages.find((one) => one.name === of)
    if (whole === undefined) throw new Error(`no package is called ${of}`)
    const kept = Object.entries(whole.files).filter(([one]) => !remove.includes(one))
    const files = filesOf({ ...Object.fromEntries(kept), ...put })
    t.throws(() => read(whole.publisher, files), { code, file: path, row }, name)
  }
  t.end()
})

await t.test('ZIP files that are no packages are refused with the code of their vector', async (t) => {
  for (const { name, zip, code, file: path } of file.archives)
    await t.rejects(unpack(fromBase64(zip)), { code, file: path }, name)
})
