import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import readExcelFile from 'read-excel-file/node'
import addFormats from 'ajv-formats'
import { Ajv, type ValidateFunction } from 'ajv'
import { unzipSync } from 'fflate'
import t from 'tap'
import { wordingIn } from '../../src/cli/advocate/wording.ts'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { csv } from '../../src/publication/package/csv.ts'
import { packageFiles } from '../../src/publication/package/package-files.ts'
import { writePackage } from '../../src/publication/package/write-package.ts'
import { readStatisticsPage } from '../../src/page/statistics-page.ts'
import type { LedgerEntry } from '../../src/release/ledger-entry.ts'
import { isPackagePath, type PackageFiles } from '../../src/release/package-paths.ts'
import { entryOf, issueOf } from './issues.ts'
import { madeUpReports, organisation } from './reports.ts'
import { english } from './words.ts'

const tables = fixedTables(madeUpReports(500), { organisation, today: '2027-01-01' })
const bytes = await packageFiles(issueOf(tables), [english])
const textsIn = (all: PackageFiles) =>
  new Map([...all].map(([path, content]) => [path, new TextDecoder().decode(content)]))
const files = textsIn(bytes)

interface Field {
  readonly name: string
  readonly type: string
  readonly categories?: readonly { readonly value: string; readonly label: string }[]
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[]
  readonly constraints?: { readonly required?: boolean; readonly pattern?: string }
}
interface Resource {
  readonly path: string
  readonly title: string
  readonly bytes: number
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] }
}
const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as { resources: Resource[] }

async function profile(path: string): Promise<ValidateFunction> {
  const ajv = new Ajv({ strict: false, logger: false, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(JSON.parse(await readFile(path, 'utf8')) as object)
}

await t.test('datapackage.json is valid by the standard, version 2', async (t) => {
  const ours = await profile('test/vectors/datapackage-v2/package.schema.json')
  t.ok(ours(descriptor), JSON.stringify(ours.errors))
  for (const broken of [
    { resources: [] },
    { ...descriptor, resources: [{ ...descriptor.resources[0], path: '../elsewhere.csv' }] },
    { ...descriptor, resources: [{ ...descriptor.resources[0], hash: 'sha256:xyz' }] },
    { ...descriptor, resources: [{ ...descriptor.resources[0], schema: { fields: [{ name: 'A' }] } }] },
  ]) {
    t.notOk(ours(broken), 'and the check can fail')
  }
  const official = process.env['PARASOL_DATAPACKAGE_PROFILES']
  if (official === undefined) return
  const theirs = await profile(join(official, 'datapackage.json'))
  t.ok(theirs(descriptor), JSON.stringify(theirs.errors))
  const ofTables = await profile(join(official, 'tableschema.json'))
  for (const { schema } of descriptor.resources) t.ok(ofTables(schema), JSON.stringify(ofTables.errors))
})

await t.test('every file is what datapackage.json says, and every cell explains itself', (t) => {
  for (const { path, bytes, schema } of descriptor.resources) {
    const content = files.get(path) ?? ''
    t.equal(Buffer.byteLength(content), bytes, path)
    const [header, ...rows] = content
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','))
    t.same(
      header,
      schema.fields.map(({ name }) => name),
      path,
    )
    t.ok(rows.length > 0, path)
    for (const row of rows) schema.fields.forEach((field, i) => explain(t, field, row[i] ?? ''))
    const key = schema.primaryKey.map((name) => header?.indexOf(name) ?? -1)
    t.equal(
      new Set(rows.map((row) => key.map((i) => row[i]).join())).size,
      rows.length,
      `${path}: keys are unique`,
    )
  }
  t.end()
})

function explain(t: { fail: (message: string) => void }, field: Field, value: string) {
  const { name, type, categories, missingValues, constraints } = field
  if (missingValues?.some((one) => one.value === value && one.label !== '')) return
  if (constraints?.required === true && value === '') t.fail(`${name} is empty`)
  if (categories && !categories.some((one) => one.value === value && one.label !== ''))
    t.fail(`${name}: ${value}`)
  if (constraints?.pattern && !new RegExp(`^${constraints.pattern}$`).test(value)) t.fail(`${name}: ${value}`)
  if (type === 'integer' && !/^\d+$/.test(value)) t.fail(`${name}: ${value}`)
}

