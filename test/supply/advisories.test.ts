import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'

const program = fileURLToPath(new URL('../../scripts/audit.js', import.meta.url))

/** A registry that knows this about packages, or knows nothing of advisories. */
async function registry(t: Test, advisories: Record<string, unknown> | undefined): Promise<string> {
  const server = createServer((request, response) => {
    const asked = request.method === 'POST' && request.url === '/-/npm/v1/security/advisories/bulk'
    request.resume()
    response.writeHead(asked && advisories !== undefined ? 200 : 405, { 'content-type': 'application/json' })
    response.end(JSON.stringify(advisories ?? {}))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

async function audit(where: string) {
  const child = spawn(process.execPath, [program, where], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}

const against = (name: string) => ({
  [name]: [
    {
      id: 1,
      url: 'https://github.com/advisories/GHSA-xxxx-xxxx-xxxx',
      title: 'Says too much',
      severity: 'high',
      vulnerable_versions: '<999',
    },
  ],
})

await t.test('an audit tells of what is known, of nothing, and of not knowing', async (t) => {
  t.match(await audit(await registry(t, {})), { code: 0, out: /^No advisory/ })
  t.match(await audit(await registry(t, against('fastify'))), {
    code: 1,
    out: /^fastify \(high\): Says too much https:\/\/\S+GHSA-xxxx-xxxx-xxxx\nUpdate these packages/,
  })
  t.match(await audit(await registry(t, against('pg-types'))), { code: 1 }, 'what a tool needs, too')
  t.match(await audit(await registry(t, against('eslint'))), { code: 0 }, 'what only builds is left out')
  t.match(await audit(await registry(t, undefined)), { code: 2, err: /^The registry answered nothing/ })
})
