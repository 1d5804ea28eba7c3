import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { access, constants, mkdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { sealed, temporaryFolder } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { joinBoth, newHousehold } from './household.ts'
import { parasol, runProgram } from './programs.ts'

const checkout = fileURLToPath(new URL('../../..', import.meta.url))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const run = promisify(execFile)

/** `npm install -g` itself, which compiles SQLite where it finds no binary: minutes, so only when this says so. */
const whole = process.env['PARASOL_WHOLE_INSTALL'] === '1'

if (!existsSync(join(checkout, 'build', 'form', 'manifest.json')))
  await run(process.execPath, [join(checkout, 'build', 'scripts', 'build-form.js')], { cwd: checkout })
const folder = await temporaryFolder(t)
const packed = await pack()
const installed = whole ? await installWhole() : await unpack()

await t.test('the package holds what runs and its papers, and nothing else', (t) => {
  const paths = packed.files.map(({ path }) => path)
  for (const needed of [
    ...['package.json', 'README.md', 'LICENSE', 'SECURITY.md', 'docs/advocates.md', 'docs/operators.md'],
    ...['build/src/cli/parasol.js', 'build/src/cli/parasol-server.js', 'build/fastify.config.js'],
    ...['build/form/manifest.json', 'drizzle/sqlite/0000_tables.sql', 'drizzle/sqlite/meta/_journal.json'],
    ...['drizzle/pg/0000_tables.sql', 'drizzle/pg/meta/_journal.json', 'docs/scaling.md'],
  ])
    t.ok(paths.includes(needed), needed)
  const stray = paths.filter((path) =>
    /^build\/(test|scripts|src\/form)\/|\.map$|\.ts$|^\.|\.key$/.test(path),
  )
  t.same(stray, [])
  t.end()
})

await t.test('who installs the package with npm ci gets the versions that were tested', async (t) => {
  const locked = await readFile(join(checkout, 'package-lock.json'), 'utf8')
  t.equal(await readFile(join(installed, 'npm-shrinkwrap.json'), 'utf8'), locked)
  t.notOk(existsSync(join(checkout, 'npm-shrinkwrap.json')), 'which npm would believe more than the lockfile')
})

await t.test('what it declares to need at run time is what its programs import', async (t) => {
  const { dependencies } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const named =
    /(?:from|import|import\(|require\() ?['"]((?:@[a-z\d-]+\/)?[a-z\d][a-z\d.-]*)(?:[/:][^'"\s]*)?['"]/g
  const imported = new Set<string>()
  for (const { path } of packed.files.filter(({ path }) => /^build\/(src|fastify).*\.js$/.test(path))) {
    const text = await readFile(join(installed, path), 'utf8')
    for (const [, name = ''] of text.matchAll(named)) if (name !== 'node') imported.add(name)
  }
  t.strictSame([...imported].sort(), Object.keys(dependencies).sort())
})

await t.test('both commands are there, and say how they are used', async (t) => {
  const { version, bin } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
    version: string
    bin: Record<string, string>
  }
  t.same(Object.keys(bin), ['parasol', 'parasol-server'])
  for (const path of Object.values(bin)) {
    t.match(await readFile(join(installed, path), 'utf8'), /^#!\/usr\/bin\/env node\n/)
    if (whole) await access(join(installed, path), constants.X_OK)
  }
  t.match(await advocate('--version'), { code: 0, out: `${version}\n` })
  t.match(await advocate('help', 'tally'), { code: 0, out: /Examples:/ })
  t.match(await operator('--help'), { code: 0 })
})

await t.test(
  'the installed programs do a month: check the server, join, pull, list, tally, doctor',
  async (t) => {
    const database = join(folder, 'reports.sqlite')
    t.match(await operator('check', { PARASOL_DATABASE: database }), {
      code: 0,
      out: /ok +The form is built, in [^]*note +There is no database/,
    })
    const household = await newHousehold(t)
    const service = await liveService(t, household.signed)
    await joinBoth(household, service.origin)
    await service.mixed('2026-02-10', [sealed(household.channel), sealed(household.channel)])
    const home = join(household.folder, 'anna')
    const anna = (...words: string[]) =>
      advocate('--home', home, '--passphrase-file', household.passphraseFile, ...words)
    t.match(await anna('pull'), { code: 0, out: /Reports fetched: 2\./ })
    t.match(await anna('list'), { code: 0, out: /Reports: 2\./ })
    t.match(await anna('tally', '--by', 'violation-group'), { code: 0, out: /Arrest, raid, detention +2/ })
    t.match(await anna('doctor'), { code: 0, out: /shows the document and the number that you know/ })
    t.match(await anna('verify-form', service.origin), { code: 1, err: /does not hand out the form/ })
    const signed = join(home, 'channel.signed.json')
    t.match(await operator('channel', 'add', signed, { PARASOL_DATABASE: database }), { code: 0 })
    t.match(await operator('check', { PARASOL_DATABASE: database }), {
      code: 0,
      out: /The channel lotus has/,
    })
  },
)

function advocate(...words: string[]) {
  return runProgram(join(installed, 'build', 'src', 'cli', 'parasol.js'), words)
}

function operator(...words: (string | NodeJS.ProcessEnv)[]) {
  const env = words.find((word) => typeof word !== 'string')
  return runProgram(
    join(installed, 'build', 'src', 'cli', 'parasol-server.js'),
    words.filter((word) => typeof word === 'string'),
    env,
  )
}

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** The tarball, of what is built already. */
async function pack(): Promise<Packed> {
  const shrinkwrap = join(checkout, 'build', 'scripts', 'shrinkwrap.js')
  await run(process.execPath, [shrinkwrap], { cwd: checkout })
  const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const { stdout } = await run(npm, words, { cwd: checkout, maxBuffer: 64 << 20 })
  await run(process.execPath, [shrinkwrap, '--remove'], { cwd: checkout })
  const [only] = JSON.parse(stdout) as Packed[]
  if (only === undefined) throw new Error('npm packed nothing')
  return only
}

async function installWhole(): Promise<string> {
  const prefix = join(folder, 'prefix')
  const words = ['install', '-g', '--prefix', prefix, '--prefer-offline', '--no-audit', '--no-fund']
  await run(npm, [...words, join(folder, packed.filename)], { cwd: folder })
  const program = join(prefix, 'bin', 'parasol')
  t.match(await run(program, ['--version']), { stdout: /^\d+\.\d+\.\d+\n$/ }, 'the command itself runs')
  return join(prefix, 'lib', 'node_modules', 'parasol')
}

/** The tarball unpacked, with the checkout's packages for those that it declares to need at run time, and no other. */
async function unpack(): Promise<string> {
  await run('tar', ['-xzf', packed.filename], { cwd: folder })
  const place = join(folder, 'package')
  const { packages } = JSON.parse(await readFile(join(checkout, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>
  }
  for (const [path, { dev, devOptional }] of Object.entries(packages)) {
    if (dev || devOptional || !/^node_modules\/(@[^/]+\/)?[^/]+$/.test(path)) continue
    if (!existsSync(join(checkout, path))) continue
    await mkdir(dirname(join(place, path)), { recursive: true })
    await symlink(join(checkout, path), join(place, path), 'junction')
  }
  return place
}

await t.test('the checkout and the package are the same version', async (t) => {
  t.equal((await parasol(['--version'])).out, (await advocate('--version')).out)
})
