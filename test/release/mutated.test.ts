import fc from 'fast-check'
import t from 'tap'
import { unpack } from '../../src/release/archive.ts'
import { ReleaseError } from '../../src/release/errors.ts'
import { readNetworkPackage } from '../../src/release/network-package.ts'
import type { PackageFiles } from '../../src/release/package-paths.ts'
import { readReleasePackage } from '../../src/release/release-package.ts'
import { packagesFile } from '../vectors/format.ts'
import { loadVectorFile } from '../vectors/load.ts'
import { sodium } from '../vault/fixtures.ts'

const { packages } = packagesFile.parse(loadVectorFile('packages'))
const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

/** Bytes put in the place of others: as many, or of any number. */
const change = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ at: fc.nat(), insert: fc.uint8Array({ minLength: 1, maxLength: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 200 }),
      insert: fc.uint8Array({ maxLength: 40 }),
    }),
  },
)
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never
const changes = fc.array(change, { minLength: 1, maxLength: 3 })

function changed(bytes: Uint8Array, all: readonly Change[]): Uint8Array {
  return all.reduce<Uint8Array>((now, one) => {
    const place = one.at % (now.length + 1)
    const remove = 'remove' in one ? one.remove : one.insert.length
    return Buffer.concat([now.subarray(0, place), one.insert, now.subarray(place + remove)])
  }, bytes)
}

const equal = (a: PackageFiles, b: PackageFiles) =>
  a.size === b.size && [...a].every(([path, bytes]) => Buffer.compare(bytes, b.get(path) ?? Buffer.alloc(0)) === 0) // prettier-ignore

const codes = new Set<string>()

for (const { name, publisher, zip, release } of packages) {
  const whole = await unpack(fromBase64(zip))
  const read = (files: PackageFiles) =>
    publisher === 'network' ? readNetworkPackage(sodium, files) : readReleasePackage(sodium, files)

  /** Whatever was done to it: it is the signed package, or it is refused with a code. */
  async function holds(open: () => Promise<PackageFiles>): Promise<void> {
    try {
      const opened = read(await open())
      if (!equal(opened.files, whole) || opened.entry.number !== release) throw new Error('read as another one') // prettier-ignore
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error
      codes.add(error.code)
    }
  }

  await t.test(`${name}: a changed ZIP file is the signed package or is refused`, async () => {
    await fc.assert(
      fc.asyncProperty(changes, (all) => holds(() => unpack(changed(fromBase64(zip), all)))),
      { numRuns: 400 },
    )
  })

  await t.test(`${name}: so is a package of which a file was changed`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole.keys()),
        changes,
        (path, all) =>
        holds(() => Promise.resolve(new Map([...whole, [path, changed(whole.get(path) ?? new Uint8Array(), all)]]))), // prettier-ignore
      ),
      { numRuns: 400 },
    )
  })
}

await t.test('and the changes reach more than the first check', (t) => {
  t.ok(codes.size >= 6, [...codes].join(', '))
  t.end()
})
