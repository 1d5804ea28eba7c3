import { join } from 'node:path'
import type { Identity } from '../../../identity/identity.ts'
import { makePrivateFolder, writePrivateFile } from '../../../identity/private-file.ts'
import { backupName } from '../../../identity/recovery.ts'
import type { Share } from '../../../identity/share.ts'
import { shareLines } from '../../../identity/share-text.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { askLine } from '../../terminal/prompt.ts'
import { tell, wrapped } from '../../terminal/prose.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { refuseToReplace } from '../refuse-to-replace.ts'
import { Trouble } from '../trouble.ts'
import type { Wording } from '../wording.ts'

/** Whose keys the shares open, in the words that stand on them. */
export function nameOnShares(identity: Identity, { life: { shares } }: Wording): string {
  return identity.type === 'signing'
    ? shares.organisation
    : sentenceWith(shares.whose, { name: safeLine(identity.label) })
}

/** What stands on a paper beside the share itself: whose it is, and the words of its language. */
export interface Heading {
  readonly name: string
  readonly wording: Wording
}

/** Shows one share after the other, each alone on the screen, and leaves none of them there. */
export async function showShares(shares: readonly Share[], heading: Heading): Promise<void> {
  try {
    for (const share of shares) {
      process.stderr.write(`${clear}${page(share, heading)}\n`)
      await askLine(heading.wording.life.shares.write)
    }
  } finally {
    process.stderr.write(clear)
  }
}

/** Writes each share to a file of its own. Throws Trouble where one is there already. */
export async function writeShares(shares: readonly Share[], heading: Heading, folder: string): Promise<void> {
  await makePrivateFolder(folder)
  const path = ({ number }: Share) => join(folder, `share-${number}.txt`)
  for (const share of shares)
    await refuseToReplace(path(share), new Trouble('share-there', { path: path(share) }))
  for (const share of shares) await writePrivateFile(path(share), `${page(share, heading)}\n`)
  tell(
    `The shares lie in ${folder}, one a file, readable for whoever finds them. Print each and give it away; then destroy the files, best together with the stick that they lie on.`,
  )
}

/** Clears the screen, and what has scrolled out of it. */
const clear = '\u001b[H\u001b[2J\u001b[3J'

/** Columns of a page, so that it fits on paper too. */
const pageWidth = 76

function page(share: Share, { name, wording }: Heading): string {
  const { number, shares, need, backupId } = share
  const { shares: words } = wording.life
  return [
    sentenceWith(words.paper, { number, shares, whose: name }),
    sentenceWith(words.needed, { backup: backupName(backupId), need, shares }),
    '',
    ...shareLines(share).map((line, index) => `  ${index + 1}   ${line}`),
    '',
    wrapped(sentenceWith(words.letters, { command: 'parasol identity restore' }), pageWidth),
    '',
  ].join('\n')
}