await t.test('the columns are those that the standard tables of the field have', (t) => {
  const columns = descriptor.resources
    .find(({ path }) => path.includes('-by-'))
    ?.schema.fields.map(({ name }) => name)
  t.same(columns, [
    'REF_AREA', 'TIME_PERIOD', 'VIOLATION_GROUP', 'PERPETRATOR_GROUP', 'OBS_VALUE', 'LOWER', 'UPPER', 'CONF_STATUS',
    'ORG_COUNT', 'TAXONOMY_VERSION', 'METHOD',
  ]) // prettier-ignore
  t.end()
})

await t.test('limits hold the number that is shown, and withheld ones have none', (t) => {
  const statuses = new Set<string>()
  for (const { path } of descriptor.resources) {
    for (const line of (files.get(path) ?? '').trimEnd().split('\r\n').slice(1)) {
      const [value = '', lower = '', upper = '', status = ''] = line.split(',').slice(-7)
      statuses.add(status)
      const width = Number(upper) - Number(lower)
      if (status === 'A') t.ok(lower === '0' && `<${Number(upper) + 1}` === value, line)
      else if (status === 'D') t.same([value, lower, upper], ['x', '', ''], line)
      else t.ok(Number(value) % 5 === 0 && Number(lower) <= Number(value) && width >= 2 && width <= 4, line)
    }
  }
  t.same([...statuses].sort(), ['A', 'D', 'F'])
  t.end()
})

await t.test('the same tables give the same bytes, in whatever order their reports come', async (t) => {
  const reversed = fixedTables(madeUpReports(500).reverse(), { organisation, today: '2027-01-02' })
  const again = await packageFiles(issueOf(reversed), [english])
  t.same([...again.keys()], [...bytes.keys()])
  for (const [path, content] of bytes) t.ok(Buffer.compare(content, again.get(path) ?? content) === 0, path)
  t.ok([...bytes.keys()].every(isPackagePath), 'and every name is one that a release may have')
})

await t.test('the words say what the figures are not, and explain every code', (t) => {
  const readme = files.get('README.md') ?? ''
  t.match(readme, /do not say how often something happens/)
  t.match(readme, /fewer than 30 reports[^\n]*Q2 2025/, 'the small quarter is named')
  t.match(readme, /^Release 1 of 2027-01-05, signed by Lotus Network\.$/m)
  const codebook = files.get('codebook.md') ?? ''
  for (const { schema } of descriptor.resources) {
    for (const { name, categories = [] } of schema.fields) {
      t.ok(codebook.includes(`\`${name}\``), name)
      for (const { value } of categories) t.ok(value === '_T' || codebook.includes(`\`${value}\``), value)
    }
  }
  t.end()
})

await t.test('what was made coarser says so, in words and in codes', async (t) => {
  const coarsening = new Map([
    ['told 2026-Q3', { dropped: true as const }],
    ['setting-group 2026-Q3', { totals: 'left-out' as const }],
    ['perpetrator-group 2026-Q3', { merge: { 'perpetrator-group': ['client', 'police'] } }],
  ])
  const coarse = fixedTables(madeUpReports(500), { organisation, today: '2027-01-01', coarsening })
  const issue = issueOf(coarse, { periods: ['2026-Q3'] })
  const all = textsIn(await packageFiles(issue, [english]))
  const readme = all.get('README.md') ?? ''
  t.match(readme, /Left out, because[^\n]*: Who was told before \(Q3 2026\)\./)
  t.match(readme, /Without totals, because[^\n]*: Where it happened \(Q3 2026\)\./)
  t.match(readme, /Put together, because[^\n]*: Who did it: [^\n]* \/ /)
  t.notOk(all.has('tables/told.csv'))
  t.match(all.get('codebook.md'), /\| `client\+police` \| [^|]* \/ [^|]*put together/)
  t.match(all.get('tables/setting-group.csv'), /_T,2026-Q3,_T,x,,,D,/)
  const { resources } = JSON.parse(all.get('datapackage.json') ?? '') as typeof descriptor
  const codes = resources
    .find(({ path }) => path === 'tables/perpetrator-group.csv')
    ?.schema.fields.find(({ name }) => name === 'PERPETRATOR_GROUP')?.categories
  t.ok(codes?.some(({ value, label }) => value === 'client+police' && label.includes(' / ')))
  const page = readStatisticsPage(Buffer.from(all.get('page/en.json') ?? ''))
  t.match(page.intro.join(' '), /Left out, because/)
})

