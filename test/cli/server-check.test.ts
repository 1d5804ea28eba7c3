import { execFile } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { AddressInfo, Server } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { newOrganisation } from '../service/organisation.ts'
import { program, run, serve } from './server-process.ts'

const certificate = (name: string) =>
  fileURLToPath(new URL(`../../../test/fixtures/certificates/${name}.pem`, import.meta.url))

function newPlace(t: Test) {
  const folder = t.testdir({})
  const database = join(folder, 'parasol.sqlite')
  return { folder, database, settings: { PARASOL_DATABASE: database, PARASOL_PORT: '0' } }
}

/** A place whose database has a channel. */
async function newPlaceWithChannel(t: Test) {
  const place = newPlace(t)
  const { first, sign } = newOrganisation()
  const document = join(place.folder, 'channel.signed.json')
  writeFileSync(document, JSON.stringify(sign(first)))
  await run(['channel', 'add', document], place.settings)
  return { ...place, document }
}

async function listening(t: Test, server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => void server.close())
  return (server.address() as AddressInfo).port
}

await t.test('each way that would be unsafe is named, with what to do', async (t) => {
  const { settings } = newPlace(t)
  const check = (more: Record<string, string>) => run(['check'], { ...settings, ...more })
  const onion = `http://${'a'.repeat(56)}.onion`
  const ways: [Record<string, string>, number, RegExp][] = [
    [{ PARASOL_ORIGIN: 'http://report.example' }, 1, /^wrong +http:\/\/report\.example is not encrypted/m],
    [
      { PARASOL_ORIGIN: onion, PARASOL_TRUST_PROXY: '1' },
      1,
      /^wrong +Tor adds no address.*PARASOL_TRUST_PROXY=0/m,
    ],
    [{ PARASOL_ORIGIN: onion, PARASOL_HOST: '0.0.0.0' }, 0, /^note +PARASOL_HOST is 0\.0\.0\.0/m],
    [{}, 0, /^note +PARASOL_ORIGIN is not set/m],
  ]
  for (const [more, code, words] of ways) {
    const { code: ended, out } = await check(more)
    t.equal(ended, code, out)
    t.match(out, words)
  }
  t.notMatch((await check({ PARASOL_ORIGIN: onion })).out, /^wrong/m)
  const found = JSON.parse((await run(['check', '--json'], settings)).out) as { weight: string }[]
  t.ok(found.some(({ weight }) => weight === 'note'))
})

await t.test('a certificate that browsers refuse is named, and a good one has its last day', async (t) => {
  const { settings } = newPlace(t)
  const at = async (name: string, more: Record<string, string> = {}) => {
    const tls = createTlsServer({
      key: readFileSync(certificate('key')),
      cert: readFileSync(certificate(name)),
    })
    const port = await listening(t, tls)
    const origin = `https://localhost:${port}`
    return run(['check'], { ...settings, PARASOL_ORIGIN: origin, PARASOL_TRUST_PROXY: '1', ...more })
  }
  t.match(await at('expired'), {
    code: 1,
    out: /^wrong +The certificate of \S+ ended on 2025-01-01.*renew it/m,
  })
  t.match(await at('good'), {
    code: 1,
    out: /^wrong +Browsers refuse the certificate .*issued for this name/m,
  })
  t.match(await at('good', { NODE_EXTRA_CA_CERTS: certificate('good') }), {
    code: 0,
    out: /^ok +The certificate of \S+ is good until 2124-01-01/m,
  })
  t.match(await run(['check'], { ...settings, PARASOL_ORIGIN: 'https://localhost:1' }), {
    code: 0,
    out: /^note +https:\/\/localhost:1 cannot be reached from here/m,
  })
})

await t.test('a port that is taken is named before the start, and a running service is asked', async (t) => {
  const { settings } = await newPlaceWithChannel(t)
  const port = String(await listening(t, createServer()))
  t.match(await run(['check'], { ...settings, PARASOL_PORT: port }), {
    code: 1,
    out: new RegExp(`^wrong +Another program listens on 127\\.0\\.0\\.1 port ${port} already`, 'm'),
  })
  const service = await serve(t, settings)
  const own = new URL(service.origin).port
  t.match(await run(['check'], { ...settings, PARASOL_PORT: own }), {
    code: 0,
    out: /^ok +The service runs and answers at http:\/\/127\.0\.0\.1/m,
  })
  t.match(await run(['check'], { ...settings, PARASOL_PORT: '1' }), {
    code: 1,
    out: /^wrong +A service runs on this database, but does not answer at/m,
  })
  await service.end('SIGTERM')
})

