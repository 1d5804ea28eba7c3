import { written } from '../statistics/protected-table.ts'
import { briefStyle } from './brief-style.ts'
import { type BriefWording, headline, lead, periodOf, roughly } from './brief-words.ts'
import { PublicationError } from './errors.ts'
import type { FixedTables } from './fixed-tables.ts'
import { html, Markup } from './html.ts'
import { nameIn } from './organisation.ts'
import { type ProtectedTrend, publishedTrend } from './protected-trend.ts'
import { aboutShare, rank, type Ranking } from './ranking.ts'
import { rankingChart } from './ranking-chart.ts'
import { trendChart } from './trend-chart.ts'
import { chartSentences } from './trend-words.ts'
import { fill, nameOf, periodName, spanName } from './wording.ts'

/**
 * A brief for people who decide, as one HTML file without script that prints on A4. It says nothing that the published
 * tables do not say already, so that a brief beside a package is never one more thing to subtract. Throws
 * PublicationError `too-few` where there is nothing to say.
 */
export async function brief(tables: FixedTables, wording: BriefWording): Promise<string> {
  if (tables.periods.length === 0) throw new PublicationError('too-few')
  const trend = publishedTrend(tables)
  const ranking = rank(tables, 'perpetrator-group')
  const title = headline(tables, ranking, wording)
  const organisation = nameIn(wording.language, tables.organisation.names) ?? tables.organisation.slug
  return html`<!doctype html>
    <html lang="${wording.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title} – ${organisation}</title>
        <style>
          ${new Markup(briefStyle)}
        </style>
      </head>
      <body>
        <header>
          <p class="kind">
            <span><strong>${organisation}</strong> · ${wording.brief.kind}</span
            ><span>${periodOf(tables, wording)}</span>
          </p>
          <h1>${title}</h1>
          <p>${lead(tables, wording)}</p>
        </header>
        <main>
          ${await rankingSection(tables, ranking, wording)} ${limitsBox(wording)}
          ${await seriesSection(trend, wording)} ${methodSection(tables, trend, wording)}
        </main>
      </body>
    </html> `.text
}

async function seriesSection(trend: ProtectedTrend, wording: BriefWording): Promise<Markup> {
  const words = wording.brief.series
  if (trend.points.length === 0) return section(words.heading, [html`<p>${words.missing}</p>`])
  const chart = await trendChart(trend, wording, { alone: false, title: words.caption })
  const rows = trend.points.map(
    ({ period, cell }) =>
      html`<tr>
        <th scope="row">${periodName(wording, period)}</th>
        ${
          cell
            ? html`<td>${written(cell)}</td>
                <td>${fill(wording.brief.between, { ...cell.interval })}</td>`
            : html`<td colspan="2">${words.leftOut}</td>`
        }
      </tr>`,
  )
  return section(words.heading, [
    html`<p>${chartSentences(trend.chart, wording).join(' ')}</p>`,
    figure(chart),
    table(words.caption, [words.quarter, words.reports, words.range], rows),
  ])
}

async function rankingSection(tables: FixedTables, ranking: Ranking, wording: BriefWording): Promise<Markup> {
  const { organisation } = tables
  const words = wording.brief.ranking
  if (ranking.groups.every(({ interval }) => interval.lower === 0)) {
    return section(words.heading, [html`<p>${words.missing}</p>`])
  }
  const by = 'perpetrator-group'
  const caption = fill(words.caption, { period: spanName(wording, ranking.periods, wording.brief.period) })
  const chart = await rankingChart(ranking, wording, { id: 'ranking', title: caption, by, organisation })
  const shares = ranking.groups.map(({ interval }) => aboutShare(interval, ranking.answered))
  const shown = shares.some((share) => share !== undefined)
  const rows = ranking.groups.map(({ code, interval }, place) => {
    const share = shares[place]
    return html`<tr>
      <th scope="row">${nameOf(wording, organisation, by, code)}</th>
      <td>${roughly(interval, wording)}</td>
      <td>${fill(wording.brief.between, { ...interval })}</td>
      ${shown ? html`<td>${share === undefined ? '–' : fill(wording.brief.about, { count: `${share}%` })}</td>` : ''}
    </tr>`
  })
  return section(words.heading, [
    html`<p>${shown ? words.note : words.noShares} ${words.thinLine}</p>`,
    figure(chart),
    table(caption, [words.group, words.reports, words.range, ...(shown ? [words.share] : [])], rows),
  ])
}

function limitsBox({ brief: { limits } }: BriefWording): Markup {
  return html`<section class="limits" aria-labelledby="limits">
    <h2 id="limits">${limits.heading}</h2>
    <ul>
      ${limits.points.map((point) => html`<li>${point}</li>`)}
    </ul>
  </section>`
}

function methodSection(tables: FixedTables, trend: ProtectedTrend, wording: BriefWording): Markup {
  const words = wording.brief.method
  const names = (periods: readonly string[]) => periods.map((one) => periodName(wording, one)).join(', ')
  const sentences = [
    words.received,
    words.protection,
    ...(trend.chart ? [words.range] : []),
    ...trend.points
      .filter(({ begun }) => begun)
      .map(({ period }) => fill(words.begun, { period: names([period]) })),
    ...(tables.unfinished ? [fill(words.unfinished, { period: names([tables.unfinished]) })] : []),
    ...(tables.small.length > 0 ? [fill(words.small, { periods: names(tables.small) })] : []),
    fill(words.version, { taxonomy: tables.taxonomyVersion, tables: tables.tableListVersion }),
  ]
  return html`<section class="method">
    <h2>${words.heading}</h2>
    <p>${sentences.join(' ')}</p>
  </section>`
}

const section = (heading: string, parts: readonly Markup[]) =>
  html`<section>
    <h2>${heading}</h2>
    ${parts}
  </section>`

// Vega escapes the texts that it draws.
const figure = (svg: string) => html`<figure>${new Markup(svg)}</figure>`

const table = (caption: string, columns: readonly string[], rows: readonly Markup[]) =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
