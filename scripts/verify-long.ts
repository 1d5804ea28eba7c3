/**
 * What takes too long for every change: a thousand kills, slow senders and noise by the hundred thousand, and an hour at
 * full load. `--minutes` and `--kills` make it shorter. Each part says its figure; it ends badly if one does not hold.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, kills: { type: 'string', default: '1000' } },
})
const folder = 'build/test/long'
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.long.js'))
  .map((name) => `${folder}/${name}`)
const words = ['--disable-coverage', '--reporter', 'tap', '--jobs', '1', '--timeout', '0', ...files]
const env = { ...process.env, LONG_KILLS: values.kills }
const tests = spawnSync('node_modules/.bin/tap', words, { stdio: 'inherit', env })
const soak = spawnSync(process.execPath, ['build/scripts/bench/soak.js', '--minutes', values.minutes], {
  stdio: 'inherit',
})
process.exitCode = tests.status === 0 && soak.status === 0 ? 0 : 1
