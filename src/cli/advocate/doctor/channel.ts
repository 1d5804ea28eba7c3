import { expired } from '../../../channel/verify.ts'
import type { AdvocateIdentity } from '../../../identity/identity.ts'
import { standingIn } from '../../../vault/login-key.ts'
import { openVault } from '../../../vault/vault.ts'
import { type Finding, finding } from '../../finding.ts'
import type { Session } from '../session.ts'

/** Days before its last one on which a channel document should be renewed. */
const soon = 60

/** What is known here of the channel: whether the newest document is there, lists this advocate, and is not running out. */
export async function channelFindings(
  { sodium, home }: Session<object>,
  identity: AdvocateIdentity,
): Promise<Finding[]> {
  const { document } = (await openVault(sodium, home.folder, identity)).history.newest
  const { listed } = standingIn(sodium, identity, document)
  const name = `Channel ${document.slug}, document number ${document.serial}`
  return [
    lasting(name, document, new Date()),
    listed !== undefined
      ? finding('ok', 'The document lists you.')
      : finding(
          'note',
          'The document does not list you: give your identity.card.json to the colleague who signs it.',
        ),
  ]
}

function lasting(name: string, document: Parameters<typeof expired>[0], now: Date): Finding {
  const day = (at: Date) => at.toISOString().slice(0, 10)
  if (expired(document, day(now)))
    return finding(
      'note',
      `${name}, was meant to last until ${document.expires}: ask the colleague who signs it for a new one.`,
    )
  const later = new Date(now)
  later.setUTCDate(later.getUTCDate() + soon)
  return expired(document, day(later))
    ? finding('note', `${name}, lasts until ${document.expires} only: remind the colleague who signs it.`)
    : finding('ok', `${name}, lasts until ${document.expires}.`)
}