await t.test('every drawing fits a phone, in letters that can be read there', (t) => {
  const drawings = [...files].filter(([path]) => path.endsWith('.svg'))
  t.ok(drawings.length >= 4)
  for (const [path, svg] of drawings) {
    const [, width] = /<svg[^>]* width="([\d.]+)"/.exec(svg) ?? []
    t.equal(Number(width), 328, path)
    const sizes = [...svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, size]) => Number(size))
    t.ok(sizes.length > 3 && sizes.every((size) => size >= 11), `${path}: ${Math.min(...sizes)} px`)
  }
  t.end()
})

await t.test('a sign is explained where it first stands, and only there', (t) => {
  const page = readStatisticsPage(Buffer.from(files.get('page/en.json') ?? ''))
  const { signs } = english.package
  const shows: Record<keyof typeof signs, (section: (typeof page.sections)[number]) => boolean> = {
    '<5': ({ table }) => table.rows.some(([, ...cells]) => cells.includes('<5')),
    '<10': ({ table }) => table.rows.some(([, ...cells]) => cells.includes('<10')),
    x: ({ table }) => table.rows.some(([, ...cells]) => cells.includes('x')),
    '–': ({ table }) => table.rows.some(([, ...cells]) => cells.includes('–')),
    range: ({ id, chart }) => chart !== undefined && id !== 'reports' && !id.includes('-by-'),
    ring: ({ id, chart }) => chart !== undefined && id.includes('-by-'),
    band: ({ id, chart }) => chart !== undefined && id === 'reports',
  }
  const found = Object.entries(signs).map(([sign, words]) => {
    const explained = page.sections.filter(({ text }) => text.includes(words)).map(({ id }) => id)
    const first = page.sections.find(shows[sign as keyof typeof signs])?.id
    t.same(explained, first === undefined ? [] : [first], sign)
    return first
  })
  t.ok(found.filter((first) => first !== undefined).length >= 5)
  t.end()
})

await t.test('what a page calls reports that may be counted is no more and no less than those', (t) => {
  const page = readStatisticsPage(Buffer.from(files.get('page/en.json') ?? ''))
  const series = page.sections.find(({ id }) => id === 'reports')
  t.match(series?.chart?.alt, /^Reports received that may be counted, by quarter\./)
  const counted = series?.table.rows.map(([period = '', count = '']) => `${period} ${count}`) ?? []
  t.ok(counted.length > 2)
  for (const one of counted) t.ok(series?.chart?.alt.includes(one), one)
  t.match(page.intro.join(' '), /only reports received whose senders said that they may be counted/)
  t.end()
})

await t.test('a page says whose numbers a file holds, where its drawing shows more', async (t) => {
  const before = [entryOf(issueOf(tables, { periods: ['2025-Q4'] }))]
  const all = textsIn(await packageFiles(issueOf(tables, { periods: ['2026-Q1'], before }), [english]))
  const page = readStatisticsPage(Buffer.from(all.get('page/en.json') ?? ''))
  const [series, ...others] = page.sections
  t.equal(series?.id, 'reports')
  t.match(series?.text.join(' '), /The file below holds Q1 2026 alone\./)
  for (const { csv, csvPeriods, text } of page.sections) {
    t.equal(csvPeriods, 'Q1 2026', csv)
    const periods = (all.get(csv) ?? '').split('\r\n').slice(1, -1).map((line) => line.split(',')[1]) // prettier-ignore
    t.same([...new Set(periods)], ['2026-Q1'], 'and that is what it holds')
    if (others.some((one) => one.csv === csv)) t.notMatch(text.join(' '), 'The file below')
  }
})

