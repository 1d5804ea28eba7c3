import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { lockedPackages } from '../../scripts/supply/lockfile.ts'

/**
 * Licences whose terms a work under AGPL-3.0-or-later can keep: permissive ones, and the Mozilla Public License 2.0,
 * which names the AGPL among the licences that it goes together with.
 */
const compatible = [
  ...[
    'MIT',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Zlib',
    'Unlicense',
  ],
  ...['CC0-1.0', 'MPL-2.0', 'GPL-3.0-or-later', 'AGPL-3.0-or-later'],
]

/** Packages that do not say it where npm looks; their own licence file is read instead. */
const inTheirFile: Record<string, [file: string, begins: RegExp]> = {
  jstat: [
    'LICENSE',
    /^Copyright \(c\) 2013 jStat\s+Permission is hereby granted, free of charge, to any person/,
  ],
}

await t.test('every package that runs where Parasol runs may be part of it', (t) => {
  const production = lockedPackages().filter(({ runs }) => runs)
  t.ok(production.length > 100)
  for (const { name, path, license } of production) {
    const own = inTheirFile[name]
    if (license === undefined && own !== undefined)
      t.match(readFileSync(join(path, own[0]), 'utf8'), own[1], name)
    else t.ok(isCompatible(license ?? ''), `${name}: ${license ?? 'none'}`)
  }
  t.end()
})

await t.test('the check refuses what does not go together', (t) => {
  for (const licence of [
    'GPL-2.0-only',
    'SSPL-1.0',
    'UNLICENSED',
    '',
    '(MIT AND CC-BY-NC-4.0)',
    '(BUSL-1.1 OR WTFPL)',
  ])
    t.notOk(isCompatible(licence), licence)
  for (const licence of ['(MIT OR GPL-2.0-only)', '(MIT AND Zlib)', 'MPL-2.0'])
    t.ok(isCompatible(licence), licence)
  t.end()
})

/** A licence as SPDX writes it: one, or several in brackets of which one (OR) or all (AND) hold. */
function isCompatible(expression: string): boolean {
  const parts = expression.replace(/^\((.*)\)$/, '$1')
  if (parts.includes(' OR ')) return parts.split(' OR ').some((part) => compatible.includes(part))
  return parts.split(' AND ').every((part) => compatible.includes(part))
}
