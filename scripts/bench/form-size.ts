/** How many bytes the form costs over the wire (brotli): the first screen, and everything with the cryptography. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

export interface Figure {
  readonly name: string
  readonly bytes: number
  readonly budget: number
}

/** `folder` holds a built form. Pages are counted as templates: an organisation's own texts come on top. */
export function formSizes(folder: string): readonly Figure[] {
  const assets = readdirSync(join(folder, 'assets'))
  const wire = (prefix: string) => {
    const name = assets.find((asset) => new RegExp(`^${prefix}-[0-9a-f]{12}\\..*br$`).test(asset))
    if (name === undefined) throw new Error(`the built form has no ${prefix}`)
    return statSync(join(folder, 'assets', name)).size
  }
  const languages = assets.flatMap((name) => /^form-(\w+)-.*\.js$/.exec(name)?.[1] ?? [])
  return languages.flatMap((language) => {
    const page = brotliCompressSync(readFileSync(join(folder, language, 'index.html'))).length
    const first = page + wire('style') + wire(`begin-form-${language}`) + wire(`form-${language}`)
    const questions = first + wire(`questions-${language}`)
    return [
      { name: `${language}: first screen`, bytes: first, budget: 20_000 },
      {
        name: `${language}: everything, WebAssembly`,
        bytes: questions + wire('sealing') + wire('sodium'),
        budget: 150_000,
      },
      {
        name: `${language}: everything, JavaScript only`,
        bytes: questions + wire('sealing-plain'),
        budget: 300_000,
      },
    ]
  })
}

export function printSizes(figures: readonly Figure[]): void {
  for (const { name, bytes, budget } of figures) {
    console.log(
      `${name.padEnd(34)} ${String(bytes).padStart(7)} bytes of ${budget} (${(bytes / budget).toFixed(2)})`,
    )
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const figures = formSizes(fileURLToPath(new URL('../../form', import.meta.url)))
  printSizes(figures)
  console.log(JSON.stringify({ bench: 'form-size', figures }))
}
