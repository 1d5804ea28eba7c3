import { html, Markup } from '../html.ts'
import type { Block, BriefDocument, Link, Section, TableBlock } from './document.ts'
import { ownDirection } from './own-direction.ts'
import { briefStyle, markOnPages } from './style.ts'

/** A brief as one HTML file without script, which asks nothing of any network and prints on A4. */
export function briefPage(brief: BriefDocument): string {
  const { mark } = brief
  return html`<!doctype html>
    <html lang="${brief.language}" dir="${brief.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${mark === undefined ? '' : `${mark}: `}${brief.title} – ${brief.organisation}</title>
        <style>
          ${new Markup(briefStyle)}${new Markup(mark === undefined ? '' : markOnPages(mark))}
        </style>
      </head>
      <body>
        ${mark === undefined ? '' : html`<p class="mark">${mark}</p>`}
        <header>
          <p class="kind">
            <span><strong>${brief.organisation}</strong> · ${brief.kind}</span><span>${brief.span}</span>
          </p>
          <h1>${brief.title}</h1>
          ${paragraphs(brief.summary)} ${paragraphs(brief.missing ?? [], true)}
          ${brief.elsewhere && elsewhere(brief.elsewhere)}
        </header>
        <main>${brief.sections.map((one) => section(one, brief.direction))}</main>
      </body>
    </html> `.text
}

function elsewhere({ heading, links }: NonNullable<BriefDocument['elsewhere']>): Markup {
  return html`<nav aria-label="${heading}">
    <ul class="row">
      ${links.map((one) => html`<li>${anchor(one)}</li>`)}
    </ul>
  </nav>`
}

function anchor({ href, text, language }: Link): Markup {
  const other =
    language === undefined ? undefined : html` lang="${language}" hreflang="${language}" dir="auto"`
  return html`<a href="${href}" ${other}>${text}</a>`
}

function section({ name, heading, blocks }: Section, direction: BriefDocument['direction']): Markup {
  return html`<section class="${name}" aria-labelledby="${name}">
    <h2 id="${name}">${heading}</h2>
    ${blocks.map((one) => block(one, direction))}
  </section>`
}

function block(one: Block, direction: BriefDocument['direction']): Markup {
  switch (one.kind) {
    case 'paragraphs':
      return paragraphs(one.texts, one.note)
    case 'list': {
      const items = one.items.map((item) => html`<li>${item}</li>`)
      return one.numbered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`
    }
    case 'lines':
      return html`<p>
        ${one.lines.map((line, i) => html`${i > 0 ? new Markup('<br />') : ''}<bdi dir="${ownDirection(line, direction)}">${line}</bdi>`)}
      </p>`
    case 'links':
      return html`<ul class="links">
        ${one.links.map((link) => html`<li>${anchor(link)}</li>`)}
      </ul>`
    case 'command':
      // Typed as it stands: it may be broken between words, and runs from the left.
      return html`<p class="command" dir="ltr">
        ${one.text.split(' ').map((word, i) => html`${i > 0 ? ' ' : ''}<span>${word}</span>`)}
      </p>`
    case 'chart':
      // Vega escapes the texts that it draws. On a phone a drawing keeps its size, so that it is reached and moved by itself.
      return html`<figure tabindex="0" aria-label="${one.title}">${new Markup(one.svg)}</figure>`
    case 'quote':
      return html`<figure class="quote">
        <blockquote lang="${one.language}" dir="auto"><p>${one.text}</p></blockquote>
        <figcaption>${one.languageName}</figcaption>
      </figure>`
    case 'table':
      return table(one)
  }
}

function paragraphs(texts: readonly string[], note?: true): Markup {
  const all = texts.map((text) => (note ? html`<p class="note">${text}</p>` : html`<p>${text}</p>`))
  return html`${all}`
}

// A number keeps its sign on its left in every language.
function table({ caption, columns, rows, wide }: TableBlock): Markup {
  const [, ...others] = columns
  return html`<table class="${wide ? 'wide' : 'plain'}">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns[0] === '' ? html`<td></td>` : html`<th scope="col">${columns[0]}</th>`}
        ${others.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([head, ...cells]) =>
          html`<tr>
            <th scope="row">${head}</th>
            ${cells.map((cell) => html`<td>${/^[<\d]/.test(cell) ? html`<bdi dir="ltr">${cell}</bdi>` : cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
}
