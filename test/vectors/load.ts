import { readFileSync } from 'node:fs'
import { basesFile, vectorsFile } from './format.ts'
import type { BasesFile, Vector } from './format.ts'

/** Every envelope vector with the bases they build on. Vectors lie beside their sources, not in build/. */
export function loadEnvelopeVectors(): { bases: BasesFile; vectors: Vector[] } {
  const names = ['honest', 'shape', 'altered', 'dishonest']
  return {
    bases: basesFile.parse(loadVectorFile('envelope-bases')),
    vectors: names.flatMap((name) => vectorsFile.parse(loadVectorFile(`envelope-${name}`)).vectors),
  }
}

/** One vector file, read but not yet checked. */
export function loadVectorFile(name: string): unknown {
  const file = new URL(`../../../test/vectors/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}
