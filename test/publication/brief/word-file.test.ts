import t from 'tap'
import { inflateRawSync } from 'node:zlib'
import { documentOf, allAnswered, today } from './briefs.ts'
import { wordFile } from '../../../src/publication/brief/word-file.ts'
import { fixedTables } from '../../../src/publication/fixed-tables.ts'
import { wordingIn } from '../../../src/cli/advocate/wording.ts'
import { organisation } from '../reports.ts'

const tables = fixedTables(allAnswered(900), { organisation, today })
const given = {
  text: { demands: ['End & stop'], signatories: ['Lotus <Union>'] },
  quotes: [{ text: 'ضحكوا', language: 'ar' }],
}

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
    t.match(
      files.get('word/styles.xml')?.toString('utf8'),
      `w:bidi="${language === 'en' ? 'en-GB' : language}"`,
    )
  })
}

await t.test('headings, tables and pictures are real ones, and a quote has its own language', async (t) => {
  const document = await documentOf(tables, given)
  const { files } = unzip(await wordFile(document))
  const xml = files.get('word/document.xml')?.toString('utf8') ?? ''
  t.match(xml, /<w:pStyle w:val="Title"\/>/)
  t.equal((xml.match(/<w:pStyle w:val="Heading1"\/>/g) ?? []).length, document.sections.length)
  t.equal((xml.match(/<w:tblHeader\/>/g) ?? []).length, 6)
  t.match(xml, /<w:lang w:val="ar"/)
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
})

await t.test('the same brief is the same file, and tells neither who made it nor when', async (t) => {
  const document = await documentOf(tables, given)
  const file = await wordFile(document)
  t.same(await wordFile(document), file)
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
