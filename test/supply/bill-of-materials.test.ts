import t from 'tap'
import { billOfMaterials } from '../../scripts/supply/bill-of-materials.ts'
import { lockedPackages } from '../../scripts/supply/lockfile.ts'

interface Bill {
  metadata: { component: { name: string }; timestamp?: string }
  components: {
    'bom-ref': string
    name: string
    version: string
    hashes: { alg: string; content: string }[]
  }[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

await t.test('the bill of materials names every package that runs, with its hash, and nobody', (t) => {
  const text = billOfMaterials()
  const { metadata, components, dependencies } = JSON.parse(text) as Bill
  t.equal(metadata.component.name, 'parasol', 'not the folder in which it was made')
  const listed = components.map(({ name, version, hashes }) => [
    name,
    version,
    hashes[0]?.alg,
    hashes[0]?.content,
  ])
  const locked = lockedPackages()
    .filter(({ runs }) => runs)
    .map(({ name, version, integrity = '' }) => [
      name,
      version,
      'SHA-512',
      Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'),
    ])
  const unique = new Set(locked.map(String))
  t.strictSame(listed.map(String).sort(), [...unique].sort())
  const refs = new Set(components.map((component) => component['bom-ref']))
  for (const { ref, dependsOn } of dependencies.slice(1))
    t.strictSame(
      [ref, ...dependsOn].filter((each) => !refs.has(each)),
      [],
      ref,
    )
  t.equal(billOfMaterials(), text, 'and comes out the same each time')
  t.end()
})
