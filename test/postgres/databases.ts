import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Test } from 'tap'
import { parsePostgresUrl, type PostgresAddress } from '../../src/store/pg/address.ts'
import { PostgresServer } from '../../scripts/postgres/server.ts'

/** A server for the tests of one file; it is gone after them. */
export async function newPostgres(t: Test, settings: Record<string, string> = {}): Promise<PostgresServer> {
  const server = await PostgresServer.make(settings)
  t.teardown(() => server.remove())
  return server
}

/**
 * Gives new empty databases: on the server that TEST_DATABASE_URL names, whose user must be allowed to make them and
 * which may be another program that speaks PostgreSQL's protocol, else on a server that is started for this file.
 */
export async function newDatabases(t: Test): Promise<() => Promise<string>> {
  const given = process.env['TEST_DATABASE_URL']
  if (given === undefined) {
    const server = await newPostgres(t)
    return () => server.newDatabase()
  }
  const client = new pg.Client(given)
  await client.connect()
  const made: string[] = []
  t.teardown(async () => {
    for (const name of made) await client.query(`DROP DATABASE ${name}`)
    await client.end()
  })
  return async () => {
    const name = `parasol_test_${randomBytes(6).toString('hex')}`
    await client.query(`CREATE DATABASE ${name}`)
    made.push(name)
    const url = new URL(given)
    url.pathname = `/${name}`
    return url.href
  }
}

export function addressOf(url: string): PostgresAddress {
  const address = parsePostgresUrl(url)
  if (typeof address === 'string') throw new Error(address)
  return address
}

/** Has a database do these statements in turn, on a connection of their own. Gives the rows of the last. */
export async function asked(url: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  let rows: unknown[] = []
  for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement))
  await client.end()
  return rows
}
