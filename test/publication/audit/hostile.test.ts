import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import t from 'tap'
import { program } from '../../../src/cli/advocate/audit/program.ts'
import { signChannel } from '../../../src/channel/sign.ts'
import { ascii } from '../../../src/envelope/bytes.ts'
import { hash } from '../../../src/envelope/hash.ts'
import { sign } from '../../../src/envelope/signature.ts'
import { worst } from '../../../src/publication/audit/finding.ts'
import { auditPackage } from '../../../src/publication/audit/package-audit.ts'
import { unreadable } from '../../../src/publication/audit/refusal.ts'
import { pack } from '../../../src/release/archive.ts'
import { ReleaseError } from '../../../src/release/errors.ts'
import { packageAt } from '../../../src/release/on-disk.ts'
import type { PackageFiles } from '../../../src/release/package-paths.ts'
import { readSeal, seal as sealSchema, type Seal, writeSeal } from '../../../src/release/seal.ts'
import { random } from '../../statistics/sparse.ts'
import { madeUpReports } from '../reports.ts'
import { sodium, temporaryFolder } from '../../vault/fixtures.ts'
import { Publisher } from './publisher.ts'

const reports = madeUpReports(900, { seed: 5, days: 590 }).filter(({ received }) => received > '2026')
const house = new Publisher(reports)
const honest = await house.release(['2026-Q1'], '2026-04-10')
const folder = await temporaryFolder(t)
const { ORIGINAL } = sodium.base64_variants

/** As the program looks at a file that somebody sent. */
async function lookAt(zip: Uint8Array) {
  const place = join(folder, 'sent.zip')
  await writeFile(place, zip)
  try {
    const files = await packageAt(place)
    return { read: files, ...(await auditPackage(sodium, place, files, program)) }
  } catch (error) {
    if (error instanceof ReleaseError) return unreadable(place, error)
    throw error
  }
}

const seal = readSeal(honest.get('release.json') ?? new Uint8Array(), sealSchema)
const withSeal = (changes: Partial<Seal>) =>
  new Map([...honest, ['release.json', writeSeal({ ...seal, ...changes })]])
const withFile = (path: string, content: string | Uint8Array) =>
  new Map([...honest, [path, typeof content === 'string' ? ascii(content) : content]])

/** Anything at all as an entry of a ledger, signed with the right key. */
function signedAs(bytes: Uint8Array) {
  const seed = hash(sodium, ascii('parasol fixture publisher lotus'))
  const { privateKey } = sodium.crypto_sign_seed_keypair(seed)
  const signature = sodium.to_base64(sign(sodium, 'release', bytes, privateKey), ORIGINAL)
  return { entry: sodium.to_base64(bytes, ORIGINAL), signature }
}

/** A table of contents that names one and the same content many times. */
function overlapping(copies: number, length: number): Uint8Array {
  const [path] = ['tables/t000.csv']
  const one = Buffer.from(zipSync({ [path]: new Uint8Array(length) }))
  const start = one.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  const end = one.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const listed = one.subarray(start, end)
  const rows = Array.from({ length: copies }, (_, i) => {
    const row = Buffer.from(listed)
    row.write(`tables/t${String(i).padStart(3, '0')}.csv`, row.indexOf(path), 'latin1')
    return row
  })
  const last = Buffer.from(one.subarray(end))
  last.writeUInt16LE(copies, 8)
  last.writeUInt16LE(copies, 10)
  last.writeUInt32LE(copies * listed.length, 12)
  return Buffer.concat([one.subarray(0, start), ...rows, last])
}

