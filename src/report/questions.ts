import { type Answers, type Chosen, holds } from './answers.ts'
import type { OwnTopic, Topic } from './topic.ts'

/**
 * Which questions there are, in which order and under which conditions: the one place that knows. The short path ends at
 * `enough`; all that follows is for who chose to answer more.
 */

export interface Question<T extends Topic = Topic> {
  readonly topic: T
  readonly several?: true
  /** Several may be chosen and mostly one is: one tap answers, unless the person says that it was more. */
  readonly mostlyOne?: true
  readonly compulsory?: true
  /** The choice that says "none of these": it stands alone. */
  readonly none?: string
  /** Asked once for each chosen group of that list, with the group's choices only. */
  readonly within?: 'violation-group' | 'perpetrator-group' | 'setting-group'
  /** What holds of the answers to the questions before decides whether it is asked. */
  readonly asked?: (chosen: Chosen, answers: Answers) => boolean
}

/** A place on the way that asks for nothing to be chosen. */
export type Stop = 'enough' | 'help' | 'local' | 'words' | 'review'

export const questions: readonly (Question<OwnTopic> | Stop)[] = [
  { topic: 'reporter' },
  { topic: 'violation-group', several: true, compulsory: true },
  { topic: 'violation', several: true, within: 'violation-group' },
  { topic: 'perpetrator-group', several: true, mostlyOne: true },
  { topic: 'perpetrator', several: true, mostlyOne: true, within: 'perpetrator-group' },
  { topic: 'setting-group', several: true, mostlyOne: true },
  { topic: 'setting', several: true, mostlyOne: true, within: 'setting-group' },
  { topic: 'area' },
  { topic: 'when' },
  { topic: 'month', asked: (chosen) => holds(chosen, 'when', 'earlier-month') },
  { topic: 'countable' },
  'enough',
  { topic: 'people-affected' },
  { topic: 'frequency' },
  { topic: 'earlier-report' },
  { topic: 'health-care-denial', several: true, asked: careDenied },
  { topic: 'reason-given', several: true, none: 'none-given', asked: careDenied },
  {
    topic: 'work-abuse',
    several: true,
    // Only an answer that suggests it brings this question up: work itself is not the harm.
    asked: (chosen) =>
      holds(chosen, 'violation-group', 'freedom') || holds(chosen, 'perpetrator-group', 'work'),
  },
  { topic: 'consequence', several: true, none: 'no-consequence' },
  { topic: 'told', several: true, none: 'nobody' },
  { topic: 'authority-response', several: true, asked: authorityTold },
  {
    topic: 'why-not-reported',
    several: true,
    asked: (chosen) => (chosen.told ?? []).length > 0 && !authorityTold(chosen),
  },
  { topic: 'help-needed', several: true, none: 'none' },
  'help',
  { topic: 'age-band' },
  { topic: 'gender', several: true },
  { topic: 'migration' },
  'local',
  'words',
  { topic: 'quotable', asked: (_chosen, { text }) => text.trim() !== '' },
  'review',
]

/** What is asked about, in the order of the form; without the questions of an organisation's own. */
export const topics: readonly OwnTopic[] = questions.flatMap((question) =>
  typeof question === 'string' ? [] : [question.topic],
)

function careDenied(chosen: Chosen): boolean {
  return holds(chosen, 'violation', 'health-care-denial')
}

/** Who can act on a report: whoever told one of them is asked what it did, whoever told somebody else is asked why not. */
export const authorities = ['police', 'health-complaints', 'labour-inspector', 'rights-body']

function authorityTold(chosen: Chosen): boolean {
  return authorities.some((code) => holds(chosen, 'told', code))
}
