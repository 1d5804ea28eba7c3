import { z } from 'zod'
import { facts } from '../../report/schema.ts'
import type { Journal } from '../journal/journal.ts'
import { reportId } from '../notebook/step.ts'
import type { OpenedReport } from '../open.ts'

/** What stays of a report whose envelope was destroyed: everything but the account. */
const remains = z.strictObject({
  id: reportId,
  /** The day of its batch, or of its import. */
  received: z.iso.date(),
  facts,
})

export interface ForgottenRead {
  readonly reports: ReadonlyMap<string, OpenedReport>
  readonly damaged: readonly number[]
}

/**
 * Facts of reports whose accounts were destroyed. Nothing else holds them, so this is no cache: it lies in a journal.
 * An envelope that turns up again, from the server or a stick, is not taken in.
 */
export class Forgotten {
  readonly #journal: Journal

  constructor(journal: Journal) {
    this.#journal = journal
  }

  /** Throws VaultError `journal-newer`, `journal`. */
  async read(): Promise<ForgottenRead> {
    const { entries, damaged } = await this.#journal.readAs(remains)
    const flags = { accountMine: false, removedRecipients: [] }
    const reports = new Map(
      entries.map(({ value }): [string, OpenedReport] => [value.id, { ...value, flags, forgotten: true }]),
    )
    return { reports, damaged }
  }

  /** On return the facts are on the disk. To be called by one run at a time (`alone`). */
  async keep(reports: readonly OpenedReport[]): Promise<void> {
    await this.#journal.append(
      reports.map(({ id, received, facts }) => remains.parse({ id, received, facts })),
    )
  }
}
