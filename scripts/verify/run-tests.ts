import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Tested {
  readonly passed: number
  readonly failed: number
}

/**
 * Runs every test with tap and says a line for each file, and what failed in it. Resolves to the totals of the TAP
 * report, `# { total: 12, pass: 11, fail: 1 }`; a report that breaks off counts as one failure, and so does a
 * run that ends badly all the same.
 */
export async function runTests(): Promise<Tested> {
  const words = ['--reporter', 'tap', '--allow-incomplete-coverage']
  const tap = spawn('node_modules/.bin/tap', words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(tap, 'close')
  let tested: Tested = { passed: 0, failed: 1 }
  let failing = false
  for await (const line of createInterface({ input: tap.stdout })) {
    const result = /^( *)(not )?ok /.exec(line)
    if (result !== null) failing = result[2] !== undefined
    if (line.startsWith('# {')) tested = totals(line)
    if (failing || result?.[1] === '') console.log(line)
  }
  const [code] = (await closed) as [number | null]
  return code === 0 || tested.failed > 0 ? tested : { ...tested, failed: 1 }
}

function totals(line: string): Tested {
  const count = (name: string) => Number(new RegExp(`${name}: (\\d+)`).exec(line)?.[1] ?? 0)
  return { passed: count('pass'), failed: count('total') - count('pass') }
}
