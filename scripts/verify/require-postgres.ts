import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { findPostgres } from '../postgres/find.ts'
import { installDebian } from './install-debian.ts'

const debianSettings = '/etc/postgresql-common'

/** Sees to it that the tests find a PostgreSQL server; installs Debian's where it can, else says what to do and ends. */
export function requirePostgres(): void {
  if (findPostgres() !== undefined) return
  if (installDebian('postgresql', haveNoneStarted) && findPostgres() !== undefined) return
  console.error(
    'The tests need the programs of a PostgreSQL server, 15 or newer, and none were found. Install it (Debian: apt-get install postgresql) or put the folder of its initdb and postgres on the PATH.',
  )
  process.exit(1)
}

/** The tests start servers of their own: Debian's package must start none beside them. */
function haveNoneStarted(): void {
  if (existsSync(debianSettings)) return
  mkdirSync(debianSettings)
  writeFileSync(`${debianSettings}/createcluster.conf`, 'create_main_cluster = false\n')
}
