import type { z } from 'zod'
import { ReportError } from './errors.ts'
import { account, type Account, facts, type Facts } from './schema.ts'

/**
 * Reads the facts out of an opened envelope. Throws ReportError (`json`, `schema`): the sender sealed something else,
 * which no honest form does. What was sent is never in the message, for it may be printed.
 */
export function decodeFacts(bytes: Uint8Array): Facts {
  return decode(facts, bytes)
}

/** Reads the account out of an opened envelope; throws like {@link decodeFacts}. */
export function decodeAccount(bytes: Uint8Array): Account {
  return decode(account, bytes)
}

function decode<T>(schema: z.ZodType<T>, bytes: Uint8Array): T {
  const parsed = schema.safeParse(parseJson(bytes))
  if (!parsed.success) throw new ReportError('schema')
  return parsed.data
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ReportError('json')
  }
}
