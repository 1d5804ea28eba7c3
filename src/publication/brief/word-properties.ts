import { html as markup, Markup } from '../html.ts'
import type { BriefDocument } from './document.ts'

/**
 * What a Word file says of itself (`docProps/core.xml`): title, organisation, language. Word wants a day as well: the
 * first after the time that the brief is about tells nothing.
 */
export function coreProperties({ title, organisation, language, lastMonth }: BriefDocument): string {
  const [year = 0, month = 0] = lastMonth.split('-').map(Number)
  const day = new Date(Date.UTC(year, month)).toISOString().replace('.000', '')
  const when = `xsi:type="dcterms:W3CDTF"`
  const made = [
    markup`<dc:title>${title}</dc:title><dc:creator>${organisation}</dc:creator>`,
    markup`<cp:lastModifiedBy>${organisation}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    markup`<dcterms:created ${new Markup(when)}>${day}</dcterms:created>`,
    markup`<dcterms:modified ${new Markup(when)}>${day}</dcterms:modified>`,
    markup`<dc:language>${language}</dc:language>`,
  ]
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ]
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  return `${head}<cp:coreProperties ${namespaces.join(' ')}>${made.map(({ text }) => text).join('')}</cp:coreProperties>`
}
