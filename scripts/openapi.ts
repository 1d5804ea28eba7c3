/** Writes docs/openapi.json from the schemas. A test fails while it is out of date. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openApi } from '../src/wire/openapi.ts'

const file = fileURLToPath(new URL('../../docs/openapi.json', import.meta.url))
writeFileSync(file, `${JSON.stringify(openApi(), null, 2)}\n`)
console.log(`Wrote ${file}`)
