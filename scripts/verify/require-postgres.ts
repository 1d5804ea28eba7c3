import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { findPostgres } from '../postgres/find.ts'

const debianSettings = '/etc/postgresql-common'

/** Sees to it that the tests find a PostgreSQL server; installs Debian's where it can, else says what to do and ends. */
export function requirePostgres(): void {
  if (findPostgres() !== undefined || (installDebian() && findPostgres() !== undefined)) return
  console.error(
    'The tests need the programs of a PostgreSQL server, 15 or newer, and none were found. Install it (Debian: apt-get install postgresql) or put the folder of its initdb and postgres on the PATH.',
  )
  process.exit(1)
}

function installDebian(): boolean {
  if (process.getuid?.() !== 0) return false
  console.log('Installing PostgreSQL …')
  // The tests start servers of their own: Debian's package must start none beside them.
  if (!existsSync(debianSettings)) {
    mkdirSync(debianSettings)
    writeFileSync(`${debianSettings}/createcluster.conf`, 'create_main_cluster = false\n')
  }
  return [['update'], ['install', '--yes', '--no-install-recommends', 'postgresql']].every(
    (words) =>
      spawnSync('apt-get', ['--quiet', '--quiet', ...words], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
  )
}
