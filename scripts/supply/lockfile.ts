import { readFileSync } from 'node:fs'
import * as z from 'zod'

const entry = z.object({
  version: z.string(),
  /** SHA-512 in base64 after `sha512-`. */
  integrity: z.string().optional(),
  /** Where it comes from, if that is not the registry. */
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  /** As SPDX writes it. */
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  dev: z.boolean().optional(),
  /** Needed to build, and only by a wish of what runs. */
  devOptional: z.boolean().optional(),
})
const lockfile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), entry) })

export interface LockedPackage extends z.infer<typeof entry> {
  readonly name: string
  /** Where it is installed, such as `node_modules/pg`. */
  readonly path: string
  /** Whether it is part of what runs, and not only of what builds and tests. */
  readonly runs: boolean
}

/** Every package that `npm ci` installs, on any kind of computer, Parasol itself left out. */
export function lockedPackages(path = 'package-lock.json'): LockedPackage[] {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(path, 'utf8')))
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([path, locked]) => ({
      ...locked,
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      runs: locked.dev !== true && locked.devOptional !== true,
    }))
}
