import { createHash } from 'node:crypto'

/** The page's own sheet, in the colours of the form: text of 7:1 in both schemes, and no colour where the person has their own. */
export const style = `
:root{--ground:#fff;--raised:#f1f4f3;--text:#16201e;--quiet:#3d4a47;--line:#75827e;--accent:#0b4a43;--leading:1.5;font:100%/var(--leading) system-ui,sans-serif;color-scheme:light dark}
:lang(ar){--leading:1.7}
:lang(km){--leading:1.85}
@media(prefers-color-scheme:dark){:root{--ground:#101614;--raised:#1c2522;--text:#f2f6f5;--quiet:#c6d1ce;--line:#8a9894;--accent:#a5e0d5}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:0 1rem 3rem;color:var(--text);background:var(--ground);overflow-wrap:break-word;text-wrap:pretty;-webkit-text-size-adjust:100%}
header{padding:.75rem 0;border-bottom:1px solid var(--line)}
header p{margin:0;font-weight:600}
ul{padding:0;margin:0;list-style:none}
nav ul{display:flex;flex-wrap:wrap;gap:0 .25rem;margin-inline:-.5rem}
nav a,nav span{display:inline-flex;align-items:center;min-height:2.75rem;min-width:2.75rem;padding:0 .5rem}
nav [aria-current]{font-weight:700}
h1{font-size:1.6rem;line-height:calc(var(--leading) - .2);margin:1.5rem 0 .5rem}
h2{font-size:1.2rem;line-height:calc(var(--leading) - .15);margin:0 0 .5rem}
:lang(km) h1,:lang(km) h2{line-height:1.75}
section{padding:1.25rem 0 .5rem;margin-top:1rem;border-top:1px solid var(--line)}
p{margin:.5rem 0}
a{color:var(--accent);text-underline-offset:.2em}
.files a,.releases a,section>p>a{display:inline-block;padding:.6rem 0}
.releases span[aria-current]{display:inline-block;padding:.6rem 0;font-weight:700}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.quiet{color:var(--quiet)}
.gone{font-weight:600}
.scroll{overflow-x:auto;max-width:100%}
.chart{display:block;width:100%;max-width:30rem;height:auto;background:#fff;border-radius:.4rem;outline:1px solid var(--line)}
summary{display:list-item;min-height:2.75rem;padding:.6rem 0;color:var(--accent);font-weight:600;cursor:pointer}
table{border-collapse:collapse;margin:.25rem 0 .5rem}
caption{text-align:start;font-weight:600;padding-bottom:.4rem}
th,td{padding:.4rem .75rem;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th{vertical-align:bottom;background:var(--raised)}
td{font-variant-numeric:tabular-nums;white-space:nowrap}
tbody th{font-weight:400;min-width:9rem}
.code{font-family:ui-monospace,monospace;unicode-bidi:isolate}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{nav,.files{display:none}body{max-width:none}.scroll{overflow:visible}}
`
  .trim()
  .replaceAll('\n', '')

const hash = createHash('sha256').update(style).digest('base64')

/** What a page with this sheet may do: show it, and pictures from `images`. */
export const policy = (images: string) =>
  `default-src 'none'; style-src 'sha256-${hash}'; img-src ${images}; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
