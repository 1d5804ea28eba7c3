import { access } from 'node:fs/promises'
import { CliError } from '../errors.ts'
import { safeLine } from '../terminal/safe-text.ts'

/** Throws CliError with the sentence where something stands at `path` already: keys are never written over. */
export async function refuseToReplace(path: string, sentence: string): Promise<void> {
  const there = await access(path).then(
    () => true,
    () => false,
  )
  if (there) throw new CliError(sentence)
}

/** Throws CliError where a file to be written for colleagues would take the place of another: it may be a key. */
export function refuseTaken(path: string): Promise<void> {
  return refuseToReplace(path, `There is a file already in ${safeLine(path)}: choose another name.`)
}
