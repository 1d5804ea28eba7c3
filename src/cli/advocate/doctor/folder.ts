import { access, constants, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Finding, finding } from '../../finding.ts'
import { safeLine } from '../../terminal/safe-text.ts'

/** Below this many bytes a month of reports may not fit. */
const tight = 200 * 1024 * 1024

/** Whether the advocate's folder can be used, by them and by nobody else, and has room. */
export async function folderFindings(folder: string): Promise<Finding[]> {
  const place = safeLine(folder)
  const { mode } = await stat(folder).catch(() => ({ mode: undefined }))
  if (mode === undefined)
    return [
      finding('note', `There is no folder ${place} yet: the first command that needs it makes it.`),
      ...(await roomAt(dirname(folder))),
    ]
  const usable = await access(folder, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!usable)
    return [finding('wrong', `You are not allowed to use ${place}: check whom the folder belongs to.`)]
  return [openness(folder, mode), ...(await roomAt(folder))]
}

function openness(folder: string, mode: number): Finding {
  const place = safeLine(folder)
  // Windows has no such bits; a folder in a profile belongs to its user.
  if (process.platform === 'win32' || (mode & 0o077) === 0) return finding('ok', `Your folder is ${place}.`)
  return finding('note', `Other users of this computer can look into your folder: chmod 700 "${place}"`)
}

async function roomAt(folder: string): Promise<Finding[]> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: undefined, bsize: 0 }))
  if (bavail === undefined) return []
  const free = bavail * bsize
  const megabytes = Math.floor(free / 1024 / 1024).toLocaleString('en')
  return [
    free < tight
      ? finding('wrong', `The disk has only ${megabytes} MB left: make room before the next pull.`)
      : finding('ok', `The disk has ${megabytes} MB left.`),
  ]
}
