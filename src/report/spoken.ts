import type { Ask } from '../locales/en/ask.ts'
import type { Form } from '../locales/en/form.ts'
import type { Offline } from '../locales/en/offline.ts'
import { topics } from './questions.ts'
import { choices, type List, type Urgent } from './taxonomy.ts'
import type { OwnTopic, Topic } from './topic.ts'

/** Something that the form can say aloud: the name of its sound, and the words. */
export interface Spoken {
  readonly key: string
  readonly sentence: string
}

interface Named {
  readonly code: string
  readonly name: string
}

/** What an organisation says of itself in the language in question. */
export interface Said {
  readonly organisation: string
  readonly areas: readonly Named[]
  /** Its own questions. */
  readonly questions: readonly (Named & { readonly choices: readonly Named[] })[]
}

/** Screens that ask nothing and are read aloud nevertheless. */
export type SpokenScreen = 'start' | `urgent.${Urgent}` | 'enough' | 'help' | 'words' | 'sent'

/** The name of a question's sound: its topic, or `local-…` where it is the organisation's own. */
export function questionSound(topic: Topic | 'enough'): string {
  return topic.replace(':', '-')
}

/** The name of a choice's sound. Months are the same in every year. */
export function choiceSound(topic: Topic | 'enough', code: string): string {
  return `${questionSound(topic)}.${topic === 'month' ? code.slice(-2) : code}`
}

interface Texts {
  readonly ask: Ask
  readonly form: Form
  readonly offline: Offline
}

/** Everything to be recorded in one language, in the order of the form. */
export function spoken({ ask, form, offline }: Texts, said: Said): readonly Spoken[] {
  const screen = (key: SpokenScreen) => ({ key, sentence: screenSentence(form, key) })
  const list: readonly Spoken[] = [
    screen('start'),
    ...topics.flatMap((topic) => [
      { key: topic, sentence: questionSentence(form, topic) },
      ...choicesOf(topic, { ask, form }, said),
    ]),
    ...said.questions.flatMap(ownQuestion),
    screen('help'),
    screen('urgent.health'),
    screen('urgent.legal'),
    screen('urgent.child'),
    screen('enough'),
    { key: choiceSound('enough', 'send'), sentence: form.enough.send },
    { key: choiceSound('enough', 'more'), sentence: form.enough.more },
    screen('words'),
    screen('sent'),
    ...savedInstead(form, offline),
  ]
  return list.map(({ key, sentence }) => ({
    key,
    sentence: sentence.replaceAll('{organisation}', said.organisation),
  }))
}

/** What a form that is handed out as a file says in place of `start`, `enough` and `enough.send`: it saves. */
function savedInstead({ start, enough }: Form, { single }: Offline): Spoken[] {
  return [
    { key: 'start.saving', sentence: startSentence({ ...start, final: single.final }) },
    { key: 'enough.saving', sentence: together(single.enough, enough.hint) },
    { key: choiceSound('enough', 'save'), sentence: single.save },
  ]
}

/** A question as it is read aloud: with the line under it. */
function questionSentence(form: Form, topic: Topic): string {
  const questions: Partial<Record<Topic, { heading: string; hint?: string }>> = form.questions
  const { heading, hint } = questions[topic] ?? { heading: '' }
  return together(heading, hint)
}

/** A screen as it is read aloud. */
export function screenSentence(
  { start, urgent, enough, helpFound, words, sent }: Form,
  screen: SpokenScreen,
): string {
  switch (screen) {
    case 'start':
      return startSentence(start)
    case 'urgent.health':
      return together(urgent.health.heading, ...urgent.health.text)
    case 'urgent.legal':
      return together(urgent.legal.heading, ...urgent.legal.text)
    case 'urgent.child':
      return together(urgent.child.heading, ...urgent.child.text)
    case 'enough':
      return together(enough.heading, enough.hint)
    case 'help':
      return together(helpFound.heading, helpFound.text)
    case 'words':
      return together(words.heading, words.optional, words.leaveOut, words.mayStay, words.keyboard)
    case 'sent':
      return together(sent.heading, sent.text, sent.cleared, sent.help)
  }
}

function startSentence({ heading, reader, answer, stop, final }: Form['start']): string {
  return together(heading, reader, answer, stop, final)
}

function choicesOf(topic: OwnTopic, { ask, form }: Pick<Texts, 'ask' | 'form'>, said: Said): Spoken[] {
  const named = (sentences: Readonly<Record<string, string>>) =>
    Object.entries(sentences).map(([code, sentence]) => ({ key: choiceSound(topic, code), sentence }))
  switch (topic) {
    case 'area':
      return said.areas.map(({ code, name }) => ({ key: choiceSound(topic, code), sentence: name }))
    case 'month':
      return monthNames(form)
    case 'when':
      return named(form.when)
    case 'countable':
    case 'quotable':
      return named(form.yesNo)
    default:
      return listed(topic, ask[topic])
  }
}

function ownQuestion({ code, name, choices }: Said['questions'][number]): Spoken[] {
  const topic: Topic = `local:${code}`
  return [
    { key: questionSound(topic), sentence: name },
    ...choices.map((choice) => ({ key: choiceSound(topic, choice.code), sentence: choice.name })),
  ]
}

function listed(list: List, sentences: Readonly<Record<string, string>>): Spoken[] {
  return choices(list).map(({ code }) => ({
    key: choiceSound(list, code),
    sentence: sentences[code] ?? code,
  }))
}

function monthNames({ months }: Form): Spoken[] {
  return months.map((sentence, month) => ({
    key: choiceSound('month', `0000-${String(month + 1).padStart(2, '0')}`),
    sentence,
  }))
}

function together(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ')
}
