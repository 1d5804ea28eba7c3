import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writePrivateFile } from '../identity/private-file.ts'
import { VaultError } from './errors.ts'

/** Which rules the files of a vault follow. Goes up when an older program would misread them, or spoil them. */
const edition = 1
const fileName = 'edition'

/**
 * Refuses a vault that a newer version of the program has written: throws VaultError `newer`. A vault that says nothing,
 * or something that is no number, is of the first edition: a damaged line must not lock anybody out.
 */
export async function checkEdition(folder: string): Promise<void> {
  if ((await editionIn(folder)) > edition) throw new VaultError('newer', folder)
}

/** Whether this version's own rules wrote the vault last, not an older version's. */
export async function isOfThisEdition(folder: string): Promise<boolean> {
  return (await editionIn(folder)) === edition
}

async function editionIn(folder: string): Promise<number> {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => '')
  const [, number = '1'] = /^parasol vault (\d{1,6})\n$/.exec(text) ?? []
  return Number(number)
}

/** Says which edition a vault is. */
export async function writeEdition(folder: string): Promise<void> {
  const text = `parasol vault ${edition}\n`
  const here = await readFile(join(folder, fileName), 'utf8').catch(() => '')
  if (here !== text) await writePrivateFile(join(folder, fileName), text)
}
