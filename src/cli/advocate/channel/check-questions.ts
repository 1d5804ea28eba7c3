import { z } from 'zod'
import { topics } from '../../../report/questions.ts'
import type { OwnTopic } from '../../../report/topic.ts'
import { choice, choices, type List, taxonomy } from '../../../report/taxonomy.ts'
import { CliError } from '../../errors.ts'
import type { ChannelDraft } from './draft.ts'

/** In characters: what a cheap phone shows on one screen with eight choices. */
const [longestQuestion, longestChoice] = [120, 80]

const code = z
  .string('it needs a code')
  .regex(/^[a-z0-9][a-z0-9-]{0,23}$/, 'a code has 1 to 24 small letters, digits and hyphens')
const inLanguages = z.record(z.string(), z.string(), 'its words are missing: "names", by language')

const questions = z
  .array(
    z.strictObject({
      code,
      names: inLanguages,
      several: z.boolean('"several" is true or false').optional(),
      choices: z
        .array(z.strictObject({ code, names: inLanguages }), 'it needs choices: people never type here')
        .min(2, 'it needs at least two choices')
        .max(8, 'more than eight choices do not fit on a screen'),
      when: z
        .strictObject({ list: z.string(), code: z.string() }, '"when" takes a list and a code')
        .optional(),
    }),
    '"questions" is a list',
  )
  .max(3, 'there are more than three')

type Question = z.infer<typeof questions>[number]

/**
 * Questions of the organisation's own, before they are signed. Throws CliError with the reason where one is not to be asked:
 * the channel's schema alone would only name the place.
 */
export function checkQuestions({ questions: own, languages }: ChannelDraft): void {
  if (own === undefined) return
  const parsed = questions.safeParse(own)
  const [issue] = parsed.error?.issues ?? []
  if (issue !== undefined) throw refused(issue.path.join('.'), reasonOf(issue))
  distinct(
    'questions',
    own.map((question) => question.code),
  )
  for (const question of own) {
    const at = `questions, ${question.code}`
    distinct(
      at,
      question.choices.map((one) => one.code),
    )
    worded(at, question.names, languages, longestQuestion)
    for (const one of question.choices) worded(`${at}, ${one.code}`, one.names, languages, longestChoice)
    if (question.when !== undefined) answerable(at, question.when)
  }
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys') return issue.message
  return `"${issue.keys.join('", "')}" is nothing that a question has`
}

function distinct(at: string, codes: readonly string[]): void {
  const twice = codes.find((one, place) => codes.indexOf(one) !== place)
  if (twice !== undefined) throw refused(at, `the code ${twice} stands twice`)
}

function worded(
  at: string,
  names: Readonly<Record<string, string>>,
  languages: readonly string[],
  longest: number,
): void {
  for (const language of languages) {
    const words = names[language]?.trim() ?? ''
    if (words === '') throw refused(at, `it has no words in ${language}, which the form is offered in`)
    if (words.length > longest) throw refused(at, `in ${language} it is longer than ${longest} characters`)
  }
}

/** Only what the form asks before can be a condition. */
function answerable(at: string, { list, code }: NonNullable<Question['when']>): void {
  const lists = topics.filter(isList)
  const named = lists.find((one) => one === list)
  if (named === undefined)
    throw refused(at, `"${list}" is no list that is asked before; there are: ${lists.join(', ')}`)
  if (choice(named, code) !== undefined) return
  const codes = choices(named).map((one) => one.code)
  throw refused(at, `"${code}" is no answer in ${list}; there are: ${codes.join(', ')}`)
}

function isList(topic: OwnTopic): topic is OwnTopic & List {
  return Object.hasOwn(taxonomy, topic)
}

function refused(at: string, reason: string): CliError {
  return new CliError(`Not signed. In channel.json, ${at || 'questions'}: ${reason}.`)
}
