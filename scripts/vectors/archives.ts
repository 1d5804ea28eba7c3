import { zipSync, type Zippable } from 'fflate'
import type { PackagesFile } from '../../test/vectors/format.ts'
import { sodium } from './cast.ts'
import { base64, bytes, packages } from './packages.ts'

// ZIP files that are no packages. They are looked at before any file in them.

type Archive = PackagesFile['archives'][number]

const options = { level: 9, mtime: new Date(1980, 0, 1) } as const
const zip = (files: Zippable) => zipSync(files, options)
const [whole = new Uint8Array()] = packages.map((one) =>
  sodium.from_base64(one.zip, sodium.base64_variants.ORIGINAL),
)

function refused(name: string, content: Uint8Array, code: Archive['code'], file?: string): Archive {
  return { name, zip: base64(content), code, ...(file !== undefined && { file }) }
}

const named = (path: string) =>
  refused(`a file named ${path}`, zip({ [path]: bytes('') }), 'archive-path', path)

/** What Unix programs make a link of. */
const link = zip({ 'README.md': [bytes('/etc/passwd'), { os: 3, attrs: 0o120777 * 0x10000 }] })

/** One of two names of the same length, written over the other. */
function twice(): Uint8Array {
  const both = Buffer.from(zip({ 'tables/a.csv': bytes('1'), 'tables/b.csv': bytes('2') }))
  return Buffer.from(both.toString('latin1').replaceAll('tables/b.csv', 'tables/a.csv'), 'latin1')
}

export const archives: Archive[] = [
  refused('nothing', new Uint8Array(), 'archive-format'),
  refused('no ZIP file', bytes('PK, and no more'), 'archive-format'),
  refused('a package cut off', whole.subarray(0, -30), 'archive-format'),
  named('../told.csv'),
  named('tables/../../told.csv'),
  named('/README.md'),
  named('tables\\told.csv'),
  named('readme.md'),
  named('package.zip'),
  refused('a link', link, 'archive-link', 'README.md'),
  refused('a file twice', twice(), 'archive-repeated', 'tables/a.csv'),
  refused(
    'a file larger than all may be together',
    zip({ 'README.md': new Uint8Array(16 * 1024 * 1024 + 1) }),
    'archive-large',
    'README.md',
  ),
  refused(
    'more files than any release',
    zip(Object.fromEntries(Array.from({ length: 401 }, (_, at) => [`tables/t${at}.csv`, bytes('')]))),
    'archive-large',
  ),
]
