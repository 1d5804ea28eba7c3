import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Settings } from '../../../fastify.config.ts'
import { backUp } from '../../store/sqlite/backup.ts'
import { naming } from './naming.ts'
import { sqliteFile } from './sqlite-file.ts'

/** Copies the database into one file that can be restored, while the service runs. */
export async function backup(settings: Settings, name: string): Promise<void> {
  const database = sqliteFile(settings)
  const file = resolve(name)
  const { reports, documents, releases } = await naming(
    file,
    ['exists', 'folder', 'read-only', 'permission'],
    () => backUp(database, file),
  )
  const megabytes = (statSync(file).size / 1024 / 1024).toFixed(1)
  process.stdout.write(
    `Backed up ${reports} sealed reports, ${documents} channel documents and ${releases} entries of releases to ${file} (${megabytes} MB).\n` +
      'What is removed from the service later is still in it: keep few backups, and not for long.\n',
  )
}
