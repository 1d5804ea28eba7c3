import { loadJavaScriptSodium } from '../fixtures/javascript-sodium.ts'
import { checkVector } from './check.ts'
import { loadEnvelopeVectors } from './load.ts'

// A program of its own: checks every nth envelope vector (n is the first argument) in the pure JavaScript build.

const sodium = await loadJavaScriptSodium()
const { bases, vectors } = loadEnvelopeVectors()
const every = Number(process.argv[2] ?? 1)
const chosen = vectors.filter((_, index) => index % every === 0)
const complaints = chosen.flatMap((vector) => checkVector(sodium, bases, vector))
process.stdout.write(JSON.stringify({ checked: chosen.length, complaints }))
