/**
 * A network of seven organisations in five countries: each counts invented reports, protects, gates, signs and releases two
 * quarters; the network collects, adds up, has the joint gate attack it, and publishes. The program is driven as a process.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadSodium } from '../src/envelope/load-sodium.ts'
import { pack } from '../src/release/archive.ts'
import { type DemoMember, releasedBy } from './demo/network-member.ts'
import { ProgramFailed, run } from './demo/programs.ts'

const usage = `npm run demo:network -- [--out DIR]

Makes seven organisations in five countries that release two quarters each, and a
network that collects, adds up, checks and publishes them. About a minute; asks
nothing of any network.

  --out DIR   where everything goes (demo-output/network); what an earlier demo
              made there is replaced, and nothing else is touched
  --help      this

Then look at:
  DIR/release/page.html   what the network publishes, in seven languages
  DIR/release/package     the same as tables, charts and a signature
  DIR/romania.html        one country beside the network, for a review by country
  DIR/romania.docx        the same for Word, as the United Nations take it
  DIR/handed-in           what each organisation released`

type Way = { readonly unnamed?: string; readonly handsIn?: true }

const members: readonly (DemoMember & Way)[] = [
  { slug: 'lotus', name: 'Lotus Union', country: 'KH', area: 'capital', reports: 38, seed: 1 },
  { slug: 'mekong', name: 'Mekong Workers', country: 'KH', area: 'coast', reports: 26, seed: 2 },
  { slug: 'tulip', name: 'Tulip Alliance', country: 'NL', area: 'north', reports: 31, seed: 3 },
  { slug: 'harbour', name: 'Harbour Support', country: 'NL', area: 'south', reports: 24, seed: 4 },
  { slug: 'danube', name: 'Danube Network', country: 'RO', area: '_T', reports: 29, seed: 5 },
  { slug: 'caspian', name: 'Caspian Group', country: 'AZ', area: '_T', reports: 22, seed: 6, handsIn: true },
  {
    slug: 'river',
    name: 'a group that must not be named',
    country: 'MD',
    area: '_T',
    reports: 20,
    seed: 7,
    unnamed: '151',
  },
]

/** What this makes in its folder, and may therefore delete. */
const made = ['coordinator', 'handed-in', 'passphrase.txt', 'release', 'romania.html', 'romania.docx']
const mark = 'made-by-demo-network.txt'

const out = readOptions()
const home = join(out, 'coordinator')
const handedIn = join(out, 'handed-in')
const passphraseFile = join(out, 'passphrase.txt')
const started = Date.now()
const zip = (slug: string) => join(handedIn, `${slug}.zip`)
const network = (...words: string[]) =>
  run('parasol', ['--home', home, '--passphrase-file', passphraseFile, '--lang', 'en', 'network', ...words])

try {
  clear()
  for (const folder of [home, handedIn]) mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(passphraseFile, 'a demo has no secrets to keep\n', { mode: 0o600 })
  await releaseAll()
  await makeNetwork()
  await publish()
  tellWhatToOpen()
} catch (error) {
  if (!(error instanceof ProgramFailed)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function readOptions(): string {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string', default: join('demo-output', 'network') },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (!values.help) return resolve(values.out)
    console.log(usage)
    process.exit(0)
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    process.exit(2)
  }
}

/** Deletes what an earlier demo made, and ends where the folder holds files of somebody else under the same names. */
function clear() {
  mkdirSync(out, { recursive: true, mode: 0o700 })
  const taken = readdirSync(out).filter((name) => made.includes(name))
  if (taken.length > 0 && !existsSync(join(out, mark))) {
    console.error(
      `${join(out, taken[0] ?? '')} was not made by this demo and is left alone: name an empty or a new folder with --out.`,
    )
    process.exit(1)
  }
  for (const name of taken) rmSync(join(out, name), { recursive: true, force: true })
  writeFileSync(
    join(out, mark),
    `This tells the demo that it may replace in this folder: ${made.join(', ')}\n`,
  )
}

async function releaseAll() {
  const sodium = await loadSodium()
  for (const member of members) {
    const { files, coarsened } = await releasedBy(sodium, member)
    writeFileSync(zip(member.slug), pack(files))
    const coarser =
      coarsened === 0 ? '' : `, ${coarsened} of its tables coarser, since its own gate refused more`
    say(
      `${member.name} (${member.country}) counts ${6 * member.reports} reports and signs two quarters${coarser}`,
    )
  }
}

async function makeNetwork() {
  say(
    'The network makes its key and lists its members: five publish, one only hands in, one must not be named',
  )
  await network('new', '--slug', 'river-alliance', '--name', 'River Alliance', '--languages', 'en,fr,nl,ro,km,az,ar', '--contact', 'office@river-alliance.example') // prettier-ignore
  for (const { slug, country, area, unnamed, handsIn } of members)
    await network(
      'add-member',
      zip(slug),
      '--country',
      country,
      '--area',
      area,
      ...(unnamed === undefined ? [] : ['--unnamed', unnamed]),
      ...(handsIn === undefined ? [] : ['--hands-in']),
    )
}

async function publish() {
  say('It collects their packages and checks each')
  console.log(await network('collect', ...members.map(({ slug }) => zip(slug))))
  say('It adds up, has the joint gate attack the sum, signs and publishes')
  console.log(await network('release', '--period', '2026-Q1', '2026-Q2', '--out', join(out, 'release')))
  say('One country, for a review that takes one country a submission')
  await network('brief', '--country', 'RO', '--out', join(out, 'romania.html'), '--docx', join(out, 'romania.docx')) // prettier-ignore
}

function tellWhatToOpen() {
  const place = relative(process.cwd(), out)
  console.log(`
Done in ${Math.round((Date.now() - started) / 1000)} seconds. Open in a browser:

  ${join(place, 'release', 'page.html')}      the network's figures (page.fr.html, page.km.html, page.ar.html, …)
  ${join(place, 'romania.html')}           one country beside the network, with what to cite (romania.docx: for Word)
  ${join(place, 'release', 'package')}        tables, charts and signature, for whoever wants to check or count on
  ${join(place, 'handed-in')}              what the seven organisations released
`)
}

function say(what: string) {
  console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${what}`)
}
