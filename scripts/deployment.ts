/** Tries the examples of docs/deployment with the real programs, as far as this machine has them. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { caddy, nginx } from './deployment/proxies.ts'
import { tryProxy } from './deployment/try-proxy.ts'

/** The exposure of a unit in tenths, above which systemd's own judgement is no longer "OK". */
const mostExposed = '20'
let failed = 0
let absent = 0

const folder = await mkdtemp(join(tmpdir(), 'parasol-deployment-'))
try {
  for (const proxy of [nginx, caddy])
    if (there(proxy.program)) report(proxy.example, await tryProxy(proxy, folder))
  if (there('tor')) report('torrc', await tor())
  if (there('systemd-analyze')) report('parasol.service', await unit())
} finally {
  await rm(folder, { recursive: true })
}
console.log(`${failed} failed, ${absent} not tried`)
process.exitCode = failed === 0 ? 0 : 1

function there(program: string): boolean {
  if (spawnSync('sh', ['-c', `command -v ${program}`]).status === 0) return true
  absent += 1
  console.log(`${program}: not tried, since it is not installed`)
  return false
}

function report(example: string, faults: readonly string[]): void {
  failed += faults.length === 0 ? 0 : 1
  console.log(`docs/deployment/${example}: ${faults.length === 0 ? 'good' : 'failed'}`)
  for (const fault of faults) console.log(`  ${fault}`)
}

async function tor(): Promise<string[]> {
  const file = join(folder, 'torrc')
  await writeFile(file, (await example('torrc')).replaceAll('/var/lib/tor/parasol', join(folder, 'onion')))
  return ran('tor', '--verify-config', '-f', file, '--DataDirectory', join(folder, 'tor'))
}

async function unit(): Promise<string[]> {
  const file = join(folder, 'parasol.service')
  // The program need not be installed where the unit is looked at.
  await writeFile(
    file,
    (await example('parasol.service')).replace('/usr/bin/parasol-server', process.execPath),
  )
  return [
    ...ran('systemd-analyze', 'verify', file),
    ...ran('systemd-analyze', 'security', '--offline=yes', `--threshold=${mostExposed}`, file),
  ]
}

function example(name: string): Promise<string> {
  return readFile(join('docs', 'deployment', name), 'utf8')
}

function ran(program: string, ...words: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  return status === 0 ? [] : [`${program} ${words.join(' ')}`, ...`${stdout}${stderr}`.split('\n').slice(-8)]
}
