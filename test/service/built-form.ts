import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Test } from 'tap'

const template = (page: string, words: string) => `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}" data-slug="{{slug}}" data-fingerprint="" data-serial="">
<title>{{title}}</title>
<h1>${words} {{organisation}} (${page})</h1>
{{#languages}}<a href="?lang={{code}}">{{name}}</a>{{/languages}}
{{#rights}}<p>{{.}}</p>{{/rights}}
{{#hasLines}}{{#lines}}<li data-codes="{{codes}}">{{name}}: {{text}} {{phone}}{{address}}{{hours}}{{cost}}{{papers}}
{{#tellsPolice}}{{#no}}does not tell{{/no}}{{#unknown}}may tell{{/unknown}}{{/tellsPolice}} {{checked}}</li>
{{/lines}}{{/hasLines}}
<a href="{{leave}}">x</a>
`

const script = 'document.title += "";\n'.repeat(50)

const formFiles: Readonly<Record<string, string | Buffer>> = {
  'en/index.html': template('index', 'Tell'),
  'en/help.html': template('help', 'Tell'),
  'en/hand-in.html': template('hand-in', 'Tell'),
  'nl/index.html': template('index', 'Vertel'),
  'nl/help.html': template('help', 'Vertel'),
  'nl/hand-in.html': template('hand-in', 'Vertel'),
  'assets/form-1a2b.js': script,
  'assets/form-1a2b.js.br': brotliCompressSync(script),
}

/** A small form, built as `npm run build` builds the real one. It is removed after the test. */
export function newBuiltForm(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'parasol-form-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const hashes: Record<string, string> = {}
  for (const [path, content] of Object.entries(formFiles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
    hashes[path] = createHash('sha384').update(content).digest('base64')
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ languages: ['en', 'nl'], files: hashes }))
  return folder
}
