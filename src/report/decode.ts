import type { z } from 'zod'
import { ReportError } from './errors.ts'
import { lengthened } from './positions.ts'
import { account, type Account, facts, type Facts } from './schema.ts'

/**
 * Reads the facts out of an opened envelope. Throws ReportError (`json`, `schema`): the sender sealed something else,
 * which no honest form does. What was sent is never in the message, for it may be printed.
 */
export function decodeFacts(bytes: Uint8Array): Facts {
  return check(facts, inLongForm(parseJson(bytes)))
}

/** Reads the account out of an opened envelope; throws like {@link decodeFacts}. */
export function decodeAccount(bytes: Uint8Array): Account {
  return check(account, parseJson(bytes))
}

/** Format 2 says the same as format 1, with positions for codes. */
function inLongForm(content: unknown): unknown {
  const isShort =
    typeof content === 'object' && content !== null && 'format' in content && content.format === 2
  return isShort ? lengthened({ ...content }) : content
}

function check<T>(schema: z.ZodType<T>, content: unknown): T {
  const parsed = schema.safeParse(content)
  if (!parsed.success) throw new ReportError('schema')
  return parsed.data
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    throw new ReportError('json')
  }
}
