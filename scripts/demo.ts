/**
 * The whole of Parasol in a minute: a service, an organisation with two advocates, eighteen months of invented reports
 * sealed and sent as a browser does it, and the figures that come of them. Both programs are driven as processes.
 */
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fileReports } from './demo/file-reports.ts'
import { organisation } from './demo/organisation.ts'
import { ProgramFailed, run, startService } from './demo/programs.ts'

const usage = `npm run demo -- [--once] [--reports N] [--seed S] [--out DIR]

  --once       make everything, print it, and end (else the service keeps running until Ctrl-C)
  --reports N  how many reports are filed (400); under 100, there may be too few to publish figures
  --seed S     the same seed gives the same figures (1)
  --out DIR    where everything goes (demo-output)`

/** From so many reports on, every seed has a finished year that may be published. */
const surelyEnough = 100

/** From so many on, both quarters of 2026 have enough for tables of their own; below, the year 2025 is published. */
const enoughForQuarters = 300

const options = readOptions()
const work = join(options.out, 'work')
const [service, anna, bo] = ['service', 'anna', 'bo'].map((name) => join(work, name)) as [
  string,
  string,
  string,
]
const passphraseFile = join(work, 'passphrase.txt')
const clockFile = join(work, 'today.txt')
const settings = {
  PARASOL_PORT: '0',
  PARASOL_DATABASE: join(service, 'parasol.sqlite'),
  PARASOL_MIX_LEAST_WAITING: '1',
  PARASOL_MIX_LEAST_SECONDS: '0',
  PARASOL_REPORTS_PER_SECOND: '100000',
  PARASOL_ALIKE_REPORTS_PER_MINUTE: '100000',
}
const parasol = (home: string, ...words: string[]) =>
  run('parasol', ['--home', home, '--passphrase-file', passphraseFile, ...words], {}, clockFile)
const server = (...words: string[]) => run('parasol-server', words, settings, clockFile)

prepareFolders()
await makeOrganisation()
const origin = await collectReports()
await makeFigures(origin)
if (!options.once) await keepServing(origin)

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        once: { type: 'boolean', default: false },
        reports: { type: 'string', default: '400' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string', default: 'demo-output' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      console.log(usage)
      process.exit(0)
    }
    return {
      once: values.once,
      reports: wholeNumber('--reports', values.reports, 1, 100_000),
      seed: wholeNumber('--seed', values.seed, 0, 2 ** 32 - 1),
      out: resolve(values.out),
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    process.exit(2)
  }
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new Error(`${name} takes a whole number from ${least} to ${most}, not "${text}".`)
}