const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`
const refused: [what: string, zip: Uint8Array, finding: object][] = [
  ['a ZIP file in a ZIP file', zipSync({ 'package.zip': pack(honest) }), { code: 'archive-path', file: 'package.zip' }],
  ['a path out of the folder', zipSync({ 'tables/../../told.csv': ascii('') }), { code: 'archive-path' }],
  ['a path from the root', zipSync({ '/README.md': ascii('') }), { code: 'archive-path' }],
  ['a path of another system', zipSync({ 'C:\\README.md': ascii('') }), { code: 'archive-path' }],
  ['a path with an end inside', zipSync({ 'README.md\u0000.svg': ascii('') }), { code: 'archive-path' }],
  ['a path in other letters', zipSync({ 'Readme.md': ascii('') }), { code: 'archive-path' }],
  ['much made of little', overlapping(300, 60_000), { code: 'archive-large' }],
  ['little made of less', overlapping(30, 60_000), { code: 'archive-large' }],
  ['more files than any release', overlapping(401, 0), { code: 'archive-large' }],
  ['JSON that is no UTF-8', pack(withFile('release.json', Uint8Array.of(0x7b, 0xff, 0x7d))), { code: 'seal-format' }],
  ['JSON that is endless', pack(withFile('release.json', `[${'0,'.repeat(4_000_000)}0]`)), { code: 'seal-format' }],
  ['JSON that is bottomless', pack(withFile('release.json', deep)), { code: 'seal-format' }],
  ['a list that is no text', pack(withFile('SHA256SUMS', Uint8Array.of(0xff, 0x0a))), { code: 'checksums-unsigned' }],
  ['a signed entry that is bottomless', pack(withSeal({ ledger: [signedAs(ascii(deep))] })), { code: 'ledger-format', values: { entry: 1 } }],
  ['a signed entry that is no UTF-8', pack(withSeal({ ledger: [signedAs(Uint8Array.of(0xc3))] })), { code: 'ledger-format' }],
  ['a signed entry without a table', pack(withSeal({ ledger: [signedAs(ascii(JSON.stringify({ ...house.ledger.entries[0], tables: [] })))] })), { code: 'ledger-format' }],
  ['a document that is bottomless', pack(withSeal({ publisher: { channel: { ...house.signed, document: sodium.to_base64(ascii(deep), ORIGINAL) } } })), { code: 'seal-publisher' }],
  ['a file that is missing', pack(new Map([...honest].filter(([path]) => path !== 'tables.xlsx'))), { code: 'file-missing', file: 'tables.xlsx' }],
  ['a file that was added', pack(withFile('README.fr.md', '# Lotus')), { code: 'file-unlisted', file: 'README.fr.md' }],
  ['a changed drawing', pack(withFile('charts/told.en.svg', '<svg/>')), { code: 'file-changed', file: 'charts/told.en.svg' }],
] // prettier-ignore

await t.test('what was sent to break the reader is named, and nothing of it is used', async (t) => {
  for (const [what, zip, finding] of refused) {
    const { findings } = await lookAt(zip)
    t.match(findings[0], finding, what)
    t.match(worst(findings), /^(unreadable|not-as-signed)$/, what)
  }
  // The one that is not refused: the same files, packed by another program.
  const again = zipSync(Object.fromEntries(honest), { level: 1 })
  t.same((await lookAt(again)).findings, [], 'packed anew it is the same package')
})

await t.test('another document of the same publisher makes other files, which are named', async (t) => {
  const names = { en: 'Lotus\u202enoinU', nl: '=cmd|x' }
  const seed = hash(sodium, ascii('parasol fixture publisher lotus'))
  const channel = signChannel(sodium, { ...house.document, names }, seed)
  const { findings } = await lookAt(pack(withSeal({ publisher: { channel } })))
  t.ok(findings.length > 0, 'another name, other files')
  t.ok(findings.every(({ code }) => code === 'remade-differs'))
  t.ok(findings.some(({ file }) => file === 'README.md'))
})

await t.test(
  'whatever byte of a package is changed, it is found, or nothing that is read has changed',
  async (t) => {
    const zip = pack(honest)
    const next = random(7)
    const seen = { refused: 0, unread: 0 }
    for (let at = Math.floor(next() * 150); at < zip.length; at += 150) {
      const flipped = Uint8Array.from(zip)
      flipped[at] = (flipped[at] ?? 0) ^ (1 + Math.floor(next() * 255))
      const { findings, ...looked } = await lookAt(flipped)
      if (findings.length > 0) seen.refused++
      else {
        // Dates, checksums and attributes in a ZIP file say nothing that anybody is shown: what was signed are the files.
        seen.unread++
        if (!('read' in looked) || !alike(looked.read, honest)) t.fail(`byte ${at}`)
      }
    }
    t.ok(seen.refused > 200 && seen.refused > 10 * seen.unread, JSON.stringify(seen))
    for (const [path, content] of honest) {
      const bytes = Uint8Array.from(content)
      const at = Math.floor(next() * bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(next() * 255))
      const { findings } = await auditPackage(sodium, path, new Map([...honest, [path, bytes]]), program)
      t.match(worst(findings), /^(unreadable|not-as-signed)$/, `${path}, byte ${at}`)
    }
    for (let cut = 1; cut < zip.length; cut *= 3)
      t.match((await lookAt(zip.slice(0, -cut))).findings, [{ code: 'archive-format' }], `${cut} bytes less`)
  },
)

function alike(a: PackageFiles, b: PackageFiles): boolean {
  return (
    a.size === b.size &&
    [...a].every(([path, bytes]) => Buffer.compare(bytes, b.get(path) ?? bytes.slice(1)) === 0)
  )
}
