import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import t from 'tap'
import * as pg from '../../src/store/pg/tables.ts'
import * as sqlite from '../../src/store/sqlite/tables.ts'

// drizzle-kit compares the tables of the program with the last migration, and writes another one if they differ.
for (const [dialect, kind, tables] of [
  ['sqlite', 'sqlite', sqlite],
  ['pg', 'postgresql', pg],
] as const)
  await t.test(`the migrations of ${dialect} are in step with the tables of the program`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'parasol-migrations-'))
    t.teardown(() => rmSync(folder, { recursive: true }))
    cpSync(`drizzle/${dialect}`, folder, { recursive: true })
    const before = readdirSync(folder).sort()
    const words = [
      '--dialect',
      kind,
      '--schema',
      `src/store/${dialect}/tables.ts`,
      '--out',
      relative('', folder),
    ]
    const generated = spawnSync('node_modules/.bin/drizzle-kit', ['generate', ...words], { encoding: 'utf8' })
    t.equal(generated.status, 0, generated.stderr)
    t.match(generated.stdout, `${Object.keys(tables).length} tables`, 'it found them all')
    t.strictSame(
      readdirSync(folder).sort(),
      before,
      `npx drizzle-kit generate --config drizzle/${dialect}.config.ts`,
    )
    t.end()
  })
