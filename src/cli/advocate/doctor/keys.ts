import { readFile, stat } from 'node:fs/promises'
import { parseIdentityFile } from '../../../identity/format.ts'
import { type Finding, finding } from '../../finding.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import type { Home } from '../home.ts'

/** The key file, as far as it can be read without the passphrase. Throws IdentityError where it is none, or too new. */
export async function keyFindings({ identity }: Home): Promise<Finding[]> {
  const bytes = await readFile(identity).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  })
  if (bytes === undefined)
    return [
      finding(
        'wrong',
        `There are no keys in ${safeLine(identity)}: make them with parasol identity new --label NAME, or put back your copy.`,
      ),
    ]
  const { prefix } = parseIdentityFile(bytes)
  if (prefix.type !== 'advocate')
    return [finding('wrong', `${safeLine(identity)} is not an advocate's key file: put back your copy.`)]
  const { mode } = await stat(identity)
  const open = process.platform !== 'win32' && (mode & 0o077) !== 0
  return [
    finding('ok', 'Your key file is there, and this version reads it.'),
    ...(open
      ? [
          finding(
            'note',
            `Other users of this computer can read your key file: chmod 600 "${safeLine(identity)}"`,
          ),
        ]
      : []),
  ]
}
