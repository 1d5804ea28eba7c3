import { type Answers, type Chosen, holds } from './answers.ts'
import { nameableMonth } from './month.ts'
import { type Circumstances, holding } from './questionnaire.ts'
import type { Account, Facts } from './schema.ts'
import { choices, type Code, type List } from './taxonomy.ts'

interface Moment {
  /** The language of the form. */
  readonly language: string
  /** The current month, `YYYY-MM`, by the phone's own clock. */
  readonly month: string
}

/**
 * What the answers say, as facts and account. Codes stand in the taxonomy's order, never in that of tapping. At least
 * one group of violations must be chosen.
 */
export function gather(
  answers: Answers,
  circumstances: Circumstances,
  moment: Moment,
): { facts: Facts; account: Account } {
  const chosen = holding(answers, circumstances)
  const yes = (topic: 'countable' | 'quotable') => chosen[topic]?.includes('yes') ?? false
  const one = <L extends List>(list: L) => several(list)?.[0]
  const several = <L extends List>(list: L) => {
    // The cast says what `choices` forgets: the codes of a list are that list's codes.
    const codes = choices(list)
      .map(({ code }) => code)
      .filter((code) => chosen[list]?.includes(code)) as Code<L>[]
    return codes.length === 0 ? undefined : codes
  }
  return {
    facts: {
      format: 1,
      taxonomy: 1,
      language: moment.language,
      countable: yes('countable'),
      reporter: one('reporter'),
      violationGroups: several('violation-group') ?? [],
      violations: several('violation'),
      perpetratorGroups: several('perpetrator-group'),
      perpetrators: several('perpetrator'),
      settingGroups: several('setting-group'),
      settings: several('setting'),
      area: chosen.area?.[0],
      happened: happened(chosen, moment.month),
      peopleAffected: one('people-affected'),
      frequency: one('frequency'),
      earlierReport: one('earlier-report'),
      healthCareDenials: several('health-care-denial'),
      reasonsGiven: several('reason-given'),
      workAbuses: several('work-abuse'),
      consequences: several('consequence'),
      told: several('told'),
      authorityResponses: several('authority-response'),
      whyNotReported: several('why-not-reported'),
      helpNeeded: several('help-needed'),
      genders: several('gender'),
      ageBand: one('age-band'),
      migration: one('migration'),
      local: local(chosen, circumstances),
    },
    account: {
      format: 1,
      language: moment.language,
      quotable: yes('quotable'),
      text: answers.text.trim(),
    },
  }
}

/** The answers to the organisation's own questions, each in the order of its choices; `undefined` where there are none. */
function local(chosen: Chosen, { local = [] }: Circumstances): Facts['local'] {
  const answered = local.flatMap(({ code, codes }) => {
    const said = codes.filter((choice) => holds(chosen, `local:${code}`, choice))
    return said.length === 0 ? [] : [[code, said] as const]
  })
  return answered.length === 0 ? undefined : Object.fromEntries(answered)
}

/** A phone whose battery was empty may believe that it is 1970: it does not know the month, and its report must be read. */
function nameable(month: string | undefined): Facts['happened'] {
  return month === undefined || nameableMonth.test(month) ? month : 'unknown'
}

function happened(chosen: Chosen, month: string): Facts['happened'] {
  switch (chosen.when?.[0]) {
    case 'this-month':
      return nameable(month)
    case 'earlier-month':
      return nameable(chosen.month?.[0])
    case 'longer-ago':
      return 'longer-ago'
    case 'unknown':
      return 'unknown'
    default:
      return undefined
  }
}
