import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { sentenceWith } from '../terminal/direction.ts'
import { tell } from '../terminal/prose.ts'
import { homeAt, usualFolder } from './home.ts'
import { languageFor } from './language-for.ts'
import { languageNames, languages } from './language.ts'
import { joinChannel } from './menu/channel.ts'
import { type Choice, Desk } from './menu/desk.ts'
import { figuresMenu } from './menu/figures.ts'
import { filesMenu } from './menu/files.ts'
import { keysMenu, makeKeys } from './menu/keys.ts'
import { restoreKeys } from './menu/papers.ts'
import { publishMenu } from './menu/publishing.ts'
import { quotesMenu } from './menu/quotes.ts'
import { readMenu } from './menu/reading.ts'
import type { GlobalOptions } from './session.ts'
import { writeSettings } from './settings.ts'

/** Seen from the compiled file: the guide lies beside the program, in a checkout and in an installed package. */
const guide = fileURLToPath(new URL('../../../../docs/advocates.md', import.meta.url))

/** `parasol` alone: everything that a month needs, by number, in the advocate's language. `program` makes the commands. */
export async function openMenu(
  { lang, ...options }: GlobalOptions,
  program: (words: readonly string[]) => Promise<Command>,
): Promise<void> {
  const { settings } = homeAt(options.home ?? usualFolder())
  const desk = await Desk.at(options, program, await languageFor(lang, settings))
  try {
    await desk.visit(
      'Parasol',
      () => choices(desk),
      () => desk.words.quit,
    )
    tell(`\n${desk.words.bye}`)
  } finally {
    desk.leave()
  }
}

/** What there is to do: on the first day something else than later. */
async function choices(desk: Desk): Promise<Choice[]> {
  const { main, first } = desk.words
  if (!(await desk.exists(desk.home.identity))) {
    tell(`\n${first.noKeys}`)
    return [
      { label: first.makeKeys, act: () => makeKeys(desk) },
      { label: first.papers, act: () => restoreKeys(desk) },
      ...about(desk),
    ]
  }
  if (!(await desk.hasJoined())) {
    tell(`\n${first.notJoined}`)
    return [
      { label: first.join, act: () => joinChannel(desk) },
      { label: main.keys, act: () => keysMenu(desk) },
      ...about(desk),
    ]
  }
  return [
    { label: main.pull, act: () => desk.show('pull') },
    { label: main.read, act: () => readMenu(desk) },
    { label: main.figures, act: () => figuresMenu(desk) },
    { label: main.publish, act: () => publishMenu(desk) },
    { label: main.quotes, act: () => quotesMenu(desk) },
    { label: main.files, act: () => filesMenu(desk) },
    { label: main.keys, act: () => keysMenu(desk) },
    {
      label: inTwoLanguages(desk, main.about),
      act: () => desk.visit(desk.words.main.about, () => Promise.resolve(about(desk))),
    },
  ]
}

function about(desk: Desk): Choice[] {
  const { main } = desk.words
  return [
    { label: main.doctor, act: () => desk.show('doctor') },
    { label: inTwoLanguages(desk, main.language), act: () => chooseLanguage(desk) },
    { label: main.help, act: () => help(desk) },
  ]
}

/** Who lands in a language that they cannot read finds the way out. */
function inTwoLanguages({ language }: Desk, label: string): string {
  return language === 'en' ? label : `${label} / Language`
}

async function chooseLanguage(desk: Desk): Promise<void> {
  const picked = await desk.pick(desk.words.main.language, Object.values(languageNames))
  const language = picked === undefined ? undefined : languages[picked]
  if (language === undefined) return
  await writeSettings(desk.home.settings, { language })
  await desk.speak(language)
}

async function help(desk: Desk): Promise<void> {
  const names = { command: 'parasol --help', guide, folder: desk.home.folder }
  tell(`\n${desk.words.help.map((sentence) => sentenceWith(sentence, names)).join('\n\n')}`)
  await desk.pause()
}
