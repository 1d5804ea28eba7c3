import type { Command } from 'commander'
import type { Notes } from '../../../vault/notebook/notes.ts'
import type { Step } from '../../../vault/notebook/step.ts'
import type { OpenedReport } from '../../../vault/open.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { note, readNotes } from '../notes.ts'
import { openReports, tellUnopened } from '../reports.ts'
import { startSession, unlockVault } from '../session.ts'
import type { Wording } from '../wording.ts'

/** What a sorting command works on: all reports by their facts, and what is noted about them. */
export interface Desk {
  readonly reports: readonly OpenedReport[]
  readonly notes: Notes
  readonly wording: Wording
}

/** What a sorting command comes to: what to note, if anything, and what to say of it. */
export interface Sorted {
  readonly step?: Step
  readonly sentence: string
  /** For `--json`, beside the step. */
  readonly facts?: object
}

/** Opens the vault, lets `decide` say what to note, notes it, says so. */
export async function sort(command: Command, decide: (desk: Desk) => Sorted): Promise<void> {
  const session = await startSession(command)
  const { vault } = await unlockVault(session)
  const { wording } = session
  const { reports, unopened } = await openReports(session, vault, 'facts')
  const { step, sentence, facts } = decide({ reports, notes: await readNotes(vault, wording), wording })
  if (step !== undefined) await note(session, vault, step)
  say(session.options.json ? safeJson({ noted: step ?? null, ...facts }) : sentence)
  tellUnopened(unopened, wording)
}
