import { readdir, readFile } from 'node:fs/promises'
import t from 'tap'
import { vectorFiles } from '../../scripts/vectors/all.ts'

const folder = new URL('../../../test/vectors/', import.meta.url)

await t.test('the vector files are, byte for byte, those that npm run vectors makes', async (t) => {
  const stored = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  t.strictSame(stored.sort(), [...vectorFiles.keys()].sort())
  for (const [name, text] of vectorFiles)
    t.ok((await readFile(new URL(name, folder), 'utf8')) === text, `${name} is current`)
})
