import { setImmediate } from 'node:timers/promises'
import { EnvelopeError, type EnvelopeErrorCode } from '../envelope/errors.ts'
import { openFacts, openReport } from '../envelope/open.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { decodeAccount, decodeFacts } from '../report/decode.ts'
import { ReportError } from '../report/errors.ts'
import type { Account, Facts } from '../report/schema.ts'
import type { Flags, Keyring } from './keyring.ts'

/** A sealed report as it lies in the vault. */
export interface PulledReport {
  /** The envelope's identifier: 32 hex digits. */
  readonly id: string
  /** The day of its batch, or of its import: `YYYY-MM-DD`. Nothing finer is known. */
  readonly day: string
  /** 0 where it was imported. */
  readonly batch: number
  readonly bytes: Uint8Array
}

export interface OpenedReport {
  readonly id: string
  readonly received: string
  readonly facts: Facts
  /** Only where it was asked for and the advocate's role opens it. */
  readonly account?: Account
  readonly flags: Flags
  /** The envelope was destroyed, and the account with it: these are the facts that were kept. */
  readonly forgotten?: true
}

/** An envelope that gave no report. `not-recipient` is no damage: it was sealed before the advocate was listed. */
export interface Unopened {
  readonly id: string
  readonly received: string
  readonly code: EnvelopeErrorCode
}

export type Opening = { readonly report: OpenedReport } | { readonly unopened: Unopened }

/** Facts only costs one decapsulation and one decryption a report; the account costs one more decryption. */
export type Depth = 'facts' | 'account'

/** Opens one report. Never throws for what is inside an envelope: damage is a result, and the others go on. */
export function openOne(sodium: Sodium, keyring: Keyring, pulled: PulledReport, depth: Depth): Opening {
  const { id, day: received, bytes } = pulled
  try {
    const { opener, flags } = keyring.place(bytes, id)
    if (depth === 'facts') {
      return { report: { id, received, facts: decodeFacts(openFacts(sodium, bytes, opener)), flags } }
    }
    const opened = openReport(sodium, bytes, opener)
    const account = opened.account === undefined ? {} : { account: decodeAccount(opened.account) }
    return { report: { id, received, facts: decodeFacts(opened.facts), ...account, flags } }
  } catch (error) {
    if (error instanceof EnvelopeError || error instanceof ReportError)
      return { unopened: { id, received, code: error.code } }
    throw error
  }
}

/** Milliseconds of work after which others get a turn: a progress bar, Ctrl-C. */
const turn = 50

/** Opens many, in the order in which they come. */
export async function* openAll(
  sodium: Sodium,
  keyring: Keyring,
  reports: AsyncIterable<PulledReport>,
  depth: Depth,
): AsyncGenerator<Opening, void> {
  let rested = performance.now()
  for await (const pulled of reports) {
    yield openOne(sodium, keyring, pulled, depth)
    if (performance.now() - rested < turn) continue
    await setImmediate()
    rested = performance.now()
  }
}
