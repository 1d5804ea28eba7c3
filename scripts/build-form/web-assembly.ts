import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import type { Asset } from '../../src/form/assets.ts'

/**
 * libsodium's ES module carries its WebAssembly as base64, which brotli makes 29 kB longer than the bytes themselves. Here
 * the bytes become a file of their own, and the module fetches it by hash.
 */
const embedded = /\(\w+=>\{for\(var [^{}]+\)[^{}]+return \w+\}\)\("(AGFzbQ[\w+/=]+)"\)/

const source = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('libsodium')), '../modules-esm/libsodium.mjs'),
  'utf8',
)

/** The WebAssembly module inside libsodium. */
export function webAssemblyBytes(): Uint8Array {
  const [, base64] = embedded.exec(source) ?? []
  if (base64 === undefined)
    throw new Error('libsodium carries its WebAssembly in a new way: look at web-assembly.ts')
  return Buffer.from(base64, 'base64')
}

/** Bundles libsodium so that it fetches `asset` instead. */
export function fetching({ path, integrity }: Asset): Plugin {
  const fetched = `new Uint8Array(await(await fetch(${JSON.stringify(path)},${JSON.stringify({
    integrity,
    cache: 'no-store',
    credentials: 'omit',
  })})).arrayBuffer())`
  return {
    name: 'web-assembly-file',
    setup(build) {
      build.onLoad({ filter: /modules-esm[\\/]libsodium\.mjs$/ }, () => ({
        contents: source.replace(embedded, () => fetched),
        loader: 'js',
      }))
    },
  }
}
