import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'

const demo = new URL('../../scripts/demo.js', import.meta.url).pathname
const run = (...words: string[]) => spawnSync(process.execPath, [demo, ...words], { encoding: 'utf8' })

/**
 * Every file of the outcome with its content; keys, the database in `work` and signatures differ each time, and must. The
 * brief names the service's address and the number of the key that signed.
 */
function outcome(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('work') && !file.endsWith('release.json'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
  const contents = files.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
  return Object.fromEntries(
    contents.map(([file, text]) => [file, file === 'brief.html' ? withoutKey(text) : text]),
  )
}

function withoutKey(brief: string): string {
  const groups = /(?:\d{5} ){7}\d{5}/.exec(brief)?.[0].split(' ') ?? []
  t.equal(groups.length, 8, 'it says how to check it')
  return brief
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'ADDRESS')
    .replaceAll(new RegExp(`\\b(${groups.join('|')})\\b`, 'g'), 'KEY')
}

await t.test('the demo tells the same story twice, and leaves what it promises', (t) => {
  const [first, second] = ['first', 'second'].map((name) => {
    const folder = t.testdir({ [name]: {} })
    const { status, stdout, stderr } = run(
      '--once',
      '--reports',
      '300',
      '--seed',
      '7',
      '--out',
      join(folder, name),
    )
    t.equal(status, 0, stderr)
    return { stdout, files: outcome(join(folder, name)) }
  })
  for (const file of ['tally.json', 'trends.svg', 'brief.html', 'statistics/datapackage.json'])
    t.hasProp(first?.files ?? {}, file)
  t.same(first?.files, second?.files)
  t.match(first?.stdout, /Police, officials, guards of the state/)
  t.end()
})

await t.test('with too few reports to publish figures, the demo says so and goes on', (t) => {
  const folder = t.testdir()
  const { status, stdout, stderr } = run('--once', '--reports', '12', '--out', folder)
  t.equal(status, 0, stderr)
  t.match(stderr, /reports of 2025/)
  t.match(stdout, /tally\.json/)
  const files = outcome(folder)
  t.hasProp(files, 'trends.svg')
  t.notHas(files, { 'brief.html': String })
  t.end()
})

await t.test('a wrong option is named and nothing is begun', (t) => {
  const { status, stderr } = run('--reports', 'many')
  t.equal(status, 2)
  t.match(stderr, /--reports takes a whole number/)
  t.end()
})