await t.test('a series shows what stood before, and of what was withdrawn only that it was', async (t) => {
  const first = entryOf(issueOf(tables, { periods: ['2025-Q4'] }))
  const next = { periods: ['2026-Q1'] }
  const withBefore = async (before: LedgerEntry[]) => {
    const all = textsIn(await packageFiles(issueOf(tables, { ...next, before }), [english]))
    const page = readStatisticsPage(Buffer.from(all.get('page/en.json') ?? ''))
    const series = page.sections.find(({ id }) => id === 'reports')
    return { all, page, series, chart: all.get('charts/reports.en.svg') ?? '' }
  }
  const stood = await withBefore([first])
  t.match(stood.series?.table, { periods: ['2025-Q4', '2026-Q1'] })
  const [number = ''] = stood.series?.table.rows[0]?.slice(1) ?? []
  t.match(number, /^\d+$/)
  t.match(stood.chart, `Q4 2025 ${number},`)
  const { slug } = organisation
  const gone = {
    format: 1,
    kind: 'withdrawal',
    slug,
    number: 2,
    day: '2027-01-06',
    withdraws: 1,
    reason: 'x',
  } as const
  const { all, page, series, chart } = await withBefore([first, gone])
  t.same(series?.table.rows[0], ['Q4 2025', 'withdrawn', 'withdrawn', 'withdrawn'])
  t.match(chart, 'Q4 2025 withdrawn, Q1 2026')
  t.match(chart, '>withdrawn<', 'what its sign means stands beneath the drawing')
  t.match(all.get('README.md'), /Withdrawn by the organisation on 2027-01-06[^\n]*: Q4 2025/)
  t.match(page.intro.join(), /Withdrawn by the organisation/)
  t.notMatch(all.get('README.md'), /fewer than 30 reports were received: [^\n]*Q4 2025/, 'it was not small')
  for (const [path, text] of all)
    if (!path.endsWith('.xlsx')) t.notMatch(text, new RegExp(`Q4 2025(, | |",\\s*")${number}\\b`), path)
})

