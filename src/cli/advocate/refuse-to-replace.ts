import { access } from 'node:fs/promises'
import { CliError } from '../errors.ts'
import { Trouble } from './trouble.ts'

/** Throws what is given, or CliError with that sentence, where something stands at `path` already: keys are never written over. */
export async function refuseToReplace(path: string, refusal: string | Trouble): Promise<void> {
  const there = await access(path).then(
    () => true,
    () => false,
  )
  if (there) throw typeof refusal === 'string' ? new CliError(refusal) : refusal
}

/** Throws Trouble where a file to be written for colleagues would take the place of another: it may be a key. */
export function refuseTaken(path: string): Promise<void> {
  return refuseToReplace(path, new Trouble('file-taken', { path }))
}
