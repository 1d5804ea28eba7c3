import { readFile } from 'node:fs/promises'
import addFormats from 'ajv-formats'
import { Ajv } from 'ajv'
import readExcelFile from 'read-excel-file/node'
import t from 'tap'
import { wordingIn } from '../../src/cli/advocate/wording.ts'
import type { NetworkFigures } from '../../src/publication/network/figures.ts'
import { networkFiles } from '../../src/publication/network/package.ts'
import { networkPage } from '../../src/publication/network/page.ts'
import { briefPage } from '../../src/publication/brief/page.ts'
import { isPackagePath } from '../../src/release/package-paths.ts'

const evil = '=HYPERLINK("http://evil") <script>alert(1)</script>'
const table = (period: string): NetworkFigures['release']['tables'][number] => ({
  name: 'told',
  period,
  organisations: 3,
  axes: [{ name: 'told', single: false, categories: ['police', 'nobody', 'lawyer'] }],
  cells: [
    { at: ['police'], leftOut: 'dominated' },
    { at: ['nobody'], lower: 84, upper: 96 },
    { at: ['lawyer'], lower: 0, upper: 12 },
    { at: ['_T'], lower: 114, upper: 126 },
  ],
})
const figures: NetworkFigures = {
  document: {
    format: 1,
    slug: 'alliance',
    names: { en: `Alliance ${evil}` },
    signingKey: 'A'.repeat(43) + '=',
    serial: 1,
    languages: ['en', 'nl'],
    members: [],
    contact: evil,
    expires: '2027-12-31',
  },
  fingerprint: '01234 '.repeat(7) + '01234',
  number: 1,
  release: {
    day: '2026-07-03',
    taxonomyVersion: 1,
    tableListVersion: 1,
    members: [
      {
        name: evil,
        slug: 'lotus',
        country: 'KH',
        area: '_T',
        releases: [{ number: 2, entry: 'ab'.repeat(32) }],
      },
      { name: 'Rose', country: 'NL', area: '_T', publishes: false },
      { region: '151', publishes: false },
    ],
    tables: [table('2026-Q1'), table('2026-Q2')],
    leftOut: [{ name: 'help-needed', period: '2025' }],
    takenBack: [],
  },
}
const english = await wordingIn('en')
const files = await networkFiles(figures, [english, await wordingIn('nl')])
const text = (path: string) => Buffer.from(files.get(path) ?? '').toString('utf8')

await t.test(
  'the package is the same for the same release, and its files are those that a package may have',
  async (t) => {
    t.strictSame(await networkFiles(structuredClone(figures), [english, await wordingIn('nl')]), files)
    t.ok([...files.keys()].every(isPackagePath))
    t.same([...files.keys()].sort(), [
      'README.md',
      'README.nl.md',
      'charts/told.en.svg',
      'charts/told.nl.svg',
      'codebook.md',
      'codebook.nl.md',
      'datapackage.json',
      'tables.xlsx',
      'tables/told.csv',
    ])
  },
)

await t.test('numbers are ranges, and what is left out is empty and says why', (t) => {
  const [header, ...rows] = text('tables/told.csv').trimEnd().split('\r\n')
  t.equal(
    header,
    'REF_AREA,TIME_PERIOD,TOLD,OBS_VALUE,LOWER,UPPER,CONF_STATUS,ORG_COUNT,TAXONOMY_VERSION,METHOD',
  )
  t.same(rows.slice(0, 3), [
    '_T,2026-Q1,police,,,,O,3,1,SUM-R5',
    '_T,2026-Q1,nobody,,84,96,F,3,1,SUM-R5',
    '_T,2026-Q1,lawyer,,0,12,F,3,1,SUM-R5',
  ])
  t.equal(rows.length, 8)
  t.end()
})

await t.test('datapackage.json is valid by the standard, and says what every cell means', async (t) => {
  const ajv = new Ajv({ strict: false, logger: false, allErrors: true })
  addFormats.default(ajv)
  const schema: unknown = JSON.parse(
    await readFile('test/vectors/datapackage-v2/package.schema.json', 'utf8'),
  )
  const valid = ajv.compile(schema as object)
  const descriptor = JSON.parse(text('datapackage.json')) as {
    resources: { bytes: number; schema: { fields: { name: string; categories?: { value: string }[] }[] } }[]
  }
  t.ok(valid(descriptor), JSON.stringify(valid.errors))
  const [resource] = descriptor.resources
  t.equal(resource?.bytes, Buffer.byteLength(text('tables/told.csv')))
  const categories = (name: string) =>
    resource?.schema.fields.find((one) => one.name === name)?.categories?.map(({ value }) => value)
  t.same(categories('TOLD'), ['police', 'nobody', 'lawyer', '_T'])
  t.same(categories('CONF_STATUS'), ['F', 'O', 'N'])
})

await t.test('the spreadsheet says what the CSV files say, and what a range is', async (t) => {
  const sheets = await readExcelFile(Buffer.from(files.get('tables.xlsx') ?? []))
  t.same(
    sheets.map(({ sheet }) => sheet),
    ['README', '1 told'],
  )
  const notes = JSON.stringify(sheets[0]?.data)
  t.match(notes, /So each number here is a range/)
  t.match(notes, /Left out: one organisation may hold nearly all of it/)
  const [header = [], ...rows] = sheets[1]?.data ?? []
  t.same(header.slice(0, 5), ['REF_AREA', 'REF_AREA_NAME', 'TIME_PERIOD', 'TOLD', 'TOLD_NAME'])
  const kept = header.flatMap((name, column) => (String(name).endsWith('_NAME') ? [] : [column]))
  t.same(
    rows.map((row) => kept.map((column) => String(row[column] ?? '')).join(',')),
    text('tables/told.csv').trimEnd().split('\r\n').slice(1),
  )
  t.equal(typeof rows[1]?.[header.indexOf('LOWER')], 'number')
})

await t.test('a heading stands once over its table', async (t) => {
  const page = briefPage(await networkPage(figures, english))
  t.equal(page.match(/Who was told before/g)?.length, 5, 'contents, heading, column, and twice in what is said of the drawing') // prettier-ignore
})

await t.test(
  'nobody’s name becomes markup or a formula, and every language says whose figures they are',
  async (t) => {
    const page = briefPage(await networkPage(figures, english))
    t.notMatch(page, /<script|<a [^>]*href="[^"]*:/)
    t.match(page, /about 90 \(84 to 96\)/)
    t.match(page, /0 to 12/)
    t.match(page, /left out/)
    t.match(page, /Help needed|help-needed|What would help/i)
    t.match(text('README.nl.md'), / codebook\.nl\.md/)
    t.match(text('README.md'), /\[Nederlands\]\(README\.nl\.md\)/)
    for (const path of ['README.md', 'README.nl.md', 'codebook.md']) t.notMatch(text(path), /[^\\]<script/)
    t.notMatch(text('tables/told.csv'), /HYPERLINK/)
    t.match(text('README.nl.md'), /een lid in deze regio.*Oost-Europa/)
    for (const language of ['en', 'fr', 'es', 'ru', 'zh', 'nl', 'km', 'az', 'ro', 'ar'] as const) {
      const translated = briefPage(await networkPage(figures, await wordingIn(language)))
      t.notMatch(translated, /\{\w+\}(?![^<]*<\/style>)/, `${language} fills in every name`)
    }
  },
)