await t.test(
  'a package of several languages explains itself in each, and is told apart by none',
  async (t) => {
    const [nl, ar] = [await wordingIn('nl'), await wordingIn('ar')]
    const issue = issueOf(tables, { periods: ['2026-Q3'] })
    const [alone, severalBytes] = [
      await packageFiles(issue, [english]),
      await packageFiles(issue, [nl, english, ar]),
    ]
    const several = textsIn(severalBytes)
    t.same(
      [...several.keys()].filter((path) => path.endsWith('.md')),
      ['README.md', 'codebook.md', 'README.en.md', 'codebook.en.md', 'README.ar.md', 'codebook.ar.md'],
    )
    t.match(
      several.get('README.md'),
      /^\[English\]\(README\.en\.md\) · \[العربية\]\(README\.ar\.md\)\n\n# Cijfers/,
    )
    t.match(several.get('README.md'), /`codebook\.md`/)
    t.match(several.get('README.en.md'), /^\[Nederlands\]\(README\.md\)/)
    t.match(several.get('README.en.md'), /`codebook\.en\.md`/)
    t.equal(several.get('codebook.en.md'), textsIn(alone).get('codebook.md'))
    const { title, resources } = JSON.parse(several.get('datapackage.json') ?? '') as typeof descriptor & {
      title: string
    }
    t.match(title, /^Cijfers uit anonieme meldingen aan Lotusnetwerk, /)
    t.equal(resources[0]?.title, 'Meldingen, naar of ze mogen meetellen')
    for (const [path, content] of textsIn(alone)) {
      if (/\.csv$|\.en\.svg$|en\.json$/.test(path))
        t.equal(several.get(path), content, `${path}: the same, whatever stands beside it`)
    }
    for (const language of ['nl', 'en', 'ar']) {
      const page = readStatisticsPage(severalBytes.get(`page/${language}.json`) ?? new Uint8Array())
      t.equal(page.direction, language === 'ar' ? 'rtl' : 'ltr')
      for (const { chart, csv } of page.sections) {
        t.ok(several.has(csv), csv)
        if (chart) t.match(several.get(chart.path), /^<svg [^>]*width="\d/, chart.path)
      }
      t.ok(page.sections.some(({ chart }) => chart !== undefined))
    }
    const target = join(t.testdir(), 'statistics')
    await writePackage(target, severalBytes)
    await writePackage(target, alone)
    t.notOk((await readdir(target)).includes('README.ar.md'), 'what an earlier package had goes with it')
  },
)

await t.test(
  'the spreadsheet says what the CSV files say, with numbers as numbers and no formula',
  async (t) => {
    const sheets = await readExcelFile(Buffer.from(bytes.get('tables.xlsx') ?? []))
    t.equal(sheets.length, descriptor.resources.length + 1, 'a sheet a table, and one of notes')
    t.match(String(sheets[0]?.data[0]?.[0]), /^Figures from anonymous reports to Lotus Network/)
    descriptor.resources.forEach(({ path }, i) => {
      const [header = [], ...rows] = sheets[i + 1]?.data ?? []
      const kept = header.flatMap((name, column) => (String(name).endsWith('_NAME') ? [] : [column]))
      const plain = rows.map((row) => kept.map((column) => String(row[column] ?? '')).join(','))
      const [, ...lines] = (files.get(path) ?? '').trimEnd().split('\r\n')
      t.same(plain, lines, path)
      const value = header.indexOf('OBS_VALUE')
      for (const row of rows) t.equal(typeof row[value], /^\d/.test(String(row[value])) ? 'number' : 'string')
    })
    const areas = sheets[descriptor.resources.findIndex(({ path }) => path === 'tables/area.csv') + 1]
    t.ok(
      areas?.data.some((row) => row.includes('=HYPERLINK("http://evil","Harbour")')),
      'a name stays a text',
    )
    for (const [path, xml] of Object.entries(unzipSync(bytes.get('tables.xlsx') ?? new Uint8Array())))
      t.notMatch(new TextDecoder().decode(xml), /<f[ >]/, `${path} holds no formula`)
  },
)

await t.test('a statistics page is refused that is not written as one', (t) => {
  const page = JSON.parse(files.get('page/en.json') ?? '') as { sections: Record<string, unknown>[] }
  const [section = {}, ...others] = page.sections
  for (const [why, broken] of Object.entries({
    'a chart elsewhere': {
      ...page,
      sections: [{ ...section, chart: { path: 'https://evil/a.svg', alt: 'x', width: 1, height: 1 } }],
    },
    'a file above': { ...page, sections: [{ ...section, csv: '../secret.csv' }] },
    'a row too short': {
      ...page,
      sections: [{ ...section, table: { caption: 'x', header: ['a', 'b'], rows: [['a']] } }],
    },
    'a section twice': { ...page, sections: [section, ...others, section] },
    'a word too many': { ...page, html: '<script>' },
    'none at all': { ...page, sections: [] },
  }))
    t.throws(() => readStatisticsPage(Buffer.from(JSON.stringify(broken))), why)
  t.end()
})

await t.test('cells that a spreadsheet would run are made harmless', (t) => {
  t.equal(csv([['=1+1', '+1', '-1', '@a', '\tx', '<5', 'a=b']]), "'=1+1,'+1,'-1,'@a,'\tx,<5,a=b\r\n")
  t.equal(csv([['a,b', 'say "no"', 'two\nlines', '=HYPERLINK("x")']]), `"a,b","say ""no""","two\nlines","'=HYPERLINK(""x"")"\r\n`) // prettier-ignore
  t.end()
})

await t.test('a package replaces an earlier one, and nothing else', async (t) => {
  const folder = await mkdtemp(join(t.testdir(), 'export-'))
  const target = join(folder, 'statistics')
  const written = await writePackage(target, bytes)
  t.same([...written].sort(), [...files.keys()].sort())
  await writePackage(target, bytes)
  for (const path of written) t.equal(await readFile(join(target, path), 'utf8'), files.get(path))
  t.same(await readdir(folder), ['statistics'], 'no draft stays behind')
  await writeFile(join(target, 'thesis.txt'), 'mine')
  await t.rejects(writePackage(target, bytes), { code: 'folder-taken' })
  t.equal(await readFile(join(target, 'thesis.txt'), 'utf8'), 'mine')
})
