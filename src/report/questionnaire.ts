import { choices, type List, taxonomy, type Urgent } from './taxonomy.ts'

/**
 * Which questions there are, in which order, under which conditions, and how a long list is laid over screens. The form
 * walks this and knows no order of its own; a question is one line in `questions`.
 */

/** Everything that can be chosen: lists of the taxonomy, and five things that no list holds. */
export type Topic = List | 'area' | 'when' | 'month' | 'countable' | 'quotable'

export interface Answers {
  /** Codes in the order of tapping, by the key of the steps that ask for them. */
  readonly chosen: Readonly<Partial<Record<string, readonly string[]>>>
  /** The person's own words. */
  readonly text: string
}

/** What holds of the answers, by topic. */
export type Chosen = Readonly<Partial<Record<Topic, readonly string[]>>>

export const noAnswers: Answers = { chosen: {}, text: '' }

/** What the questions depend on besides the answers. */
export interface Circumstances {
  /** Codes of the channel's areas; `undefined` until its document is known. */
  readonly areas: readonly string[] | undefined
  /** The months to choose from, newest first, the current one left out. */
  readonly months: readonly string[]
}

/** One page of choices. */
export interface ChoiceStep {
  readonly kind: 'choice'
  readonly id: string
  /** Where its answers are kept: the topic, and the group where there is one. */
  readonly key: string
  readonly topic: Topic
  /** The broader choice that these narrow down. */
  readonly group?: string
  readonly codes: readonly string[]
  readonly several: boolean
  readonly compulsory: boolean
  readonly page: number
  readonly pages: number
}

export type Step =
  | ChoiceStep
  /** Help that cannot wait, after the choice that calls for it. */
  | { readonly kind: 'urgent'; readonly id: string; readonly urgent: Urgent }
  /** Enough to send: now, or answer more. */
  | { readonly kind: 'enough'; readonly id: 'enough' }
  | { readonly kind: 'words'; readonly id: 'words' }
  | { readonly kind: 'review'; readonly id: 'review' }

const mostChoices = 8

interface Question {
  readonly topic: Topic
  readonly several?: true
  readonly compulsory?: true
  /** Asked once for each chosen group of that list, with the group's choices only. */
  readonly within?: 'violation-group' | 'perpetrator-group' | 'setting-group'
  readonly asked?: (answers: Answers) => boolean
}

const questions: readonly (Question | Exclude<Step, { kind: 'choice' | 'urgent' }>)[] = [
  { topic: 'reporter' },
  { topic: 'violation-group', several: true, compulsory: true },
  { topic: 'violation', several: true, within: 'violation-group' },
  { topic: 'perpetrator-group', several: true },
  { topic: 'perpetrator', several: true, within: 'perpetrator-group' },
  { topic: 'setting-group', several: true },
  { topic: 'setting', several: true, within: 'setting-group' },
  { topic: 'area' },
  { topic: 'when' },
  { topic: 'month', asked: (answers) => has(answers, 'when', 'earlier-month') },
  { topic: 'countable' },
  { kind: 'enough', id: 'enough' },
  { kind: 'words', id: 'words' },
  { topic: 'quotable', asked: (answers) => answers.text.trim() !== '' },
  { kind: 'review', id: 'review' },
]

/** What is asked about, in the order of the form. */
export const topics: readonly Topic[] = questions.flatMap((question) =>
  'kind' in question ? [] : [question.topic],
)

/** The screens from first to last, as the answers stand: urgent help right after what calls for it, each kind once. */
export function path(answers: Answers, circumstances: Circumstances): readonly Step[] {
  const shown = new Set<Urgent>()
  return questions.flatMap((question) =>
    'kind' in question
      ? [question]
      : pagesOf(question, answers, circumstances).flatMap((step) => [
          step,
          ...urgentAfter(step, answers, shown),
        ]),
  )
}

/**
 * The answers that hold: only what the path still asks (an answer to a question that another answer took away is gone),
 * and what choosing a group of one choice says by itself.
 */
export function holding(answers: Answers, circumstances: Circumstances): Chosen {
  const chosen: Partial<Record<Topic, readonly string[]>> = {}
  const add = (topic: Topic, codes: readonly string[]) => {
    chosen[topic] = [...new Set([...(chosen[topic] ?? []), ...codes])]
  }
  for (const step of path(answers, circumstances)) {
    if (step.kind !== 'choice') continue
    add(
      step.topic,
      step.codes.filter((code) => has(answers, step.key, code)),
    )
  }
  for (const question of questions) {
    if ('kind' in question || question.within === undefined) continue
    for (const group of answers.chosen[question.within] ?? []) {
      const codes = codesOf(question.topic, group, answers, circumstances)
      if (codes?.length === 1) add(question.topic, codes)
    }
  }
  return chosen
}