function prepareFolders() {
  rmSync(work, { recursive: true, force: true })
  for (const folder of [service, anna, bo]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(passphraseFile, 'a demo has no secrets to keep\n', { mode: 0o600 })
  writeFileSync(join(work, 'organisation.json'), JSON.stringify(organisation, null, 2))
  chmodSync(work, 0o700)
  setDay('2025-01-02')
}

// Renamed into place, since the programs may look at any moment.
function setDay(day: string) {
  writeFileSync(`${clockFile}.next`, day)
  renameSync(`${clockFile}.next`, clockFile)
}

async function makeOrganisation() {
  say('Two advocates make their keys, and the organisation its channel')
  await parasol(anna, 'identity', 'new', '--label', 'Anna')
  await parasol(bo, 'identity', 'new', '--label', 'Bo')
  await parasol(anna, 'channel', 'new', '--slug', 'lotus', '--from', join(work, 'organisation.json'))
  await parasol(anna, 'channel', 'add', card(anna), '--role', 'case', '--may', 'pull,release,remove')
  await parasol(anna, 'channel', 'add', card(bo), '--role', 'tally', '--may', 'pull')
  await parasol(anna, 'channel', 'sign')
  await server('channel', 'add', join(anna, 'channel.signed.json'))
}

/** Resolves to the address at which the advocates know the service. */
async function collectReports(): Promise<string> {
  say(`${options.reports} people file a report, over eighteen months`)
  const running = await startService(settings, clockFile)
  try {
    await fileReports({
      origin: running.origin,
      slug: 'lotus',
      reports: options.reports,
      seed: options.seed,
      areas: organisation.areas.map(({ code }) => code),
      setDay,
      waiting: async () => {
        const { channels } = JSON.parse(await server('status', '--json')) as {
          channels: { waiting: number }[]
        }
        return channels.reduce((sum, channel) => sum + channel.waiting, 0)
      },
    })
    say('It is July 2026, and the advocates fetch the sealed reports')
    setDay('2026-07-02')
    const fingerprint = (
      await parasol(anna, 'channel', 'fingerprint', join(anna, 'channel.signed.json'))
    ).trim()
    for (const home of [anna, bo]) {
      await parasol(
        home,
        'channel',
        'join',
        join(anna, 'channel.signed.json'),
        '--server',
        running.origin,
        '--fingerprint',
        fingerprint,
      )
      await parasol(home, 'pull')
    }
  } finally {
    await running.stop()
  }
  return running.origin
}

async function makeFigures(origin: string) {
  say('What Bo, who may open facts only, can count')
  for (const words of [
    ['tally', '--by', 'violation-group'],
    ['tally', '--by', 'perpetrator-group,year'],
    ['trends'],
  ])
    console.log(await parasol(bo, ...words))

  say('What goes out')
  const output = (name: string) => join(options.out, name)
  writeFileSync(output('tally.json'), await parasol(bo, 'tally', '--by', 'violation-group,quarter', '--json'))
  await parasol(bo, 'trends', '--svg', output('trends.svg'))
  const made = [
    ['tally.json', 'the counts, exact, for the organisation’s own eyes'],
    ['trends.svg', 'reports by quarter, with control limits'],
  ]
  if (await publish(output('brief.html'), output('statistics'), origin)) {
    made.push(['brief.html', 'a brief for people who decide: open it in a browser'])
    made.push(['statistics', 'the package that was published last, signed'])
  }
  for (const [name = '', what = ''] of made)
    console.log(`  ${relative(process.cwd(), output(name)).padEnd(32)} ${what}`)
}

/** Resolves to false where so few reports were asked for that nothing may be published. */
async function publish(brief: string, statistics: string, origin: string): Promise<boolean> {
  rmSync(brief, { force: true })
  rmSync(statistics, { recursive: true, force: true })
  const running = await startService({ ...settings, PARASOL_PORT: new URL(origin).port }, clockFile)
  try {
    for (const period of options.reports >= enoughForQuarters ? ['2026-Q1', '2026-Q2'] : ['2025']) {
      rmSync(statistics, { recursive: true, force: true })
      console.log(await parasol(anna, 'release', 'prepare', '--period', period, '--coarsen'))
      console.log(await parasol(anna, 'release', 'publish', '--yes', '--out', statistics))
    }
    await parasol(anna, 'brief', '--out', brief)
    return true
  } catch (error) {
    if (error instanceof ProgramFailed && options.reports < surelyEnough) return false
    throw error
  } finally {
    await running.stop()
  }
}

async function keepServing(origin: string) {
  const running = await startService({ ...settings, PARASOL_PORT: new URL(origin).port })
  say(`The form: ${running.origin}`)
  console.log(`File a report there (a phone’s browser works too, if it can reach this computer). Then:

  node build/src/cli/parasol.js --home ${relative(process.cwd(), anna)} --passphrase-file ${relative(process.cwd(), passphraseFile)} pull

Ctrl-C ends the demo.`)
  await new Promise((resolve) => process.once('SIGINT', resolve))
  await running.stop()
}

function card(home: string) {
  return join(home, 'identity.card.json')
}

function say(sentence: string) {
  console.log(`\n${sentence}`)
}
