import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Settings } from '../../../fastify.config.ts'
import { backUp } from '../../store/sqlite/backup.ts'
import { halfOf, removeDatabase } from '../../store/sqlite/files.ts'
import { CliError, exitCodes } from '../errors.ts'
import { safeLine } from '../terminal/safe-text.ts'
import { naming, namingDatabase } from './naming.ts'
import { sqliteFile } from './sqlite-file.ts'

/** Copies the database into one file that can be restored, while the service runs. */
export async function backup(settings: Settings, name: string): Promise<void> {
  const database = sqliteFile(settings)
  const file = resolve(name)
  checkName(file)
  leaveNothingWhenStopped(file)
  for (const left of killed(file))
    process.stderr.write(
      `${safeLine(left)} is left of a backup that was killed, and holds sealed reports: remove it, unless that backup still runs.\n`,
    )
  const { reports, documents, releases } = await namingDatabase(settings, () =>
    naming(file, ['exists', 'no-room', 'unwritten', 'no-place'], () => backUp(database, file)),
  )
  const megabytes = (statSync(file).size / 1024 / 1024).toFixed(1)
  process.stdout.write(
    `Backed up ${reports} sealed reports, ${documents} channel documents and ${releases} entries of releases to ${file} (${megabytes} MB).\n` +
      'What is removed from the service later is still in it: keep few backups, and not for long.\n',
  )
}

/** Half a backup holds sealed reports, and is of use to nobody. */
function leaveNothingWhenStopped(file: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      removeDatabase(halfOf(file))
      process.exit(exitCodes.stopped)
    })
}

/** What others than this one left in the folder where it is to be. */
function killed(file: string): string[] {
  const folder = dirname(file)
  return readdirSync(folder)
    .filter((name) => name.endsWith(halfOf('')) && name !== basename(halfOf(file)))
    .map((name) => join(folder, name))
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
