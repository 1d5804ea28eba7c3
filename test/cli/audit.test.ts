import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import t from 'tap'
import { pack } from '../../src/release/archive.ts'
import type { PackageFiles } from '../../src/release/package-paths.ts'
import { jsonMediaType, packageMediaType } from '../../src/wire/media-types.ts'
import { releasePath } from '../../src/wire/paths.ts'
import { Publisher } from '../publication/audit/publisher.ts'
import { madeUpReports } from '../publication/reports.ts'
import { logIn, newService } from '../service/running.ts'
import { temporaryFolder } from '../vault/fixtures.ts'
import { parasol } from './programs.ts'

const folder = await temporaryFolder(t)
const reports = madeUpReports(900, { seed: 5, days: 590 }).filter(({ received }) => received > '2026')
const house = new Publisher(reports)
const first = await house.release(['2026-Q1'], '2026-04-10')
house.withdraw(1, '2026-05-02', 'counted \u001b[31mtwice')
const second = await house.release(['2026-Q2'], '2026-07-10')

async function zip(name: string, files: PackageFiles): Promise<string> {
  await writeFile(join(folder, name), pack(files))
  return join(folder, name)
}

async function unpacked(name: string, files: PackageFiles): Promise<string> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, name, path)), { recursive: true })
    await writeFile(join(folder, name, path), bytes)
  }
  return join(folder, name)
}

/** Without keys, without a vault: whoever audits has nothing but the packages. */
const audited = (...words: string[]) => parasol(['--home', join(folder, 'nobody'), 'audit', ...words])
const q1 = await zip('q1.zip', first)
const q2 = await zip('q2.zip', second)

interface Json {
  verdict: string
  packages: {
    release: number
    fingerprint: string
    findings: { code: string; file?: string; line?: number }[]
  }[]
  publishers: { slug: string; gate: { narrowest: number; numbers: number } }[]
}

await t.test(
  'anybody can check a package, and is told who signed and how closely anything is told',
  async (t) => {
    const { code, out, err } = await audited(q2)
    t.equal(code, 0, out + err)
    t.match(out, /Release 3 of Lotus Union, published on 2026-07-10: Q2 2026\./)
    t.match(out, /Files: \d+\. All are as they were signed/)
    t.match(out, /\n {2}(\d{5} ){7}\d{5}\n\n {2}Compare it with the organisation’s number/)
    t.match(out, /The narrowest range found: [34]\. Each small number can be none/)
    t.match(out, /SOUND: nothing was altered/)
    t.notMatch(out, /[^\P{Cc}\n]/u)
    const asJson = await audited('--json', q2)
    const { verdict, packages, publishers } = JSON.parse(asJson.out) as Json
    t.equal(asJson.code, 0)
    t.equal(verdict, 'sound')
    t.match(packages, [{ release: 3, findings: [] }])
    t.match(publishers, [{ slug: 'lotus' }])
    t.ok((publishers[0]?.gate.narrowest ?? 0) >= 3)
    const { fingerprint = '' } = packages[0] ?? {}
    t.match(await audited('--fingerprint', fingerprint, q2), {
      code: 0,
      out: /It is the number that you gave/,
    })
    t.match(await audited('--fingerprint', fingerprint.replace(/\d/g, '1'), q2), {
      code: 4,
      out: /The number of the key that signed, [\d ]{47}, is not the one that you gave, (11111 ?){8}: they differ in group [^]*ANOTHER KEY/,
    })
    for (const typed of ['1 2 3', fingerprint.slice(0, -1), fingerprint.replace(/^\d+/, '70000')])
      t.match(await audited('--fingerprint', typed, q2), {
        code: 2,
        out: '',
        err: /no number of a key\. That has forty digits[^]*01234 56789[^]*Ask the organisation/,
      })
  },
)

