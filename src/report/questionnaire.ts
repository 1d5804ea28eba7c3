import { type Answers, type Chosen, has, holds } from './answers.ts'
import { type Question, questions, type Stop } from './questions.ts'
import { choices, type List, taxonomy, type Urgent } from './taxonomy.ts'
import type { LocalTopic, Topic } from './topic.ts'

/**
 * The way through the questions as the answers stand, and how a long list is laid over screens. The form walks this and
 * knows no order of its own.
 */

/** A question of the organisation's own: codes only, which its channel document puts into words. */
export interface LocalQuestion {
  readonly code: string
  readonly several: boolean
  readonly codes: readonly string[]
  /** An earlier answer that it depends on; always asked where absent. */
  readonly when?: { readonly list: string; readonly code: string } | undefined
}

/** What the questions depend on besides the answers. */
export interface Circumstances {
  /** Codes of the channel's areas; `undefined` until its document is known. */
  readonly areas: readonly string[] | undefined
  /** The months to choose from, newest first, the current one left out. */
  readonly months: readonly string[]
  /** None until the channel's document is known. */
  readonly local?: readonly LocalQuestion[]
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
  /** One tap answers, until the person says that it was more than one. */
  readonly mostlyOne?: true
  readonly compulsory: boolean
  /** The choice that takes all others back. */
  readonly none?: string
  readonly page: number
  readonly pages: number
}

export type Step =
  | ChoiceStep
  /** Help that cannot wait, after the choice that calls for it. */
  | { readonly kind: 'urgent'; readonly id: string; readonly urgent: Urgent }
  /** Enough to send: now, or answer more. */
  | { readonly kind: 'enough'; readonly id: 'enough' }
  /** Where the help that was wished for is. */
  | { readonly kind: 'help'; readonly id: 'help'; readonly codes: readonly string[] }
  | { readonly kind: 'words'; readonly id: 'words' }
  | { readonly kind: 'review'; readonly id: 'review' }

const mostChoices = 8

/** The screens from first to last, as the answers stand: urgent help right after what calls for it, each kind once. */
export function path(answers: Answers, circumstances: Circumstances): readonly Step[] {
  return walk(answers, circumstances).steps
}

/**
 * The answers that hold: only what the path still asks (an answer to a question that another answer took away is gone),
 * and what choosing a group of one choice says by itself.
 */
export function holding(answers: Answers, circumstances: Circumstances): Chosen {
  return walk(answers, circumstances).chosen
}

function walk(answers: Answers, circumstances: Circumstances): { steps: Step[]; chosen: Chosen } {
  const steps: Step[] = []
  const chosen: Partial<Record<Topic, readonly string[]>> = {}
  const shown = new Set<Urgent>()
  const ask = (question: Question) => {
    if (question.asked?.(chosen, answers) === false) return
    const { topic } = question
    const pages = pagesOf(question, answers, circumstances)
    for (const page of pages) steps.push(page, ...urgentAfter(page, answers, shown))
    const said = pages.flatMap(({ key, codes }) => codes.filter((code) => has(answers, key, code)))
    chosen[topic] = [...new Set([...said, ...implied(question, answers, circumstances)])]
  }
  for (const question of questions) {
    if (typeof question !== 'string') ask(question)
    else if (question === 'local') (circumstances.local ?? []).map(asQuestion).forEach(ask)
    else steps.push(...screenAt(question, chosen))
  }
  return { steps, chosen }
}

function screenAt(stop: Exclude<Stop, 'local'>, chosen: Chosen): Step[] {
  if (stop !== 'help') return [{ kind: stop, id: stop } as Step]
  const codes = (chosen['help-needed'] ?? []).filter((code) => code !== 'none')
  return codes.length === 0 ? [] : [{ kind: 'help', id: 'help', codes }]
}

function asQuestion({ code, several, when }: LocalQuestion): Question {
  return {
    topic: `local:${code}`,
    ...(several && { several }),
    // A list that this version does not know has no answers.
    ...(when !== undefined && { asked: (chosen: Chosen) => holds(chosen, when.list as List, when.code) }),
  }
}

function pagesOf(question: Question, answers: Answers, circumstances: Circumstances): ChoiceStep[] {
  const { topic, within, none, mostlyOne } = question
  return groupsOf(question, answers).flatMap((group) => {
    const codes = codesOf(topic, group, answers, circumstances)
    // A group of one is answered by choosing the group.
    if (group !== undefined && codes?.length === 1) return []
    const key = within === undefined ? topic : `${topic}:${group}`
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
        ...(mostlyOne === true && { mostlyOne }),
        ...(none !== undefined && { none }),
        page: index + 1,
        pages: pages.length,
      }))
  })
}

/** What choosing a group of one choice says by itself. */
function implied(question: Question, answers: Answers, circumstances: Circumstances): readonly string[] {
  return groupsOf(question, answers).flatMap((group) => {
    const codes = codesOf(question.topic, group, answers, circumstances)
    return group !== undefined && codes?.length === 1 ? codes : []
  })
}

/** The groups that a question is asked about, one after the other; one nameless group where it knows none. */
function groupsOf({ within }: Question, answers: Answers): readonly (string | undefined)[] {
  if (within === undefined) return [undefined]
  return choices(within).flatMap(({ code }) => (has(answers, within, code) ? [code] : []))
}

/** The codes on offer. While the channel is unknown its areas are one empty page, so that the question waits for them. */
function codesOf(
  topic: Topic,
  group: string | undefined,
  answers: Answers,
  { areas, months, local = [] }: Circumstances,
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
      if (isLocal(topic)) return local.find(({ code }) => topic === `local:${code}`)?.codes ?? []
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

/** Is it a question of the organisation's own? */
export function isLocal(topic: Topic): topic is LocalTopic {
  return topic.startsWith('local:')
}

function isList(topic: Topic): topic is List {
  return Object.hasOwn(taxonomy, topic)
}
