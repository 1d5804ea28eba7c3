import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import * as z from 'zod'

const advisory = z.object({ url: z.string(), title: z.string(), name: z.string(), severity: z.string() })
const report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), advisory])) })),
})

export type Advisory = z.infer<typeof advisory>

/** Where an advisory that does not reach Parasol is explained, in a table whose first column is its identifier. */
const explanations = 'docs/dependencies.md'

/**
 * What is known against the packages that run where Parasol runs and is not explained in docs/dependencies.md. Asks the
 * registry, whose answer npm compares with the lockfile; undefined when it gives none.
 */
export function unexplained(registry?: string): Advisory[] | undefined {
  const where = registry === undefined ? [] : ['--registry', registry]
  const words = ['audit', '--omit', 'dev', '--json', '--package-lock-only', '--audit', ...where]
  const { stdout } = spawnSync('npm', words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  })
  const read = report.safeParse(parsed(stdout))
  if (!read.success) return undefined
  const known = Object.values(read.data.vulnerabilities).flatMap(({ via }) => via)
  const all = new Map(known.flatMap((each) => (typeof each === 'string' ? [] : [[each.url, each]])))
  const explained = readFileSync(explanations, 'utf8')
  return [...all.values()].filter(({ url }) => !explained.includes(`| ${url.split('/').at(-1) ?? url} |`))
}

/** Where npm itself fails, it may print something else than JSON, or nothing: that is no answer either. */
function parsed(printed: string): unknown {
  try {
    return JSON.parse(printed)
  } catch {
    return undefined
  }
}
