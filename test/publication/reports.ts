import type { CountedReport } from '../../src/report/dimensions.ts'
import type { Organisation } from '../../src/publication/organisation.ts'
import { choices, type Code, type List } from '../../src/report/taxonomy.ts'
import { random } from '../statistics/sparse.ts'

export const organisation: Organisation = {
  slug: 'lotus',
  names: { en: 'Lotus Network', nl: 'Lotusnetwerk' },
  areas: [
    { code: 'north', names: { en: 'North' } },
    { code: 'harbour', names: { en: '=HYPERLINK("http://evil","Harbour")' } },
    { code: 'south', names: { en: 'South' } },
  ],
  statistics: { sensitive: [] },
}

/** Made-up reports over the days from June 2025 to today, unevenly spread; the same for the same seed. */
export function madeUpReports(count: number, { seed = 1, days = 530 } = {}): CountedReport[] {
  const next = random(seed)
  const pick = <L extends List>(list: L, skew = 2): Code<L> => {
    const codes = choices(list)
    return codes[Math.floor(codes.length * next() ** skew)]?.code as Code<L>
  }
  const several = <L extends List>(list: L): Code<L>[] =>
    next() < 0.7 ? [pick(list)] : [...new Set([pick(list), pick(list)])]
  return Array.from({ length: count }, (): CountedReport => {
    const day = new Date(Date.UTC(2025, 5, 10) + Math.floor(next() * days) * 86_400_000)
    return {
      received: day.toISOString().slice(0, 10),
      facts: {
        format: 1,
        taxonomy: 1,
        language: 'en',
        countable: next() < 0.93,
        violationGroups: several('violation-group'),
        ...(next() < 0.9 ? { perpetratorGroups: several('perpetrator-group') } : {}),
        ...(next() < 0.8 ? { settingGroups: several('setting-group') } : {}),
        ...(next() < 0.6 ? { told: several('told') } : {}),
        ...(next() < 0.5 ? { consequences: several('consequence') } : {}),
        ...(next() < 0.7 ? { area: organisation.areas[Math.floor(next() * 3)]?.code ?? 'north' } : {}),
      },
    }
  })
}
