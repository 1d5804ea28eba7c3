import { briefDocument, type BriefOptions } from '../../../src/publication/brief/brief.ts'
import type { BriefDocument } from '../../../src/publication/brief/document.ts'
import { briefFigures } from '../../../src/publication/brief/figures.ts'
import { briefPage } from '../../../src/publication/brief/page.ts'
import type { Span } from '../../../src/publication/brief/span.ts'
import type { FixedTables } from '../../../src/publication/fixed-tables.ts'
import type { CountedReport } from '../../../src/report/dimensions.ts'
import { choices, type Code, type List } from '../../../src/report/taxonomy.ts'
import { random } from '../../statistics/sparse.ts'
import { madeUpReports } from '../reports.ts'
import { english } from '../words.ts'

export const today = '2027-01-10'

/** Made-up reports in which every question of a brief is answered by some. */
export function allAnswered(count: number, days = 590): CountedReport[] {
  const next = random(7)
  const pick = <L extends List>(list: L): Code<L>[] => {
    const codes = choices(list)
    return [codes[Math.floor(codes.length * next() ** 2)]?.code as Code<L>]
  }
  return madeUpReports(count, { days }).map(({ received, facts }) => ({
    received,
    facts: {
      ...facts,
      ...(next() < 0.6 ? { whyNotReported: pick('why-not-reported') } : {}),
      ...(next() < 0.5 ? { authorityResponses: pick('authority-response') } : {}),
    },
  }))
}

const cited: BriefOptions['evidence'] = {
  fingerprint: '43411 33802 08677 59645 49183 32865 55760 16187',
  releases: [{ number: 1, day: '2027-01-05', tables: [{ period: '2026-Q1' }], hash: '0f'.repeat(32) }],
}

export type Given = Partial<Omit<BriefOptions, 'figures'>> & { readonly span?: Span | undefined }

export function documentOf(
  tables: FixedTables,
  { span, text = {}, quotes = [], evidence = cited }: Given = {},
  wording = english,
): Promise<BriefDocument> {
  return briefDocument({ figures: briefFigures(tables, span), text, quotes, evidence }, wording)
}

export async function pageOf(tables: FixedTables, given: Given = {}, wording = english): Promise<string> {
  return briefPage(await documentOf(tables, given, wording))
}
