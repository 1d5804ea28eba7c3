/**
 * Puts the lockfile where `npm pack` takes it along, so that `npm ci` in the unpacked package gives the versions that were
 * tested; with `--remove` takes it away again, since npm would believe it more than the lockfile itself.
 */
import { copyFileSync, rmSync } from 'node:fs'

const file = 'npm-shrinkwrap.json'
if (process.argv.includes('--remove')) rmSync(file, { force: true })
else copyFileSync('package-lock.json', file)
