import { writeFile } from 'node:fs/promises'
import { unpack } from '../../../release/archive.ts'
import { writePackage } from '../../../publication/package/write-package.ts'
import { refuseTaken } from '../refuse-to-replace.ts'

const isFile = (place: string) => /\.zip$/i.test(place)

/** Throws CliError where a file to be written would take the place of another. */
export async function refuseTakenPlace(place: string): Promise<void> {
  if (isFile(place)) await refuseTaken(place)
}

/** A package as the folder, or the ZIP file, that was asked for. Throws PublicationError folder-taken. */
export async function writeOut(place: string, zip: Uint8Array): Promise<void> {
  if (isFile(place)) await writeFile(place, zip, { flag: 'wx' })
  else await writePackage(place, await unpack(zip))
}
