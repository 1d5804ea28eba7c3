/** Everything that must hold before a change lands: format, lint, every test, the coverage gate. Types were checked by the build. */
import { spawnSync } from 'node:child_process'
import { requireChromium } from './verify/require-chromium.ts'
import { requirePostgres } from './verify/require-postgres.ts'
import { runTests } from './verify/run-tests.ts'

const tool = (name: string) => `node_modules/.bin/${name}`

requireChromium()
requirePostgres()
const checks = [
  check('Format', tool('prettier'), ['--check', '--log-level', 'warn', '.']),
  check('Lint', tool('eslint'), ['--config', '.eslint/config.js', '--max-warnings', '0', '.']),
]
console.log('\nTests')
const tests = await runTests()
checks.push(check('Coverage', tool('c8'), ['report', '--temp-directory', '.tap/coverage']))

const failed = tests.failed + checks.filter((passed) => !passed).length
const passed = tests.passed + checks.filter((passed) => passed).length
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function check(name: string, program: string, words: string[]): boolean {
  console.log(`\n${name}`)
  const { status } = spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'] })
  console.log(`${name}: ${status === 0 ? 'passed' : 'failed'}`)
  return status === 0
}
