/**
 * Builds what the browser gets: into build/form or the folder that `--out` names, or, with `--single`, as one HTML file to
 * hand out. The same sources give the same bytes.
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './build-form/bundle.ts'
import { buildSingle, singleOptions } from './build-form/single.ts'
import { buildSite } from './build-form/site.ts'

const { values } = parseArgs({
  options: { out: { type: 'string' }, single: { type: 'boolean', default: false }, ...singleOptions },
})

if (values.single) await buildSingle(values)
else await buildSite(resolve(values.out ?? join(root, 'build', 'form')))
