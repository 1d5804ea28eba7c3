import type { Notes } from '../../vault/notebook/notes.ts'
import type { Step } from '../../vault/notebook/step.ts'
import { alone } from '../../vault/lock.ts'
import type { Vault } from '../../vault/vault.ts'
import { exitCodes } from '../errors.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { tell } from '../terminal/prose.ts'
import type { Session } from './session.ts'
import type { Wording } from './wording.ts'

/** The advocate's notes. What is damaged in them is told, and makes the program end with 3. */
export async function readNotes(vault: Vault, { answers }: Wording): Promise<Notes> {
  const { notes, damaged } = await vault.notebook.read()
  if (damaged.length > 0) {
    const places = damaged.join(', ')
    tell(sentenceWith(answers.vault.notesDamaged, { count: damaged.length, places }))
    process.exitCode = exitCodes.damaged
  }
  return notes
}

/** Notes steps down while no other run changes the folder. Throws VaultError `busy`. */
export async function note(
  { home }: Session<object>,
  vault: Vault,
  ...steps: readonly Step[]
): Promise<void> {
  await alone(home.folder, () => vault.notebook.write(...steps))
}
