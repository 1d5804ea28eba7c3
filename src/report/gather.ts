import { type Answers, type Chosen, type Circumstances, holding } from './questionnaire.ts'
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
      reporter: several('reporter')?.[0],
      violationGroups: several('violation-group') ?? [],
      violations: several('violation'),
      perpetratorGroups: several('perpetrator-group'),
      perpetrators: several('perpetrator'),
      settingGroups: several('setting-group'),
      settings: several('setting'),
      area: chosen.area?.[0],
      happened: happened(chosen, moment.month),
    },
    account: {
      format: 1,
      language: moment.language,
      quotable: yes('quotable'),
      text: answers.text.trim(),
    },
  }
}

function happened(chosen: Chosen, month: string): Facts['happened'] {
  switch (chosen.when?.[0]) {
    case 'this-month':
      return month
    case 'earlier-month':
      return chosen.month?.[0]
    case 'longer-ago':
      return 'longer-ago'
    case 'unknown':
      return 'unknown'
    default:
      return undefined
  }
}
