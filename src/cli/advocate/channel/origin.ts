import { isLoopback } from '../../../wire/loopback.ts'
import { exitCodes } from '../../errors.ts'
import { Trouble } from '../trouble.ts'

/**
 * The origin of an address that a person typed, as a browser writes it: `https://example.org`. Refuses http, over which
 * a login could be listened to, except to this machine and to onion addresses, which encrypt by themselves.
 */
export function originOf(address: string): string {
  const url = parsed(address.includes('://') ? address : `https://${address}`)
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new Trouble('not-address', { address }, exitCodes.usage)
  if (url.protocol === 'http:' && !safeWithoutTls(url.hostname))
    throw new Trouble('not-encrypted', { address: url.origin }, exitCodes.usage)
  return url.origin
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}

function safeWithoutTls(host: string): boolean {
  return isLoopback(host) || host.endsWith('.onion')
}
