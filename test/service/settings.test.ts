import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import t, { type Test } from 'tap'
import { readSettings, settingNames } from '../../fastify.config.ts'

await t.test('without any setting the service has sensible ones', (t) => {
  t.match(readSettings(undefined, {}), {
    host: '127.0.0.1',
    port: 8080,
    origin: undefined,
    trustProxy: 0,
    databaseMegabytes: 0,
    keepDays: 0,
    mixing: { leastWaiting: 20, leastSeconds: 3600 },
    reportsPerMinute: 60,
    reportsPerSecond: 50,
    alikeAddresses: ['127.0.0.1', '::1'],
    alikeReportsPerMinute: 600,
    channelOrigins: [],
    frontPage: [],
  })
  t.end()
})

await t.test('the environment goes before the file', (t) => {
  const file = settingsFile(
    t,
    '# ours\n\nPARASOL_PORT=1\nexport PARASOL_CHANNEL="lotus"\nPARASOL_HOST = ::1\n',
  )
  const settings = readSettings(file, { PARASOL_PORT: '2', PARASOL_ORIGIN: 'HTTPS://Report.example/' })
  t.match(settings, { port: 2, channel: 'lotus', host: '::1', origin: 'https://report.example' })
  t.end()
})

await t.test('a name that is no setting is named, with the nearest that is', (t) => {
  const wrong = [
    ['PARASOL_PROT', 'PARASOL_PORT'],
    ['PARASOL_DATABSE', 'PARASOL_DATABASE'],
    ['PARASOL_MIX_LEAST_SECS', 'PARASOL_MIX_LEAST_SECONDS'],
    ['PARASOL_port', 'PARASOL_PORT'],
  ]
  for (const [name = '', nearest = ''] of wrong)
    t.throws(() => readSettings(undefined, { [name]: '1' }), {
      name: 'SettingsError',
      code: 'name',
      message: `There is no setting ${name}: the nearest is ${nearest}.`,
    })
  const file = settingsFile(t, 'HOST=127.0.0.1\n')
  t.throws(() => readSettings(file, {}), { code: 'name' }, 'a file holds settings only')
  readSettings(undefined, { HOST: 'x', PARASOL_HOME: '/home/anna' })
  t.end()
})

await t.test('a value that cannot be used is refused with what it must be', (t) => {
  const wrong: Record<string, string[]> = {
    PARASOL_HOST: ['', 'http://x', 'a b', '[::1]', 'localhost:8080', '127.0.0.1:80'],
    PARASOL_PORT: ['', 'eighty', '65536', '-1', '80.5', '0x50', ' 80'],
    PARASOL_ORIGIN: [
      '',
      'report.example',
      'https://report.example/path',
      'https://report.example?x',
      'https://report.example/#x',
      'ftp://report.example',
      'https://a:b@c',
    ],
    PARASOL_TRUST_PROXY: ['true', '11'],
    PARASOL_DATABASE: [''],
    DATABASE_URL: [
      '',
      'parasol.sqlite',
      'mysql://u:kanarie@db/parasol',
      'postgres:/db',
      'postgres://db/parasol',
      'postgres://u:kanarie@/parasol',
      'postgres://u:kanarie@db',
      'postgres://u:kanarie@db/',
      'postgres://u:kanarie@db:99999/parasol',
      'postgres://u:%ZZ@db/parasol',
      'postgres://u:kanarie@db/parasol?sslmode=require',
      'postgres://u:kanarie@db/parasol?ssl=true',
      'postgres://u:kanarie@db/parasol#kanarie',
    ],
    PARASOL_DATABASE_MEGABYTES: ['1GB'],
    PARASOL_KEEP_DAYS: ['', '-1', '36501', 'a year'],
    PARASOL_SOUNDS: [''],
    PARASOL_CHANNEL: ['Lotus', ''],
    PARASOL_FRONT_PAGE: ['', 'Lotus', 'lotus;orchid'],
    PARASOL_CHANNEL_ORIGINS: [
      '',
      'lotus.example=lotus',
      'https://lotus.example',
      'https://lotus.example/a/b=lotus',
      'https://lotus.example/help=lotus',
      'https://lotus.example/sounds=lotus',
      'https://a.example/spring=a,https://a.example/spring/=b',
      'https://lotus.example=Lotus',
      'https://a.example=a,https://a.example=b',
      'http://a.example/spring=a,https://a.example/spring=b',
    ],
    PARASOL_MIX_LEAST_WAITING: ['0'],
    PARASOL_MIX_LEAST_SECONDS: ['86401'],
    PARASOL_REPORTS_PER_MINUTE: ['0', 'many'],
    PARASOL_REPORTS_PER_SECOND: ['0', '1.5'],
    PARASOL_ALIKE_ADDRESSES: ['localhost', '127.0.0.1;::1', '10.0.0.0/8'],
    PARASOL_ALIKE_REPORTS_PER_MINUTE: ['0', ''],
  }
  t.strictSame(Object.keys(wrong).sort(), settingNames.toSorted(), 'every setting is tried')
  for (const [name, values] of Object.entries(wrong))
    for (const value of values)
      t.throws(
        () => readSettings(undefined, { [name]: value }),
        { code: 'value', message: new RegExp(`^${name} must be .+\\.$`) },
        `${name}=${value}`,
      )
  t.end()
})

