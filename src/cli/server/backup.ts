import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Settings } from '../../../fastify.config.ts'
import { StoreError } from '../../store/errors.ts'
import { backUp } from '../../store/sqlite/backup.ts'
import { CliError } from '../errors.ts'
import { naming } from './naming.ts'
import { sqliteFile } from './sqlite-file.ts'

/** Copies the database into one file that can be restored, while the service runs. */
export async function backup(settings: Settings, name: string): Promise<void> {
  const database = sqliteFile(settings)
  const file = resolve(name)
  if (!existsSync(dirname(file)))
    throw new CliError(`There is no folder ${dirname(file)}: mount it, or name another place for the backup.`)
  const { reports, documents, releases } = await naming(file, ['exists', 'read-only', 'permission'], () =>
    backUp(database, file),
  ).catch((error: unknown) => {
    if (!(error instanceof StoreError) || error.code !== 'full') throw error
    throw new CliError(`There is no room for ${file}: free some, or name another place for the backup.`)
  })
  const megabytes = (statSync(file).size / 1024 / 1024).toFixed(1)
  process.stdout.write(
    `Backed up ${reports} sealed reports, ${documents} channel documents and ${releases} entries of releases to ${file} (${megabytes} MB).\n` +
      'What is removed from the service later is still in it: keep few backups, and not for long.\n',
  )
}
