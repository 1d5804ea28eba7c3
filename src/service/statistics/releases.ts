import type { Sodium } from '../../envelope/sodium.ts'
import type { TakenBack } from '../../page/statistics/taken-back.ts'
import { signedFrom, type Withdrawal, withdrawalsIn } from '../../release/chain.ts'
import { ReleaseError } from '../../release/errors.ts'
import type { Ledger } from '../../release/ledger.ts'
import type { SignedEntry } from '../../release/seal.ts'
import { StoreError } from '../../store/errors.ts'
import type { LedgerBytes, LedgerRecord, Store } from '../../store/store.ts'
import type { Channels } from '../channels.ts'
import type { ErrorCode } from '../../wire/errors.ts'
import { Refusal } from '../errors.ts'
import { noticeOf, readKept, readNotice, readReleased, type Released, type Withdrawn } from './released.ts'

/** A release in the ledger, and how it was taken back if it was. */
export interface Published {
  readonly number: number
  readonly day: string
  /** What its numbers are about: quarters `2026-Q1` and years `2026`, in order. */
  readonly periods: readonly string[]
  readonly withdrawn: Withdrawal | undefined
  /** The entry that withdrew it. */
  readonly withdrawnBy: number | undefined
}

/** What a channel published: each release, and how many entries the ledger has. */
export interface Shelf {
  readonly entries: number
  readonly releases: readonly Published[]
}

/** What there is to show of a release. */
export type Shown = { readonly released: Released; readonly zip: Uint8Array } | { readonly gone: Withdrawn }

type Kept = { readonly content: Uint8Array } | { readonly withdraws: number; readonly notice: Uint8Array }

/**
 * What the channels published. A ledger is read and verified whenever something was added to it, by this process or
 * another, and of it no more is held than a list needs.
 */
export class Releases {
  readonly #sodium: Sodium
  readonly #store: Store
  readonly #channels: Channels
  readonly #shelves = new Map<string, Shelf>()
  #seen = 0

  constructor(sodium: Sodium, store: Store, channels: Channels) {
    this.#sodium = sodium
    this.#store = store
    this.#channels = channels
  }

  /** Learns what was added to the store since. Throws StoreError. */
  async refresh(): Promise<void> {
    const added = await this.#store.published(this.#seen)
    for (const slug of new Set(added.map(({ channel }) => channel))) await this.#learn(slug)
    this.#seen = Math.max(this.#seen, ...added.map(({ place }) => place))
  }

  /** Throws Refusal `channel`. */
  shelf(slug: string): Shelf {
    this.#channels.newest(slug)
    return this.#shelves.get(slug) ?? { entries: 0, releases: [] }
  }

