/**
 * The service's storage. It keeps sealed envelopes, signed channel documents and signed releases, byte for byte, and of a
 * request nothing else. Every method throws StoreError and then has changed nothing, but for three: `removeBefore` may have
 * removed some batches, `mix` may have mixed a part, and what `receive` was given may be kept, its answer lost. All may be asked for again.
 */
export interface Store {
  /**
   * Takes in one envelope under its 16-byte identifier. Resolves only when it would survive a loss of power. The same
   * envelope twice is kept once, whether or not it was mixed in between.
   */
  receive(channel: string, id: Uint8Array, envelope: Uint8Array): Promise<void>

  /** How many envelopes wait to be mixed, for each channel where any do. */
  waiting(): Promise<ReadonlyMap<string, number>>
  /** Whether this is the one instance that may mix now. It is asked before each look, and the answer may change. */
  mayMix(): Promise<boolean>
  /**
   * Moves all that wait into a new batch, in random order, leaving no trace of the order in which they came. Very many may
   * become several batches, drawn by chance, so that receives need not wait for all of them.
   */
  mix(channel: string, day: string): Promise<void>

  /** The batches numbered above `after`, in order. */
  batches(channel: string, after: number): Promise<BatchSummary[]>
  /** The identifiers of a batch's envelopes, sorted; undefined if there is no such batch. */
  batch(channel: string, number: number): Promise<Uint8Array[] | undefined>
  /** A mixed envelope; undefined if it was removed. */
  envelope(id: Uint8Array): Promise<Uint8Array | undefined>
  /** Removes mixed envelopes for good and overwrites them. Resolves to how many of these there were. */
  remove(channel: string, ids: readonly Uint8Array[]): Promise<number>

  /** Removes for good what was mixed before this day (YYYY-MM-DD), whoever has fetched it. Resolves to how many there were. */
  removeBefore(day: string): Promise<number>
  /**
   * Has the channel's batches go on from a number by chance, above all that it has. Who fetches knows a batch by its
   * number and day: those of a store that was moved or restored must not pass for others, which were fetched elsewhere.
   */
  beginNumbers(channel: string, day: string): Promise<void>

  /** Keeps a document beside all earlier ones. Throws `conflict` if the channel has one with this serial. */
  addDocument(document: ChannelRecord): Promise<void>
  /** The documents added after the one with this number, in the order in which they were added; 0 for all. */
  documents(after: number): Promise<(ChannelRecord & { number: number })[]>

  /**
   * Enters a release or a withdrawal into a channel's ledger. A withdrawal puts its `notice` in the place of the package of
   * the release that it takes back, and overwrites the package. Throws `conflict` if there is an entry of this number.
   */
  publish(entry: LedgerRecord): Promise<void>
  /** Which entries were added after the one at this place, in the order in which they were added; 0 for all. */
  published(after: number): Promise<PublishedEntry[]>
  /** A channel's entries from the first to the last, as they were signed. */
  ledger(channel: string): Promise<LedgerBytes[]>
  /** The package of a release, or the notice of one that was withdrawn; undefined if there is no such release. */
  content(channel: string, number: number): Promise<Uint8Array | undefined>

  counts(): Promise<ChannelCounts[]>
  /** Finishes what was begun. The store is of no use afterwards. */
  close(): Promise<void>
}

/** One report on its way in. */
export interface Arrival {
  readonly channel: string
  /** 16 bytes. */
  readonly id: Uint8Array
  readonly envelope: Uint8Array
}

/** A signed channel document, as it was handed in. The service has verified it. */
export interface ChannelRecord {
  readonly channel: string
  readonly serial: number
  readonly document: Uint8Array
  readonly signature: Uint8Array
}

/** An entry of a channel's ledger. The service has verified it, and keeps no time of it but the day that it says itself. */
export interface PublishedEntry {
  readonly channel: string
  /** From 1 on within a channel. */
  readonly number: number
  /** Where it stands among the entries of all channels. */
  readonly place: number
  /** The release that it takes back; undefined where it is a release. */
  readonly withdraws: number | undefined
}

export interface LedgerBytes {
  readonly entry: Uint8Array
  readonly signature: Uint8Array
}

/** An entry as it is handed in: with the package of a release, or with what is kept of the one that is withdrawn. */
export type LedgerRecord = Pick<PublishedEntry, 'channel' | 'number'> &
  LedgerBytes &
  ({ readonly content: Uint8Array } | { readonly withdraws: number; readonly notice: Uint8Array })

export interface BatchSummary {
  readonly number: number
  /** YYYY-MM-DD, UTC, on which the batch was mixed. */
  readonly day: string
  /** Envelopes not removed since. */
  readonly count: number
}

export interface ChannelCounts {
  readonly channel: string
  readonly waiting: number
  /** Batches of which something is left. */
  readonly batches: number
  readonly stored: number
  /** Releases that stand. */
  readonly releases: number
}
