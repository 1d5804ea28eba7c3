import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Settings } from '../../../fastify.config.ts'
import { backUp } from '../../store/sqlite/backup.ts'
import { CliError } from '../errors.ts'
import { naming, namingDatabase } from './naming.ts'
import { sqliteFile } from './sqlite-file.ts'

/** Copies the database into one file that can be restored, while the service runs. */
export async function backup(settings: Settings, name: string): Promise<void> {
  const database = sqliteFile(settings)
  const file = resolve(name)
  checkName(file)
  const { reports, documents, releases } = await namingDatabase(settings, () =>
    naming(file, ['exists', 'no-room', 'unwritten', 'no-place'], () => backUp(database, file)),
  )
  const megabytes = (statSync(file).size / 1024 / 1024).toFixed(1)
  process.stdout.write(
    `Backed up ${reports} sealed reports, ${documents} channel documents and ${releases} entries of releases to ${file} (${megabytes} MB).\n` +
      'What is removed from the service later is still in it: keep few backups, and not for long.\n',
  )
}

/** With what is put after it while the backup is made, the longest that file systems take is 255 bytes. */
const longestName = 200

function checkName(file: string): void {
  const folder = dirname(file)
  if (!isFolder(folder))
    throw new CliError(`There is no folder ${folder}: mount it, or name another place for the backup.`)
  if (isFolder(file))
    throw new CliError(`${file} is a folder: name a file in it, such as ${join(file, 'parasol.backup')}.`)
  if (Buffer.byteLength(basename(file)) > longestName)
    throw new CliError('The name of the backup is too long for a file system: choose a shorter one.')
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory()
