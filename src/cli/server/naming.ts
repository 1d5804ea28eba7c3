import type { Settings } from '../../../fastify.config.ts'
import { StoreError, type StoreErrorCode } from '../../store/errors.ts'
import { CliError } from '../errors.ts'
import { safeLine } from '../terminal/safe-text.ts'

/** A sentence about a file, with its name before it. */
export function sentenceAbout(file: string, sentence: string): CliError {
  return new CliError(`${safeLine(file)}: ${safeLine(sentence)}`)
}

type Place = Pick<Settings, 'database' | 'postgres'>

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
    throw sentenceAbout(file, error.message)
  }
}

/** Does it, and names the database file in all that is said of it. */
export async function namingDatabase<Result>(place: Place, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw databaseNamed(place, error)
  }
}

/** The error with the name of the database file before its sentence, if it is of the store and does not name it. */
export function databaseNamed({ database, postgres }: Place, error: unknown): unknown {
  const named = !(error instanceof StoreError) || error.message.includes(database)
  return named || postgres !== undefined ? error : sentenceAbout(database, error.message)
}

/** Which database it is, in one line that holds no password. */
export function nameOfDatabase({ database, postgres }: Place): string {
  if (postgres === undefined) return safeLine(database)
  return safeLine(`${postgres.database} on ${postgres.host}:${postgres.port}`)
}
