import { spawnSync } from 'node:child_process'
import * as z from 'zod'
import { lockedPackages } from './lockfile.ts'

const bill = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string(), name: z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
})

/**
 * The software bill of materials in CycloneDX: every package that runs where Parasol runs, on any kind of computer, with
 * version, licence and hash, as the lockfile has them. The same lockfile gives the same bytes: without a date, a number
 * by chance or the name of a folder.
 */
export function billOfMaterials(): string {
  const { metadata, components, dependencies, ...rest } = bill.parse(JSON.parse(everyPackage()))
  const own = metadata.component['bom-ref']
  const running = new Set([
    own,
    ...lockedPackages().flatMap((each) => (each.runs ? [`${each.name}@${each.version}`] : [])),
  ])
  const all = {
    ...rest,
    serialNumber: undefined,
    metadata: {
      ...metadata,
      timestamp: undefined,
      component: { ...metadata.component, name: 'parasol', type: 'application' },
    },
    components: components
      .filter((component) => running.has(component['bom-ref']))
      // What npm says here is whether some other package needs it for building, too.
      .map((component) => ({ ...component, properties: undefined })),
    dependencies: dependencies
      .filter(({ ref }) => running.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((needed) => running.has(needed)) })),
  }
  return `${JSON.stringify(all, null, 2)}\n`
}

/** npm's own bill. What it leaves out with `--omit dev` is also what runs, if a tool needs the same package. */
function everyPackage(): string {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const options = { encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32' } as const
  const made = spawnSync('npm', words, options)
  if (made.status !== 0) throw new Error(`npm ${words.join(' ')} failed: ${made.stderr}`)
  return made.stdout
}
