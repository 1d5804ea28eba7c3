import { access, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writePrivateFile } from '../../../identity/private-file.ts'
import { ledgerEntry, type ReleaseEntry } from '../../../release/ledger-entry.ts'
import { type SignedEntry, signedEntry, signedLedger } from '../../../release/seal.ts'
import type { Vault } from '../../../vault/vault.ts'

/** A release that somebody looked at: just this is what gets published. */
const prepared = z.strictObject({
  /** H of the ledger's last entry, against which the gate judged it. */
  head: z.string().optional(),
  /** Of the channel document whose areas and thresholds its tables have. */
  serial: z.int().positive().optional(),
  /** As it will stand in the ledger, but for the hash of its files, which its day is part of. */
  entry: ledgerEntry,
})

/** Signed, and not known to be with the service. It must go out as it is, or be abandoned. */
const pending = z.strictObject({
  number: z.int().positive(),
  signed: signedEntry,
  /** Sending never began, so that nobody can have seen it. It is taken away, on the disk, before the first byte is sent. */
  unsent: z.literal(true).optional(),
  /** The package as a ZIP file, in base64; absent for a withdrawal. */
  zip: z.string().optional(),
})

const state = z.strictObject({
  prepared: prepared.optional(),
  pending: pending.optional(),
  /** Entries that left the ledger and may have left the house: the gate counts them for good. */
  abandoned: z.array(signedEntry).optional(),
  /** How many entries of the own ledger the service was seen to have. */
  seen: z.int().positive().optional(),
})

export type State = z.infer<typeof state>
export type Pending = z.infer<typeof pending>
export interface Prepared {
  readonly head: string | undefined
  readonly serial: number | undefined
  readonly entry: ReleaseEntry
}

/**
 * What an advocate's program knows of releases: what is not public yet sealed in the vault's journal, what is as it was
 * published, for anybody may read that.
 */
export class ReleaseShelf {
  readonly #vault: Vault
  readonly #folder: string

  constructor(vault: Vault, home: string) {
    this.#vault = vault
    this.#folder = join(home, 'vault', 'releases')
  }

  /** The whole ledger as it was signed; to be verified by whoever reads it. */
  async ledger(): Promise<SignedEntry[]> {
    const text = await readFile(join(this.#folder, ledgerFile), 'utf8').catch(absent)
    return text === undefined ? [] : signedLedger.parse(JSON.parse(text))
  }

  async writeLedger(ledger: readonly SignedEntry[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    await writePrivateFile(join(this.#folder, ledgerFile), `${JSON.stringify(ledger)}\n`)
  }

  async hasPackage(number: number): Promise<boolean> {
    try {
      await access(join(this.#folder, packageFile(number)))
      return true
    } catch (error) {
      absent(error)
      return false
    }
  }

  /** The package of a published release as a ZIP file; `undefined` where it was not fetched yet, or was lost. */
  async package(number: number): Promise<Uint8Array | undefined> {
    return readFile(join(this.#folder, packageFile(number))).catch(absent)
  }

  async writePackage(number: number, zip: Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    await writePrivateFile(join(this.#folder, packageFile(number)), zip)
  }

  /** What is on its way. To be changed by one run at a time (`alone`). */
  async state(): Promise<State> {
    const { entries } = await this.#vault.releases.readAs(state)
    return entries.at(-1)?.value ?? {}
  }

  /** What was abandoned or seen stays, whatever is on its way. */
  async write({ prepared, pending }: Pick<State, 'prepared' | 'pending'>): Promise<void> {
    const { abandoned, seen } = await this.state()
    await this.#rewrite({ prepared, pending, abandoned, seen })
  }

  /** The service has the first `count` entries of the own ledger, or had them. */
  async saw(count: number): Promise<void> {
    const before = await this.state()
    if (count > (before.seen ?? 0)) await this.#rewrite({ ...before, seen: count })
  }

  /** Notes entries as abandoned, and that nothing is prepared or on its way any more. The ledger is as it was. */
  async abandon(entries: readonly SignedEntry[]): Promise<void> {
    const { abandoned = [], seen } = await this.state()
    const fresh = entries.filter(({ entry }) => abandoned.every((one) => one.entry !== entry))
    await this.#rewrite({ abandoned: [...abandoned, ...fresh], seen })
  }

  /**
   * Cuts the ledger off before an entry. The packages go first, and what was abandoned is noted before: one that was left
   * would be taken for that of the entry that gets its number.
   */
  async cutBefore(number: number): Promise<void> {
    const ledger = await this.ledger()
    for (let one = number; one <= ledger.length + 1; one++)
      await rm(join(this.#folder, packageFile(one)), { force: true })
    await this.writeLedger(ledger.slice(0, number - 1))
  }

  async #rewrite(next: State): Promise<void> {
    await this.#vault.releases.rewrite([next])
  }
}

export function preparedIn({ prepared }: State): Prepared | undefined {
  if (prepared?.entry.kind !== 'release') return undefined
  return { head: prepared.head, serial: prepared.serial, entry: prepared.entry }
}

const ledgerFile = 'ledger.json'
const packageFile = (number: number) => `${String(number).padStart(4, '0')}.zip`

function absent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
  throw error
}
