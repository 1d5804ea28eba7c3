import t from 'tap'
import { inflateRawSync } from 'node:zlib'
import { documentOf, allAnswered, today } from './briefs.ts'
import { drawIn } from '../../../src/publication/brief/picture.ts'
import { wordFile } from '../../../src/publication/brief/word-file.ts'
import { fixedTables } from '../../../src/publication/fixed-tables.ts'
import { wordingIn } from '../../../src/cli/advocate/wording.ts'
import { organisation } from '../reports.ts'

const tables = fixedTables(allAnswered(900), { organisation, today })
const given = {
  text: { demands: ['End & stop'], signatories: ['Lotus <Union>'] },
  quotes: [{ text: 'ضحكوا', language: 'ar' }],
}

const usual = await documentOf(tables, given)

/** The entries of a ZIP file by its directory, inflated; `dates` are the two fields of time of every entry. */
function unzip(zip: Uint8Array) {
  const buffer = Buffer.from(zip)
  const files = new Map<string, Buffer>()
  const dates = new Set<number>()
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  let at = buffer.readUInt32LE(end + 16)
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
    const local = buffer.readUInt32LE(at + 42)
    const nameLength = buffer.readUInt16LE(at + 28)
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength)
    const body = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const packed = buffer.subarray(body, body + buffer.readUInt32LE(at + 20))
    const stored = buffer.readUInt16LE(at + 10) === 0
    files.set(name, stored ? packed : inflateRawSync(packed))
    dates.add(buffer.readUInt32LE(at + 12)).add(buffer.readUInt32LE(local + 10))
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return { files, dates }
}

/** Throws for XML whose tags are not closed in order, or that holds a bare `&` or `<`. */
function wellFormed(xml: string): number {
  const open: string[] = []
  let tags = 0
  const rest = xml
    .replace(/<\?.*?\?>|<!--.*?-->/gs, '')
    .replace(
      /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
      (_, close: string, name: string, __: string, empty: string) => {
        tags++
        if (close !== '' && open.pop() !== name) throw new Error(`</${name}> closes another`)
        if (close === '' && empty === '') open.push(name)
        return ''
      },
    )
  if (open.length > 0 || /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(rest))
    throw new Error(`not well formed: ${open.join()}`)
  return tags
}

const documentIn = (files: ReadonlyMap<string, Buffer>) =>
  files.get('word/document.xml')?.toString('utf8') ?? ''

/** The paragraphs of a Word file, each with its properties and its runs. */
const paragraphsIn = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/gs) ?? []
const paragraphOf = (xml: string, text: string) =>
  paragraphsIn(xml).find((one) => textIn(one).join('') === text) ?? ''

const textIn = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  )

// One of each script: drawing the pictures is what takes long.
for (const language of ['en', 'ar', 'km', 'zh'] as const) {
  await t.test(`a Word file in ${language} is whole, and says what the page says`, async (t) => {
    const wording = await wordingIn(language)
    const document = await documentOf(tables, given, wording)
    const { files } = unzip(await wordFile(document))
    for (const [name, content] of files)
      if (/\.(xml|rels)$/.test(name)) t.ok(wellFormed(content.toString('utf8')) > 0, name)
    const xml = files.get('word/document.xml')?.toString('utf8') ?? ''
    const texts = new Set(textIn(xml))
    for (const { heading, blocks } of document.sections) {
      t.ok(texts.has(heading), heading)
      for (const block of blocks)
        if (block.kind === 'table')
          for (const cell of block.rows.flat()) t.ok(texts.has(cell), `${block.caption}: ${cell}`)
    }
    t.ok(texts.has(document.title) && texts.has('End & stop') && texts.has('Lotus <Union>'))
    const fromRight = language === 'ar'
    t.equal(/<w:bidiVisual\/>/.test(xml), fromRight, 'tables run as the language does')
    const tag = { en: 'en-GB', ar: 'ar-SA', km: 'km-KH', zh: 'zh-CN' }[language]
    t.match(files.get('word/styles.xml')?.toString('utf8'), `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/>`) // prettier-ignore
  })
}

const ofUsual = unzip(await wordFile(usual)).files

await t.test('headings, tables and pictures are real ones, and a quote has its own language', (t) => {
  const [document, files] = [usual, ofUsual]
  const xml = files.get('word/document.xml')?.toString('utf8') ?? ''
  t.match(xml, /<w:pStyle w:val="Title"\/>/)
  t.equal((xml.match(/<w:pStyle w:val="Heading1"\/>/g) ?? []).length, document.sections.length)
  t.equal((xml.match(/<w:tblHeader\/>/g) ?? []).length, 6)
  t.match(xml, /<w:lang w:val="ar-SA"/)
  const media = [...files].filter(([name]) => name.startsWith('word/media/'))
  const svgs = media.filter(([name]) => name.endsWith('.svg')).map(([, content]) => content.toString('utf8'))
  const charts = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((one) => (one.kind === 'chart' ? [one.svg] : [])),
  )
  t.same([...svgs].sort(), [...charts].sort(), 'the drawings of the page')
  const pngs = media.filter(([name]) => name.endsWith('.png'))
  t.equal(pngs.length, 6)
  for (const [name, png] of pngs) {
    t.equal(png.toString('latin1', 1, 4), 'PNG', name)
    t.ok(png.readUInt32BE(16) > 1000, 'fine enough to print')
  }
  t.end()
})

