/** A real PostgreSQL server in a temporary folder, for tests and measurements, and databases on it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../free-port.ts'
import { findPostgres } from './find.ts'
import { rightUser } from './right-user.ts'

const superuser = 'postgres'
const owner = 'parasol'

/** As docs/scaling.md advises, and small. */
const usual = {
  listen_addresses: '127.0.0.1',
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_recycle: 'off',
  log_checkpoints: 'off',
  shared_buffers: '32MB',
}

export class PostgresServer {
  /** The folder of its files. */
  readonly data: string
  readonly port: number
  /** The password of every user, for who comes over the network; the Unix socket needs none. */
  readonly password: string
  readonly #programs: string
  readonly #folder: string
  readonly #settings: Record<string, string>
  #process: ChildProcess | undefined

  private constructor(programs: string, folder: string, port: number, settings: Record<string, string>) {
    this.#programs = programs
    this.#folder = folder
    this.#settings = { ...usual, ...settings, port: String(port), unix_socket_directories: folder }
    this.data = join(folder, 'data')
    this.port = port
    this.password = randomBytes(12).toString('hex')
    process.once('exit', () => this.#process?.kill('SIGQUIT'))
  }

  /** Makes a server and starts it with these settings beside the usual ones. `remove` ends it. */
  static async make(settings: Record<string, string> = {}): Promise<PostgresServer> {
    const programs = findPostgres()
    if (programs === undefined) throw new Error('No PostgreSQL was found: npm run verify says how to get it.')
    const folder = mkdtempSync(join(tmpdir(), 'parasol-pg-'))
    const server = new PostgresServer(programs, folder, await freePort(), settings)
    server.#initialise()
    await server.start()
    await server.#ask(
      server.#url(superuser, 'postgres'),
      `CREATE ROLE ${owner} LOGIN PASSWORD '${server.password}'`,
      `GRANT pg_checkpoint TO ${owner}`,
    )
    return server
  }

  /** A new empty database, on the Unix socket, whose owner may do nothing else. */
  async newDatabase(): Promise<string> {
    const name = `test_${randomBytes(6).toString('hex')}`
    await this.#ask(this.#url(superuser, 'postgres'), `CREATE DATABASE ${name} OWNER ${owner}`)
    const grant = `GRANT EXECUTE ON FUNCTION pg_switch_wal() TO ${owner}`
    await this.#ask(this.#url(superuser, name), grant)
    return this.#url(owner, name)
  }

  /** The same database for its superuser. */
  asSuperuser(url: string): string {
    return url.replace(`//${owner}@`, `//${superuser}@`)
  }

  async start(): Promise<void> {
    const words = Object.entries(this.#settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const server = spawn(join(this.#programs, 'postgres'), ['-D', this.data, ...words], {
      ...rightUser(),
      cwd: this.#folder,
      stdio: 'ignore',
    })
    this.#process = server
    while (!(await this.#answers())) {
      if (server.exitCode !== null) throw new Error('PostgreSQL did not start.')
      await wait(50)
    }
  }

  /** Ends it at once, as a crash does: no connection is closed in peace, and the next start recovers from the log. */
  async crash(): Promise<void> {
    const server = this.#process
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGQUIT')
    await gone
  }

  async remove(): Promise<void> {
    await this.crash()
    rmSync(this.#folder, { recursive: true })
  }

  #initialise(): void {
    const user = rightUser()
    const passwordFile = join(this.#folder, 'password')
    writeFileSync(passwordFile, this.password)
    if (user !== undefined)
      for (const path of [this.#folder, passwordFile]) chownSync(path, user.uid, user.gid)
    const words = [
      '--auth-local=trust',
      '--auth-host=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ]
    execFileSync(
      join(this.#programs, 'initdb'),
      ['-D', this.data, '-U', superuser, `--pwfile=${passwordFile}`, ...words],
      { ...user, cwd: this.#folder, stdio: ['ignore', 'ignore', 'inherit'] },
    )
  }

  #url(user: string, database: string): string {
    return `postgres://${user}@${encodeURIComponent(this.#folder)}:${this.port}/${database}`
  }

  async #answers(): Promise<boolean> {
    return await this.#ask(this.#url(superuser, 'postgres')).then(
      () => true,
      () => false,
    )
  }

  async #ask(url: string, ...statements: string[]): Promise<void> {
    const client = new pg.Client(url)
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }
}