/** Is `code` chosen in the steps of this key? A topic without groups is its own key. */
export function has(answers: Answers, key: string, code: string): boolean {
  return answers.chosen[key]?.includes(code) ?? false
}

/** The answers after a tap on `code`: where one may be chosen it replaces, where several may it is put in or taken out. */
export function tap(answers: Answers, step: ChoiceStep, code: string): Answers {
  const before = answers.chosen[step.key] ?? []
  if (!step.several) return choose(answers, step.key, [code])
  const after = before.includes(code) ? before.filter((one) => one !== code) : [...before, code]
  return choose(answers, step.key, after)
}

/** The answers after a step was skipped: nothing of that page stays chosen. */
export function skip(answers: Answers, step: ChoiceStep): Answers {
  const kept = (answers.chosen[step.key] ?? []).filter((code) => !step.codes.includes(code))
  return choose(answers, step.key, kept)
}

function choose(answers: Answers, key: string, codes: readonly string[]): Answers {
  return { ...answers, chosen: { ...answers.chosen, [key]: codes } }
}

function pagesOf(question: Question, answers: Answers, circumstances: Circumstances): ChoiceStep[] {
  if (question.asked?.(answers) === false) return []
  const { topic, within } = question
  const groups =
    within === undefined
      ? [undefined]
      : choices(within).flatMap(({ code }) => (has(answers, within, code) ? [code] : []))
  return groups.flatMap((group) => {
    const codes = codesOf(topic, group, answers, circumstances)
    // A group of one is answered by choosing the group.
    if (group !== undefined && codes?.length === 1) return []
    const key = group === undefined ? topic : `${topic}:${group}`
    const pages = inPages(codes)
    const firstChosen = pages.findIndex((page) => page.some((code) => has(answers, key, code)))
    return pages
      .slice(0, question.several === true || firstChosen < 0 ? pages.length : firstChosen + 1)
      .map((page, index) => ({
        kind: 'choice' as const,
        id: index === 0 ? key : `${key}:${index + 1}`,
        key,
        topic,
        ...(group !== undefined && { group }),
        codes: page,
        several: question.several === true,
        compulsory: question.compulsory === true,
        page: index + 1,
        pages: pages.length,
      }))
  })
}

/** The codes on offer. While the channel is unknown its areas are one empty page, so that the question waits for them. */
function codesOf(
  topic: Topic,
  group: string | undefined,
  answers: Answers,
  { areas, months }: Circumstances,
): readonly string[] | undefined {
  switch (topic) {
    case 'area':
      return areas
    case 'when':
      return ['this-month', 'earlier-month', 'longer-ago', 'unknown']
    case 'month':
      return months
    case 'countable':
    case 'quotable':
      return ['yes', 'no']
    default:
      return choices(topic)
        .filter(
          (choice) => group === undefined || choice.group === group || choice.code === 'other-violation',
        )
        .filter(({ code }) => code !== 'killing' || has(answers, 'reporter', 'witness'))
        .map(({ code }) => code)
  }
}

/** Pages as even as they can be, none above eight. */
function inPages(codes: readonly string[] | undefined): (readonly string[])[] {
  if (codes === undefined) return [[]]
  const pages = Math.ceil(codes.length / mostChoices)
  const length = Math.ceil(codes.length / pages)
  return Array.from({ length: pages }, (_, page) => codes.slice(page * length, (page + 1) * length))
}

function urgentAfter(step: ChoiceStep, answers: Answers, shown: Set<Urgent>): Step[] {
  return urgentOf(step, answers).flatMap((urgent) => {
    if (shown.has(urgent)) return []
    shown.add(urgent)
    return [{ kind: 'urgent' as const, id: `urgent:${urgent}`, urgent }]
  })
}

function urgentOf({ key, topic, codes }: ChoiceStep, answers: Answers): Urgent[] {
  if (!isList(topic)) return []
  return choices(topic).flatMap(({ code, urgent }) =>
    urgent !== undefined && codes.includes(code) && has(answers, key, code) ? [urgent] : [],
  )
}

function isList(topic: Topic): topic is List {
  return Object.hasOwn(taxonomy, topic)
}
