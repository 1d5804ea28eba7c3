import { join } from 'node:path'
import type { ChannelDocument } from '../../../channel/schema.ts'
import { expired } from '../../../channel/verify.ts'
import type { AdvocateIdentity } from '../../../identity/identity.ts'
import { isOfThisEdition } from '../../../vault/edition.ts'
import { standingIn } from '../../../vault/login-key.ts'
import { openVault } from '../../../vault/vault.ts'
import { type Finding, finding } from '../../finding.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import type { Session } from '../session.ts'
import type { Wording } from '../wording.ts'

/** Days before its last one on which a channel document should be renewed. */
const soon = 60

/**
 * What is known here of the channel: whether the vault is one that this version writes, and the newest document is there,
 * lists this advocate, and is not running out. Throws VaultError `newer` for a vault of a newer version.
 */
export async function channelFindings(
  { sodium, home, wording }: Session<object>,
  identity: AdvocateIdentity,
): Promise<Finding[]> {
  const { doctor: words } = wording
  const { history } = await openVault(sodium, home.folder, identity)
  const { document } = history.newest
  const { listed } = standingIn(sodium, identity, document)
  return [
    (await isOfThisEdition(join(home.folder, 'vault')))
      ? finding('ok', words.vault)
      : finding('note', words.oldVault),
    lasting(document, new Date(), wording),
    listed !== undefined
      ? finding('ok', words.listed)
      : finding('note', sentenceWith(words.notListed, { card: 'identity.card.json' })),
  ]
}

function lasting(document: ChannelDocument, now: Date, { doctor: words }: Wording): Finding {
  const { slug, serial, expires } = document
  const told = { slug, serial, day: expires }
  const day = (at: Date) => at.toISOString().slice(0, 10)
  if (expired(document, day(now))) return finding('note', sentenceWith(words.over, told))
  const later = new Date(now)
  later.setUTCDate(later.getUTCDate() + soon)
  return expired(document, day(later))
    ? finding('note', sentenceWith(words.lastsOnly, told))
    : finding('ok', sentenceWith(words.lasts, told))
}
