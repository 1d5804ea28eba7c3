import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { readSettings } from '../../fastify.config.ts'
import { newOrganisation } from '../service/organisation.ts'
import { typedInto } from './programs.ts'
import { program, run } from './server-process.ts'

const onion = `http://${'a'.repeat(56)}.onion`

function newPlace(t: Test) {
  const place = t.testdir({})
  const { first, sign } = newOrganisation()
  const channel = join(place, 'channel.signed.json')
  writeFileSync(channel, JSON.stringify(sign(first)))
  return { place, folder: join(place, 'the service’s #1'), channel }
}

await t.test('flags answer all five questions, and what is written can be used', async (t) => {
  const { folder, channel } = newPlace(t)
  const words = ['init', '--folder', folder, '--behind', 'proxy', '--origin', 'https://Report.example/']
  const made = await run([...words, '--channel', channel, '--keep-days', '400'])
  t.equal(made.code, 0, made.err)
  const file = join(folder, 'settings')
  t.equal(statSync(file).mode & 0o777, 0o600)
  t.equal(statSync(folder).mode & 0o777, 0o700)
  const database = join(folder, 'parasol.sqlite')
  const written = {
    origin: 'https://report.example',
    trustProxy: 1,
    keepDays: 400,
    database,
    host: '127.0.0.1',
  }
  t.match(readSettings(file, {}), written)
  t.match(
    made.out,
    /Added lotus, serial 1, to the database .+the service’s #1\/parasol\.sqlite\.[^]*\n(\d{5} ){7}\d{5}\n[^]*check\n {2}GLIBC_TUNABLES=\S+ parasol-server [^]*start\n/,
  )
  for (const example of ['Caddyfile', 'nginx.conf']) {
    const [path = ''] = made.out.match(new RegExp(`/.*/docs/deployment/${example}$`, 'm')) ?? []
    t.ok(existsSync(path), `${example} is where it says`)
  }
  t.match(await run(['--settings', file, 'status']), { code: 0, out: /lotus: document 1/ })

  const before = readFileSync(file, 'utf8')
  t.match(await run([...words, '--keep-days', '1']), { code: 1, err: /^There are settings in .* already/ })
  t.equal(readFileSync(file, 'utf8'), before)
})

await t.test('an onion address trusts no forwarded address, and a trial asks for none', async (t) => {
  const { place } = newPlace(t)
  const [first, second] = [join(place, 'onion'), join(place, 'trial')]
  t.match(await run(['init', '--folder', first, '--behind', 'onion', '--origin', onion]), {
    code: 0,
    out: /channel add channel\.signed\.json\n[^]*docs\/deployment\/torrc\n/,
  })
  t.match(readSettings(join(first, 'settings'), {}), { origin: onion, trustProxy: 0, keepDays: 0 })
  t.match(await run(['init', '--folder', second, '--behind', 'trial']), { code: 0 })
  t.match(readSettings(join(second, 'settings'), {}), { origin: undefined, trustProxy: 0 })
})

await t.test('an answer that cannot be used is named, and nothing is written', async (t) => {
  const { place, folder, channel } = newPlace(t)
  const altered = join(place, 'altered.json')
  writeFileSync(altered, readFileSync(channel, 'utf8').replace('"signature":"', '"signature":"AAAA'))
  const good = ['init', '--folder', folder, '--behind', 'proxy', '--origin', 'https://report.example']
  const wrong: [string[], RegExp][] = [
    [['init'], /say it with --folder/],
    [['init', '--folder', folder], /say it with --behind/],
    [['init', '--folder', folder, '--behind', 'nothing'], /choices|Allowed/],
    [
      ['init', '--folder', folder, '--behind', 'proxy', '--origin', 'http://report.example'],
      /begins with https/,
    ],
    [
      ['init', '--folder', folder, '--behind', 'proxy', '--origin', 'report.example'],
      /PARASOL_ORIGIN must be/,
    ],
    [['init', '--folder', folder, '--behind', 'onion', '--origin', 'https://a.example'], /ends with \.onion/],
    [[...good, '--keep-days', 'never'], /PARASOL_KEEP_DAYS must be/],
    [[...good, '--channel', join(place, 'none.json')], /There is no file .*none\.json/],
    [[...good, '--channel', altered], /signature|signed channel document/],
    [['init', '--folder', channel, '--behind', 'trial'], /There are settings|is no folder|cannot be written/],
  ]
  for (const [words, sentence] of wrong) {
    const { code, out, err } = await run(words)
    t.not(code, 0, words.join(' '))
    t.equal(out, '')
    t.match(err, sentence)
  }
  t.notOk(existsSync(folder))
})

await t.test(
  'where the settings cannot be written, nothing is left in the way of the next try',
  async (t) => {
    const { place, folder, channel } = newPlace(t)
    const trial = (at: string) => ['init', '--folder', at, '--behind', 'trial', '--channel', channel]
    const limited = await new Promise<string>((resolve) =>
      execFile(
        'sh',
        ['-c', 'ulimit -f 0; "$@" 2>&1', '-', process.execPath, program, ...trial(folder)],
        (_, said) => resolve(said),
      ),
    )
    t.match(limited, /^There is no room in .*: free some/)
    t.notOk(existsSync(folder))
    t.match(await run(trial('/proc/parasol/deep')), {
      code: 1,
      err: /^The settings cannot be written into \/proc/,
    })
    mkdirSync(join(place, 'full', 'parasol.sqlite'), { recursive: true })
    const kept = await run(trial(join(place, 'full')))
    t.match(kept, { code: 1, err: /must be a file, and there is a folder/ })
    t.match(kept.out, /Next:\n.*channel add \S+channel\.signed\.json\n/)
  },
)

await t.test('at a terminal it asks, and asks again for what cannot be used', async (t) => {
  const { place, channel } = newPlace(t)
  const folder = join(place, 'typed')
  const typed = [folder, 'tor', 'onion', 'https://report.example', onion, '', '-3', '90', ''].join('\n')
  const { code, screen } = await typedInto(
    program,
    ['init', '--channel', channel],
    typed.replace('\n\n', '\n'),
  )
  t.equal(code, 0, screen)
  t.match(screen, 'Say one of proxy, onion, trial.')
  t.match(screen, 'An onion address ends with .onion')
  t.match(readSettings(join(folder, 'settings'), {}), { origin: onion, keepDays: 90 })
})
