import type { Journal } from '../journal/journal.ts'
import { Notes } from './notes.ts'
import { step, type Step } from './step.ts'

export interface NotesRead {
  readonly notes: Notes
  /** Places in the journal where a note was and cannot be read any more. */
  readonly damaged: readonly number[]
}

/** An advocate's own notes about reports: sealed in the vault, shared with nobody. */
export class Notebook {
  readonly #journal: Journal

  constructor(journal: Journal) {
    this.#journal = journal
  }

  /** Damage costs the notes that it hit; the others are used. Throws VaultError `journal-newer`, `journal`. */
  async read(): Promise<NotesRead> {
    const { entries, damaged } = await this.#journal.readAs(step)
    return { notes: new Notes(entries.map(({ at, value }) => ({ at, step: value }))), damaged }
  }

  /** Notes down steps; on return they are on the disk. To be called by one run at a time (`alone`). */
  async write(...steps: readonly Step[]): Promise<void> {
    await this.#journal.append(steps.map((one) => step.parse(one)))
  }
}
