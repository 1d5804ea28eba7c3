import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { vectorFiles } from './vectors/all.ts'

// Writes test/vectors/*.json: the same bytes at every run, so that a change of the format shows as a change of files.

for (const [name, text] of vectorFiles) {
  const path = fileURLToPath(new URL(`../../test/vectors/${name}`, import.meta.url))
  await writeFile(path, text)
  console.log(path)
}
