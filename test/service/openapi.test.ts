import { readFileSync } from 'node:fs'
import t from 'tap'
import { openApi } from '../../src/wire/openapi.ts'
import { operations } from '../../src/wire/operations.ts'
import * as paths from '../../src/wire/paths.ts'
import { newService } from './running.ts'

await t.test('docs/openapi.json is as the schemas are', (t) => {
  const written: unknown = JSON.parse(
    readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'),
  )
  t.strictSame(written, JSON.parse(JSON.stringify(openApi())), 'npm run openapi writes it anew')
  t.end()
})

await t.test(
  'the description names every address of the interface, with the methods that it takes',
  async (t) => {
    const { app } = await newService(t)
    const described = new Map<string, string[]>()
    for (const { path, method } of operations)
      described.set(path, [...(described.get(path) ?? []), method.toUpperCase()])
    for (const [path, methods] of described) {
      const url = path.replace('{slug}', 'lotus').replace(/\{(number|serial)\}/, '1')
      const { headers } = await app.inject({ method: 'OPTIONS', url })
      const allowed = String(headers.allow)
        .split(', ')
        .filter((method) => method !== 'HEAD')
      t.strictSame(allowed, methods.sort(), path)
    }
    for (const path of Object.values(paths)) {
      const written =
        typeof path === 'string'
          ? path
          : path('{slug}', path === paths.documentPath ? '{serial}' : '{number}')
      t.ok(described.has(written), written)
    }
  },
)
