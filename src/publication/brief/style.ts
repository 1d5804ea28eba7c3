import { fontFamily, ink } from '../chart.ts'

/** One column that reads well on a screen and fills A4; nothing is told by colour alone. */
export const briefStyle = `
:root { color: ${ink.text}; background: #fff; font: 17px/1.5 ${fontFamily}; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
:root:lang(km), :root:lang(ar) { line-height: 1.75; }
* { box-sizing: border-box; }
body { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word; }
header { border-bottom: 3px solid ${ink.strong}; padding-bottom: 1.25rem; margin-bottom: 1.5rem; }
.mark { margin: 0 0 1.5rem; border: 2px solid ${ink.text}; padding: 0.4rem 0.75rem; font-weight: 600; text-align: center; }
.kind { margin: 0; color: ${ink.soft}; font-size: 0.9rem; display: flex; justify-content: space-between; flex-wrap: wrap; gap: 0 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.1rem 0 0.9rem; text-wrap: balance; }
:lang(km) h1, :lang(ar) h1 { line-height: 1.5; }
header p:last-child { margin-bottom: 0; }
header .note { margin-top: 0.35rem; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 0 0 0.4rem; }
section { margin: 2.25rem 0; }
section p, header p { margin: 0.5rem 0; }
figure { margin: 1rem 0 0; }
figure svg { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin-top: 0.9rem; font-size: 0.9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
:lang(km) table, :lang(ar) table { line-height: 1.6; }
caption { text-align: start; color: ${ink.soft}; padding-bottom: 0.3rem; }
th, td { text-align: end; padding: 0.25rem 0; padding-inline-start: 0.75rem; border-bottom: 1px solid ${ink.line}; vertical-align: baseline; }
th:first-child, td:first-child { text-align: start; padding-inline-start: 0; font-weight: normal; }
thead th, thead th:first-child, thead td { font-weight: 600; text-wrap: balance; border-bottom: 1.5px solid ${ink.text}; vertical-align: bottom; }
.plain td { white-space: nowrap; }
.plain tr > :first-child { width: 38%; }
.wide { table-layout: fixed; font-size: 0.8rem; }
.wide th { hyphens: auto; }
.wide thead th { font-size: 0.62rem; line-height: 1.25; font-weight: normal; }
.wide th, .wide td { padding-inline-start: 0.4rem; }
.wide tr > :first-child { width: 19%; }
.wide tr > :last-child { font-weight: 600; }
.wide tbody tr:last-child > * { font-weight: 600; border-bottom: 1.5px solid ${ink.text}; }
.links { list-style: none; padding: 0; }
.row { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; margin-top: 0.75rem; }
.row li + li { margin: 0; }
a { color: ${ink.strong}; }
.row a, .links a { display: inline-block; min-height: 24px; }
a:focus-visible, figure:focus-visible { outline: 2px solid ${ink.strong}; outline-offset: 2px; }
.note { color: ${ink.soft}; font-size: 0.88rem; }
.limits { border: 1.5px solid ${ink.strong}; margin-inline: 1px; padding: 1rem 1.25rem; }
ul, ol { margin: 0; padding-inline-start: 1.3rem; }
li + li { margin-top: 0.3rem; }
.demands { border-block: 3px solid ${ink.strong}; padding-block: 1.1rem; }
.demands h2 { font-size: 1.35rem; }
.demands li { padding-inline-start: 0.3rem; }
.demands li::marker { font-weight: 600; }
.quote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid ${ink.bar}; }
.quote blockquote { margin: 0; font-size: 1.05rem; }
.quote blockquote p { margin: 0; }
.quote figcaption { color: ${ink.soft}; font-size: 0.85rem; }
.command { font-family: ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; font-size: 0.7rem; }
.command span { white-space: nowrap; }
.check ul { color: ${ink.soft}; font-size: 0.8rem; overflow-wrap: anywhere; }
.signatories, .contact { display: inline-block; width: 49%; vertical-align: top; margin-top: 0; }
.signatories p, .contact p { overflow-wrap: anywhere; }
@media screen and (max-width: 40rem) {
  .plain td { white-space: normal; }
  table { font-size: 0.8rem; }
  th, td { padding-inline-start: 0.4rem; }
  section, figure { overflow-x: auto; }
  figure svg { min-width: 32rem; }
}
@page { size: A4; margin: 15mm 18mm 17mm; @bottom-center { content: counter(page); color: ${ink.soft}; font: 9pt ${fontFamily}; } }
@media print {
  :root { font-size: 10.2pt; line-height: 1.4; }
  body { max-width: none; padding: 0; }
  nav, .contents, .downloads, .links { display: none; }
  h1 { font-size: 20pt; }
  section { margin: 1.3rem 0; }
  figure, table, .limits, .quote, tr, li { break-inside: avoid; }
  h2, caption, thead { break-after: avoid; }
  section > p:has(+ figure), figure:has(+ table), figure:has(+ .note) { break-after: avoid; }
  section:not(.method):not(.quotes):not(.demands) { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  th, td { padding-block: 0.07rem; }
  figure { margin-top: 0.6rem; }
  section:not(.crossed) > figure > svg { width: 92%; }
  table { margin-top: 0.6rem; }
}
`

/** The same words at the head of every printed page. `mark` is ours, and holds no quotation mark. */
export const markOnPages = (mark: string) => `
@page { @top-center { content: "${mark}"; color: ${ink.text}; font: bold 9pt ${fontFamily}; } }
`