  /** The ledger as the organisation signed it. Throws Refusal `channel`. */
  async ledger(slug: string): Promise<SignedEntry[]> {
    this.#channels.newest(slug)
    return (await this.#store.ledger(slug)).map(signedFrom)
  }

  /** What there is to show of a release. Throws Refusal `channel`, `release`, and `unavailable` where the database was altered. */
  async read(slug: string, number: number): Promise<Shown> {
    const { withdrawn } = this.#published(slug, number)
    const content = await this.#content(slug, number)
    if (withdrawn !== undefined) return { gone: readNotice(content) }
    return { released: await this.#readOwn(slug, number, content), zip: content }
  }

  /**
   * The package of a release that stands, as the store has it: not verified, as who fetches it verifies it. Throws Refusal
   * `channel`, `release`, `withdrawn`, and `unavailable` where the database was altered.
   */
  async package(slug: string, number: number): Promise<Uint8Array> {
    if (this.#published(slug, number).withdrawn !== undefined) throw new Refusal('withdrawn')
    return this.#content(slug, number)
  }

  /**
   * Takes in the package of a release as the ledger's next entry. Resolves to whether it is new. Throws Refusal `channel`,
   * `package`, `signer`, `slug` or `ledger-differs`, and StoreError.
   */
  async publish(slug: string, number: number, zip: Uint8Array): Promise<boolean> {
    const { signingKey } = this.#channels.newest(slug).verified.document
    const { release } = await orRefuse('package', readReleased(this.#sodium, zip))
    if (release.document.signingKey !== signingKey) throw new Refusal('signer')
    if (release.document.slug !== slug) throw new Refusal('slug')
    if (release.entry.number !== number) throw new Refusal('ledger-differs')
    return this.#enter(slug, number, release.seal.ledger, () => Promise.resolve({ content: zip }))
  }

  /**
   * Takes in a withdrawal as the ledger's next entry. Resolves to whether it is new. Throws Refusal `channel`, `entry` or
   * `ledger-differs`, and StoreError.
   */
  async withdraw(slug: string, number: number, signed: SignedEntry): Promise<boolean> {
    const stored = await this.ledger(slug)
    if (number > stored.length + 1) throw new Refusal('ledger-differs')
    const continued = [...stored.slice(0, number - 1), signed]
    const entry = (await this.#verified(slug, continued)).entries.at(-1)
    if (entry?.kind !== 'withdrawal') throw new Refusal('entry')
    const { withdraws } = entry
    return this.#enter(slug, number, continued, async () => {
      const shown = await this.read(slug, withdraws)
      if (!('released' in shown)) throw new Refusal('ledger-differs')
      return { withdraws, notice: noticeOf(shown.released) }
    })
  }

  /** The ledgers here and there must say the same as far as both go. */
  async #enter(
    slug: string,
    number: number,
    signed: readonly SignedEntry[],
    kept: () => Promise<Kept>,
  ): Promise<boolean> {
    const stored = (await this.#store.ledger(slug)).map(signedFrom)
    const differs = stored.some(({ entry }, index) => index < signed.length && entry !== signed[index]?.entry)
    const next = signed[number - 1]
    if (differs || number > stored.length + 1 || next === undefined) throw new Refusal('ledger-differs')
    if (number <= stored.length) return false
    const record: LedgerRecord = { channel: slug, number, ...bytesOf(next), ...(await kept()) }
    try {
      await this.#store.publish(record)
    } catch (error) {
      // Another one was taken in at the same time, or this very one.
      if (error instanceof StoreError && error.code === 'conflict')
        return this.#enter(slug, number, signed, kept)
      throw error
    }
    await this.refresh()
    return true
  }

  #published(slug: string, number: number): Published {
    const found = this.shelf(slug).releases.find((one) => one.number === number)
    if (found === undefined) throw new Refusal('release')
    return found
  }

  async #content(slug: string, number: number): Promise<Uint8Array> {
    return orRefuse('unavailable', this.#store.content(slug, number))
  }

  /** What somebody altered in the database is never shown; `parasol-server check` names it. */
  #readOwn(slug: string, number: number, content: Uint8Array): Promise<Released> {
    const { signingKey } = this.#channels.newest(slug).verified.document
    return orRefuse('unavailable', readKept(this.#sodium, content, { slug, signingKey, number }))
  }

  /** A ledger that does not hold is none. */
  async #learn(slug: string): Promise<void> {
    try {
      const ledger = await this.#verified(slug, await this.ledger(slug))
      this.#shelves.set(slug, shelfOf(ledger))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.#shelves.delete(slug)
    }
  }

  /** Throws Refusal `channel`, `ledger-differs` or `entry`. */
  async #verified(slug: string, signed: readonly SignedEntry[]): Promise<Ledger> {
    const { signingKey } = this.#channels.newest(slug).verified.document
    const { readLedger } = await import('../../release/ledger.ts')
    try {
      return readLedger(this.#sodium, slug, signed, Buffer.from(signingKey, 'base64'))
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error
      throw new Refusal(error.code === 'ledger-chain' ? 'ledger-differs' : 'entry')
    }
  }
}

/** Refuses with this code what is not there, and a package that does not hold. */
async function orRefuse<Found>(code: ErrorCode, reading: Promise<Found | undefined>): Promise<Found> {
  const found = await reading.catch((error: unknown) => {
    if (!(error instanceof ReleaseError)) throw error
    return undefined
  })
  if (found === undefined) throw new Refusal(code)
  return found
}

/** Numbers of earlier releases that a release still shows in its series, since they were withdrawn after it. */
export function takenBackSince({ releases }: Shelf, number: number): TakenBack {
  return new Map(
    releases
      .filter((one) => one.number < number && one.withdrawnBy !== undefined && one.withdrawnBy > number)
      .flatMap(({ periods, withdrawn }) =>
        periods.flatMap((period) => (withdrawn === undefined ? [] : [[period, withdrawn] as const])),
      ),
  )
}

function shelfOf({ entries }: Ledger): Shelf {
  const withdrawals = withdrawalsIn(entries)
  const by = new Map(
    entries.flatMap((entry) =>
      entry.kind === 'withdrawal' ? [[entry.withdraws, entry.number] as const] : [],
    ),
  )
  const releases = entries.flatMap((entry) => {
    if (entry.kind !== 'release') return []
    const { number, day, tables } = entry
    const periods = [...new Set(tables.map(({ period }) => period))].sort()
    return [{ number, day, periods, withdrawn: withdrawals.get(number), withdrawnBy: by.get(number) }]
  })
  return { entries: entries.length, releases }
}

const bytesOf = ({ entry, signature }: SignedEntry): LedgerBytes => ({
  entry: Buffer.from(entry, 'base64'),
  signature: Buffer.from(signature, 'base64'),
})
