import { readFile } from 'node:fs/promises'
import { languages } from '../../../locales/languages.ts'
import { type Spoken, spoken } from '../../../report/spoken.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { type ChannelDraft, parsedJson } from './draft.ts'

/** Of a draft, what the form says aloud of the organisation. */
export type Speaker = Pick<ChannelDraft, 'names' | 'areas' | 'questions'>

/** Before there is a draft: the sentences with a gap where the name belongs. */
export const nobodyYet: Speaker = { names: {}, areas: [] }

/** What there is to record in a language, in the order of the form. Throws CliError where the form is not in it. */
export function toRecord(language: string, { names, areas, questions = [] }: Speaker): readonly Spoken[] {
  const texts = languages[language]
  if (texts === undefined)
    throw new CliError(
      `The form is not in "${language}": there are ${Object.keys(languages).join(', ')}.`,
      exitCodes.usage,
    )
  const own = (texts: Readonly<Record<string, string>>) => texts[language] ?? Object.values(texts)[0]
  const named = ({ code, names }: { code: string; names: Readonly<Record<string, string>> }) => ({
    code,
    name: own(names) ?? code,
  })
  return spoken(texts, {
    organisation: own(names) ?? '…',
    areas: areas.map(named),
    questions: questions.map((question) => ({ ...named(question), choices: question.choices.map(named) })),
  })
}

/** The draft in this file, or `nobodyYet` where there is none. */
export async function speakerIn(path: string): Promise<Speaker> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? nobodyYet : { ...nobodyYet, ...(parsedJson(text, path) as Partial<Speaker>) }
}
