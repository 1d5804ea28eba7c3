import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import { Ajv, type ValidateFunction } from 'ajv'
import t from 'tap'
import { wordingIn } from '../../src/cli/advocate/wording.ts'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { csv } from '../../src/publication/package/csv.ts'
import { packageFiles, writePackage } from '../../src/publication/package/write-package.ts'
import { madeUpReports, organisation } from './reports.ts'
import { english } from './words.ts'

const tables = fixedTables(madeUpReports(500), { organisation, today: '2027-01-01' })
const files = packageFiles(tables, english)

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

await t.test('the same reports give the same bytes, in whatever order they come', (t) => {
  const reversed = fixedTables(madeUpReports(500).reverse(), { organisation, today: '2027-01-02' })
  t.same([...packageFiles(reversed, english)], [...files])
  t.end()
})

await t.test('the words say what the figures are not, and that they are not yet audited jointly', (t) => {
  const readme = files.get('README.md') ?? ''
  t.match(readme, /do not say how often something happens/)
  t.match(readme, /not yet been audited jointly/)
  t.match(readme, /Q2 2025/, 'the small quarter is named')
  const codebook = files.get('codebook.md') ?? ''
  for (const { schema } of descriptor.resources) {
    for (const { name, categories = [] } of schema.fields) {
      t.ok(codebook.includes(`\`${name}\``), name)
      for (const { value } of categories) t.ok(value === '_T' || codebook.includes(`\`${value}\``), value)
    }
  }
  t.end()
})

await t.test(
  'a package of several languages explains itself in each, and is told apart by none',
  async (t) => {
    const [nl, ar] = [await wordingIn('nl'), await wordingIn('ar')]
    const several = packageFiles(tables, nl, [english, ar])
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
    t.equal(several.get('codebook.en.md'), files.get('codebook.md'))
    const { title, resources } = JSON.parse(several.get('datapackage.json') ?? '') as typeof descriptor & {
      title: string
    }
    t.match(title, /^Cijfers uit anonieme meldingen aan Lotusnetwerk, /)
    t.equal(resources[0]?.title, 'Meldingen, naar of ze mogen meetellen')
    for (const [path, content] of files) {
      if (path.endsWith('.csv')) t.equal(several.get(path), content, `${path}: numbers know no language`)
    }
    const target = join(t.testdir(), 'statistics')
    await writePackage(target, tables, nl, [english, ar])
    await writePackage(target, tables, english)
    t.notOk((await readdir(target)).includes('README.ar.md'), 'what an earlier package had goes with it')
  },
)

await t.test('cells that a spreadsheet would run are made harmless', (t) => {
  t.equal(csv([['=1+1', '+1', '-1', '@a', '\tx', '<5', 'a=b']]), "'=1+1,'+1,'-1,'@a,'\tx,<5,a=b\r\n")
  t.equal(csv([['a,b', 'say "no"', 'two\nlines', '=HYPERLINK("x")']]), `"a,b","say ""no""","two\nlines","'=HYPERLINK(""x"")"\r\n`) // prettier-ignore
  t.end()
})

await t.test('a package replaces an earlier one, and nothing else', async (t) => {
  const folder = await mkdtemp(join(t.testdir(), 'export-'))
  const target = join(folder, 'statistics')
  const written = await writePackage(target, tables, english)
  t.same([...written].sort(), [...files.keys()].sort())
  await writePackage(target, tables, english)
  for (const path of written) t.equal(await readFile(join(target, path), 'utf8'), files.get(path))
  t.same(await readdir(folder), ['statistics'], 'no draft stays behind')
  await writeFile(join(target, 'thesis.txt'), 'mine')
  await t.rejects(writePackage(target, tables, english), { code: 'folder-taken' })
  t.equal(await readFile(join(target, 'thesis.txt'), 'utf8'), 'mine')
})

await t.test('without a period that has enough there is no package', async (t) => {
  const few = fixedTables(madeUpReports(20), { organisation, today: '2027-01-01' })
  const target = join(t.testdir(), 'statistics')
  await t.rejects(writePackage(target, few, english), { code: 'too-few' })
  await t.rejects(readdir(target), { code: 'ENOENT' })
})
