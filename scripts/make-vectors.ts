import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { accepted } from './vectors/accept.ts'
import { alterations } from './vectors/altered.ts'
import { basesContent, vectorOf } from './vectors/claim.ts'
import type { Claim } from './vectors/claim.ts'
import { dishonest } from './vectors/dishonest.ts'
import { shapes } from './vectors/shape.ts'

// Writes test/vectors/*.json: the same bytes at every run, so that a change of the format shows as a change of files.

const folder = new URL('../../test/vectors/', import.meta.url)

const files = {
  'envelope-bases': basesContent,
  'envelope-honest': vectorsFile('Honest envelopes, which everybody listed opens.', accepted),
  'envelope-shape': vectorsFile('Refused for their shape, before any key is used.', shapes),
  'envelope-altered': vectorsFile('Genuine envelopes altered by somebody on the way.', alterations),
  'envelope-dishonest': vectorsFile('Made wrong by their own sender.', dishonest),
}

for (const [name, content] of Object.entries(files)) {
  const path = fileURLToPath(new URL(`${name}.json`, folder))
  await writeFile(path, `${JSON.stringify(content, null, 1)}\n`)
  console.log(path)
}

function vectorsFile(about: string, claims: readonly Claim[]) {
  return { about, vectors: claims.map(vectorOf) }
}
