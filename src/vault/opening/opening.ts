import { availableParallelism } from 'node:os'
import { EnvelopeError } from '../../envelope/errors.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { inTurn } from '../lock.ts'
import type { Flags, Place } from '../keyring.ts'
import type { Depth, OpenedReport, Unopened } from '../open.ts'
import type { BatchName } from '../shelf.ts'
import type { Vault } from '../vault.ts'
import { crewOf } from './crew.ts'
import { Dossier } from './dossier.ts'
import type { OpeningProgress } from './progress.ts'

export interface Opened {
  readonly reports: readonly OpenedReport[]
  readonly unopened: readonly Unopened[]
  /** Why the index could not be kept, where it could not: what was opened now is opened again next time. */
  readonly notKept?: unknown
}

export interface OpeningOptions {
  readonly depth: Depth
  /** These batches only. */
  readonly only?: readonly BatchName[] | undefined
  /** These reports only, by their identifiers; what is damaged is told all the same, where it was come across. */
  readonly ids?: ReadonlySet<string> | undefined
  /** Open the sealed reports themselves, whatever the index knows: before the server's copies are deleted. */
  readonly afresh?: boolean
  /** How many threads, this one among them; as many as there are cores unless told otherwise. */
  readonly cores?: number
  /** Told in bytes what there is to open, and in bytes and reports what has been. */
  readonly progress?: OpeningProgress
  /** Called when another run is opening: this one waits for it, and need not open the same again. */
  readonly waits?: () => void
}

/**
 * All reports of a vault, each once: out of the index, and what is not there out of its envelope, on all cores. Damage is
 * a result, and the others go on. Where the program is stopped half-way, what was opened until then stays known.
 */
export async function openVaulted(sodium: Sodium, vault: Vault, options: OpeningOptions): Promise<Opened> {
  const dossiers = await look(vault, options)
  if (dossiers.every(({ complete }) => complete)) return gathered(vault, dossiers, options)
  let turn = false as boolean
  const work = () => {
    turn = true
    return openRest(sodium, vault, options)
  }
  try {
    return await inTurn(vault.index.folder, options.waits, work)
  } catch (error) {
    // On a full or read-only disk there is no lock to be had, nor an index that it could protect.
    if (turn || !(error instanceof Error && 'syscall' in error)) throw error
    return work()
  }
}

async function look(vault: Vault, { depth, only, ids, afresh }: OpeningOptions): Promise<Dossier[]> {
  const files = await vault.shelf.files(only)
  return files.map((file) => new Dossier(vault, file, { depth: afresh === true ? 'afresh' : depth, ids }))
}

/** Fewer bytes are opened before another thread has started. */
const worthThreads = 6_000_000

async function openRest(sodium: Sodium, vault: Vault, options: OpeningOptions): Promise<Opened> {
  const dossiers = await look(vault, options)
  const bytes = dossiers.reduce((sum, dossier) => sum + dossier.bytesToOpen, 0)
  options.progress?.total(bytes)
  const { depth, cores = availableParallelism(), progress } = options
  const crew = crewOf(sodium, vault.keyring, bytes < worthThreads ? 0 : cores - 1)
  const pages: Promise<void>[] = []
  try {
    for (const dossier of dossiers) {
      if (dossier.complete) continue
      pages.push(...(await dossier.open(crew, depth, progress)))
    }
    await Promise.all(pages)
  } finally {
    await crew.end()
  }
  const notKept = dossiers.find((dossier) => dossier.notKept !== undefined)?.notKept
  if (options.only === undefined && notKept === undefined)
    await vault.index.tidy(new Set(dossiers.map(({ file }) => file.stem)))
  return { ...gathered(vault, dossiers, options), ...(notKept !== undefined && { notKept }) }
}

/** A report that stands in two files counts where it came first. */
function gathered({ keyring }: Vault, dossiers: readonly Dossier[], { depth, ids }: OpeningOptions): Opened {
  const seen = new Set<string>()
  const reports: OpenedReport[] = []
  const unopened: Unopened[] = []
  for (const { file, entries } of dossiers) {
    for (const { id, channel, facts, account, code } of entries) {
      if (seen.has(id) || (ids?.has(id) === false && code === undefined)) continue
      seen.add(id)
      const received = file.day
      const place = keyring.placeIn(channel, id)
      if (place instanceof EnvelopeError) unopened.push({ id, received, code: code ?? place.code })
      else if (facts === undefined) unopened.push({ id, received, code: code ?? 'unwrap' })
      else if (account !== undefined) reports.push({ id, received, facts, account, flags: place.flags })
      else
        reports.push({ id, received, facts, flags: depth === 'facts' ? place.flags : withoutAccount(place) })
    }
  }
  return { reports, unopened }
}

/** A grant may promise an account and not keep to it, which shows when the envelope is opened. */
function withoutAccount({ flags }: Place): Flags {
  return { ...flags, accountMine: false }
}
