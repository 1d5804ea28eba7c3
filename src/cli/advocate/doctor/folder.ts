import { access, constants, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Finding, finding } from '../../finding.ts'
import { amount } from '../../../publication/wording.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import type { Wording } from '../wording.ts'

/** Below this many bytes a month of reports may not fit. */
const tight = 200 * 1024 * 1024

/** Whether the advocate's folder can be used, by them and by nobody else, and has room. */
export async function folderFindings(folder: string, wording: Wording): Promise<Finding[]> {
  const { doctor: words } = wording
  const told = { folder: safeLine(folder) }
  const { mode } = await stat(folder).catch(() => ({ mode: undefined }))
  if (mode === undefined)
    return [finding('note', sentenceWith(words.noFolder, told)), ...(await roomAt(dirname(folder), wording))]
  const usable = await access(folder, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!usable) return [finding('wrong', sentenceWith(words.notYourFolder, told))]
  return [openness(folder, mode, wording), ...(await roomAt(folder, wording))]
}

function openness(folder: string, mode: number, { doctor: words }: Wording): Finding {
  const place = safeLine(folder)
  // Windows has no such bits; a folder in a profile belongs to its user.
  if (process.platform === 'win32' || (mode & 0o077) === 0)
    return finding('ok', sentenceWith(words.folder, { folder: place }))
  return finding('note', sentenceWith(words.openFolder, { command: `chmod 700 "${place}"` }))
}

async function roomAt(folder: string, wording: Wording): Promise<Finding[]> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: undefined, bsize: 0 }))
  if (bavail === undefined) return []
  const free = bavail * bsize
  const { doctor: words } = wording
  const told = { megabytes: amount(wording, Math.floor(free / 1024 / 1024)) }
  return [
    free < tight
      ? finding('wrong', sentenceWith(words.noRoom, told))
      : finding('ok', sentenceWith(words.room, told)),
  ]
}
