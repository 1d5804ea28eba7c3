#!/usr/bin/env node
// Brings a fresh clone to the point where the other commands can run: dependencies, compiled programs, the form.
// Plain JavaScript on purpose: it runs before there is a compiler. `--clean` builds from nothing.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const oldestNode = [20, 19]
const installed = 'node_modules/.parasol-installed'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
refuseOldNode()
if (process.argv.includes('--clean')) rmSync('build', { recursive: true, force: true })
install()
run('Compiling', process.execPath, ['node_modules/typescript/bin/tsc'])
run('Building the form', process.execPath, ['build/scripts/build-form.js'])

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  fail(
    `Parasol needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  )
}

function install() {
  // better-sqlite3 is compiled for one Node ABI: another Node means another installation.
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(process.versions.modules)
    .digest('hex')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return
  run('Installing (the first time takes a minute or two)', 'npm', [
    'ci',
    '--no-fund',
    '--no-audit',
    '--loglevel=error',
  ])
  writeFileSync(installed, wanted)
}

function run(what, program, words) {
  console.error(`${what} …`)
  const { status, error } = spawnSync(program, words, {
    stdio: ['ignore', 2, 2],
    shell: program === 'npm' && process.platform === 'win32',
  })
  if (status !== 0) fail(`${what} failed${error ? `: ${error.message}` : ''}. The lines above say why.`)
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
