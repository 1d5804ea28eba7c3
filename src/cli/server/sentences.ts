import { SettingsError } from '../../../fastify.config.ts'
import { ChannelError } from '../../channel/errors.ts'
import { ServiceError } from '../../service/server.ts'
import { StoreError } from '../../store/errors.ts'
import { CliError } from '../errors.ts'
import { safeLine } from '../terminal/safe-text.ts'

const ours = [SettingsError, StoreError, ServiceError, ChannelError]

/** What to tell the operator of any error, and how to end. */
export function serverSentence(error: unknown): CliError {
  if (error instanceof CliError) return error
  const message = error instanceof Error ? error.message : 'unknown'
  if (ours.some((kind) => error instanceof kind)) return new CliError(safeLine(message))
  return new CliError(
    `Something went wrong that should not: ${safeLine(message)}. Please tell those who gave you this program.`,
  )
}
