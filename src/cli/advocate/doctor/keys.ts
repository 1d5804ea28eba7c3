import { readFile, stat } from 'node:fs/promises'
import { parseIdentityFile } from '../../../identity/format.ts'
import { type Finding, finding } from '../../finding.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import type { Home } from '../home.ts'
import type { Wording } from '../wording.ts'

/** The key file, as far as it can be read without the passphrase. Throws IdentityError where it is none, or too new. */
export async function keyFindings({ identity }: Home, { doctor: words }: Wording): Promise<Finding[]> {
  const path = safeLine(identity)
  const bytes = await readFile(identity).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  })
  if (bytes === undefined)
    return [
      finding('wrong', sentenceWith(words.noKeys, { path, command: 'parasol identity new --label NAME' })),
    ]
  const { prefix } = parseIdentityFile(bytes)
  if (prefix.type !== 'advocate') return [finding('wrong', sentenceWith(words.notKeys, { path }))]
  const { mode } = await stat(identity)
  const open = process.platform !== 'win32' && (mode & 0o077) !== 0
  return [
    finding('ok', words.keys),
    ...(open ? [finding('note', sentenceWith(words.openKeys, { command: `chmod 600 "${path}"` }))] : []),
  ]
}
