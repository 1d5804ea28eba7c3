import { access, constants, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { PublicationError } from '../../../publication/errors.ts'
import { unpack } from '../../../release/archive.ts'
import { writePackage } from '../../../publication/package/write-package.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { refuseTaken } from '../refuse-to-replace.ts'
import type { Wording } from '../wording.ts'

const isFile = (place: string) => /\.zip$/i.test(place)

/**
 * To be asked before anything is signed: a package is written to a new file, or to a folder that is new or empty, where
 * one may write. Throws CliError, PublicationError folder-taken, or Trouble file-taken. Whoever writes `figures.pdf` wants
 * no folder of that name.
 */
export async function refuseTakenPlace(place: string, words: Wording['release']): Promise<void> {
  const target = resolve(place)
  if (isFile(place)) {
    await refuseTaken(place)
    await refuseUnwritable(dirname(target), words)
    return
  }
  if (looksLikeFile(place) && !(await isThere(target)))
    throw new CliError(sentenceWith(words.folderOrZip, { place: safeLine(place) }), exitCodes.usage)
  if (!(await isEmptyFolder(target))) throw new PublicationError('folder-taken')
  await refuseUnwritable(await standing(dirname(target)), words)
}

/** A package as the folder, or the ZIP file, that was asked for. Throws as `refuseTakenPlace`. */
export async function writeOut(place: string, zip: Uint8Array, words: Wording['release']): Promise<void> {
  await refuseTakenPlace(place, words)
  if (isFile(place)) await writeFile(place, zip, { flag: 'wx' })
  else await writePackage(place, await unpack(zip))
}

/** `x.pdf`, `x.XLSX`; not `figures.2026` nor `./figures`. */
const looksLikeFile = (place: string) => /^\.[a-z][a-z0-9]{1,4}$/i.test(extname(place))

const isThere = (place: string) =>
  stat(place).then(
    () => true,
    (error: unknown) => !isAbsent(error),
  )

async function isEmptyFolder(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    return isAbsent(error)
  }
}

async function refuseUnwritable(folder: string, words: Wording['release']): Promise<void> {
  const writable = await Promise.all([stat(folder), access(folder, constants.W_OK)]).then(
    ([found]) => found.isDirectory(),
    () => false,
  )
  if (!writable) throw new CliError(sentenceWith(words.noFolder, { folder: safeLine(folder) }))
}

/** The nearest folder that is there: those below it are made. */
async function standing(folder: string): Promise<string> {
  const absent = await stat(folder).then(() => false, isAbsent)
  const parent = dirname(folder)
  return absent && parent !== folder ? standing(parent) : folder
}

function isAbsent(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
