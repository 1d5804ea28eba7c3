import { readFileSync } from 'node:fs'
import t from 'tap'
import { settingNames } from '../../fastify.config.ts'

await t.test("the operators' guide explains every setting, and no other", (t) => {
  const guide = readFileSync(new URL('../../../docs/operators.md', import.meta.url), 'utf8')
  const explained = [...guide.matchAll(/^\| `((?:PARASOL_|DATABASE_)\w+)` \|/gm)].map(([, name]) => name)
  t.strictSame(explained.sort(), settingNames.toSorted())
  t.end()
})
