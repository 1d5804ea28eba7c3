import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Plugin } from 'esbuild'

/** The project's folder, seen from the compiled file. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** One file for the browser out of an entry point, or out of `stdin`; minified, and the same bytes every time. */
export async function bundle(extension: string, options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: root,
    absWorkingDir: root,
    ...options,
    plugins: [...(options.plugins ?? []), codesOnly],
  })
  const file = outputFiles?.find(({ path }) => extname(path) === extension)
  if (file === undefined) throw new Error(`esbuild made no ${extension} file`)
  return file.contents
}

/** Pointers into other classifications are for tables, not for phones. */
const codesOnly: Plugin = {
  name: 'codes-only',
  setup(build) {
    build.onLoad({ filter: /src[\\/]report[\\/]taxonomy\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const contents = source.replace(/, (huridocs|iccs|gbvims): '[^']*'|, sensitive: true/g, '')
      return { contents, loader: 'ts' }
    })
  },
}

/** An entry point made of these lines, which import from the project's folder. */
export function lines(...statements: string[]): BuildOptions {
  return { stdin: { contents: statements.join('\n'), resolveDir: root, loader: 'ts' } }
}

/**
 * libsodium's CommonJS build carries a fallback in plain JavaScript, which is loaded where WebAssembly does not run. So its
 * WebAssembly, 110 kB over the wire, is left out, and what it would ask Node for.
 */
export function withoutWebAssembly(): BuildOptions {
  return {
    alias: { 'libsodium-wrappers': createRequire(import.meta.url).resolve('libsodium-wrappers') },
    external: ['node:fs', 'crypto'],
    plugins: [
      {
        name: 'without-web-assembly',
        setup(build) {
          build.onLoad({ filter: /modules[\\/]libsodium\.js$/ }, async ({ path }) => {
            const source = await readFile(path, 'utf8')
            const contents = source.replace(/"AGFzbQ[\w+/=]{99,}"/, '""')
            if (contents === source) throw new Error('libsodium carries its WebAssembly in a new way')
            return { contents, loader: 'js' }
          })
        },
      },
    ],
  }
}
