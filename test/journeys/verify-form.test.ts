import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { openHouse } from './house.ts'
import { run } from './programs.ts'

type Alteration = (path: string, body: Buffer) => Buffer | undefined

const house = await openHouse()
const honest: Alteration = (_path, body) => body
let alter = honest

/** A server between, which passes on what the real one says and alters it; `undefined` stands for 404. */
const between = createServer((request, response) => {
  const headers = { 'accept-language': request.headers['accept-language'] ?? '' }
  void fetch(new URL(request.url ?? '', house.service.origin), { headers }).then(async (answer) => {
    const body = alter(request.url ?? '', Buffer.from(await answer.arrayBuffer()))
    const type = answer.headers.get('content-type') ?? ''
    response.writeHead(body === undefined ? 404 : answer.status, { 'content-type': type }).end(body)
  })
}).listen(0, '127.0.0.1')
const origin = () => `http://127.0.0.1:${(between.address() as AddressInfo).port}`
t.teardown(async () => {
  between.close()
  await house.close()
})

async function verify(...words: string[]): Promise<{ code: number; says: string }> {
  try {
    return { code: 0, says: await run('parasol', ['verify-form', ...words]) }
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string }
    return { code, says: stderr }
  }
}

await t.test('an honest server is told so, with the number to compare', async (t) => {
  const { code, says } = await verify(house.service.origin, '--fingerprint', house.fingerprint)
  t.equal(code, 0)
  t.match(says, /files, all the same/)
  t.match(says, house.fingerprint)
})

const inPath = (part: string, change: (text: string) => string): Alteration => {
  return (path, body) => (path.includes(part) ? Buffer.from(change(body.toString('latin1')), 'latin1') : body)
}
const altered: Readonly<Record<string, readonly [Alteration, RegExp]>> = {
  'one byte of a script': [
    inPath('/assets/sealing-plain', (text) => text.replace('a', 'b')),
    /the file \/assets\/sealing-plain-\S+ is another one\.$/m,
  ],
  'a file that is gone': [
    (path, body) => (path.endsWith('.wasm') ? undefined : body),
    /the file \/assets\/sodium-\S+ is missing \(404\)/,
  ],
  'one more script in the page of one language': [
    inPath('?lang=nl', (text) => text.replace('</body>', '<script src="/x.js"></script></body>')),
    /the page \/\?lang=nl is another one; the page \/help\?lang=nl is another one/,
  ],
  'a script in the page that phones in one language get, and in no other': [
    (path, body) =>
      path === '/' && body.includes('lang="km"')
        ? Buffer.from(body.toString().replace('</body>', '<script src="/x.js"></script></body>'))
        : body,
    /the page \/ for a phone in km is another one/,
  ],
  'the page for handing in is gone': [
    (path, body) => (path.startsWith('/hand-in') ? undefined : body),
    /the page \/hand-in for a phone in en is missing \(404\); the page \/hand-in\?lang=en is missing/,
  ],
  'another neutral site to leave to': [
    inPath('/?lang=en', (text) => text.replaceAll('wikipedia', 'example')),
    /the page \/\?lang=en is another one/,
  ],
  'a channel document that nobody signed': [
    inPath('/api/v1/channels', (text) =>
      text.replace(/"document":"..../, (start) => `${start.slice(0, -4)}e31x`),
    ),
    /document/,
  ],
}

for (const [what, [alteration, sentence]] of Object.entries(altered))
  await t.test(`${what} is noticed`, async (t) => {
    alter = alteration
    const { code, says } = await verify(origin())
    t.equal(code, 1)
    t.match(says, sentence)
  })

await t.test('a document of somebody else is noticed by its number', async (t) => {
  alter = honest
  const other = house.fingerprint.replace(/^\d{5}/, (group) => (group === '00000' ? '00001' : '00000'))
  const { code, says } = await verify(origin(), '--fingerprint', other)
  t.equal(code, 1)
  t.match(says, `its reports go to somebody with another number, ${house.fingerprint}`)
})

await t.test('an address without a form, and a file that is no manifest, are named', async (t) => {
  alter = () => Buffer.from('<title>Bakery</title>')
  t.match(await verify(origin()), { code: 1, says: /shows no form of Parasol/ })
  t.match(await verify(origin(), '--manifest', 'package.json'), {
    code: 1,
    says: /no manifest of a built form/,
  })
})