await t.test('files that others may read or change are named', async (t) => {
  const { folder, database, settings } = newPlace(t)
  const file = join(folder, 'settings')
  writeFileSync(file, `PARASOL_DATABASE=${database}\nPARASOL_PORT=0\n`)
  chmodSync(file, 0o644)
  chmodSync(folder, 0o777)
  const { out } = await run(['--settings', file, 'check'], settings)
  t.match(out, new RegExp(`^note +Others may read or change ${file}: chmod 640`, 'm'))
  t.match(out, new RegExp(`^note +Others may put files into ${folder}: chmod 700`, 'm'))
  chmodSync(file, 0o640)
  chmodSync(folder, 0o755)
  t.notMatch((await run(['--settings', file, 'check'], settings)).out, /Others may/)
})

await t.test('of a link to a database, what is beside the database counts', async (t) => {
  const { folder, database, settings } = newPlace(t)
  writeFileSync(database, '')
  chmodSync(folder, 0o777)
  const link = `${folder}-link`
  symlinkSync(database, link)
  t.teardown(() => rmSync(link))
  const { out } = await run(['check'], { ...settings, PARASOL_DATABASE: link })
  t.match(out, new RegExp(`^note +Others may put files into ${folder}: chmod 700`, 'm'))
})

await t.test('what is no database file is named as what it is, and nothing is put beside it', async (t) => {
  const { folder, database, settings } = newPlace(t)
  const before = readdirSync(folder)
  const asFolder = await run(['check'], { ...settings, PARASOL_DATABASE: folder })
  t.match(asFolder.out, /^wrong +The database must be a file, and there is a folder: /m)
  t.strictSame(readdirSync(folder), before)
  t.notOk(readdirSync(dirname(folder)).includes(`${basename(folder)}-lock`))
  symlinkSync(join(folder, 'nowhere'), database)
  t.match((await run(['check'], settings)).out, /^wrong +The database is a link to a file that is not there/m)
  t.match((await run(['start'], settings)).err, /is a link to a file that is not there.*parasol\.sqlite/)
})

await t.test('check and status leave no file behind, whoever runs them before the first start', async (t) => {
  const { folder, database, settings } = newPlace(t)
  new Database(database).exec('CREATE TABLE none (a); DROP TABLE none').close()
  chmodSync(database, 0o600)
  const [before, bytes] = [readdirSync(folder), readFileSync(database)]
  t.match(
    (await run(['check'], settings)).out,
    /is sound[^]*note +The database has no tables yet: start makes/,
  )
  t.match(await run(['status'], settings), { code: 1, out: '', err: /There is no database there/ })
  t.strictSame(readdirSync(folder), before)
  t.ok(readFileSync(database).equals(bytes))
  writeFileSync(database, '')
  t.match(await run(['check'], settings), { code: 0, out: /note +There is no database at \S+ yet/ })
  t.match(await run(['status'], settings), { code: 1, err: /There is no database there/ })
  t.equal(statSync(database).size, 0)
})

await t.test(
  'a database of an earlier version is copied as it is, and only a start moves it on',
  async (t) => {
    const { folder, database, settings } = await newPlaceWithChannel(t)
    const earlier = new Database(database)
    earlier.exec(`
    DROP TABLE releases;
    DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)`)
    earlier.close()
    const bytes = readFileSync(database)
    const sentence =
      /is of an earlier version: copy it with `parasol-server backup FILE`, then `parasol-server start`/
    t.match(await run(['check'], settings), {
      code: 0,
      out: new RegExp(`^note +${database}: .*${sentence.source}`, 'm'),
    })
    t.match(await run(['status'], settings), { code: 1, out: '', err: sentence })
    const copy = join(folder, 'copy.backup')
    t.match(await run(['backup', copy], settings), { code: 0, out: /1 channel documents and 0 entries/ })
    t.ok(readFileSync(database).equals(bytes), 'nothing was written')

    const other = { PARASOL_DATABASE: join(folder, 'other.sqlite'), PARASOL_PORT: '0' }
    t.match(await run(['restore', copy], other), { code: 0 })
    await (await serve(t, settings)).end('SIGTERM')
    for (const one of [settings, other])
      t.match(await run(['check'], one), { code: 0, out: /ok +The channel lotus has document 1/ })
  },
)

await t.test('a database of another program is named, and nothing is written into it', async (t) => {
  const { folder, database, settings } = newPlace(t)
  new Database(database).exec('CREATE TABLE songs (title)').close()
  chmodSync(database, 0o600)
  const before = readFileSync(database)
  const sentence = /The database file is damaged or is no Parasol database/
  for (const words of [
    ['check'],
    ['status'],
    ['start'],
    ['backup', join(folder, 'copy')],
    ['restore', database],
  ]) {
    const { code, out, err } = await run(words, settings)
    t.equal(code, 1, words.join(' '))
    t.match(out + err, sentence)
    t.ok(readFileSync(database).equals(before), words.join(' '))
  }
})

