import { CliError, exitCodes } from '../../errors.ts'
import { atTerminal, confirm } from '../../terminal/prompt.ts'
import { tell } from '../../terminal/prose.ts'
import type { Wording } from '../wording.ts'

/** True for `--yes`, or a typed yes. Throws CliError where nobody can be asked. */
export async function agreed(
  question: string,
  yes: true | undefined,
  { terminal }: Wording,
): Promise<boolean> {
  if (yes) return true
  if (!atTerminal())
    throw new CliError(
      'There is no terminal to ask whether that is right: look at it, then say so with --yes.',
      exitCodes.usage,
    )
  if (await confirm(question, terminal)) return true
  tell(terminal.stopped)
  return false
}
