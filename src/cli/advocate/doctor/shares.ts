import type { AdvocateIdentity } from '../../../identity/identity.ts'
import { backupId, backupName } from '../../../identity/recovery.ts'
import { type Finding, finding } from '../../finding.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import type { Session } from '../session.ts'

/** Whether recovery shares were made. When somebody rehearsed them nobody notes, for it would say when they sat together. */
export function sharesFinding({ sodium, wording }: Session<object>, { recovery }: AdvocateIdentity): Finding {
  const { doctor: words } = wording
  if (recovery === undefined)
    return finding('note', sentenceWith(words.noShares, { command: 'parasol identity backup' }))
  const { publicKey, need, shares } = recovery
  const backup = backupName(backupId(sodium, publicKey))
  const command = 'parasol identity rehearse'
  return finding('ok', sentenceWith(words.shares, { backup, need, shares, command }))
}
