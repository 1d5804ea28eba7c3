import { readFileSync } from 'node:fs'
import t from 'tap'
import { lockedPackages } from '../../scripts/supply/lockfile.ts'

const { dependencies, devDependencies, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  allowScripts: Record<string, boolean>
}
const direct = { ...dependencies, ...devDependencies }
const papers = readFileSync('docs/dependencies.md', 'utf8')

await t.test('every direct dependency has its sentence in docs/dependencies.md, and no other', (t) => {
  const table = [...papers.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)]
    .map(([, names = '', why = '']) => ({ names: names.split(', '), why }))
    .filter(({ names }) => names[0] !== 'package' && names[0] !== 'advisory' && names[0] !== '---')
  for (const { names, why } of table) t.ok(why.split(' ').length > 2, names.join(', '))
  const named = table.flatMap(({ names }) => names)
  // Types are there for the sake of what they describe.
  const wanted = Object.keys(direct).filter((name) => !name.startsWith('@types/'))
  t.strictSame(named.filter((name) => name !== '@types/…').sort(), wanted.sort())
  t.end()
})

await t.test('every version is pinned, and every package comes from the registry with its hash', (t) => {
  for (const [name, version] of Object.entries(direct)) t.match(version, /^\d+\.\d+\.\d+$/, name)
  const packages = lockedPackages()
  t.ok(packages.length > 500)
  const strange = packages.filter(
    ({ integrity, resolved, link }) =>
      link === true ||
      !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ||
      !(resolved ?? 'https://').startsWith('https://'),
  )
  t.strictSame(strange, [])
  t.end()
})

await t.test('only packages that are named may run a script when they are installed', (t) => {
  const withScripts = new Set(
    lockedPackages().flatMap(({ name, hasInstallScript }) => (hasInstallScript ? [name] : [])),
  )
  t.strictSame([...withScripts].sort(), Object.keys(allowScripts).sort())
  const explained = papers.slice(papers.indexOf('## Install scripts'))
  for (const name of withScripts) t.ok(explained.includes(name), name)
  t.match(readFileSync('.npmrc', 'utf8'), /^strict-allow-scripts=true$/m, 'npm refuses any other')
  t.end()
})
