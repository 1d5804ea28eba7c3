/** Everything that must hold before a change lands: format, lint, every test, the coverage gate. Types were checked by the build. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { requireChromium } from './verify/require-chromium.ts'

const report = 'build/verify.tap'
const tool = (name: string) => `node_modules/.bin/${name}`

requireChromium()
const checks = [
  check('Format', tool('prettier'), ['--check', '--log-level', 'warn', '.']),
  check('Lint', tool('eslint'), ['--max-warnings', '0', '.']),
]
check('Tests', tool('tap'), ['--reporter', 'terse', '--output-file', report, '--allow-incomplete-coverage'])
const tests = counts(readFileSync(report, 'utf8'))
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

/** The totals that end a TAP report: `# { total: 12, pass: 11, fail: 1 }`. A report without them counts as one failure. */
function counts(tap: string): { passed: number; failed: number } {
  const totals = [...tap.matchAll(/^# \{ total: (\d+)(.*)\}$/gm)].at(-1)
  if (totals === undefined) return { passed: 0, failed: 1 }
  const passed = Number(/pass: (\d+)/.exec(totals[2] ?? '')?.[1] ?? 0)
  return { passed, failed: Number(totals[1]) - passed }
}
