import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { brotliDecompressSync } from 'node:zlib'
import { formSizes } from '../../scripts/bench/form-size.ts'
import { formManifest, pages as pageNames } from '../../src/wire/page.ts'

const script = new URL('../../scripts/build-form.js', import.meta.url).pathname
const folder = t.testdir({ here: {}, there: {} })
const here = build(join(folder, 'here'), {})
const there = build(join(folder, 'there'), {
  cwd: '/',
  env: { PATH: process.env['PATH'], TZ: 'Pacific/Apia', LC_ALL: 'C', HOME: folder },
})
const { files, languages } = formManifest.parse(JSON.parse(textOf('manifest.json')))
const pages = languages.flatMap((language) => pageNames.map((page) => `${language}/${page}.html`))

await t.test('two builds, in two folders and two time zones, give the same bytes', (t) => {
  t.strictSame([...there.keys()], [...here.keys()])
  for (const [path, bytes] of here) t.ok(there.get(path)?.equals(bytes), path)
  t.end()
})

await t.test('the manifest names every file with its hash, and no other', (t) => {
  const hashes = [...here].map(([path, bytes]) => [path, hashOf(bytes)] as const)
  t.strictSame(files, Object.fromEntries(hashes.filter(([path]) => path !== 'manifest.json')))
  t.ok(languages.length >= 2)
  t.strictSame(
    pages.filter((page) => !here.has(page)),
    [],
    'all pages in every language',
  )
  t.end()
})

await t.test('what is sent compressed is what is sent plain', (t) => {
  const plain = [...here.keys()].filter((path) => path.startsWith('assets/') && !path.endsWith('.br'))
  t.ok(plain.length > 0)
  for (const path of plain) t.ok(brotliDecompressSync(bytesOf(`${path}.br`)).equals(bytesOf(path)), path)
  t.end()
})

await t.test('the form is as light as it promises, in every language', (t) => {
  const figures = formSizes(join(folder, 'here'))
  t.equal(figures.length, 3 * languages.length)
  for (const { name, bytes, budget } of figures) t.ok(bytes <= budget, `${name}: ${bytes} of ${budget}`)
  t.end()
})

await t.test('a page holds no code of its own, and each script and sheet only with its hash', (t) => {
  for (const page of pages) {
    const html = textOf(page)
    const loading = [...html.matchAll(/<(?:script|link rel="(?:stylesheet|preload)")[^>]*>/g)].map(
      ([element]) => element,
    )
    t.ok(loading.length >= 2, page)
    for (const element of loading) {
      const [, path = ''] = /(?:src|href)="\/([^"]+)"/.exec(element) ?? []
      const [, integrity] = /integrity="([^"]+)"/.exec(element) ?? []
      t.equal(integrity, `sha384-${files[path]}`, `${page}: ${element}`)
    }
    const [, script = ''] = /<script [^>]*src="\/([^"]+)"/.exec(html) ?? []
    t.ok(bytesOf(script).length < 1024, `${page}: a script of which browsers do not note the address`)
    t.notMatch(html, /<script[^>]*>[^<]/, `${page}: no script in the page`)
    t.notMatch(html, /<style|\sstyle=|\son[a-z]+=|javascript:|<iframe|<object|<embed|<base/i, page)
    t.notMatch(html, /(?:src|href|action|content)="(?:https?:)?\/\//i, `${page}: nothing from elsewhere`)
  }
  t.end()
})

await t.test('no script makes code out of text or loads any without its hash', (t) => {
  const loaded = new Set<string>()
  for (const path of [...here.keys()].filter((path) => path.endsWith('.js'))) {
    const code = textOf(path)
    t.notMatch(code, /\beval\b|\bFunction\b|javascript:|document\.write|importScripts/, path)
    for (const [, asset = '', hash] of code.matchAll(/"\/(assets\/[^"]+)",\{?integrity:"sha384-([^"]+)"/g)) {
      t.equal(hash, files[asset], `${path}: ${asset}`)
      loaded.add(asset)
    }
  }
  const inPages = pages.flatMap((page) =>
    [...textOf(page).matchAll(/"\/(assets\/[^"]+)"/g)].map(([, path]) => path),
  )
  const all = [...here.keys()].filter((path) => /^assets\/.*(?<!br)$/.test(path))
  t.strictSame([...new Set([...loaded, ...inPages])].sort(), all, 'which is all that there is')
  t.end()
})

/** Builds into `out` and reads everything there, by path. */
function build(out: string, options: { cwd?: string; env?: NodeJS.ProcessEnv }): Map<string, Buffer> {
  const { status, stderr } = spawnSync(process.execPath, [script, '--out', out], {
    encoding: 'utf8',
    ...options,
  })
  if (status !== 0) throw new Error(stderr)
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    paths
      .filter((path) => statSync(join(out, path)).isFile())
      .map((path) => [path, readFileSync(join(out, path))]),
  )
}

function bytesOf(path: string): Buffer {
  const bytes = here.get(path)
  if (bytes === undefined) throw new Error(`the build has no ${path}`)
  return bytes
}

function textOf(path: string): string {
  return bytesOf(path).toString('utf8')
}

function hashOf(bytes: Buffer): string {
  return createHash('sha384').update(bytes).digest('base64')
}
