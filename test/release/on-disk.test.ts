import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { Zip, ZipDeflate, zipSync } from 'fflate'
import t from 'tap'
import { pack } from '../../src/release/archive.ts'
import { packageAt } from '../../src/release/on-disk.ts'
import { largest } from '../../src/release/package-paths.ts'
import { temporaryFolder } from '../vault/fixtures.ts'

const text = (words: string) => new TextEncoder().encode(words)
const files = new Map([
  ['README.md', text('# Lotus\n')],
  ['charts/told.en.svg', text('<svg/>')],
  ['tables/told.csv', text('REF_AREA\r\n')],
])
const inOrder = (read: ReadonlyMap<string, Uint8Array>) =>
  [...read].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]).sort()

type Test = Parameters<typeof temporaryFolder>[0]

/** A folder with the files of a package, and whatever else `change` puts there. */
async function folderWith(t: Test, change: (folder: string) => Promise<unknown> = () => Promise.resolve()) {
  const folder = await temporaryFolder(t)
  for (const inside of ['charts', 'tables']) await mkdir(join(folder, inside))
  for (const [path, bytes] of files) await writeFile(join(folder, path), bytes)
  await change(folder)
  return folder
}

await t.test('a folder and its ZIP file are read alike, by whatever link they are named', async (t) => {
  const folder = await folderWith(t)
  const zip = join(await temporaryFolder(t), 'package.zip')
  await writeFile(zip, pack(files))
  await symlink(zip, `${zip}.link`)
  for (const place of [folder, zip, `${zip}.link`])
    t.same(inOrder(await packageAt(place)), inOrder(files), place)
})

await t.test('a folder that holds anything else than a package is not read', async (t) => {
  const refuses = async (code: string, file: string, change: (folder: string) => Promise<unknown>) =>
    t.rejects(packageAt(await folderWith(t, change)), { name: 'ReleaseError', code, file }, file)
  const elsewhere = await folderWith(t)
  await refuses('archive-path', 'run.sh', (folder) => writeFile(join(folder, 'run.sh'), ''))
  await refuses('archive-path', 'tables/deep', (folder) => mkdir(join(folder, 'tables/deep')))
  await refuses('archive-path', '..\\README.md', (folder) => writeFile(join(folder, '..\\README.md'), ''))
  await refuses('archive-path', 'README.md\n', (folder) => writeFile(join(folder, 'README.md\n'), ''))
  await refuses('archive-link', 'tables/area.csv', (folder) =>
    symlink(join(elsewhere, 'tables/told.csv'), join(folder, 'tables/area.csv')),
  )
  await refuses('archive-path', 'page', (folder) => symlink(elsewhere, join(folder, 'page')))
  await refuses('archive-link', 'SHA256SUMS', (folder) =>
    promisify(execFile)('mkfifo', [join(folder, 'SHA256SUMS')]),
  )
  await refuses('archive-large', 'tables/told.csv', (folder) =>
    truncate(join(folder, 'tables/told.csv'), 400_000_000_000),
  )
  await t.rejects(
    packageAt(
      await folderWith(t, async (folder) => {
        for (let at = 0; at <= largest.files; at++) await writeFile(join(folder, `tables/t${at}.csv`), '')
      }),
    ),
    { code: 'archive-large' },
  )
  await t.rejects(packageAt('/dev/zero'), { code: 'archive-format' })
})

await t.test('a ZIP file that would unpack a link is not read', async (t) => {
  const link = zipSync({ 'README.md': [text('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] })
  const zip = join(await temporaryFolder(t), 'link.zip')
  await writeFile(zip, link)
  await t.rejects(packageAt(zip), { code: 'archive-link', file: 'README.md' })
})

await t.test('ten million rows in a small ZIP file are refused by name, and never unpacked', async (t) => {
  const place = join(await temporaryFolder(t), 'bomb.zip')
  await bomb(place, 10_000_000)
  t.ok((await readFile(place)).length < largest.packed, 'small enough to look into')
  const before = process.resourceUsage().maxRSS
  await t.rejects(packageAt(place), { code: 'archive-large', file: 'tables/told.csv' })
  t.ok(process.resourceUsage().maxRSS - before < 64 * 1024, 'in kilobytes')
})

/** A table of so many rows, packed a thousandfold. */
async function bomb(place: string, rows: number) {
  const file = createWriteStream(place)
  const zip = new Zip((error, bytes, final) => {
    if (error) throw error
    file.write(bytes)
    if (final) file.end()
  })
  const table = new ZipDeflate('tables/told.csv', { level: 6 })
  zip.add(table)
  const thousand = text('_T,2026-Q1,nobody,35\r\n'.repeat(10_000))
  for (let row = 0; row < rows; row += 10_000) table.push(thousand, row + 10_000 >= rows)
  zip.end()
  await once(file, 'finish')
}
