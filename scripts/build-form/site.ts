import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Asset } from '../../src/form/assets.ts'
import { HandInPage } from '../../src/form/hand-in/page.tsx'
import { HelpPage, IndexPage } from '../../src/form/page.tsx'
import { languages } from '../../src/locales/languages.ts'
import type { FormManifest } from '../../src/wire/page.ts'
import { formSizes, printSizes } from '../bench/form-size.ts'
import { bundle, lines, withoutWebAssembly } from './bundle.ts'
import { fetching, webAssemblyBytes } from './web-assembly.ts'
import { wrappersInUse } from './wrappers-in-use.ts'

/**
 * The form as the service hands it out: page templates, hashed assets with their brotli forms, and a manifest of hashes,
 * in a folder that is emptied first.
 */
export async function buildSite(out: string): Promise<void> {
  const codes = Object.keys(languages)
  const files: Record<string, string> = {}

  rmSync(out, { recursive: true, force: true })

  const style = asset('style.css', await bundle('.css', { entryPoints: ['src/form/form.css'] }))
  const sealing = { entryPoints: ['src/form/sealing.ts'] }
  const ours = await bundle('.js', { ...sealing, external: ['libsodium-wrappers'] })
  const parasolAssets = JSON.stringify({
    sealing: {
      webAssembly: await script('sealing', {
        ...sealing,
        plugins: [
          fetching(asset('sodium.wasm', webAssemblyBytes())),
          wrappersInUse(Buffer.from(ours).toString()),
        ],
      }),
      javaScript: await script('sealing-plain', { ...sealing, ...withoutWebAssembly() }),
    },
    texts: await byLanguage((code) =>
      script(
        `texts-${code}`,
        lines(...(['ask', 'form', 'offline', 'listen'] as const).map((name) => exporting(code, name))),
      ),
    ),
  })
  const leaving = await script('leave', { entryPoints: ['src/form/help-page.ts'] })

  for (const [language, texts] of Object.entries(languages)) {
    const questions = await script(`questions-${language}`, {
      ...lines(
        `import { ask } from './src/locales/${language}/ask.ts'`,
        `import { form } from './src/locales/${language}/form.ts'`,
        `import { offline } from './src/locales/${language}/offline.ts'`,
        `import { listen } from './src/locales/${language}/listen.ts'`,
        `import { drawingOf } from './src/form/pictures.ts'`,
        `import * as main from './src/form/main.tsx'`,
        `export const run = () => main.run('${language}', form, { ask, offline, listen, drawingOf })`,
      ),
      define: { parasolAssets },
    })
    const first = await script(`form-${language}`, {
      entryPoints: ['src/form/first.ts'],
      define: { parasolQuestions: JSON.stringify(questions) },
    })
    page(
      `${language}/index.html`,
      IndexPage({ texts, style, ...(await begun(`form-${language}`, first)), language }),
    )
    const handIn = await script(`hand-in-${language}`, {
      ...lines(
        `import { handIn } from './src/locales/${language}/offline.ts'`,
        `import { run } from './src/form/hand-in/main.ts'`,
        `run(handIn)`,
      ),
      define: { parasolAssets },
    })
    page(
      `${language}/hand-in.html`,
      HandInPage({ texts, style, ...(await begun(`hand-in-${language}`, handIn)) }),
    )
    page(`${language}/help.html`, HelpPage({ texts, style, script: leaving }))
  }

  const manifest: FormManifest = {
    languages: codes,
    // Files are made side by side: their order is put right here.
    files: Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  write('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
  printSizes(formSizes(out))

  async function byLanguage(make: (code: string) => Promise<Asset>): Promise<Record<string, Asset>> {
    return Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await make(code)] as const)))
  }

  /** A page's own script, and the short one that loads it. */
  async function begun(name: string, ahead: Asset): Promise<{ script: Asset; ahead: Asset }> {
    const define = { parasolBegin: JSON.stringify(ahead) }
    return { script: await script(`begin-${name}`, { entryPoints: ['src/form/begin.ts'], define }), ahead }
  }

  async function script(name: string, options: Parameters<typeof bundle>[1]): Promise<Asset> {
    return asset(`${name}.js`, await bundle('.js', options))
  }

  /** Writes a file whose name holds its hash, and its brotli form. */
  function asset(name: string, bytes: Uint8Array): Asset {
    const digest = createHash('sha384').update(bytes).digest()
    const path = `assets/${name.replace('.', `-${digest.toString('hex').slice(0, 12)}.`)}`
    write(path, bytes)
    write(`${path}.br`, brotliCompressSync(bytes))
    return { path: `/${path}`, integrity: `sha384-${digest.toString('base64')}` }
  }

  function page(path: string, content: VNode): void {
    write(path, Buffer.from(`<!doctype html>${renderToString(content)}\n`))
  }

  function write(path: string, bytes: Uint8Array): void {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), bytes)
    files[path] = createHash('sha384').update(bytes).digest('base64')
  }
}

function exporting(language: string, name: 'ask' | 'form' | 'offline' | 'listen'): string {
  return `export { ${name} } from './src/locales/${language}/${name}.ts'`
}
