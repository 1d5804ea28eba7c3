import type { Ask } from '../locales/en/ask.ts'
import type { Form } from '../locales/en/form.ts'
import type { Listen } from '../locales/en/listen.ts'
import type { Offline } from '../locales/en/offline.ts'
import { isLocal } from '../report/questionnaire.ts'
import type { LocalTopic, Topic } from '../report/topic.ts'
import { monthName } from './months.ts'
import type { Pictured } from './pictures.ts'

/** What stands on and beside the choices. */
export interface Choices {
  readonly ask: Ask
  readonly offline: Offline
  readonly listen: Listen
  readonly drawingOf: (topic: Pictured, code: string, place?: number) => string
}

/** All wording of one language, and the names that a channel document gives in it. */
export interface Words {
  readonly language: string
  readonly form: Form
  /** Absent from the prerendered first screen, which has none. */
  readonly choices: Choices | undefined
  /** The name of an area in this language. */
  readonly area: (code: string) => string
  /** What a question of the organisation's own asks in this language, or what one of its choices says. */
  readonly local: (question: string, choice?: string) => string
  readonly organisation: string
}

/** The sentence with its names put in: `{organisation}`. */
export function fill(sentence: string, { organisation }: Pick<Words, 'organisation'>): string {
  return sentence.replaceAll('{organisation}', organisation)
}

/** What a choice says. */
export function sayChoice(words: Words, topic: Topic, code: string): string {
  switch (topic) {
    case 'area':
      return words.area(code)
    case 'month':
      return monthName(code, words.form)
    case 'when':
      return of(words.form.when, code)
    case 'countable':
    case 'quotable':
      return of(words.form.yesNo, code)
    default:
      if (isLocal(topic)) return words.local(ownCode(topic), code)
      return of(words.choices?.ask[topic], code)
  }
}

/** The question about a topic, and the line under it. */
export function sayQuestion(words: Words, topic: Topic): { heading: string; hint?: string } {
  if (isLocal(topic)) return { heading: words.local(ownCode(topic)) }
  const questions: Partial<Record<Topic, { heading: string; hint?: string }>> = words.form.questions
  return questions[topic] ?? { heading: '' }
}

function ownCode(topic: LocalTopic): string {
  return topic.slice('local:'.length)
}

function of(sentences: Readonly<Record<string, string>> | undefined, code: string): string {
  return sentences?.[code] ?? code
}
