/** Invented reports, told by nobody: varied enough to fill the tables, with a rise in police violence in 2026. */
import { choice, type Code } from '../../src/report/taxonomy.ts'
import type { Account, Facts } from '../../src/report/schema.ts'
import type { Chance } from './chance.ts'

export interface Report {
  readonly facts: Facts
  readonly account: Account
}

interface Story {
  readonly weight: (month: string) => number
  readonly violations: readonly (readonly [number, readonly Code<'violation'>[]])[]
  readonly perpetrators: readonly (readonly [number, Code<'perpetrator'>])[]
  readonly settings: readonly (readonly [number, Code<'setting'>])[]
  readonly whyNot: Code<'why-not-reported'>
  readonly words: string
}

const steady = (weight: number) => () => weight

const stories: readonly Story[] = [
  {
    weight: (month) => (month < '2026-01' ? 20 : 46),
    violations: [
      [3, ['arrest', 'condoms-taken']],
      [3, ['raid-or-search', 'extortion-bribe']],
      [2, ['physical-assault', 'detention']],
      [1, ['sex-demanded-by-official']],
      [1, ['confiscation', 'humiliation']],
    ],
    perpetrators: [
      [8, 'police'],
      [1, 'local-official'],
      [1, 'military'],
    ],
    settings: [
      [3, 'street'],
      [2, 'checkpoint'],
      [3, 'massage-bar-karaoke'],
      [2, 'police-station'],
    ],
    whyNot: 'police-involved',
    words:
      'They stopped us near the market, took the condoms out of my bag and asked for money to let us go.',
  },
  {
    weight: steady(26),
    violations: [
      [4, ['physical-assault']],
      [4, ['non-payment']],
      [2, ['stealthing']],
      [1, ['rape']],
      [2, ['threat', 'robbery-theft']],
    ],
    perpetrators: [
      [8, 'client'],
      [2, 'posed-as-client'],
    ],
    settings: [
      [4, 'hotel'],
      [3, 'vehicle'],
      [2, 'client-home'],
      [2, 'workplace'],
    ],
    whyNot: 'not-believed',
    words: 'He did not pay and pushed me against the door when I asked for the money that we agreed.',
  },
  {
    weight: steady(16),
    violations: [[1, ['health-care-denial']]],
    perpetrators: [[1, 'health-worker']],
    settings: [
      [3, 'clinic'],
      [2, 'hospital'],
    ],
    whyNot: 'not-known-how',
    words:
      'At the desk they said people like me must come back with a police paper. I left without the medicine.',
  },
  {
    weight: steady(14),
    violations: [
      [3, ['outing-blackmail', 'threat']],
      [2, ['stalking-harassment']],
      [2, ['images-shared']],
      [2, ['humiliation']],
    ],
    perpetrators: [
      [3, 'partner'],
      [2, 'stranger'],
      [2, 'crowd'],
      [1, 'unknown-perpetrator'],
    ],
    settings: [
      [4, 'online'],
      [2, 'own-home'],
      [1, 'street'],
    ],
    whyNot: 'fear-outing',
    words: 'Someone wrote to my family about my work and says there are pictures.',
  },
  {
    weight: steady(9),
    violations: [
      [3, ['eviction']],
      [2, ['service-denial']],
      [1, ['workplace-closed']],
    ],
    perpetrators: [
      [3, 'landlord'],
      [2, 'bank-or-website'],
      [1, 'local-official'],
    ],
    settings: [
      [3, 'own-home'],
      [2, 'workplace'],
      [1, 'online'],
    ],
    whyNot: 'fear-losing-home-or-work',
    words: 'The landlord changed the lock after a neighbour told him what I do.',
  },
  {
    weight: steady(8),
    violations: [
      [3, ['made-to-work']],
      [2, ['movement-restricted']],
    ],
    perpetrators: [
      [3, 'manager-employer'],
      [1, 'third-party'],
    ],
    settings: [
      [2, 'massage-bar-karaoke'],
      [2, 'workplace'],
    ],
    whyNot: 'fear-deportation',
    words: 'I said I was ill and wanted to rest. He keeps my papers and said I work or I pay.',
  },
]

/** One report as it might be filed in `month`, by somebody in one of the `areas`. */
export function tell(chance: Chance, month: string, areas: readonly string[]): Report {
  const story = chance.pick(stories.map((one) => [one.weight(month), one] as const))
  const violations = chance.pick(story.violations)
  const perpetrator = chance.pick(story.perpetrators)
  const setting = chance.pick(story.settings)
  const toldSomebody = chance.happens(0.3)
  return {
    facts: {
      format: 1,
      taxonomy: 1,
      language: chance.happens(0.7) ? 'en' : 'nl',
      countable: chance.happens(0.93),
      reporter: chance.happens(0.85) ? 'self' : 'witness',
      violationGroups: groupsOf('violation', violations) as Facts['violationGroups'],
      violations: [...violations],
      ...(chance.happens(0.96) && {
        perpetratorGroups: groupsOf('perpetrator', [perpetrator]) as NonNullable<Facts['perpetratorGroups']>,
        perpetrators: [perpetrator],
      }),
      ...(chance.happens(0.9) && {
        settingGroups: groupsOf('setting', [setting]) as NonNullable<Facts['settingGroups']>,
        settings: [setting],
      }),
      ...(chance.happens(0.8) && {
        area: chance.pick(areas.map((area, place) => [areas.length - place, area])),
      }),
      happened: happened(chance, month),
      told: toldSomebody
        ? [
            chance.pick([
              [3, 'workers-organisation'],
              [1, 'police'],
            ]),
          ]
        : ['nobody'],
      ...(!toldSomebody && { whyNotReported: [story.whyNot] }),
    },
    account: chance.happens(0.6)
      ? { format: 1, language: 'en', quotable: chance.happens(0.5), text: story.words }
      : { format: 1, language: 'en', quotable: false, text: '' },
  }
}

function groupsOf(list: 'violation' | 'perpetrator' | 'setting', codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap((code) => choice(list, code)?.group ?? []))]
}

function happened(chance: Chance, month: string): NonNullable<Facts['happened']> {
  if (chance.happens(0.08)) return 'unknown'
  if (chance.happens(0.1)) return 'longer-ago'
  const back = chance.pick([
    [5, 0],
    [3, 1],
    [1, 2],
  ])
  const [year = 0, number = 0] = month.split('-').map(Number)
  const then = new Date(Date.UTC(year, number - 1 - back, 1))
  return then.toISOString().slice(0, 7)
}
