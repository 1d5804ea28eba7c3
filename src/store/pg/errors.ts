import { DrizzleQueryError } from 'drizzle-orm/errors'
import pg from 'pg'
import { StoreError, type StoreErrorCode } from '../errors.ts'

/**
 * What the server or the driver threw, as the store's own error. Only its code goes with it: the errors of both carry
 * parameters, keys and rows, which are envelopes.
 */
export function storeError(error: unknown): unknown {
  const thrown = error instanceof DrizzleQueryError ? error.cause : error
  if (!(thrown instanceof Error) || thrown instanceof StoreError) return thrown
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''
  if (thrown instanceof pg.DatabaseError) return new StoreError(codeOfServer(code), { cause: code })
  const ours = codeOfDriver(code, thrown.message, 'syscall' in thrown)
  return ours === undefined ? thrown : new StoreError(ours, { cause: code })
}

/** Does it, and throws StoreError where the server or the driver throw their own. */
export async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw storeError(error)
  }
}

/** By the codes of PostgreSQL's manual, appendix A. */
function codeOfServer(code: string): StoreErrorCode {
  if (code === '53100') return 'full'
  if (code === '23505') return 'conflict'
  if (code.startsWith('28')) return 'password'
  if (code === '3D000') return 'no-database'
  if (code === '42501') return 'rights'
  if (code === '25006') return 'standby'
  if (code.startsWith('XX')) return 'damaged'
  return 'unavailable'
}

function codeOfDriver(code: string, message: string, ofSystem: boolean): StoreErrorCode | undefined {
  if (/CERT|TLS|SSL|SELF_SIGNED|VERIFY_LEAF/.test(code) || /does not support SSL/.test(message))
    return 'authority'
  // Whatever the system says: of descriptors, addresses or memory there may be none for a while, or a wall is between.
  if (ofSystem || /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT)/.test(code)) return 'unreachable'
  if (/client password must be a string/.test(message)) return 'password'
  if (/timeout exceeded when trying to connect|due to connection timeout/.test(message)) return 'unreachable'
  if (/[Cc]onnection terminated|not queryable|read timeout|after calling end/.test(message))
    return 'unavailable'
  return undefined
}
