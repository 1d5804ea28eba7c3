import { type Socket, connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import t from 'tap'
import { healthPath } from '../../src/wire/paths.ts'
import { serve } from '../cli/server-process.ts'
import { newPostgres } from '../postgres/databases.ts'

const server = await newPostgres(t)

/** The words of a command that lets the one after them have so many files and sockets open. */
const withDescriptors = (most: number) => ['/bin/sh', '-c', `ulimit -n ${most}; exec "$@"`, 'sh']

await t.test('a service whose visitors take every file descriptor goes on when they leave', async (t) => {
  const url = await server.newDatabase()
  const service = await serve(t, { DATABASE_URL: url }, withDescriptors(256))
  const port = Number(new URL(service.origin).port)
  const superuser = new pg.Client(server.asSuperuser(url))
  await superuser.connect()
  t.teardown(() => superuser.end())
  const cutOff = async () =>
    (
      await superuser.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      )
    ).rowCount
  t.ok(await cutOff(), 'it has connections to its database')

  const visitors = new Set<Socket>()
  const visit = () => {
    const visitor = connect(port, '127.0.0.1')
    visitors.add(visitor)
    visitor.on('error', () => undefined).once('close', () => visitors.delete(visitor))
  }
  // Long enough for some of its looks, each of which needs a connection anew.
  for (let round = 0; round < 40; round += 1) {
    while (visitors.size < 400) visit()
    await cutOff()
    await wait(100)
  }
  if (!t.equal(service.child.exitCode, null)) return
  for (const visitor of visitors) visitor.destroy()
  const health = () =>
    fetch(service.origin + healthPath).then(
      ({ status }) => status,
      () => undefined,
    )
  for (let tries = 0; tries < 100 && (await health()) !== 200; tries += 1) await wait(100)
  t.equal(await health(), 200)
  t.equal(await service.end('SIGTERM'), 0)
})