await t.test('DATABASE_URL names a PostgreSQL database, encrypted where a network is between', (t) => {
  const address = (url: string) => readSettings(undefined, { DATABASE_URL: url }).postgres
  t.equal(readSettings(undefined, {}).postgres, undefined)
  t.strictSame(address('postgres://anna:a%40b%2F@db.example:6000/parasol'), {
    host: 'db.example',
    port: 6000,
    user: 'anna',
    password: 'a@b/',
    database: 'parasol',
    tls: true,
    authority: undefined,
  })
  t.match(address('postgresql://u@%2Frun%2Fpostgresql/p'), {
    host: '/run/postgresql',
    port: 5432,
    password: undefined,
    tls: false,
  })
  for (const here of ['localhost', '127.0.0.1', '[::1]'])
    t.match(address(`postgres://u@${here}/p`), { tls: false }, here)
  t.match(address('postgres://u@[2001:db8::1]/p'), { host: '2001:db8::1', tls: true })
  t.match(address('postgres://u@db/p?sslmode=disable'), { tls: false })
  t.match(address('postgres://u@localhost/p?sslmode=verify-full&sslrootcert=%2Fca.pem'), {
    tls: true,
    authority: '/ca.pem',
  })
  t.end()
})

await t.test('a refused DATABASE_URL is not repeated, and two databases are refused', (t) => {
  const refused = (environment: Record<string, string>) => {
    try {
      readSettings(undefined, environment)
    } catch (error) {
      return error as Error
    }
    return undefined
  }
  const wrong = refused({ DATABASE_URL: 'postgres://u:kanarie@db/parasol?sslmode=require' })
  t.match(wrong?.message, /^DATABASE_URL must be /)
  t.notMatch(inspect(wrong, { depth: 9, showHidden: true }), /kanarie/)
  const url = 'postgres://u@db/p'
  t.match(refused({ DATABASE_URL: url, PARASOL_DATABASE: 'x' })?.message, /two databases/)
  t.match(refused({ DATABASE_URL: url, PARASOL_DATABASE_MEGABYTES: '5' })?.message, /_MEGABYTES limits/)
  t.end()
})

await t.test('channels have names or paths, and a front page lists only those who have one of them', (t) => {
  const origin = 'https://shared.example'
  const addresses = `${origin}/spring/=lotus, http://a.onion=lotus,${origin}/autumn=orchid`
  const both = {
    PARASOL_ORIGIN: origin,
    PARASOL_CHANNEL_ORIGINS: addresses,
    PARASOL_FRONT_PAGE: 'orchid, lotus',
  }
  t.match(readSettings(undefined, both), {
    frontPage: ['orchid', 'lotus'],
    channelOrigins: [
      { origin, path: '/spring', slug: 'lotus' },
      { origin: 'http://a.onion', path: '', slug: 'lotus' },
      { origin, path: '/autumn', slug: 'orchid' },
    ],
  })
  for (const [more, said] of [
    [{ PARASOL_FRONT_PAGE: 'rose' }, /lists rose, which has no address/],
    [{ PARASOL_FRONT_PAGE: 'lotus;orchid' }, /^PARASOL_FRONT_PAGE must be short names/],
    [{ PARASOL_CHANNEL: 'lotus' }, /PARASOL_CHANNEL and PARASOL_FRONT_PAGE both/],
    [{ PARASOL_ORIGIN: undefined }, /at PARASOL_ORIGIN only/],
    [{ PARASOL_CHANNEL_ORIGINS: `${addresses},${origin}=rose` }, /gives that to rose: give rose a path/],
  ] as const)
    t.throws(() => readSettings(undefined, { ...both, ...more }), { code: 'value', message: said })
  t.end()
})

await t.test('a file that is not there, or a line that is no setting, is named', (t) => {
  t.throws(() => readSettings('/nowhere/settings', {}), { code: 'file', message: /\/nowhere\/settings/ })
  for (const line of ['PARASOL_PORT', 'PARASOL_PORT: 80', 'port 80'])
    t.throws(
      () => readSettings(settingsFile(t, `\n${line}\n`), {}),
      { code: 'line', message: /^Line 2 of / },
      line,
    )
  t.end()
})

await t.test('an open quote swallows no lines, and a setting named twice is refused', (t) => {
  for (const mark of ['"', "'", '`']) {
    const open = `PARASOL_CHANNEL=${mark}lotus\nPARASOL_PORT=1\nPARASOL_SOUNDS=${mark}/srv${mark}\n`
    t.throws(() => readSettings(settingsFile(t, open), {}), { code: 'line', message: /^Line 1 of .*quote/ })
  }
  t.throws(() => readSettings(settingsFile(t, 'PARASOL_PORT=1\n\nexport PARASOL_PORT=2\n'), {}), {
    code: 'line',
    message: /^Line 3 of .*PARASOL_PORT, which line 1 /,
  })
  const good = '\uFEFFPARASOL_PORT=1\r\nPARASOL_CHANNEL="lotus" # ours\r\n'
  t.match(readSettings(settingsFile(t, good), {}), { port: 1, channel: 'lotus' })
  t.throws(() => readSettings(t.testdir({}), {}), { code: 'file', message: /is a folder/ })
  t.end()
})

function settingsFile(t: Test, content: string): string {
  const path = join(t.testdir({}), 'settings')
  writeFileSync(path, content)
  return path
}