await t.test('the same brief is the same file, and tells neither who made it nor when', async (t) => {
  const file = await wordFile(usual)
  t.same(await wordFile(await documentOf(tables, given)), file)
  const { files, dates } = unzip(file)
  t.same([...dates], [0x00210000])
  const properties = files.get('docProps/core.xml')?.toString('utf8') ?? ''
  t.match(properties, '<dc:creator>Lotus Network</dc:creator>')
  t.match(properties, '2027-01-01T00:00:00Z', 'the day after the time that it is about')
  for (const [name, content] of files)
    t.notMatch(
      content.toString('latin1'),
      new RegExp(`Un-named|${new Date().toISOString().slice(0, 10)}`),
      name,
    )
})

await t.test(
  'whoever changes it in Word leaves neither name nor time in it, unless they ask for that',
  (t) => {
    const settings = ofUsual.get('word/settings.xml')?.toString('utf8') ?? ''
    t.match(settings, '<w:removePersonalInformation/><w:removeDateAndTime/>')
    t.match(settings, /<w:compatSetting w:name="compatibilityMode"[^>]* w:val="15"\/>/)
    t.end()
  },
)

await t.test('a chart that is read aloud says its numbers', (t) => {
  const xml = documentIn(ofUsual)
  const spoken = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text = '']) => text)
  t.equal(spoken.length, 6)
  t.match(spoken[0], /^From most to least named: .* about \d+/)
  t.equal(new Set(spoken).size, 6)
  t.end()
})

await t.test(
  'a chart, its words, its table and their notes stay on one page; quotes and demands stand out',
  (t) => {
    const xml = documentIn(ofUsual)
    const [, , second] = usual.sections
    const start = xml.indexOf(second?.heading ?? '?')
    const section = xml.slice(start, xml.indexOf('<w:pStyle w:val="Heading1"/>', start))
    const kept = paragraphsIn(section).map((one) => /<w:keepNext\/>/.test(one))
    t.ok(kept.length > 20)
    t.same(kept.indexOf(false), kept.length - 1, 'all but the last note, which ends the section')
    t.match(paragraphOf(xml, 'ضحكوا'), /<w:pBdr><w:left .*<w:bidi\/><w:jc w:val="left"\/>/)
    t.match(paragraphOf(xml, 'What we demand'), /<w:pBdr><w:top /)
    t.match(paragraphOf(xml, 'End & stop'), /<w:keepLines\/>.*<w:pBdr><w:bottom /)
    t.end()
  },
)

await t.test('a draft says on every page what it is, and a page of how many it is', async (t) => {
  const { files } = unzip(await wordFile(await documentOf(tables, { ...given, evidence: 'draft' })))
  t.match(textIn(files.get('word/header1.xml')?.toString('utf8') ?? ''), ['DRAFT – must not leave the organisation']) // prettier-ignore
  t.match(documentIn(files), /<w:headerReference w:type="default"/)
  t.notMatch(documentIn(files), /<w:titlePg\/>/, 'the first page is none of its own')
  const footer = files.get('word/footer1.xml')?.toString('utf8') ?? ''
  t.match(footer, />PAGE<.*> \/ <.*>NUMPAGES</)
})

await t.test(
  'in Arabic what runs from the left is marked so: numbers, addresses, names, signs',
  async (t) => {
    const wording = await wordingIn('ar')
    const evidence = {
      fingerprint: '43411 33802 08677 59645 49183 32865 55760 16187',
      address: 'https://lotus.example/statistics',
      releases: [{ number: 1, day: '2027-01-05', tables: [{ period: '2026-Q1' }], hash: '0f'.repeat(32) }],
    }
    const text = {
      signatories: ['اتحاد اللوتس', '[1] Lotus: الإصدار'],
      contact: ['+855 12 345 678', 'a@b.example'],
    }
    const xml = documentIn(unzip(await wordFile(await documentOf(tables, { evidence, text }, wording))).files)
    const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = '']) => ({
      text: textIn(run).join(''),
      fromRight: run.includes('<w:rtl/>'),
    }))
    const fromLeft = runs.filter(({ fromRight }) => !fromRight).map(({ text }) => text)
    for (const one of [evidence.fingerprint, evidence.address, '2027-01-05', '0f'.repeat(32)])
      t.ok(fromLeft.includes(`\u200e${one}\u200e`), one)
    t.ok(
      fromLeft.some((one) => /^\u200e<\d+\u200e$/.test(one)),
      'the sign that a note explains, as in the table',
    )
    t.ok(
      fromLeft.some((one) => /^<\d+$/.test(one)),
      'and in the table',
    )
    for (const { text, fromRight } of runs) {
      t.notMatch(text, /[\u2066-\u2069]/, 'no marks that Word does not know')
      if (fromRight) t.notMatch(text, /\p{sc=Latin}/u)
    }
    t.match(paragraphOf(xml, '+855 12 345 678'), '<w:bidi w:val="false"/><w:jc w:val="right"/>')
    t.match(paragraphOf(xml, 'اتحاد اللوتس'), '<w:bidi/><w:jc w:val="left"/>')
    t.match(
      paragraphOf(xml, '[1] Lotus: الإصدار'),
      '<w:bidi/><w:jc w:val="left"/>',
      'a name in front turns nothing',
    )
  },
)

await t.test('a name in Latin letters is drawn in an Arabic chart as in any other', async (t) => {
  const family = /font-family="[^"]*"/.exec(usual.sections.flatMap(({ blocks }) => blocks).flatMap((one) => (one.kind === 'chart' ? [one.svg] : [])).join(''))?.[0] ?? '' // prettier-ignore
  t.match(family, 'Noto Sans')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text ${family} x="5" y="20" font-weight="600">Danube &lt;10</text></svg>`
  t.same(await drawIn('ar')([svg]), await drawIn('en')([svg]))
})
