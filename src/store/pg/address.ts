import { isLoopback } from '../../wire/loopback.ts'

/** Where a PostgreSQL database is and how it is spoken to. */
export interface PostgresAddress {
  /** A name or an address, or the folder of a Unix socket, which begins with `/`. */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string | undefined
  readonly database: string
  /** Whether the connection is encrypted and the server's certificate checked. */
  readonly tls: boolean
  /** The file of the authority that signed the server's certificate; without it, those that Node knows. */
  readonly authority: string | undefined
}

const usualPort = 5432
const parameters = ['sslmode', 'sslrootcert']

/**
 * Reads `postgres://user:password@host:port/database`. The host is a Unix socket's folder when it is written
 * `%2Frun%2Fpostgresql`. Other computers are spoken to encrypted unless `?sslmode=disable` says otherwise: the network
 * between would see when each report comes. Returns what is wrong with it in words that hold nothing of it.
 */
export function parsePostgresUrl(text: string): PostgresAddress | string {
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text))
    return 'an address such as postgres://user@host/database (a SQLite file is named with PARASOL_DATABASE)'
  const url = new URL(text)
  const unknown = [...url.searchParams.keys()].find((name) => !parameters.includes(name))
  if (unknown !== undefined || url.hash !== '')
    return `an address with no other parameters than ${parameters.join(' and ')}`
  const parts = [url.hostname, url.username, url.pathname.slice(1), url.password].map(decoded)
  const [host, user, database, password] = parts
  if (!host || !user || !database || password === undefined)
    return 'an address with a user, a host and a database: postgres://user@host/database'
  const mode = url.searchParams.get('sslmode') ?? (isHere(host) ? 'disable' : 'verify-full')
  if (mode !== 'disable' && mode !== 'verify-full')
    return 'an address whose sslmode is verify-full or disable'
  return {
    host: host.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? usualPort : Number(url.port),
    user,
    password: password === '' ? undefined : password,
    database,
    tls: mode === 'verify-full',
    authority: url.searchParams.get('sslrootcert') ?? undefined,
  }
}

/** Whether no network is between: a Unix socket or this computer. */
export function isHere(host: string): boolean {
  return host.startsWith('/') || isLoopback(host)
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
