import { join } from 'node:path'
import type { Identity } from '../../../identity/identity.ts'
import { makePrivateFolder, writePrivateFile } from '../../../identity/private-file.ts'
import { backupName } from '../../../identity/recovery.ts'
import type { Share } from '../../../identity/share.ts'
import { shareLines } from '../../../identity/share-text.ts'
import { askLine } from '../../terminal/prompt.ts'
import { tell } from '../../terminal/prose.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { refuseToReplace } from '../refuse-to-replace.ts'

/** Whose keys the shares open, in the words that stand on them. */
export function nameOnShares(identity: Identity): string {
  return identity.type === 'signing'
    ? 'the signing key of the organisation'
    : `the keys of ${safeLine(identity.label)}`
}

/** Shows one share after the other, each alone on the screen, and leaves none of them there. */
export async function showShares(shares: readonly Share[], name: string): Promise<void> {
  try {
    for (const share of shares) {
      process.stderr.write(`${clear}${page(share, name)}\n`)
      await askLine('Write it down by hand, compare each line, then press Enter: ')
    }
  } finally {
    process.stderr.write(clear)
  }
}

/** Writes each share to a file of its own. Throws CliError where one is there already. */
export async function writeShares(shares: readonly Share[], name: string, folder: string): Promise<void> {
  await makePrivateFolder(folder)
  const path = ({ number }: Share) => join(folder, `share-${number}.txt`)
  for (const share of shares)
    await refuseToReplace(path(share), `There is a share already in ${path(share)}: choose another folder.`)
  for (const share of shares) await writePrivateFile(path(share), `${page(share, name)}\n`)
  tell(
    `The shares lie in ${folder}, one a file, readable for whoever finds them. Print each and give it away; then destroy the files, best together with the stick that they lie on.`,
  )
}

/** Clears the screen, and what has scrolled out of it. */
const clear = '\u001b[H\u001b[2J\u001b[3J'

function page(share: Share, name: string): string {
  const { number, shares, need, backupId } = share
  return [
    `Recovery share ${number} of ${shares} for ${name}`,
    `Backup ${backupName(backupId)}: any ${need} of the ${shares} shares are needed.`,
    '',
    ...shareLines(share).map((line, index) => `  ${index + 1}   ${line}`),
    '',
    'There is no I, L, O or U in it. Keep it where only you find it, apart from',
    'the others and from the computer. To use it: parasol identity restore',
    '',
  ].join('\n')
}
