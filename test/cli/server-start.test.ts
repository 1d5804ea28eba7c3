import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { freePort } from '../../scripts/free-port.ts'
import { healthPath } from '../../src/wire/paths.ts'
import { newOrganisation } from '../service/organisation.ts'
import { admitTo } from '../service/running.ts'
import { newDatabasePath } from '../store/fixtures.ts'
import { program, run, serve } from './server-process.ts'

await t.test('what check calls unsafe is said at the start, too', async (t) => {
  const said = async (settings: Record<string, string>) => {
    const path = newDatabasePath(t)
    const { first, sign } = newOrganisation()
    await admitTo(path, sign(first))
    const service = await serve(t, { PARASOL_DATABASE: path, ...settings })
    t.equal(await service.end('SIGTERM'), 0)
    return service.said()
  }
  const onion = `http://${'a'.repeat(56)}.onion`
  t.match(
    await said({ PARASOL_ORIGIN: 'http://report.example' }),
    /^http:\/\/report\.example is not encrypted/,
  )
  t.match(await said({ PARASOL_ORIGIN: onion, PARASOL_TRUST_PROXY: '1' }), /PARASOL_TRUST_PROXY=0/)
  t.equal(await said({ PARASOL_ORIGIN: onion }), '')
  const nowhere = await said({
    PARASOL_CHANNEL: 'orchid',
    PARASOL_CHANNEL_ORIGINS: 'https://shared.example/spring=rose,https://lotus.example=lotus',
    PARASOL_SOUNDS: '/nowhere/sounds',
  })
  t.match(nowhere, /^PARASOL_CHANNEL is orchid, and the database has no such channel\.$/m)
  t.match(nowhere, /^PARASOL_CHANNEL_ORIGINS gives https:\/\/shared\.example\/spring to rose, and/m)
  t.notMatch(nowhere, /to lotus/)
  t.match(nowhere, /^PARASOL_SOUNDS is \/nowhere\/sounds, and there is no such folder\.$/m)
  t.equal(await said({ PARASOL_ORIGIN: 'https://report.example', PARASOL_TRUST_PROXY: '1' }), '')
})

await t.test(
  'a service of another database than one thinks says which it is, and that nothing is in it',
  async (t) => {
    const path = newDatabasePath(t)
    const service = await serve(t, { PARASOL_DATABASE: path })
    t.match(service.printed(), `The database is ${path}`)
    t.equal(await service.end('SIGTERM'), 0)
    t.match(service.said(), /^It has no channel yet\.[^]*this is not the database[^]*--settings/)
    const found = await run(['check'], { PARASOL_DATABASE: path, PARASOL_PORT: '0' })
    t.match(found, { code: 1, out: /^wrong +There is no channel in this database: .*--settings FILE/m })
    t.match(await run(['status'], { PARASOL_DATABASE: path }), {
      code: 0,
      out: new RegExp(`^The database ${path} has [^]*There is no channel in this database`, 'm'),
    })
    t.match(await run(['status'], { PARASOL_DATABASE: `${path}x` }), {
      code: 1,
      err: new RegExp(`^${path}x: There is no database there: .*--settings FILE`),
    })
  },
)

await t.test('a service goes on when nobody reads any more what it says', async (t) => {
  const port = String(await freePort())
  const env = {
    PATH: process.env['PATH'],
    PARASOL_PORT: port,
    PARASOL_DATABASE: newDatabasePath(t),
  }
  const child = spawn(process.execPath, [program, 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => child.kill('SIGKILL'))
  child.stdout.destroy()
  child.stderr.destroy()
  const answers = () =>
    fetch(`http://127.0.0.1:${port}${healthPath}`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (child.exitCode === null && !(await answers())) await wait(50)
  const closed = once(child, 'close') as Promise<[number | null]>
  child.kill('SIGTERM')
  t.equal((await closed)[0], 0)
})

await t.test('it says its version', async (t) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  t.strictSame(await run(['--version']), { code: 0, out: `${version}\n`, err: '' })
})
