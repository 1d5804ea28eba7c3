import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '../free-port.ts'
import type { Place, Proxy } from './proxies.ts'

const canary = 'magpie-harbour-seven'
/** Longer than an envelope for sixteen recipients, so that it would spill where an example is wrong. */
const bodyBytes = 40_000

/**
 * Runs a web server with its example, calls through it as a visitor does who is full of traces, while something
 * answers behind it and while nothing does, and looks for the traces. Returns what is wrong.
 */
export async function tryProxy(proxy: Proxy, parent: string): Promise<string[]> {
  const folder = join(parent, proxy.program)
  await mkdir(folder)
  const behind = await listen()
  const place: Place = { folder, ports: [await freePort(), await freePort()], behind: behind.port }
  const file = join(folder, proxy.example)
  const example = await readFile(join('docs', 'deployment', proxy.example), 'utf8')
  await writeFile(file, proxy.config(example, place))
  const { child, said } = started(proxy, file, place)
  try {
    await until(async () => (await visit(place.ports[0])) === 200)
    const faults = wrongHeaders(behind.seen.at(-1) ?? {})
    behind.server.close()
    behind.server.closeAllConnections()
    await until(async () => (await visit(place.ports[0])) >= 500)
    child.kill('SIGTERM')
    await once(child, 'close')
    return [...faults, ...(await traces(folder, said))]
  } catch (error) {
    return [`${String(error)}; it said: ${said.join('').slice(-2000)}`]
  } finally {
    child.kill('SIGKILL')
    behind.server.close()
  }
}

/** What the service would see of a visitor: their address, which is true, and nothing else that tells them apart. */
function wrongHeaders(headers: IncomingHttpHeaders): string[] {
  const faults: string[] = []
  const forwarded = headers['x-forwarded-for']
  if (!/^(127\.0\.0\.1|::1)$/.test(String(forwarded)))
    faults.push(`the service would see the address ${String(forwarded)}, which the visitor chose`)
  if (JSON.stringify(headers).includes(canary)) faults.push('a header of the visitor reaches the service')
  return faults
}

async function traces(folder: string, said: readonly string[]): Promise<string[]> {
  const faults = said.join('').includes(canary) ? ['it prints something of the visitor'] : []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const content = await readFile(path, 'latin1')
    if (content.includes(canary) || content.includes('x'.repeat(1000)))
      faults.push(`${entry.name} holds something of the visitor`)
    if (/127\.0\.0\.1 - -|GET \//.test(content)) faults.push(`${entry.name} notes requests`)
  }
  return faults
}

function started(proxy: Proxy, file: string, place: Place): { child: ChildProcess; said: string[] } {
  const said: string[] = []
  const env = { PATH: process.env['PATH'] ?? '', HOME: place.folder, XDG_DATA_HOME: place.folder }
  const child = spawn(proxy.program, proxy.words(file, place), { env, cwd: place.folder })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  return { child, said }
}

/** A visit with traces wherever a visitor can leave them. Resolves to the status, or 0 without an answer. */
function visit(port: number): Promise<number> {
  const headers = {
    'user-agent': canary,
    referer: `https://${canary}.example/`,
    cookie: `name=${canary}`,
    'x-forwarded-for': '203.0.113.66',
  }
  const options = { host: 'localhost', port, path: `/?${canary}`, method: 'POST', headers, agent: false }
  return new Promise((resolve) => {
    const asked = request({ ...options, rejectUnauthorized: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    asked.on('error', () => resolve(0))
    asked.end('x'.repeat(bodyBytes))
  })
}

async function listen(): Promise<{ server: Server; port: number; seen: IncomingHttpHeaders[] }> {
  const seen: IncomingHttpHeaders[] = []
  const server = createServer((asked, answer) => {
    seen.push(asked.headers)
    asked.resume().on('end', () => answer.end('ok'))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port, seen }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await condition()) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('it did not come to that within twenty seconds')
}
