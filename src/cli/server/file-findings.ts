import { existsSync, realpathSync, statfsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Settings } from '../../../fastify.config.ts'
import { lockFileOf, logOf, sharedMemoryOf } from '../../store/sqlite/files.ts'
import { handOver } from '../../store/sqlite/lock.ts'
import { finding, type Finding } from '../finding.ts'

const megabyte = 1024 * 1024
/** Below so many megabytes a flood of a few hours fills the disk. */
const tight = 1000

/** Whether others on the machine may look at or change the service's files, and whether the disk has room. */
export function fileFindings({ database, postgres }: Settings, settingsFile: string | undefined): Finding[] {
  return [
    ...(settingsFile === undefined
      ? []
      : modeFindings(settingsFile, 0o027, 'Others may read or change', 'chmod 640')),
    // SQLite puts the rest beside the file that a link leads to.
    ...(postgres === undefined
      ? databaseFileFindings(existsSync(database) ? realpathSync(database) : database)
      : []),
  ]
}

function databaseFileFindings(database: string): Finding[] {
  const folder = dirname(database)
  return [
    ...modeFindings(folder, 0o022, 'Others may put files into', 'chmod 700'),
    ...[logOf(database), sharedMemoryOf(database)].flatMap((file) =>
      modeFindings(file, 0o077, 'Other users may read', 'chmod 600'),
    ),
    ...lockFindings(database),
    ...roomFindings(folder),
  ]
}

/** Whoever may not write the lock file starts no service. */
function lockFindings(database: string): Finding[] {
  if (!existsSync(database)) return []
  const file = lockFileOf(database)
  const [found, wanted] = [statSync(file, { throwIfNoEntry: false }), statSync(database)]
  if (found === undefined || found.uid === wanted.uid) return []
  const mend = handOver(file, wanted)
  return [finding('wrong', `${file} does not belong to whom the database belongs to: ${mend}`)]
}

/** Nothing is said of what is not there. */
function modeFindings(path: string, forbidden: number, what: string, mend: string): Finding[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined || (found.mode & forbidden) === 0) return []
  return [finding('note', `${what} ${path}: ${mend} ${path}`)]
}

function roomFindings(folder: string): Finding[] {
  try {
    const { bavail, bsize } = statfsSync(folder)
    const megabytes = Math.floor((bavail * bsize) / megabyte)
    return [
      megabytes < tight
        ? finding('note', `The disk has only ${megabytes} MB left: make room, or reports are refused.`)
        : finding('ok', `The disk has ${megabytes} MB left.`),
    ]
  } catch {
    return [finding('wrong', `There is no folder ${folder}: make it, or check PARASOL_DATABASE.`)]
  }
}
