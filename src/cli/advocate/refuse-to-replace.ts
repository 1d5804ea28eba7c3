import { access } from 'node:fs/promises'
import { CliError } from '../errors.ts'

/** Throws CliError with the sentence where something stands at `path` already: keys are never written over. */
export async function refuseToReplace(path: string, sentence: string): Promise<void> {
  const there = await access(path).then(
    () => true,
    () => false,
  )
  if (there) throw new CliError(sentence)
}
