/** Writes the software bill of materials beside the built programs; it is packed with them. */
import { writeFileSync } from 'node:fs'
import { billOfMaterials } from './supply/bill-of-materials.ts'

const file = 'build/sbom.cdx.json'
writeFileSync(file, billOfMaterials())
console.log(`Wrote ${file}`)