await t.test('a database of a newer version is left alone by every command', async (t) => {
  const { folder, database, settings, document } = await newPlaceWithChannel(t)
  const later = new Database(database)
  later.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('', 9999999999999)")
  later.close()
  const sentence = /written by a newer parasol-server: install that version again/
  for (const words of [['start'], ['status'], ['backup', join(folder, 'copy')], ['channel', 'add', document]])
    t.match(await run(words, settings), { code: 1, out: '', err: sentence }, words.join(' '))
  t.match(await run(['check'], settings), {
    code: 1,
    out: /^wrong +\S+parasol\.sqlite: The database was written by a newer/m,
  })
})

await t.test(
  'a backup for which there is no room is named, however little there is, and leaves nothing',
  async (t) => {
    const { folder, settings } = await newPlaceWithChannel(t)
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    const copy = join(disk, 'parasol.backup')
    const env = { PATH: process.env['PATH'] ?? '', ...settings }
    const backUpAfter = (command: string, script: string, ...words: string[]) =>
      new Promise<string>((resolve) => {
        const all = [...words, 'sh', '-c', script, '-', disk, process.execPath, program, copy]
        execFile(command, all, { env }, (_, out, err) => resolve(out + err))
      })
    const backedUp = '"$2" "$3" backup "$4"; ls -A "$1"'
    const onDiskOf = (kilobytes: number) =>
      backUpAfter(
        'unshare',
        `mount -t tmpfs -o size=${kilobytes}k none "$1"; ${backedUp}`,
        ...['--user', '--map-root-user', '--mount'],
      )
    const named = new RegExp(`^${copy}: There is no room for it: free some, or name another place\\.\n$`)
    for (const said of await Promise.all([4, 100, 300].map(onDiskOf))) t.match(said, named)
    t.match(
      await backUpAfter('env', `ulimit -f 300; ${backedUp}`),
      new RegExp(
        `^${copy}: (There is no room for it|It could not be written: its disk is full, has a limit).*\n$`,
      ),
    )
    t.match(await onDiskOf(2000), /^Backed up [^]*\nparasol\.backup\n$/)
  },
)

await t.test('a backup that cannot be where it is to be says why, and of which', async (t) => {
  const { folder, settings, document } = await newPlaceWithChannel(t)
  const wrong: [string[], RegExp][] = [
    [['backup', folder], /^\S+ is a folder: name a file in it/],
    [['backup', document], /channel\.signed\.json: There is a file of this name already: remove it first/],
    [['backup', join(document, 'copy')], /^There is no folder \S+channel\.signed\.json: mount it/],
    [['backup', join(folder, 'a'.repeat(252))], /^The name of the backup is too long/],
    [['restore', folder], /: The file cannot be read: check that it is a file/],
  ]
  for (const [words, sentence] of wrong)
    t.match(
      await run(words, {
        ...settings,
        PARASOL_DATABASE: words[0] === 'restore' ? join(folder, 'new.sqlite') : settings.PARASOL_DATABASE,
      }),
      { code: 1, err: sentence },
    )
  t.notOk(readdirSync(folder).some((name) => name.startsWith('new.sqlite')))
})

await t.test('a disk that can only be read is named, and nothing starts on it', async (t) => {
  const { folder } = newPlace(t)
  const place = join(folder, 'disk')
  mkdirSync(place)
  const readOnly = (word: string) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      const script = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"'
      const words = [
        '--user',
        '--map-root-user',
        '--mount',
        'sh',
        '-c',
        script,
        '-',
        place,
        process.execPath,
        program,
        word,
      ]
      const env = {
        PATH: process.env['PATH'] ?? '',
        PARASOL_PORT: '0',
        PARASOL_DATABASE: join(place, 'parasol.sqlite'),
      }
      execFile('unshare', words, { env }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err }),
      )
    })
  t.match(await readOnly('start'), {
    code: 1,
    said: /\/disk\/parasol\.sqlite: The disk of the database can be read only: mount it/,
  })
  await (await serve(t, { PARASOL_DATABASE: join(place, 'parasol.sqlite') })).end('SIGTERM')
  t.match(await readOnly('start'), {
    code: 1,
    said: /\/disk\/parasol\.sqlite: The disk of the database can be read only: mount it/,
  })
  t.match(await readOnly('check'), {
    code: 1,
    said: /^wrong +\S+parasol\.sqlite: The disk of the database can be read only/m,
  })
})
