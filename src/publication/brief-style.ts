import { fontFamily, ink } from './chart.ts'

/** One column that reads well on a screen and fills A4; nothing is told by colour alone. */
export const briefStyle = `
:root { color: ${ink.text}; background: #fff; font: 17px/1.5 ${fontFamily}; }
* { box-sizing: border-box; }
body { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
header { border-bottom: 3px solid ${ink.strong}; padding-bottom: 1.25rem; margin-bottom: 1.5rem; }
.kind { margin: 0; color: ${ink.soft}; font-size: 0.9rem; display: flex; justify-content: space-between; flex-wrap: wrap; gap: 0 1rem; }
.kind > * { white-space: nowrap; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.1rem 0 0.9rem; text-wrap: balance; }
header p:last-child { margin: 0; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 0 0 0.4rem; }
section { margin: 2rem 0; }
section p { margin: 0.4rem 0; }
figure { margin: 1rem 0 0; }
figure svg { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin-top: 0.9rem; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: ${ink.soft}; padding-bottom: 0.3rem; }
th, td { text-align: end; white-space: nowrap; padding: 0.25rem 0 0.25rem 0.75rem; border-bottom: 1px solid ${ink.line}; vertical-align: baseline; }
th:first-child { text-align: start; white-space: normal; padding-inline-start: 0; font-weight: normal; }
thead th, thead th:first-child { white-space: normal; font-weight: 600; border-bottom: 1.5px solid ${ink.text}; vertical-align: bottom; }
.note, .method { color: ${ink.soft}; font-size: 0.88rem; }
.limits { border: 1.5px solid ${ink.strong}; margin-inline: 1px; padding: 1rem 1.25rem; }
.limits ul { margin: 0; padding-inline-start: 1.1rem; }
.limits li + li { margin-top: 0.3rem; }
@page { size: A4; margin: 17mm 18mm; }
@media print {
  :root { font-size: 10.5pt; line-height: 1.42; }
  body { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  section { margin: 1.05rem 0; }
  section, figure, table, .limits { break-inside: avoid; }
  h2 { break-after: avoid; }
  th, td { padding-block: 0.14rem; }
}
`
