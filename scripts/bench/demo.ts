/** How long the whole demo takes, from start to the last output, on an installed and built tree. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeFigures } from './write-figures.ts'

const { values } = parseArgs({
  options: { out: { type: 'string' }, reports: { type: 'string', default: '400' } },
})
const demo = new URL('../demo.js', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'parasol-bench-'))
try {
  const started = process.hrtime.bigint()
  const { status } = spawnSync(
    process.execPath,
    [demo, '--once', '--reports', values.reports, '--out', folder],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (status !== 0) throw new Error(`the demo ended with ${String(status)}`)
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  console.log(`demo --once --reports ${values.reports}: ${seconds.toFixed(1)} s wall time`)
  writeFigures(values.out, { reports: Number(values.reports), seconds })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
