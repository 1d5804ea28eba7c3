import t from 'tap'
import { openPostgres } from '../../../src/store/pg/open.ts'
import { addressOf, asked, newPostgres } from '../../postgres/databases.ts'
import { newEnvelopes, readAll, receiveAll, sorted } from '../fixtures.ts'

const server = await newPostgres(t)

await t.test('a database that cannot be used is refused with its code', async (t) => {
  const url = await server.newDatabase()
  const socket = addressOf(url)
  const network = { ...socket, host: '127.0.0.1', password: server.password }
  await (await openPostgres(network)).close()
  const superuser = server.asSuperuser(url)
  const refused = async (address: typeof socket, code: string) =>
    await t.rejects(openPostgres(address), { name: 'StoreError', code }, code)

  await refused({ ...network, port: 1 }, 'unreachable')
  await refused({ ...network, host: 'nowhere.invalid' }, 'unreachable')
  await refused({ ...socket, host: '/nowhere' }, 'unreachable')
  await refused({ ...network, host: 'fe80::1' }, 'unreachable')
  await refused({ ...network, password: 'wrong' }, 'password')
  await refused({ ...network, password: undefined }, 'password')
  await refused({ ...network, database: 'nowhere' }, 'no-database')
  await refused({ ...network, tls: true }, 'authority')
  await refused({ ...network, tls: true, authority: '/nowhere.pem' }, 'authority')
  await t.rejects(openPostgres({ ...network, tls: true, authority: '/nowhere.pem' }), {
    message: / The file \/nowhere\.pem cannot be read\.$/,
  })
  await t.rejects(openPostgres(addressOf(await server.newDatabase()), { mustExist: true }), {
    code: 'missing',
  })

  await asked(
    superuser,
    `INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('', 9999999999999)`,
  )
  await refused(socket, 'newer')
  await asked(superuser, `DELETE FROM drizzle.__drizzle_migrations WHERE hash = ''`)

  await asked(superuser, `CREATE ROLE stranger LOGIN`)
  await refused({ ...socket, user: 'stranger' }, 'rights')
  await asked(superuser, `ALTER DATABASE ${socket.database} SET default_transaction_read_only = on`)
  await refused(socket, 'standby')
})

await t.test('no error tells anything of an envelope or a password', async (t) => {
  const url = await server.newDatabase()
  const store = await openPostgres(addressOf(url))
  await asked(url, 'DROP TABLE spool')
  const error: unknown = await receiveAll(store, 'lotus', newEnvelopes(1)).catch((thrown: unknown) => thrown)
  t.match(error, { name: 'StoreError', code: 'unavailable', cause: '42P01' })
  const wrong: unknown = await openPostgres({
    ...addressOf(url),
    host: '127.0.0.1',
    password: 'kanarie',
  }).catch((thrown: unknown) => thrown)
  t.match(wrong, { code: 'password', cause: '28P01' })
  await store.close()
})

await t.test(
  'a server that crashes keeps what it acknowledged, and the store goes on by itself',
  async (t) => {
    const url = await server.newDatabase()
    const store = await openPostgres(addressOf(url))
    const [mixed, waiting, late] = [newEnvelopes(10), newEnvelopes(10), newEnvelopes(10)]
    await receiveAll(store, 'lotus', mixed)
    await store.mix('lotus', '2026-03-01')
    await receiveAll(store, 'lotus', waiting)
    await server.crash()
    await t.rejects(receiveAll(store, 'lotus', late), { name: 'StoreError' })
    await t.rejects(store.mayMix(), { name: 'StoreError' })
    await server.start()
    await receiveAll(store, 'lotus', late)
    await store.mix('lotus', '2026-03-02')
    t.equal((await readAll(store, 'lotus', 1)).length, 10)
    const second = await readAll(store, 'lotus', 2)
    t.strictSame(sorted(second), sorted([...waiting, ...late].map(({ bytes }) => bytes)))
    await store.close()
  },
)

await t.test('what is removed is removed, though the server will not wipe its place', async (t) => {
  const url = await server.newDatabase()
  const store = await openPostgres(addressOf(url))
  const [first, second] = [newEnvelopes(3), newEnvelopes(2)]
  await receiveAll(store, 'lotus', first)
  await store.mix('lotus', '2026-03-01')
  await receiveAll(store, 'lotus', second)
  await store.mix('lotus', '2026-03-02')
  await asked(
    server.asSuperuser(url),
    'REVOKE EXECUTE ON FUNCTION pg_total_relation_size(regclass) FROM PUBLIC',
  )
  const ids = second.map(({ id }) => id)
  t.equal(await store.remove('lotus', ids), 2)
  t.equal(await store.removeBefore('2026-03-02'), 3)
  t.strictSame([...(await readAll(store, 'lotus', 1)), ...(await readAll(store, 'lotus', 2))], [])
  await store.close()
})

await t.test('a server without room refuses a whole group and goes on when there is some', async (t) => {
  const url = await server.newDatabase()
  const store = await openPostgres(addressOf(url))
  await receiveAll(store, 'lotus', newEnvelopes(3))
  // What a full disk looks like from here: the code that PostgreSQL reports it with.
  await asked(
    url,
    `CREATE FUNCTION no_room() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'disk_full'; END $$ LANGUAGE plpgsql`,
    'CREATE TRIGGER no_room BEFORE INSERT ON spool FOR EACH ROW EXECUTE FUNCTION no_room()',
  )
  const group = newEnvelopes(3)
  await t.rejects(receiveAll(store, 'lotus', group), { code: 'full' })
  await asked(url, 'DROP TRIGGER no_room ON spool')
  t.equal((await store.waiting()).get('lotus'), 3)
  await receiveAll(store, 'lotus', group)
  t.equal((await store.waiting()).get('lotus'), 6)
  await store.close()
})

await t.test('more than fits one statement is taken in together', async (t) => {
  const store = await openPostgres(addressOf(await server.newDatabase()))
  await receiveAll(store, 'lotus', newEnvelopes(600, 200))
  t.equal((await store.waiting()).get('lotus'), 600)
  await store.close()
})
