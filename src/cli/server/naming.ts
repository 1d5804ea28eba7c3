import { StoreError, type StoreErrorCode } from '../../store/errors.ts'
import { CliError } from '../errors.ts'
import { safeLine } from '../terminal/safe-text.ts'

/** Does it, and puts the file's name before the sentences of those errors that are about this file. */
export async function naming<Result>(
  file: string,
  about: readonly StoreErrorCode[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreError) || !about.includes(error.code)) throw error
    throw new CliError(`${safeLine(file)}: ${error.message}`)
  }
}
