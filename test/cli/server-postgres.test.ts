import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import t from 'tap'
import { channelPath } from '../../src/wire/paths.ts'
import { newPostgres } from '../postgres/databases.ts'
import { newOrganisation } from '../service/organisation.ts'
import { run, serve } from './server-process.ts'

const server = await newPostgres(t)

await t.test('the operator works on PostgreSQL as on a file', async (t) => {
  const settings = { DATABASE_URL: await server.newDatabase() }
  const file = join(t.testdir({}), 'channel.signed.json')
  const { first, sign } = newOrganisation()
  writeFileSync(file, JSON.stringify(sign(first)))
  t.match(await run(['status'], settings), { code: 1, err: /^There is no database there/ })
  t.match(await run(['check'], settings), { code: 0, out: /\nnote {2}The database has no tables yet/ })

  t.match(await run(['channel', 'add', file], settings), {
    code: 0,
    out: /^Added lotus, serial 1, to the database test_\w+ on \S+:\d+\./,
  })
  t.match(await run(['status'], settings), { code: 0, out: /^The service is not running\./ })
  const service = await serve(t, settings)
  t.equal((await fetch(service.origin + channelPath('lotus'))).status, 200)
  const status = async () => (await run(['status', '--json'], settings)).out
  while (!(await status()).includes('"running":true'))
    await new Promise((resolve) => setTimeout(resolve, 100))
  t.match(JSON.parse(await status()), { running: true, channels: [{ slug: 'lotus', serial: 1, waiting: 0 }] })
  t.equal(await service.end('SIGTERM'), 0)
  while (!(await status()).includes('"running":false'))
    await new Promise((resolve) => setTimeout(resolve, 100))

  const checked = await run(['check'], {
    ...settings,
    PARASOL_PORT: '0',
    PARASOL_ORIGIN: 'http://localhost',
  })
  t.equal(checked.code, 0, checked.out)
  t.match(checked.out, /\nok {4}The database test_\w+ on \/\S+ answers \(PostgreSQL 1\d/)
  t.match(checked.out, /\nok {4}The channel lotus has document 1/)
  t.match(await run(['backup', file], settings), { code: 1, err: /^This command works on a SQLite file, / })
  t.notMatch(
    checked.out,
    /^(note|wrong) +(?!Memory may be|A crash could)/m,
    'a server set up as docs/scaling.md says has nothing to mend, whatever the machine of the tests has',
  )
})

await t.test('check names every setting of the server that keeps more than it must', async (t) => {
  const url = await server.newDatabase()
  const superuser = new pg.Client(server.asSuperuser(url))
  await superuser.connect()
  const asked = await superuser.query<{ name: string }>('SELECT current_database() AS name')
  const database = asked.rows[0]?.name ?? ''
  const unsafe = {
    log_statement: 'all',
    log_min_duration_statement: '500',
    log_parameter_max_length_on_error: '-1',
    log_duration: 'on',
  }
  for (const [name, value] of Object.entries(unsafe))
    await superuser.query(`ALTER DATABASE ${database} SET ${name} = '${value}'`)
  await superuser.query(`ALTER DATABASE ${database} SET session_preload_libraries = 'auto_explain'`)
  await superuser.query('REVOKE EXECUTE ON FUNCTION pg_switch_wal() FROM parasol')
  const { code, out } = await run(['check'], { DATABASE_URL: url })
  t.equal(code, 1)
  for (const [name, value] of Object.entries(unsafe)) t.match(out, `(${name} = `, `${name} ${value}`)
  t.match(out, /\nwrong The server has loaded auto_explain, /)
  t.match(out, /\nnote {2}This user may not have the log given up/)
  const asSuperuser = await run(['check'], { DATABASE_URL: server.asSuperuser(url) })
  t.match(asSuperuser.out, /\nnote {2}The user of DATABASE_URL rules the whole server/)
  await superuser.end()
})

await t.test('a database that cannot be reached or entered is a sentence without its password', async (t) => {
  const database = (await server.newDatabase()).split('/').at(-1) ?? ''
  const cases: [string, RegExp][] = [
    [`postgres://parasol:kanarie@127.0.0.1:1/${database}`, /^The database server cannot be reached: /],
    [
      `postgres://parasol:kanarie@127.0.0.1:${server.port}/${database}`,
      /^The database server does not let this user in/,
    ],
    [
      `postgres://parasol:${server.password}@127.0.0.1:${server.port}/nowhere`,
      /^The database server has no database/,
    ],
    [
      `postgres://parasol:kanarie@127.0.0.1:${server.port}/${database}?sslmode=verify-full`,
      /cannot be encrypted and checked/,
    ],
  ]
  for (const [url, sentence] of cases) {
    const { code, out, err } = await run(['start'], { DATABASE_URL: url })
    t.equal(code, 1)
    t.match(err, sentence)
    t.match(err, /^[^\n]+\n$/)
    t.notMatch(out + err, /kanarie|postgres:/)
  }
  const { code, out } = await run(['check'], { DATABASE_URL: cases[0]?.[0] ?? '' })
  t.equal(code, 1)
  t.match(out, /\nwrong The database server cannot be reached/)
  t.notMatch(out, /kanarie|postgres:/)
})
