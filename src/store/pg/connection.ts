import { readFileSync } from 'node:fs'
import pg from 'pg'
import { StoreError } from '../errors.ts'
import { isHere, type PostgresAddress } from './address.ts'

const second = 1000

/** The most connections that one instance opens for reading and receiving; one more is for mixing. */
const connections = 4

/**
 * What is asked of every connection: an answer only once it is on disk, and a server that soon notices when an instance
 * is gone without a word, so that another one may mix.
 */
const options = [
  'synchronous_commit=on',
  'tcp_keepalives_idle=15',
  'tcp_keepalives_interval=5',
  'tcp_keepalives_count=3',
]
  .map((setting) => `-c ${setting}`)
  .join(' ')

/** Connections for statements that are short, and cut off when they are not. Opens none yet. Throws StoreError. */
export function newPool(address: PostgresAddress): pg.Pool {
  const pool = new pg.Pool({
    ...connectionConfig(address),
    max: connections,
    statement_timeout: 30 * second,
    query_timeout: 35 * second,
  })
  // A connection that breaks while it is idle is replaced when the next one is needed.
  pool.on('error', () => undefined)
  return pool
}

/** A connection of one's own, for work that may take long. Throws StoreError, and what the driver throws. */
export async function newClient(address: PostgresAddress): Promise<pg.Client> {
  const client = new pg.Client(connectionConfig(address))
  // Whoever uses it next is told; an error that nobody listens for would end the process.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

function connectionConfig(address: PostgresAddress): pg.ClientConfig {
  const { host, port, user, password, database } = address
  return {
    host,
    port,
    user,
    database,
    // Without one, the driver looks into the password file, as psql does.
    ...(password === undefined ? {} : { password }),
    ssl: address.tls && { rejectUnauthorized: true, ...authority(address) },
    application_name: 'parasol',
    connectionTimeoutMillis: 5 * second,
    keepAlive: !isHere(host),
    options,
  }
}

function authority({ authority }: PostgresAddress): { ca?: string } {
  if (authority === undefined) return {}
  try {
    return { ca: readFileSync(authority, 'utf8') }
  } catch (error) {
    throw new StoreError('authority', { detail: `The file ${authority} cannot be read.`, cause: error })
  }
}
