import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

const source = readFileSync(
  join(
    dirname(createRequire(import.meta.url).resolve('libsodium-wrappers')),
    '../modules-esm/libsodium-wrappers.mjs',
  ),
  'utf8',
)

/** libsodium's wrappers come as a list of names and one of functions, in the same order. */
const functionLists = /=\[((?:"\w+",)+"\w+")\],(\w+)=\[((?:[\w$]+,)+[\w$]+)\]/

/** Names of numbers that libsodium tells by functions of their own. */
const numberList = /=\[((?:"(?:SODIUM|crypto|randombytes)_\w+",){99,}"\w+")\]/

/**
 * Bundles libsodium's wrappers without those that nothing calls: they are 110 kB of source that a slow phone would have to
 * fetch and read. What stays is as libsodium wrote it. `code` is all of the form's own that may call one; what libsodium's
 * self-test calls stays too.
 */
export function wrappersInUse(code: string): Plugin {
  if (!functionLists.test(source) || !numberList.test(source)) changed()
  const called = new Set([
    ...words(code, /\b(?:crypto|randombytes)_\w+/g),
    ...words(source, /(?<=\.)(?:crypto|randombytes)_\w+/g),
  ])
  const isCalled = (name: string) => called.has(name.slice(1, -1))
  const contents = source
    .replace(functionLists, (_lists, names: string, variable: string, functions: string) => {
      const values = functions.split(',')
      const pairs = names.split(',').map((name, index) => [name, values[index] ?? ''] as const)
      if (pairs.length !== values.length) changed()
      const kept = pairs.filter(([name]) => isCalled(name))
      return `=[${kept.map(([name]) => name).join()}],${variable}=[${kept.map(([, value]) => value).join()}]`
    })
    .replace(numberList, (_list, names: string) => `=[${names.split(',').filter(isCalled).join()}]`)
  return {
    name: 'wrappers-in-use',
    setup(build) {
      build.onLoad({ filter: /modules-esm[\\/]libsodium-wrappers\.mjs$/ }, () => ({ contents, loader: 'js' }))
    },
  }
}

function words(text: string, like: RegExp): string[] {
  return [...text.matchAll(like)].map(([word]) => word)
}

function changed(): never {
  throw new Error('libsodium lists its wrappers in a new way: look at wrappers-in-use.ts')
}