await t.test('each way to end has a code of its own, and names file and line', async (t) => {
  const lines = new TextDecoder().decode(second.get('tables/told.csv')).split('\r\n')
  const changed = lines.map((line, i) => (i === 2 ? line.replace(/\d+,\d+,F|\d+,\d+,A/, '7,77,F') : line))
  const bytes = new TextEncoder().encode(changed.join('\r\n'))
  t.match(await audited(await unpacked('changed', new Map([...second, ['tables/told.csv', bytes]]))), {
    code: 4,
    out: /tables\/told\.csv, line 3: LOWER is 7, but \d+ was signed[^]*NOT AS SIGNED/,
  })
  t.match(await audited(q1, q2), {
    code: 8,
    out: /q1\.zip was taken back on 2026-05-02\. The reason given: counted \\u\{1b\}\[31mtwice[^]*WITHDRAWN/,
  })
  await writeFile(join(folder, 'letter.zip'), 'Dear friends')
  t.match(await audited(q2, join(folder, 'letter.zip')), {
    code: 3,
    out: /This is no ZIP file[^]*UNREADABLE/,
  })
  t.match(await audited(join(folder, 'nothing.zip')), { code: 1, err: /There is no .*nothing\.zip/ })
  t.match(await audited(), { code: 2 })
  const broken = await new Publisher(reports).release(['2026-Q1'], '2026-03-30')
  t.match(await audited(await zip('early.zip', broken)), {
    code: 6,
    out: /tables\/reports\.csv, line 2: 2026-Q1 was not over yet on 2026-03-30[^]*DOES NOT ADD UP/,
  })
  const other = await new Publisher(reports).release(['2026-Q1'], '2026-04-10', {
    files: (files) => void files.set('README.md', new TextEncoder().encode('# Call us\n')),
  })
  t.match(await audited(await zip('other.zip', other)), {
    code: 7,
    out: /README\.md is not what this version makes of the signed numbers[^]*NOT WHOLLY CHECKED/,
  })
})

await t.test(
  'the address of a service stands for all that it shows, and what it has taken back',
  async (t) => {
    const { app, organisation, signed } = await newService(t)
    const own = new Publisher(reports, { document: organisation.first, seed: organisation.signingSeed })
    const q1 = await own.release(['2026-Q1'], '2026-04-10')
    const q2 = await own.release(['2026-Q2'], '2026-07-10')
    own.withdraw(1, '2026-08-01', 'counted twice')
    t.same(own.signed, signed)
    const headers = await logIn(app, organisation.anna)
    for (const [at, [type, payload]] of [
      [packageMediaType, Buffer.from(pack(q1))] as const,
      [packageMediaType, Buffer.from(pack(q2))] as const,
      [jsonMediaType, own.entries[2] ?? {}] as const,
    ].entries()) {
      const url = releasePath('lotus', at + 1)
      const answer = await app.inject({ method: 'PUT', url, headers: { ...headers, 'content-type': type }, payload }) // prettier-ignore
      t.equal(answer.statusCode, 201, answer.body)
    }
    const q2File = await zip('q2-own.zip', q2)
    const origin = await app.listen({ port: 0, host: '127.0.0.1' })
    t.match(await audited(origin), {
      code: 0,
      out: /releases\/2\n {2}Release 2 of Lotus <Union>[^]*: 3, up to 2026-08-01[^]*SOUND/,
    })
    const old = await zip('old.zip', q1)
    t.match(await audited(old), { code: 0 }, 'by itself it does not know')
    t.match(await audited(old, origin), { code: 8, out: /old\.zip was taken back on 2026-08-01/ })
    t.match(await audited(`${origin}${releasePath('lotus', 2)}`), { code: 0, out: /Release 2/ })
    t.match(await audited(`${origin}${releasePath('lotus', 1)}`, q2File), {
      code: 3,
      out: /releases\/1\n {2}! It could not be fetched: [^]*Release 2 of[^]*UNREADABLE/,
    })
    t.match(await audited(`${origin}/statistics`), { code: 0, out: /Release 2 of Lotus <Union>/ })
    t.match(await audited(`${origin}/statistics/2`), { code: 0, out: /Release 2 of Lotus <Union>/ })
    await own.release(['2026-Q3'], '2026-10-10').then((files) => zip('q3-own.zip', files))
    t.match(await audited(`${origin}/statistics`, join(folder, 'q3-own.zip')), {
      code: 4,
      out: /shows less than it showed before, or showed others: 3 releases and notices, although 4 were[^]*NOT AS SIGNED/,
    })
    t.match(await audited('http://lotus.example'), { code: 2 })
  },
)

await t.test('a service that shows nothing is not sound, and hides what a package holds', async (t) => {
  const { app, organisation } = await newService(t)
  const own = new Publisher(reports, { document: organisation.first, seed: organisation.signingSeed })
  const held = await zip('held.zip', await own.release(['2026-Q1'], '2026-04-10'))
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  t.match(await audited(origin), { code: 3, out: /Nothing was published here[^]*UNREADABLE/ })
  t.match(await audited(held), { code: 0 })
  t.match(await audited(held, origin), { code: 4, out: /showed others: 0 releases and notices, although 1/ })
})

await t.test('it speaks the language of whoever asks', async (t) => {
  for (const [language, sentence] of [
    ['nl', /IN ORDE: er is niets veranderd/],
    ['ar', /سليم: لم يتغيّر شيء/],
  ] as const)
    t.match(await parasol(['--lang', language, 'audit', q2]), { code: 0, out: sentence })
  t.same(pack(second), new Uint8Array(await readFile(q2)), 'and it changes nothing')
})
