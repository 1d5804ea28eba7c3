import type { PackagesFile } from '../../test/vectors/format.ts'
import { altered } from './altered-packages.ts'
import { archives } from './archives.ts'
import { packages } from './packages.ts'

export const releasePackages: PackagesFile = {
  about:
    'Packages of releases of an organisation and of a network, what somebody may make of them, and ZIP files that are none.',
  packages,
  altered,
  archives,
}
